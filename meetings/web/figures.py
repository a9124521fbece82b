"""Counts that the pages state. Each is a count of the list that it links to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Min, QuerySet

from meetings.days import DayRange
from meetings.models import HeldOffice, Meeting, Office, Participation, Permalink, Person, Place

# How many of the people met most often a page names. Chosen.
MOST = 25


@dataclass(frozen=True)
class Bar:
    """A number of meetings; ``share`` is that of the largest beside it, in hundredths."""

    label: str
    meetings: int
    share: int


@dataclass(frozen=True)
class Figures:
    """How many meetings, from when, to when; None where no day is known."""

    meetings: int
    first: date | None
    last: date | None


def by_year(meetings: QuerySet[Meeting]) -> list[Bar]:
    """Return the years that have meetings, the newest first, by the latest day on which these may have been."""
    dated = meetings.exclude(latest_day=None).order_by("-latest_day__year").values_list("latest_day__year")
    counts = list(dated.annotate(count=Count("pk")))
    most = max((count for _, count in counts), default=0)
    return [Bar(str(year), count, round(100 * count / most)) for year, count in counts]


def parts(days: DayRange) -> list[tuple[DayRange, int]]:
    """Return the months of a year, or the days of a month, with how many meetings are known to have been in each."""
    inside = Meeting.objects.published().filter(earliest_day__gte=days.earliest, latest_day__lte=days.latest)
    counted = list(inside.order_by().values_list("earliest_day", "latest_day").annotate(count=Count("pk")))
    return [
        (part, count)
        for part in _parts(days)
        if (count := sum(n for first, last, n in counted if part.earliest <= first and last <= part.latest))
    ]


def _parts(days: DayRange) -> list[DayRange]:
    year = days.earliest.year
    if days.precision == "year":
        return [DayRange.month(year, month) for month in range(1, 13)]
    if days.precision == "month":
        return [DayRange.day(days.earliest.replace(day=day)) for day in range(1, days.latest.day + 1)]
    return []


def neighbours(days: DayRange) -> tuple[DayRange | None, DayRange | None]:
    """Return the nearest year, month or day before and after these that has a meeting, None where none has."""
    meetings = Meeting.objects.published()
    before = meetings.filter(latest_day__lt=days.earliest).aggregate(day=Max("latest_day"))["day"]
    after = meetings.filter(earliest_day__gt=days.latest).aggregate(day=Min("earliest_day"))["day"]
    return _like(days, before), _like(days, after)


def _like(days: DayRange, day: date | None) -> DayRange | None:
    """The year, month or day, as ``days`` is one, that the day lies in."""
    return DayRange.parse(day.isoformat()[: len(days.written)]) if day else None


def of_people(people: Iterable[Person]) -> dict[int, Figures]:
    return dict(_figures(Participation.objects.filter(person__in=people), "person", "meeting__"))


def of_offices(offices: Iterable[Office]) -> dict[int, Figures]:
    held = HeldOffice.objects.filter(office__in=offices)
    return dict(_figures(held, "office", "participation__meeting__"))


def of_places(places: Iterable[Place]) -> dict[int, Figures]:
    return dict(_figures(Meeting.objects.filter(place__in=places), "place", ""))


def of_holders(office: Office) -> dict[int, Figures]:
    """Return the figures of each person's meetings in the office."""
    held = HeldOffice.objects.filter(office=office).exclude(participation__person=None)
    return dict(_figures(held, "participation__person", "participation__meeting__"))


def met_with(person: Person) -> list[tuple[Person, Figures]]:
    """Return whom the person met most often, at most MOST."""
    return _people(Participation.objects.filter(meeting__participations__person=person).exclude(person=person), MOST)


def most_met(number: int) -> list[tuple[Person, Figures]]:
    """Return the people with the most meetings."""
    return _people(Participation.objects.all(), number)


def _people(rows: QuerySet[Participation], number: int) -> list[tuple[Person, Figures]]:
    counted = _figures(rows.filter(person__permalink__state=Permalink.State.LIVE), "person", "meeting__")[:number]
    people = Person.objects.in_bulk([key for key, _ in counted])
    return [(people[key], figures) for key, figures in counted]


def _figures(rows: QuerySet, by: str, meeting: str) -> list[tuple[int, Figures]]:
    """The figures of the live meetings of each value of a field, the most meetings first.

    ``meeting`` is the path from a row to its meeting, with the underscores that follow it.
    """
    counted = (
        rows.filter(**{f"{meeting}permalink__state": Permalink.State.LIVE})
        .order_by()
        .values(by)
        .annotate(
            meetings=Count(f"{meeting}pk", distinct=True),
            first=Min(f"{meeting}earliest_day"),
            last=Max(f"{meeting}latest_day"),
        )
        .order_by("-meetings", by)
    )
    return [(row[by], Figures(row["meetings"], row["first"], row["last"])) for row in counted]
