"""What was decided can be undone in a copy of the archive, whose rows have other numbers."""

import io

import pytest
from django.apps import apps
from django.contrib.auth.models import User

from meetings.exchange.importing import import_dump
from meetings.exchange.writing import dump
from meetings.loading.deciding.log import standing
from meetings.loading.deciding.undoing import undo
from tests.loading.deciding.archive import Staff, drafts


@pytest.mark.django_db
def test_decisions_are_undone_in_an_imported_copy(store, report):
    store(*drafts(report, 8))
    before = b"".join(dump())
    staff = Staff(5)
    for _ in range(10):
        staff.decide()
    whole = b"".join(dump(everything=True))
    for model in apps.get_app_config("meetings").get_models():
        model.objects.all()._raw_delete("default")
    import_dump(io.BytesIO(whole))
    assert b"".join(dump(everything=True)) == whole

    keeper = User.objects.get(username="keeper 5")
    while decision := standing().order_by("-pk").first():
        undo(decision, keeper)
    assert b"".join(dump()) == before
