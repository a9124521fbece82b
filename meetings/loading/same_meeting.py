"""Which meeting of the archive a draft reports. Reads records, writes nothing, reads no text.

What may be the same but is not joined is returned as a doubt, with the reasons for and against.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q

from meetings.days import DayRange
from meetings.extraction.drafts import MeetingDraft
from meetings.loading.decisions import corrected_fields
from meetings.loading.resolution import MOST_DOUBTS
from meetings.models import Meeting, Permalink, Person

# Time zones put one call on two days.
DAY_APART = timedelta(days=1)
# What staff withdrew is known all the same: a text that tells of it again brings nothing back.
KNOWN = (Permalink.State.LIVE, Permalink.State.WITHDRAWN)


@dataclass(frozen=True)
class FoundMeeting:
    meeting: Meeting | None
    doubts: tuple[tuple[Meeting, str], ...] = ()


def find_meeting(
    draft: MeetingDraft,
    people: Sequence[Person | None],
    own_meetings: Collection[int],
    before: Collection[int],
) -> FoundMeeting:
    """Return the meeting that a draft reports, if one is safely found, and those it may be.

    ``people`` are the draft's participants, resolved, in its order; ``own_meetings`` the meetings that this text
    reports besides, which it cannot be; ``before`` the meetings that an earlier version or reading of this text
    reported, which it is if days, form and participants agree as far as staff did not correct them.
    """
    known = [person.pk for person in people if person]
    for meeting in Meeting.objects.filter(pk__in=before).exclude(pk__in=own_meetings).order_by("pk"):
        if _is_told_again(meeting, draft, known):
            return FoundMeeting(meeting)
    if len(known) < 2:
        return FoundMeeting(None)
    principals = set(known[:2])
    candidates = Meeting.objects.filter(permalink__state__in=KNOWN, form=draft.form).exclude(pk__in=own_meetings)
    for person in principals:
        candidates = candidates.filter(participations__person=person)
    same: list[tuple[int, Meeting]] = []
    doubts: list[tuple[Meeting, str]] = []
    if draft.days:
        around = DayRange.span(draft.days.earliest - DAY_APART, draft.days.latest + DAY_APART)
        candidates = candidates.filter(
            Q(earliest_day__lte=around.latest, latest_day__gte=around.earliest) | Q(earliest_day=None)
        )
    for meeting in candidates.distinct().order_by("-search_key")[:50]:
        if not _principals(meeting) <= set(known):
            continue
        days = meeting.days
        if draft.days is None or days is None:
            doubts.append((meeting, "the same people and form of contact, but a report gives no date"))
        elif draft.days.precision == days.precision == "day":
            same.append((draft.days.days_apart(days), meeting))
        elif draft.days.written == days.written:
            doubts.append((meeting, f"the same people, both in {days.written}, with no closer date"))
        elif draft.days.overlaps(days):
            doubts.append((meeting, f"the same people, {draft.days.written} and {days.written}"))
    nearest = [meeting for apart, meeting in same if apart == min(days for days, _ in same)]
    if len(nearest) == 1:
        return FoundMeeting(nearest[0])
    doubts += [(meeting, "the same people on that day; more than one meeting is like it") for meeting in nearest]
    return FoundMeeting(None, tuple(doubts[:MOST_DOUBTS]))


def _is_told_again(meeting: Meeting, draft: MeetingDraft, known: Sequence[int]) -> bool:
    """Whether a newer version or reading of a text may tell of a meeting that it told of before.

    What staff corrected is not compared: there the text is known to say something else.
    """
    corrected = corrected_fields(meeting.reference)
    people = set(meeting.participations.exclude(person=None).values_list("person", flat=True))
    days = meeting.days
    apart = days.days_apart(draft.days) if days and draft.days else 0
    return (
        ("form" in corrected or meeting.form == draft.form)
        and ("date" in corrected or apart <= DAY_APART.days)
        and ("participants" in corrected or (set(known[:2]) <= people and bool(known) == bool(people)))
    )


def _principals(meeting: Meeting) -> set[int]:
    """The people whom some report names first and second: those whose meeting it is."""
    return set(
        meeting.participations.filter(appearances__position__lt=2, person__isnull=False).values_list(
            "person", flat=True
        )
    )
