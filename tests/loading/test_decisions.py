"""Corrections are logged field by field, and loading can ask what it must leave alone."""

from datetime import date

import pytest
from django.contrib.auth.models import User

from meetings.days import DayRange
from meetings.loading.deciding.correcting import begin, end
from meetings.loading.decisions import corrected_fields, kept_apart, published
from meetings.loading.permalinks import issue_by_hand
from meetings.models import (
    Check,
    Decision,
    HeldOffice,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    Place,
    Report,
    SourceText,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return User.objects.create_user("editor")


def make_meeting() -> Meeting:
    meeting = Meeting(permalink=issue_by_hand(Permalink.Kind.MEETING), title="Ilham Aliyev")
    meeting.days = DayRange.parse("2022-12-15")
    meeting.save()
    return meeting


def make_place(name: str) -> Place:
    return Place.objects.create(permalink=issue_by_hand(Permalink.Kind.PLACE), name=name, key=name.lower())


def make_report(meeting: Meeting, days: str, place: Place | None) -> Report:
    source = SourceText.objects.create(
        permalink=issue_by_hand(Permalink.Kind.SOURCE), body="A text.", sha256=f"{days} {place}", body_sha256="b"
    )
    report = Report(meeting=meeting, source=source, position=0, form="in person", place=place)
    report.days = DayRange.parse(days)
    report.save()
    return report


def test_correct_logs_what_was_what_the_texts_say_and_what_is(editor):
    meeting, baku = make_meeting(), make_place("Baku")
    make_report(meeting, "2022-12-15", baku)
    make_report(meeting, "2022-12-14", baku)
    before = begin(meeting)
    meeting.days = DayRange.span(date(2022, 12, 14), date(2022, 12, 15))
    meeting.place = baku
    meeting.save()

    decisions = end(before, meeting, editor, "Both days, says the press office.")

    assert [(d.field, d.before, d.said, d.after, d.reason) for d in decisions] == [
        ("date", "2022-12-15", ["2022-12-14", "2022-12-15"], "2022-12-14/2022-12-15", decisions[0].reason),
        ("place", None, [baku.reference], baku.reference, "Both days, says the press office."),
    ]
    assert {d.record_id for d in decisions} == {meeting.reference}


def test_correct_logs_nothing_where_nothing_changed(editor):
    meeting = make_meeting()
    assert end(begin(meeting), meeting, editor, "") == []
    assert Decision.objects.count() == 0


def test_correct_logs_all_that_is_known_of_a_record_entered_by_hand(editor):
    meeting = make_meeting()
    decisions = end(None, meeting, editor, "")
    assert [(d.field, d.before, d.after) for d in decisions] == [
        ("date", None, "2022-12-15"),
        ("form", None, "in person"),
    ]


def test_published_participants_name_people_and_offices_by_reference():
    meeting = make_meeting()
    person = Person.objects.create(permalink=issue_by_hand("person"), name="Ilham Aliyev", sort_name="Aliyev, Ilham")
    state = Organization.objects.create(permalink=issue_by_hand("organization"), name="Azerbaijan", key="AZ")
    office = Office.objects.create(
        permalink=issue_by_hand("office"), title="President", key="president", organization=state
    )
    participation = Participation.objects.create(meeting=meeting, person=person, as_written="President Aliyev")
    HeldOffice.objects.create(participation=participation, office=office, title="President", capacity="acting")
    Participation.objects.create(meeting=meeting, delegation=state, as_written="a delegation", position=1)

    assert published(meeting)["participants"] == [
        {
            "person": person.reference,
            "delegation": None,
            "as_written": "President Aliyev",
            "offices": [{"office": office.reference, "title": "President", "capacity": "acting"}],
        },
        {"person": None, "delegation": state.reference, "as_written": "a delegation", "offices": []},
    ]


def test_published_refuses_what_is_no_record():
    with pytest.raises(TypeError, match="staff correct no Check"):
        published(Check())


def test_corrected_fields_are_those_not_undone(editor):
    meeting = make_meeting()
    before = begin(meeting)
    meeting.form, meeting.days = "phone call", None
    meeting.save()
    days_correction, _form = end(before, meeting, editor, "")
    assert corrected_fields(meeting.reference) == {"date", "form"}

    Decision.objects.create(
        kind=Decision.Kind.UNDO, record=meeting.permalink, undoes=days_correction, decided_by=editor
    )
    assert corrected_fields(meeting.reference) == {"form"}


def test_kept_apart_are_the_pairs_not_undone(editor):
    one, other, third = (issue_by_hand(Permalink.Kind.PERSON) for _ in range(3))
    for pair in ((one, other), (one, third)):
        Decision.objects.create(kind=Decision.Kind.KEEP_APART, record=pair[0], other=pair[1], decided_by=editor)
    last = Decision.objects.get(other=third)
    Decision.objects.create(kind=Decision.Kind.UNDO, record=one, undoes=last, decided_by=editor)
    assert kept_apart() == {frozenset({one.reference, other.reference})}
