"""A form that was open while something else became of its record."""

import pytest

from meetings.loading.deciding.correcting import correcting
from meetings.loading.deciding.identity import join
from meetings.models import Decision, Load, Meeting, Person
from tests.admin.forms import as_shown, errors

AZ, TR = ("Ilham Aliyev", "president", "AZ"), ("Recep Tayyip Erdoğan", "president", "TR")
CHANGED = ["This was changed since you opened the page: open it again, and correct what is still wrong."]


@pytest.fixture
def meeting(store, report):
    store(report("2022-12-15", AZ, TR, place="Baku"))
    return Meeting.objects.get()


def change(record) -> str:
    return f"/admin/meetings/{record._meta.model_name}/{record.pk}/change/"


def test_form_is_not_saved_over_what_another_corrected(desk, meeting, editor):
    form = as_shown(desk.get(change(meeting)))
    with correcting(meeting, editor):
        meeting.form = "phone call"
        meeting.save()
    assert errors(desk.post(change(meeting), form | {"days_written": "2022-12-16"})) == CHANGED
    meeting.refresh_from_db()
    assert (meeting.form, meeting.days_written, Decision.objects.count()) == ("phone call", "2022-12-15", 1)
    again = as_shown(desk.get(change(meeting))) | {"days_written": "2022-12-16"}
    assert desk.post(change(meeting), again).status_code == 302


def test_form_is_not_saved_over_what_was_loaded(desk, meeting):
    form = as_shown(desk.get(change(meeting)))
    Meeting.objects.update(form="video call")
    assert errors(desk.post(change(meeting), form | {"days_written": "2022-12-16"})) == CHANGED
    assert Decision.objects.count() == 0


def test_participant_is_not_saved_over_what_another_corrected(desk, meeting, editor):
    participation = meeting.participations.first()
    form = as_shown(desk.get(change(participation)))
    with correcting(meeting, editor):
        meeting.form = "phone call"
        meeting.save()
    assert errors(desk.post(change(participation), form | {"person": ""})) == CHANGED


def test_record_that_was_joined_is_not_corrected(desk, meeting, editor):
    one, other = Person.objects.order_by("pk")
    form = as_shown(desk.get(change(one))) | {"name": "Ilham H. Aliyev", "seen": ""}
    join(one, other, editor)
    assert errors(desk.post(change(one), form)) == ["“Ilham Aliyev” is not live any more."]
    assert [decision.kind for decision in Decision.objects.all()] == ["join"]


def test_nothing_is_corrected_while_a_dump_is_imported(desk, meeting):
    form = as_shown(desk.get(change(meeting))) | {"days_written": "2022-12-16"}
    Load.objects.create(command=Load.IMPORT, started_at="2026-01-01T00:00Z")
    assert errors(desk.post(change(meeting), form)) == ["A dump is being imported: wait until that has ended."]


def test_queue_says_that_a_dump_is_imported(desk, meeting):
    Load.objects.create(command=Load.IMPORT, started_at="2026-01-01T00:00Z")
    page = f"/admin/meetings/permalink/{meeting.reference}/withdraw/"
    assert "A dump is being imported" in desk.post(page, {"reason": "never"}).content.decode()
