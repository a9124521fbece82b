"""What is published of a meeting, worked out from its reports: the same whatever the order they were loaded in."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, TypeVar

from django.utils.translation import override

from meetings.days import DayRange
from meetings.extraction.drafts import MeetingDraft
from meetings.loading.review import ask
from meetings.models import (
    Form,
    HeldOffice,
    Meeting,
    Participation,
    Permalink,
    Person,
    Place,
    Report,
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


def report_rank(report: Report) -> tuple[bool, str, int]:
    """Order reports of a meeting without regard to when they were loaded: English first, then by the text's SHA-256."""
    return report.source.language != "en", report.source.sha256, report.position


def days_of(reports: Iterable[Report]) -> DayRange | None:
    """Return the closest days that reports give; of equally close ones the most frequent, then the earliest."""
    found = [report.days for report in reports if report.days]
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
    reports = sorted(
        meeting.reports.select_related("source", "place")
        .defer("source__body", "source__original")
        .prefetch_related("appearances"),
        key=report_rank,
    )
    if reports and "date" not in corrected:
        meeting.days = days_of(reports)
    if reports and "form" not in corrected:
        meeting.form = _most_frequent((report.form for report in reports), Form.values.index) or meeting.form
    if reports and "place" not in corrected:
        meeting.place = _place_of(reports)
    participations = _in_order(meeting, reports)
    if len(reports) > 1:
        _order_offices(meeting, reports)
    meeting.title = _title(meeting.form, [str(participation) for participation in participations])
    meeting.save()
    _ask_about_disagreement(meeting, reports)


def _place_of(reports: Iterable[Report]) -> Place | None:
    return _most_frequent((report.place for report in reports if report.place), lambda place: place.key)


def _in_order(meeting: Meeting, reports: list[Report]) -> list[Participation]:
    """Number the participations as the first of the reports has them, what the next adds behind."""
    rank = {report.pk: number for number, report in enumerate(reports)}
    first: dict[int, tuple] = {}
    as_written: dict[int, tuple] = {}
    for appearance in [a for report in reports for a in report.appearances.all()]:
        place = (rank[appearance.report_id], appearance.position)
        key = appearance.participation_id
        first[key] = min(first.get(key, place), place)
        report = reports[rank[appearance.report_id]]
        written = (report.source.language != "en", -len(appearance.as_written), appearance.as_written)
        as_written[key] = min(as_written.get(key, written), written)
    participations = list(meeting.participations.select_related("person", "delegation"))
    participations.sort(key=lambda p: (first.get(p.pk, (len(reports), p.position)), p.pk))
    changed = []
    for position, participation in enumerate(participations):
        text = as_written[participation.pk][2] if participation.pk in as_written else participation.as_written
        if (participation.position, participation.as_written) != (position, text):
            participation.position, participation.as_written = position, text
            changed.append(participation)
    if changed:
        Participation.objects.bulk_update(changed, ["position", "as_written"])
    return participations


def _order_offices(meeting: Meeting, reports: list[Report]) -> None:
    """Number each participant's offices as the first of the reports has them, what the next adds behind."""
    rank = {report.pk: number for number, report in enumerate(reports)}
    last = (len(reports), 0)
    changed = []
    of_participation: dict[int, list[tuple]] = {}
    for held in HeldOffice.objects.filter(participation__meeting=meeting).prefetch_related(
        "printed_titles__appearance"
    ):
        printed = [(rank[title.appearance.report_id], title.pk) for title in held.printed_titles.all()]
        place = (min(printed, default=last), held.position, held.pk)
        of_participation.setdefault(held.participation_id, []).append((place, held))
    for offices in of_participation.values():
        for position, (_, held) in enumerate(sorted(offices, key=lambda found: found[0])):
            if held.position != position:
                held.position = position
                changed.append(held)
    if changed:
        HeldOffice.objects.bulk_update(changed, ["position"])


def _ask_about_disagreement(meeting: Meeting, reports: list[Report]) -> None:
    dates = sorted({r.days_written for r in reports if r.days and r.days.precision == "day"})
    places = sorted({str(r.place) for r in reports if r.place})
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
