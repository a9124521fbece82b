"""Which meeting of the archive a draft reports. Reads records, writes nothing, reads no text.

What may be the same but is not joined is returned as a doubt, with the reasons for and against.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from meetings.days import DayRange
from meetings.extraction.drafts import MeetingDraft
from meetings.loading.decisions import corrected_fields
from meetings.loading.parties import Party, are_same, drafted, match, parties_of
from meetings.loading.resolution import MOST_DOUBTS
from meetings.models import Meeting, Person, Place
from meetings.models.statements import marks, select

# Time zones put one call on two days.
DAY_APART = timedelta(days=1)
_MOST_CANDIDATES = 50
_FEW = 100  # meetings that are looked at one by one, whatever their day
_LOOKED_UP = 16  # meetings that are looked up by themselves: chosen, a season's, whose rows are near at hand


@dataclass(frozen=True)
class FoundMeeting:
    meeting: Meeting | None
    doubts: tuple[tuple[Meeting, str], ...] = ()


@dataclass(frozen=True)
class _Candidate:
    id: int
    written: str
    place: int | None
    parties: list[Party]

    @property
    def days(self) -> DayRange | None:
        return DayRange.parse(self.written) if self.written else None


def find_meeting(
    draft: MeetingDraft,
    people: Sequence[Person | None],
    own_meetings: Collection[int],
    before: Collection[int],
    place: Place | None = None,
) -> FoundMeeting:
    """Return the meeting that a draft reports, if one is safely found, and those it may be.

    ``people`` are the draft's participants, resolved, in its order; ``own_meetings`` the meetings that this text
    reports besides, which it cannot be; ``before`` the meetings that an earlier version or reading of this text
    reported, which it is if days, form and participants agree as far as staff did not correct them.
    """
    known = [person.pk for person in people if person]
    if before:
        for meeting in Meeting.objects.filter(pk__in=before).exclude(pk__in=own_meetings).order_by("pk"):
            if _is_told_again(meeting, draft, known):
                return FoundMeeting(meeting)
    parties = drafted(draft, people)
    same: list[tuple[int, int]] = []
    doubts: list[tuple[int, str]] = []
    for candidate in _candidates(draft, known, own_meetings):
        if are_same(parties, candidate.parties):
            apart, reason = _of_days(draft, candidate, place)
            if apart is not None:
                same.append((apart, candidate.id))
            elif reason:
                doubts.append((candidate.id, reason))
        elif _met_among_others(parties, candidate, draft.days):
            doubts.append((candidate.id, "the same people on that day, but one report names others with them"))
    nearest = [meeting for apart, meeting in same if apart == min(same)[0]]
    if len(nearest) == 1:
        return FoundMeeting(Meeting.objects.get(pk=nearest[0]))
    doubts += [(meeting, "the same people on that day; more than one meeting is like it") for meeting in nearest]
    return FoundMeeting(None, _with_records(doubts[:MOST_DOUBTS]))


def _with_records(doubts: list[tuple[int, str]]) -> tuple[tuple[Meeting, str], ...]:
    meetings = Meeting.objects.select_related("permalink").in_bulk([pk for pk, _ in doubts]) if doubts else {}
    return tuple((meetings[pk], reason) for pk, reason in doubts)


def _of_days(draft: MeetingDraft, candidate: _Candidate, place: Place | None) -> tuple[int | None, str]:
    """Return how many days apart the two are where that makes them one; or else the reason why they may be one."""
    days, theirs = draft.days, candidate.days
    if days is None or theirs is None:
        return None, "the same people and form of contact, but a report gives no date"
    if days.precision == theirs.precision == "day":
        apart = days.days_apart(theirs)
        if apart and place and candidate.place and place.pk != candidate.place:
            return None, "the same people, but a day apart and in different places"
        return apart, ""
    if draft.weekday is not None and theirs.precision == "day" and days.overlaps(theirs):
        # A Thursday in May, and they met on one Thursday in May as far as is known.
        if theirs.earliest.weekday() == draft.weekday:
            return 0, ""
    if days.written == theirs.written:
        return None, f"the same people, both in {days.written}, with no closer date"
    return None, f"the same people, {days.written} and {theirs.written}" if days.overlaps(theirs) else ""


def _met_among_others(parties: Sequence[Party], candidate: _Candidate, days: DayRange | None) -> bool:
    """Whether all whom one of the two names are among those whom the other names, on one day."""
    if days is None or days.precision != "day" or candidate.written != days.written:
        return False
    shared = sum(any(match(one, other) for other in candidate.parties) for one in parties)
    return shared >= 2 and shared == min(len(parties), len(candidate.parties))


_COLUMNS = "SELECT meeting.id, meeting.days_written, meeting.place_id FROM meetings_meeting meeting"
# What staff withdrew is known all the same: a text that tells of it again brings nothing back.
_KNOWN = """
    JOIN meetings_permalink permalink
    ON permalink.reference = meeting.permalink_id AND permalink.state IN ('live', 'withdrawn')
"""
_OF_PEOPLE = "SELECT DISTINCT meeting_id FROM meetings_participation WHERE person_id IN ({people}) LIMIT %s"
# Known to the day and near it. Which they are, an index of days and one of people tell by themselves: rows that are far
# apart are read only of those that both name. A plus keeps a database from reading each of these people's meetings.
_NEAR = f"""
    {_COLUMNS} {_KNOWN} WHERE meeting.id IN (
        SELECT near.id FROM meetings_meeting near WHERE near.earliest_day BETWEEN %s AND %s
        AND near.earliest_day = near.latest_day AND {{theirs}}
    ) AND meeting.form = %s
    ORDER BY meeting.latest_day DESC, meeting.id DESC LIMIT %s
"""
_IS_ONE = "+near.id IN (SELECT meeting_id FROM meetings_participation WHERE person_id IN ({people}))"
_HAS_ONE = """EXISTS (
    SELECT 1 FROM meetings_participation participation
    WHERE participation.meeting_id = near.id AND participation.person_id IN ({people})
)"""
_OF_BOTH = f"""
    {_COLUMNS} {_KNOWN}
    JOIN meetings_participation one ON one.meeting_id = meeting.id AND one.person_id = %s
    JOIN meetings_participation other ON other.meeting_id = meeting.id AND other.person_id = %s
    WHERE meeting.form = %s
"""
_NEWEST = "ORDER BY meeting.days_written DESC, meeting.id DESC LIMIT %s"
_ANY = f"{_OF_BOTH} {_NEWEST}"
_OVERLAPPING = f"""
    {_OF_BOTH} AND (meeting.earliest_day IS NULL OR (meeting.earliest_day <= %s AND meeting.latest_day >= %s)) {_NEWEST}
"""


def _candidates(draft: MeetingDraft, known: Sequence[int], own: Collection[int]) -> Iterator[_Candidate]:
    """Yield the meetings of the same form, about the same days, of the same people."""
    rows: list[tuple] = []
    days = draft.days
    if known and days and days.precision == "day":
        near = (days.earliest - DAY_APART).isoformat(), (days.latest + DAY_APART).isoformat()
        theirs, named = _of_these(known)
        if theirs:
            rows += select(_NEAR.format(theirs=theirs), *near, *named, draft.form, _MOST_CANDIDATES)
    if len(known) > 1:
        both = known[0], known[1], draft.form
        if days is None:
            rows += select(_ANY, *both, _MOST_CANDIDATES)
        else:
            rows += select(_OVERLAPPING, *both, days.latest.isoformat(), days.earliest.isoformat(), _MOST_CANDIDATES)
    rows = list({row[0]: row for row in rows if row[0] not in own}.values())
    parties = parties_of([row[0] for row in rows])
    return (_Candidate(pk, days, place, parties.get(pk, [])) for pk, days, place in rows)


def _of_these(people: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Return the condition on meetings that one of these people took part, and what it names; "" where none did."""
    met = [row[0] for row in select(_OF_PEOPLE.format(people=marks(people)), *people, _FEW + 1)]
    if len(met) <= _LOOKED_UP:
        return (f"near.id IN ({marks(met)})" if met else ""), met
    return (_HAS_ONE if len(met) > _FEW else _IS_ONE).format(people=marks(people)), people


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
