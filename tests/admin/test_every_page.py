"""What holds for each page of the staff's desk."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import models
from django.urls import reverse

from meetings.admin.base import CappedPaginator, DeskAdmin
from meetings.models import (
    Appearance,
    HeldOffice,
    OfficeName,
    OrganizationName,
    Participation,
    PersonName,
    PlaceName,
    PrintedTitle,
    Tenure,
    Touch,
)
from tests.admin.rows import make_rows

# Edited in the pages of the records that they belong to; told there as what a text prints, or a decision changed.
INLINE = {Appearance, HeldOffice, OfficeName, OrganizationName, Participation, PersonName, PlaceName, Tenure}
TOLD = {PrintedTitle, Touch}
MODELS = [m for m in apps.get_app_config("meetings").get_models() if m not in (INLINE | TOLD) - {Participation}]
EDITED = {"meeting", "office", "organization", "participation", "person", "place", "publisher", "sourcetext"}
# Added by other ways than an empty form.
ADDED_OTHERWISE = {"participation", "sourcetext"}


def page_of(model: type[models.Model], kind: str, *args: object) -> str:
    return reverse(f"admin:meetings_{model._meta.model_name}_{kind}", args=args)


def test_every_model_is_registered_or_shown_inline():
    registered = {model for model in admin.site._registry if model._meta.app_label == "meetings"}
    assert registered == set(MODELS)
    assert {inline.model for desk in admin.site._registry.values() for inline in desk.inlines} == INLINE


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_changelist_asks_as_much_for_nine_rows_as_for_three(
    model, desk, editor, monkeypatch, django_assert_num_queries, django_assert_max_num_queries
):
    monkeypatch.setattr(DeskAdmin, "list_per_page", CappedPaginator.most)
    make_rows(range(3), editor)
    desk.get(page_of(model, "changelist"))
    with django_assert_max_num_queries(12) as asked:
        response = desk.get(page_of(model, "changelist"))
    few = len(response.context["cl"].result_list)
    make_rows(range(3, 9), editor)
    with django_assert_num_queries(len(asked)):
        response = desk.get(page_of(model, "changelist"))
    assert len(response.context["cl"].result_list) > few >= 3


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_pages_for_adding_and_changing_open_or_are_barred(model, desk, editor):
    make_rows(range(1), editor)
    row = model._default_manager.order_by("pk").first()
    page = desk.get(page_of(model, "change", row.pk))
    assert page.status_code == 200
    may_save = model._meta.model_name in EDITED
    assert page.context["has_change_permission"] is may_save
    added = desk.get(page_of(model, "add"))
    assert added.status_code == (200 if may_save and model._meta.model_name not in ADDED_OTHERWISE else 403)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_nothing_is_deleted(model, desk, editor):
    make_rows(range(1), editor)
    row = model._default_manager.order_by("pk").first()
    assert desk.post(page_of(model, "delete", row.pk), {"post": "yes"}).status_code == 403
    desk.post(page_of(model, "changelist"), {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"})
    assert model._default_manager.filter(pk=row.pk).exists()


def desks() -> list[admin.options.BaseModelAdmin]:
    pages = [desk for model, desk in admin.site._registry.items() if model._meta.app_label == "meetings"]
    return pages + [inline(desk.model, admin.site) for desk in pages for inline in desk.inlines]


@pytest.mark.parametrize("page", desks(), ids=lambda page: type(page).__name__)
def test_every_foreign_key_that_can_be_chosen_is_searched_for(page, rf, editor):
    request = rf.get("/")
    request.user = editor
    if not page.has_change_permission(request):
        assert not page.has_add_permission(request, None)
        return
    if isinstance(page, admin.ModelAdmin):
        fields = set(page.get_form(request).base_fields)
    else:
        fields = set(page.get_formset(request).form.base_fields)
    chosen = {f.name for f in page.model._meta.fields if f.is_relation and f.name in fields}
    assert chosen == set(page.autocomplete_fields)


SEARCHED = [model for model in MODELS if admin.site._registry[model].search_fields]


@pytest.mark.parametrize("model", SEARCHED, ids=lambda model: model._meta.model_name)
@pytest.mark.parametrize("typed", ["00000000", "%_\\'\"", "\x00", "2022-12-16", "a" * 5000, "«»"])
def test_anything_typed_into_a_search_is_answered(model, typed, desk, editor):
    make_rows(range(1), editor)
    assert desk.get(page_of(model, "changelist"), {"q": typed}).status_code == 200


def test_list_counts_and_lists_no_more_than_the_first(desk, editor, monkeypatch):
    make_rows(range(3), editor)
    said = "Only the first 3 are counted and listed. Search or filter to see others."
    assert said not in desk.get("/admin/meetings/meeting/").content.decode()
    monkeypatch.setattr(CappedPaginator, "most", 3)
    assert said in desk.get("/admin/meetings/meeting/").content.decode()
    monkeypatch.setattr(CappedPaginator, "most", 2)
    assert desk.get("/admin/meetings/meeting/").context["cl"].result_count == 2


HOSTILE = "<script>alert(1)</script>"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_hostile_text_is_shown_as_text(model, desk, editor):
    make_rows(range(1), editor)
    for table in apps.get_app_config("meetings").get_models():
        names = [f.name for f in table._meta.fields if type(f) in (models.CharField, models.TextField)]
        free = [
            name
            for name in names
            if not table._meta.get_field(name).choices and name not in ("reference", "days_written", "script", "key")
        ]
        for row in table._default_manager.all():
            for name in free:
                if len(HOSTILE) <= (table._meta.get_field(name).max_length or 100) and getattr(row, name):
                    setattr(row, name, f"{HOSTILE}{row.pk}")
            row.save()
    row = model._default_manager.order_by("pk").first()
    for page in (desk.get(page_of(model, "changelist")), desk.get(page_of(model, "change", row.pk))):
        assert page.status_code == 200
        assert "alert(1)" in page.content.decode() or model._meta.model_name in ("load", "permalink", "tally")
        assert HOSTILE not in page.content.decode()


@pytest.mark.parametrize("kind", ["meeting", "person", "office", "organization", "place", "sourcetext"])
def test_page_of_a_record_links_to_its_public_page(kind, desk, editor):
    make_rows(range(1), editor)
    record = apps.get_model("meetings", kind).objects.order_by("pk").first()
    page = desk.get(page_of(type(record), "change", record.pk)).content.decode()
    assert f'<a href="{record.get_absolute_url()}" class="viewsitelink">' in page
    assert desk.get(record.get_absolute_url()).status_code == 200
