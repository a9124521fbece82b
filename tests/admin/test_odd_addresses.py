"""What staff may type into the address of a page of the desk: it is answered, and never with a failure."""

import pytest
from django.contrib import admin
from django.urls import reverse

from tests.admin.rows import make_rows

HUGE = "9" * 20


@pytest.fixture
def typed(client, transactional_db, django_user_model):
    """Ask for an address as staff; return the answer's status. A refusal would end a test's transaction."""
    editor = django_user_model.objects.create_superuser("editor")
    make_rows(range(1), editor)
    client.force_login(editor)
    return lambda address, **query: client.get(address, query).status_code


def page_of(model, kind, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{kind}", args=args)


def test_numbers_out_of_range_are_answered(typed, pytestconfig):
    for model in admin.site._registry:
        assert typed(page_of(model, "change", HUGE)) in (302, 400), model
        assert typed(page_of(model, "changelist"), pk__in=HUGE) in (200, 400), model
    # PostgreSQL has numbers of any size to compare with.
    refused = 400 if pytestconfig.getoption("--database") == "sqlite" else 200
    assert typed("/admin/meetings/meeting/", id__in=HUGE) == refused
    assert typed("/admin/meetings/report/", earliest_day__year=HUGE) == 400
    assert typed("/admin/meetings/meeting/", id__in="1") == 200


def test_what_cannot_be_compared_or_chosen_is_answered(typed):
    assert typed("/admin/meetings/sourcetext/", original="a") == 400
    assert typed("/admin/meetings/sourcetext/", title="\0") in (200, 400)
    choices = {"app_label": "meetings", "model_name": "permalink"}
    assert typed("/admin/autocomplete/", **choices, field_name="meeting") == 400
    assert typed("/admin/autocomplete/", **choices, field_name="survivor") == 200
    assert typed("/admin/autocomplete/", **choices, field_name="reference") == 403


def test_a_failing_form_is_not_taken_for_a_wrong_address(client, db, monkeypatch):
    def fail(*args):
        raise OverflowError

    monkeypatch.setattr("django.contrib.auth.views.LoginView.form_invalid", fail)
    with pytest.raises(OverflowError):
        client.post("/admin/login/", {"username": "a", "password": "b"})
