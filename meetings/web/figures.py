"""Counts that the pages state. Each is a count of the list that it links to."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Min, QuerySet

from meetings.models import HeldOffice, Meeting, Office, Participation, Permalink, Person, Place


@dataclass(frozen=True)
class Figures:
    """How many meetings, from when, to when; None where no day is known."""

    meetings: int
    first: date | None
    last: date | None


def by_year(meetings: QuerySet[Meeting]) -> dict[int, int]:
    """Return how many of the meetings may have been in each year that has any."""
    dated = meetings.exclude(latest_day=None).order_by()
    counts: dict[int, int] = defaultdict(int)
    for first, last, count in dated.values_list("earliest_day__year", "latest_day__year").annotate(n=Count("pk")):
        for year in range(first, last + 1):
            counts[year] += count
    return dict(counts)


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


def most_met(number: int) -> list[tuple[Person, Figures]]:
    """Return the people with the most meetings."""
    return _people(Participation.objects.all(), number)


def busiest(number: int) -> list[tuple[Office, Figures]]:
    """Return the offices with the most meetings."""
    held = HeldOffice.objects.filter(office__permalink__state=Permalink.State.LIVE)
    counted = _figures(held, "office", "participation__meeting__")[:number]
    offices = Office.objects.select_related("organization").in_bulk([key for key, _ in counted])
    return [(offices[key], figures) for key, figures in counted]


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
