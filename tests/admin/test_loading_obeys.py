"""What staff correct at their desk stays, whatever is loaded or read again after."""

import pytest
from django.core.management import call_command
from django.urls import reverse

from meetings.loading.decisions import published
from meetings.models import Meeting, Person, Place, ReviewItem, SourceText
from tests.admin.forms import as_shown


def save(desk, record, **changes) -> None:
    address = reverse(f"admin:meetings_{record._meta.model_name}_change", args=[record.pk])
    assert desk.post(address, as_shown(desk.get(address)) | changes).status_code == 302


@pytest.fixture
def archive(db) -> None:
    call_command("load_sources", "fixtures/sources", verbosity=0)


def read_again() -> None:
    """Read the stored texts as a newer grammar does, whose readings all differ."""
    SourceText.objects.update(reading_sha256="")
    call_command("load_sources", reread=True, verbosity=0)


def everything() -> list[dict]:
    records = [*Meeting.objects.order_by("pk"), *Person.objects.order_by("pk"), *Place.objects.order_by("pk")]
    return [published(record) for record in records]


def test_corrections_outlive_loading_and_reading_again(archive, desk, editor):
    meeting = Meeting.objects.get(earliest_day="2022-05-24")
    person = Person.objects.get(name="Kubanychbek Omuraliev")
    baku = Place.objects.get()
    save(desk, meeting, days_written="2022-05", form="video call", place=baku.pk)
    save(desk, person, name="Kubanychbek Kasymovich Omuraliev", sort_name="Omuraliev, K.")
    save(desk, baku, name="Bakı", territory="")
    corrected = everything()
    titles = sorted(Meeting.objects.values_list("title", flat=True))
    assert titles[-1] == "Jeyhun Bayramov met Kubanychbek Kasymovich Omuraliev"

    call_command("load_sources", "fixtures/sources", verbosity=0)
    read_again()
    assert everything() == corrected
    assert sorted(Meeting.objects.values_list("title", flat=True)) == titles


def test_records_entered_by_hand_outlive_a_text_that_tells_of_them(desk, editor):
    address = "/admin/meetings/person/add/"
    entered = {"name": "Jeyhun Bayramov", "sort_name": "Bayramov, Jeyhun Aziz"}
    assert desk.post(address, as_shown(desk.get(address)) | entered).status_code == 302
    call_command("load_sources", "fixtures/sources", verbosity=0)
    person = Person.objects.get(name="Jeyhun Bayramov")
    assert person.sort_name == "Bayramov, Jeyhun Aziz"
    assert person.participations.count() == 1


def test_participant_removed_by_staff_is_not_brought_back_but_asked_about(archive, desk, editor):
    meeting = Meeting.objects.get(earliest_day="2022-05-24")
    rows = list(meeting.participations.values_list("person__name", flat=True))
    save(desk, meeting, **{f"participations-{rows.index('Baghdad Amreyev')}-DELETE": "on"})
    corrected = everything()
    read_again()
    assert everything() == corrected
    assert [item.reason for item in ReviewItem.objects.filter(kind="correction")] == [
        "this text has Secretary General of Organization of Turkic States take part, whom staff's correction leaves out"
    ]


def test_office_removed_by_staff_is_not_given_again_but_asked_about(archive, desk, editor):
    party = Meeting.objects.get(earliest_day="2022-05-24").participations.get(person__name="Baghdad Amreyev")
    save(desk, party, **{"held_offices-0-DELETE": "on"})
    corrected = everything()
    read_again()
    assert everything() == corrected
    assert ReviewItem.objects.get(kind="correction").reason.endswith("whom staff's correction leaves out")


def test_participant_resolved_by_staff_outlives_reading_again(archive, desk, editor):
    meeting = Meeting.objects.get(earliest_day="2022-05-24")
    wrong = meeting.participations.get(person__name="Baghdad Amreyev")
    save(desk, wrong, person=Person.objects.get(name="Jeyhun Bayramov").pk)
    corrected = everything()
    read_again()
    assert everything() == corrected
