"""Each index that is written with every row finds something that no other finds."""

import pytest
from django.apps import apps
from django.db import connection

MODELS = list(apps.get_app_config("meetings").get_models())
CONDITIONAL = {
    one.name
    for model in MODELS
    for one in [*model._meta.indexes, *model._meta.constraints]
    if getattr(one, "condition", None)
}


@pytest.mark.django_db
def test_no_index_is_the_beginning_of_another():
    number, covered = 0, []
    for model in MODELS:
        with connection.cursor() as cursor:
            found = connection.introspection.get_constraints(cursor, model._meta.db_table)
        # An index of what is worked out names no column.
        kept = {name: one for name, one in found.items() if (one["index"] or one["unique"]) and one["columns"]}
        indexes = {name: tuple(one["columns"]) for name, one in kept.items()}
        whole = [columns for name, columns in indexes.items() if name not in CONDITIONAL]
        number += len(indexes)
        covered += [
            name
            for name, columns in indexes.items()
            if not kept[name]["unique"] and any(len(columns) < len(o) and o[: len(columns)] == columns for o in whole)
        ]
    assert covered == []
    assert number > len(MODELS)


@pytest.mark.django_db
def test_names_alone_have_an_index_of_beginnings():
    # Django makes one on PostgreSQL of every text that has an index.
    if connection.vendor != "postgresql":
        pytest.skip("only PostgreSQL has such indexes")
    found = set()
    for model in MODELS:
        with connection.cursor() as cursor:
            indexes = connection.introspection.get_constraints(cursor, model._meta.db_table)
        found |= {model.__name__ for name in indexes if name.endswith("_like")}
    assert found == {"OfficeName", "OrganizationName", "PersonName", "PlaceName"}
