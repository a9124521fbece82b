"""Meetings and participants, entered and corrected by hand."""

import pytest
from django.urls import reverse

from meetings import references
from meetings.loading.deciding.undoing import undo
from meetings.loading.decisions import corrected_fields
from meetings.models import (
    Decision,
    Evidence,
    HeldOffice,
    Meeting,
    Office,
    Organization,
    Participation,
    Person,
    Place,
    SearchText,
    Tenure,
)
from tests.admin.forms import as_shown, errors
from tests.admin.rows import make_rows

ADD_MEETING = "/admin/meetings/meeting/add/"


def change(row) -> str:
    return reverse(f"admin:meetings_{row._meta.model_name}_change", args=[row.pk])


@pytest.fixture
def meeting(editor) -> Meeting:
    """Ilham Person1, President of State 1, on 16 December 2022 in City 1, as one text reports."""
    make_rows([1], editor)
    return Meeting.objects.get()


@pytest.mark.parametrize(
    "written",
    ["15 December 2022", "2022-02-30", "2022-13", "2022-12-15/2022-12-14", "2022-12/2023-01", "../..", "0000"],
)
def test_wrong_date_is_refused_with_what_may_be_written(written, desk, meeting):
    page = desk.post(change(meeting), as_shown(desk.get(change(meeting))) | {"days_written": written})
    assert errors(page) == [
        f"“{written}” names no days that a calendar has. Write 2022, 2022-12, 2022-12-15, or a span from its first day "
        "to its last, 2022-11-10/2022-11-11; nothing where the date is not known."
    ]
    meeting.refresh_from_db()
    assert (str(meeting.days), Decision.objects.filter(record=meeting.permalink).count()) == ("2022-12-16", 0)


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("2022-12-15", "2022-12-15", "2022-12-15"),
        (" 2022-12 ", "2022-12-01", "2022-12-31"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-11-10/2022-11-11", "2022-11-10", "2022-11-11"),
        ("2022-11-10/2022-11-10", "2022-11-10", "2022-11-10"),
        ("", "None", "None"),
    ],
)
def test_date_corrected_sets_its_days_logs_it_and_holds_against_loading(written, earliest, latest, desk, meeting):
    form = as_shown(desk.get(change(meeting))) | {"days_written": written, "reason": "asked the press office"}
    assert desk.post(change(meeting), form).status_code == 302

    meeting.refresh_from_db()
    assert (str(meeting.earliest_day), str(meeting.latest_day)) == (earliest, latest)
    decision = Decision.objects.get(record=meeting.permalink)
    assert (decision.kind, decision.field, decision.before, decision.said, decision.after) == (
        "correct",
        "date",
        "2022-12-16",
        ["2022-12-16"],
        meeting.days_written or None,
    )
    assert (decision.decided_by.username, decision.reason) == ("editor", "asked the press office")
    assert corrected_fields(meeting.reference) == {"date"}
    attested = Tenure.objects.get(basis="attested")
    assert (attested.earliest_day, attested.latest_day) == (meeting.earliest_day, meeting.latest_day)


def test_meeting_saved_as_shown_decides_nothing(desk, meeting):
    assert desk.post(change(meeting), as_shown(desk.get(change(meeting)))).status_code == 302
    assert Decision.objects.filter(record=meeting.permalink).count() == 0
    assert Participation.objects.count() == 2
    assert Evidence.objects.count() == 4


def test_meeting_moved_to_another_day_moves_in_the_search(desk, meeting):
    before = meeting.search_key
    desk.post(change(meeting), as_shown(desk.get(change(meeting))) | {"days_written": "2023-01-05"})
    meeting.refresh_from_db()
    assert meeting.search_key > before
    assert SearchText.objects.get().search_key == meeting.search_key


def test_meeting_without_a_text_gets_reference_title_and_search_row(desk, meeting):
    person, state = Person.objects.get(), Organization.objects.get(kind="state")
    form = as_shown(desk.get(ADD_MEETING)) | {
        "days_written": "2023-03",
        "form": "phone call",
        "participations-TOTAL_FORMS": "2",
        "participations-0-person": person.pk,
        "participations-1-delegation": state.pk,
        "participations-1-as_written": "a delegation of State 1",
    }
    assert desk.post(ADD_MEETING, form).status_code == 302

    entered = Meeting.objects.exclude(pk=meeting.pk).get()
    assert references.is_valid(entered.reference)
    assert (str(entered.days), entered.title) == ("2023-03", "Ilham Person1 spoke by phone with State 1")
    assert [p.as_written for p in entered.participations.all()] == ["Ilham Person1", "a delegation of State 1"]
    assert SearchText.objects.filter(meeting=entered).count() == 1
    assert corrected_fields(entered.reference) == {"date", "form", "participants"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            {"as_written": "  ", "delegation": ""},
            ["Please correct the duplicate data for person.", "Please correct the duplicate values below."],
        ),
        (
            {"person": "", "as_written": "x" * 501},
            ["Ensure this value has at most 500 characters (it has 501)."],
        ),
    ],
)
def test_impossible_participant_is_refused_with_a_reason(row, said, desk, meeting):
    row = {"person": Person.objects.get().pk} | row
    rows = {"participations-TOTAL_FORMS": "3"} | {f"participations-2-{field}": value for field, value in row.items()}
    page = desk.post(change(meeting), as_shown(desk.get(change(meeting))) | rows)
    assert errors(page) == said


def test_reported_participant_is_not_written_over(desk, meeting):
    form = as_shown(desk.get(change(meeting)))
    assert desk.post(change(meeting), form | {"participations-0-as_written": "Someone Else"}).status_code == 302
    assert meeting.participations.get(position=0).as_written == "President Ilham Aliyev"


def test_reported_participant_is_removed_and_brought_back_with_the_evidence(desk, meeting, editor):
    before = sorted(Evidence.objects.values_list("field", "quote"))
    form = as_shown(desk.get(change(meeting))) | {"participations-0-DELETE": "on"}
    assert desk.post(change(meeting), form).status_code == 302
    assert [str(p) for p in meeting.participations.all()] == ["State 1"]
    assert len(before) > Evidence.objects.count() == 2
    undo(Decision.objects.get(record=meeting.permalink), editor)
    assert [str(p) for p in meeting.participations.order_by("position")] == ["Ilham Person1", "State 1"]
    assert sorted(Evidence.objects.values_list("field", "quote")) == before


def test_participant_entered_by_hand_is_removed_and_logged(desk, meeting):
    form = as_shown(desk.get(change(meeting))) | {"participations-1-DELETE": "on"}
    assert desk.post(change(meeting), form).status_code == 302
    assert [str(p) for p in meeting.participations.all()] == ["Ilham Person1"]
    decision = Decision.objects.get(record=meeting.permalink)
    assert (decision.field, len(decision.before), len(decision.after)) == ("participants", 2, 1)


def test_participant_made_another_person_moves_the_tenure(desk, meeting, editor):
    make_rows([2], editor)
    other = Person.objects.get(name="Ilham Person2")
    participation = meeting.participations.get(position=0)
    form = as_shown(desk.get(change(participation))) | {"person": other.pk}
    assert desk.post(change(participation), form).status_code == 302

    meeting.refresh_from_db()
    assert meeting.title == "Ilham Person2 met State 1"
    office = Office.objects.get(organization__name="State 1")
    attested = Tenure.objects.filter(office=office, basis="attested")
    assert [tenure.person for tenure in attested] == [other]
    assert corrected_fields(meeting.reference) == {"participants"}


def test_office_held_is_added_and_logged_on_the_meeting(desk, meeting):
    participation = meeting.participations.get(position=1)
    office = Office.objects.get()
    form = as_shown(desk.get(change(participation))) | {
        "held_offices-TOTAL_FORMS": "1",
        "held_offices-0-office": office.pk,
        "held_offices-0-title": "President",
        "held_offices-0-capacity": "acting",
    }
    assert desk.post(change(participation), form).status_code == 302
    assert HeldOffice.objects.filter(participation=participation, capacity="acting").count() == 1
    after = Decision.objects.get(record=meeting.permalink).after
    assert after[1]["offices"] == [{"office": office.reference, "title": "President", "capacity": "acting"}]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("2022-12-16", [1]),
        ("2022-12", [2, 1]),
        ("2023", []),
        ("person2", [2]),
        ("ПЕРСОН2", [2]),
        ('"ilham person1"', [1]),
        ("ilham -person1", [2]),
        ("on:never", []),
        ("Ilham PERSON1", [1]),
    ],
)
def test_meetings_are_found_by_date_or_name(asked, found, desk, editor):
    make_rows([1, 2], editor)
    page = desk.get("/admin/meetings/meeting/", {"q": asked})
    titles = [str(meeting.place) for meeting in page.context["cl"].result_list]
    assert titles == [f"City {number}" for number in found]


def test_meeting_is_found_by_reference(desk, editor):
    make_rows([1, 2], editor)
    meeting = Meeting.objects.get(place=Place.objects.get(name="City 1"))
    page = desk.get("/admin/meetings/meeting/", {"q": meeting.reference})
    assert list(page.context["cl"].result_list) == [meeting]
