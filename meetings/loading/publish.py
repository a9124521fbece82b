"""What is published of a meeting, worked out from its reports: the same whatever the order they were loaded in."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, NamedTuple, TypeVar

from django.utils.translation import override

from meetings.days import DayRange
from meetings.extraction.drafts import MeetingDraft
from meetings.loading.corrected import ask_about_corrections
from meetings.loading.review import ask
from meetings.models import (
    Form,
    Meeting,
    Permalink,
    Person,
    Place,
    ReviewItem,
)
from meetings.models.statements import execute, insert, marks, select
from meetings.models.titles import title_of

T = TypeVar("T")

# What Participation.__str__ says of each, in the meetings of some people.
_NAMED = """
    SELECT meeting.id, meeting.form, coalesce(person.name, delegation.name, participation.as_written)
    FROM meetings_participation participation
    JOIN meetings_meeting meeting ON meeting.id = participation.meeting_id
    JOIN meetings_permalink permalink ON permalink.reference = meeting.permalink_id
    LEFT JOIN meetings_person person ON person.id = participation.person_id
    LEFT JOIN meetings_organization delegation ON delegation.id = participation.delegation_id
    WHERE permalink.state = 'live'
    AND meeting.id IN (SELECT meeting_id FROM meetings_participation WHERE person_id IN ({people}))
    ORDER BY meeting.id, participation.position, participation.id
"""

_PRECISION = {"day": 0, "span": 1, "month": 2, "year": 3}


def _most_frequent(values: Iterable[T], rank: Callable[[T], Any]) -> T | None:
    """The value met most often, of equally frequent ones the first by rank; None of no values."""
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], rank(value)), default=None)


class _Told(NamedTuple):
    """What a report says."""

    id: int
    language: str
    sha256: str
    position: int
    written: str
    form: str
    place: int | None
    place_key: str
    place_name: str

    @property
    def rank(self) -> tuple[bool, str, int]:
        """English first, then by the text's SHA-256: the order has nothing to do with when they were loaded."""
        return self.language != "en", self.sha256, self.position


_REPORTS = """
    SELECT report.id, source.language, source.sha256, report.position, report.days_written, report.form,
        place.id, place.key, place.name
    FROM meetings_report report JOIN meetings_sourcetext source ON source.id = report.source_id
    LEFT JOIN meetings_place place ON place.id = report.place_id WHERE report.meeting_id = %s
"""
_APPEARANCES = """
    SELECT appearance.participation_id, appearance.report_id, appearance.position, appearance.as_written
    FROM meetings_appearance appearance JOIN meetings_report report ON report.id = appearance.report_id
    WHERE report.meeting_id = %s
"""
_PARTICIPATIONS = """
    SELECT participation.id, participation.position, participation.as_written, coalesce(person.name, delegation.name)
    FROM meetings_participation participation
    LEFT JOIN meetings_person person ON person.id = participation.person_id
    LEFT JOIN meetings_organization delegation ON delegation.id = participation.delegation_id
    WHERE participation.meeting_id = %s
"""
_OFFICES = """
    SELECT held.participation_id, held.id, held.position, title.id, appearance.report_id
    FROM meetings_participation participation
    JOIN meetings_heldoffice held ON held.participation_id = participation.id
    LEFT JOIN meetings_printedtitle title ON title.held_office_id = held.id
    LEFT JOIN meetings_appearance appearance ON appearance.id = title.appearance_id
    WHERE participation.meeting_id = %s
"""
_PUBLISH = """
    UPDATE meetings_meeting
    SET earliest_day = %s, latest_day = %s, days_written = %s, form = %s, place_id = %s, title = %s WHERE id = %s
"""


def _days_of(reports: Iterable[_Told]) -> DayRange | None:
    """Return the closest days that reports give; of equally close ones the most frequent, then the earliest."""
    found = [DayRange.parse(report.written) for report in reports if report.written]
    if not found:
        return None
    closest = min(_PRECISION[days.precision] for days in found)
    return _most_frequent((days for days in found if _PRECISION[days.precision] == closest), lambda days: days)


def publish_new(
    permalink: Permalink, draft: MeetingDraft, people: Sequence[Person | None], place: Place | None
) -> Meeting:
    """Store and return a meeting as the first report of it has it; ``people`` are the draft's, in its order."""
    names = [
        person.name if person else participant.as_written[:500]
        for person, participant in zip(people, draft.participants, strict=True)
    ]
    meeting = Meeting(permalink=permalink, form=draft.form, place=place, title=_title(draft.form, names))
    meeting.days = draft.days
    insert([meeting])
    return meeting


def retitle(people: Iterable[int]) -> None:
    """Make the titles of these people's meetings anew."""
    ids = sorted(people)
    named: dict[tuple[int, str], list[str]] = {}
    for meeting, form, name in select(_NAMED.format(people=marks(ids)), *ids):
        named.setdefault((meeting, form), []).append(name)
    for (meeting, form), names in named.items():
        execute("UPDATE meetings_meeting SET title = %s WHERE id = %s", _title(form, names), meeting)


def _title(form: str, names: Sequence[str]) -> str:
    with override("en"):
        return title_of(form, names)[:500]


def publish(meeting: Meeting, corrected: Collection[str]) -> None:
    """Write the meeting's days, form, place, order of participants and title anew, from its reports.

    Fields that staff corrected, and all of a meeting without reports but order and title, are left as they are.
    Reports that disagree open a review item.
    """
    reports = sorted((_Told(*row) for row in select(_REPORTS, meeting.pk)), key=lambda report: report.rank)
    if reports and "date" not in corrected:
        meeting.days = _days_of(reports)
    if reports and "form" not in corrected:
        meeting.form = _most_frequent((report.form for report in reports), Form.values.index) or meeting.form
    if reports and "place" not in corrected:
        places = ((report.place, report.place_key) for report in reports if report.place)
        meeting.place_id, _ = _most_frequent(places, lambda place: place[1]) or (None, "")
    names = _in_order(meeting, reports)
    if len(reports) > 1:
        _order_offices(meeting, reports)
    meeting.title = _title(meeting.form, names)
    days = meeting.days
    first, last = (days.earliest.isoformat(), days.latest.isoformat()) if days else (None, None)
    place, written = meeting.place_id, meeting.days_written
    execute(_PUBLISH, first, last, written, str(meeting.form), place, meeting.title, meeting.pk)
    _ask_about_disagreement(meeting, reports)
    if reports and corrected:
        ask_about_corrections(meeting)


def _in_order(meeting: Meeting, reports: list[_Told]) -> list[str]:
    """Number the participations as the first of the reports has them, what the next adds behind; return the names."""
    rank = {report.id: number for number, report in enumerate(reports)}
    first: dict[int, tuple] = {}
    as_written: dict[int, tuple] = {}
    for key, report, position, text in select(_APPEARANCES, meeting.pk):
        first[key] = min(first.get(key, (rank[report], position)), (rank[report], position))
        written = (reports[rank[report]].language != "en", -len(text), text)
        as_written[key] = min(as_written.get(key, written), written)
    participations = select(_PARTICIPATIONS, meeting.pk)
    participations.sort(key=lambda row: (first.get(row[0], (len(reports), row[1])), row[0]))
    names = []
    for position, (key, position_before, text_before, name) in enumerate(participations):
        text = as_written[key][2] if key in as_written else text_before
        if (position_before, text_before) != (position, text):
            sql = "UPDATE meetings_participation SET position = %s, as_written = %s WHERE id = %s"
            execute(sql, position, text, key)
        names.append(name or text)
    return names


def _order_offices(meeting: Meeting, reports: list[_Told]) -> None:
    """Number each participant's offices as the first of the reports has them, what the next adds behind."""
    rank = {report.id: number for number, report in enumerate(reports)}
    last = (len(reports), 0)
    places: dict[tuple[int, int, int], tuple[int, int]] = {}
    for participation, held, position, title, report in select(_OFFICES, meeting.pk):
        key = participation, position, held
        places[key] = min(places.get(key, last), (rank[report], title) if title else last)
    numbers: Counter[int] = Counter()
    for participation, position, held in sorted(places, key=lambda key: (key[0], places[key], key[1:])):
        if position != numbers[participation]:
            execute("UPDATE meetings_heldoffice SET position = %s WHERE id = %s", numbers[participation], held)
        numbers[participation] += 1


def _ask_about_disagreement(meeting: Meeting, reports: list[_Told]) -> None:
    dates = sorted({report.written for report in reports if len(report.written) == len("2022-12-15")})
    places = sorted({report.place_name for report in reports if report.place})
    reasons = []
    if len(dates) > 1:
        reasons.append(f"the reports give the dates {', '.join(dates)}")
    if len(places) > 1:
        reasons.append(f"the reports give the places {', '.join(places)}")
    if reasons:
        ask(
            kind=ReviewItem.Kind.DISAGREEMENT,
            subject=meeting.reference,
            reason="; ".join(reasons),
            record=meeting.permalink,
        )
