"""How many meetings each day, month and year has, as closely as their days are known."""

import calendar
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import Count, F, Q
from django.db.models.functions import Length

from meetings.days import DayRange
from meetings.models import Meeting, Participation, SearchText, Tally
from meetings.models.meetings import MeetingQuerySet
from meetings.models.statements import select
from meetings.search.keys import FIRST_DATED, LAST, SHIFT, first_key, key_after
from meetings.web.charts import shade

# How many of a day's meetings a month's calendar names. Chosen: a week's row stays on the screen.
NAMED = 3


@dataclass(frozen=True)
class Counts:
    """Meetings known to the day, by the day; those over several days; those known to a month or year only."""

    on_days: Counter[date]
    spans: Counter[DayRange]
    untold: Counter[DayRange]

    def on(self, day: date) -> int:
        """How many are known to have been on the day."""
        return self.on_days[day] + sum(n for days, n in self.spans.items() if days.earliest <= day <= days.latest)

    def by_month(self) -> Counter[str]:
        """How many were in each month ("2022-12") for certain; of a span over two months, each has one."""
        found = Counter[str]()
        for day, n in self.on_days.items():
            found[_month(day)] += n
        for span, n in self.spans.items():
            found.update(dict.fromkeys({_month(span.earliest), _month(span.latest)}, n))
        for days, n in self.untold.items():
            if days.precision == "month":
                found[days.written] += n
        return found

    def total(self) -> int:
        return sum((self.on_days + self.spans + self.untold).values())


class Months(NamedTuple):
    """How many meetings each month has for certain, and how many are known to a year and no more closely.

    ``in_two`` is how many of a year's are in two of its months.
    """

    by_month: Counter[str]
    untold: Counter[str]
    in_two: Counter[str]

    def of_year(self, year: str) -> int:
        in_months = sum(self.by_month[f"{year}-{month:02}"] for month in range(1, 13))
        return self.untold[year] + in_months - self.in_two[year]


class Day(NamedTuple):
    """A day in a month's calendar; ``day`` is None for a cell before its first or behind its last."""

    day: date | None
    meetings: int
    shade: str


class Named(NamedTuple):
    meeting: Meeting
    parties: str


def vague(days: DayRange) -> MeetingQuerySet:
    """Return the meetings that may have been in these days, of those not known to one day."""
    over_days = Meeting.objects.held_between(days).filter(earliest_day__lt=F("latest_day"))
    return over_days.filter(search_key__isnull=False)  # those not published have none


def counts(days: DayRange) -> Counts:
    """Return how many meetings there are in these days, in two statements that read indexes alone."""
    kept = Tally.objects.filter(kind="day", value__range=(days.earliest.isoformat(), days.latest.isoformat()))
    on_days = Counter({date.fromisoformat(day): count for day, count in kept.values_list("value", "meetings")})
    spans, untold = Counter[DayRange](), Counter[DayRange]()
    for written, count in vague(days).order_by().values_list("days_written").annotate(n=Count("pk")):
        known = DayRange.parse(written)
        (spans if known.precision == "span" else untold)[known] += count
        if known.latest <= days.latest:
            on_days[known.latest] -= count
    return Counts(on_days, spans, untold)


def months() -> Months:
    """Return the months of the archive: the kept tallies, which go by a meeting's latest day, put right for spans."""
    by_month = Counter(dict(Tally.objects.filter(kind="month").values_list("value", "meetings")))
    untold, in_two = Counter[str](), Counter[str]()
    # Those not published have no key and are not counted. Asked for a key, SQLite would walk all meetings by their
    # keys; asked for days alone, it takes the index of the few over several days.
    over_days = Meeting.objects.filter(earliest_day__lt=F("latest_day")).order_by()
    for written, count in over_days.values_list("days_written").annotate(n=Count("search_key")).filter(n__gt=0):
        days = DayRange.parse(written)
        if days.precision == "year":
            by_month[_month(days.latest)] -= count
            untold[written] += count
        elif _month(days.earliest) != _month(days.latest):
            by_month[_month(days.earliest)] += count
            if days.earliest.year == days.latest.year:
                in_two[written[:4]] += count
    return Months(by_month, untold, in_two)


def undated() -> int:
    return SearchText.objects.filter(search_key__lt=FIRST_DATED).count()


def _month(day: date) -> str:
    return day.isoformat()[:7]


def weeks(month: DayRange, found: Counts, fullest: int) -> list[list[Day]]:
    """Return the month's weeks from Monday to Sunday, each day as dark as it is full."""

    def cell(number: int) -> Day:
        if not number:
            return Day(None, 0, "")
        day = month.earliest.replace(day=number)
        return Day(day, found.on(day), shade(found.on(day), fullest))

    return [list(map(cell, week)) for week in calendar.monthcalendar(month.earliest.year, month.earliest.month)]


def named(month: DayRange) -> dict[date, list[Named]]:
    """Return the first few meetings of each day of the month, of those known to the day."""
    days = range(month.earliest.toordinal(), month.latest.toordinal() + 1)
    # Each day's are the first of their keys, however many it has.
    first = (
        "SELECT * FROM (SELECT search_key FROM meetings_meeting WHERE search_key >= %s AND search_key < %s"
        f" AND earliest_day = latest_day ORDER BY search_key DESC LIMIT {NAMED}) AS named{{}}"
    )
    keys = select(
        " UNION ALL ".join(map(first.format, days)),
        *(edge for day in days for edge in (day << SHIFT, day + 1 << SHIFT)),
    )
    return _named([key for (key,) in keys])


def _named(keys: list[int]) -> dict[date, list[Named]]:
    parties: dict[int, list[str]] = defaultdict(list)
    taking_part = Participation.objects.filter(meeting__search_key__in=keys).select_related("person", "delegation")
    for participation in taking_part:
        parties[participation.meeting_id].append(str(participation))
    found: dict[date, list[Named]] = defaultdict(list)
    for meeting in Meeting.objects.filter(search_key__in=keys).order_by("-search_key"):
        if day := meeting.latest_day:
            found[day].append(Named(meeting, " · ".join(parties[meeting.pk])))
    return found


def neighbours(days: DayRange) -> tuple[DayRange | None, DayRange | None]:
    """Return the nearest year, month or day before and after these that has a meeting known as closely."""
    closely = {"day": Q(earliest_day=F("latest_day")), "month": Q(length__gt=4), "year": Q()}[days.precision]
    dated = Meeting.objects.annotate(length=Length("days_written")).filter(closely)
    before = dated.filter(search_key__gte=FIRST_DATED, search_key__lt=first_key(days.earliest)).order_by("-search_key")
    after = dated.filter(search_key__gte=key_after(days.latest), search_key__lt=LAST).order_by("search_key")
    return _like(days, before), _like(days, after)


def _like(days: DayRange, meetings: MeetingQuerySet) -> DayRange | None:
    """The year, month or day, as ``days`` is one, in which the first of the meetings was."""
    meeting = meetings.first()
    return (
        DayRange.parse(meeting.latest_day.isoformat()[: len(days.written)]) if meeting and meeting.latest_day else None
    )
