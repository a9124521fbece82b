"""A newer version or reading of a text tells of the meeting that the text told of before."""

import pytest

from meetings.days import DayRange
from meetings.extraction.drafts import MeetingDraft, ParticipantDraft
from meetings.loading.same_meeting import find_meeting
from meetings.models import Decision, Meeting, Person
from tests.admin.rows import make_rows

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting(django_user_model) -> Meeting:
    """A meeting of one known person with a delegation, on 16 December 2022."""
    make_rows([1], django_user_model.objects.create_user("editor"))
    return Meeting.objects.get()


def found(meeting: Meeting, days: str | None, form: str, known: int, own: tuple[int, ...] = ()) -> Meeting | None:
    """Return what is found for a draft of so many known people, of a text that told of the meeting before."""
    people = [*Person.objects.all()[:known], None]
    named = tuple(ParticipantDraft(name, name, name, (), (), ()) for name in map(str, people))
    draft = MeetingDraft(DayRange.parse(days) if days else None, (), form, (), "", (), named)
    return find_meeting(draft, people, own, [meeting.pk]).meeting


@pytest.mark.parametrize(
    ("days", "form", "known", "is_found"),
    [
        ("2022-12-16", "in person", 1, True),
        ("2022-12-15", "in person", 1, True),
        ("2022-12", "in person", 1, True),
        (None, "in person", 1, True),
        ("2022-12-14", "in person", 1, False),
        ("2022-12-16", "phone call", 1, False),
        ("2022-12-16", "in person", 0, False),
    ],
)
def test_meeting_told_again_is_found_by_days_form_and_people(days, form, known, is_found, meeting):
    assert found(meeting, days, form, known) == (meeting if is_found else None)


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("date", ("2020", "in person", 1)),
        ("form", ("2022-12-16", "video call", 1)),
        ("participants", ("2022-12-16", "in person", 0)),
    ],
)
def test_meeting_told_again_is_found_whatever_the_text_says_of_what_staff_corrected(
    field, told, meeting, django_user_model
):
    assert found(meeting, *told) is None
    editor = django_user_model.objects.get()
    Decision.objects.create(kind="correct", record=meeting.permalink, field=field, decided_by=editor)
    assert found(meeting, *told) == meeting


def test_meeting_told_again_is_not_found_for_another_draft_of_the_text(meeting):
    assert found(meeting, "2022-12-16", "in person", 1, own=(meeting.pk,)) is None
