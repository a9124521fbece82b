"""Counts that the pages state. Each is a count of the list that it links to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Min, QuerySet

from meetings.days import DayRange
from meetings.models import HeldOffice, Meeting, Office, Participation, Permalink, Person, Place
from meetings.search.selection import Selection
from meetings.search.tallies import day_of


@dataclass(frozen=True)
class Figures:
    """How many meetings, from when, to when; None where no day is known."""

    meetings: int
    first: date | None
    last: date | None


def by_year(meetings: Selection) -> dict[int, int]:
    """Return how many of the meetings may have been in each year that has any; of very many, of the newest."""
    keys = set(meetings.newest)
    counts = Counter(day.year for key in keys if (day := day_of(key)))
    for days in _over_new_year(keys):
        counts.update(range(days.earliest.year, days.latest.year))
    return counts


def _over_new_year(keys: Iterable[int]) -> list[DayRange]:
    """The days of those meetings over several days that began in one year and ended in the next January."""
    in_january = [key for key in keys if (day := day_of(key)) and day.month == 1]
    spans = Meeting.objects.filter(search_key__in=in_january, days_written__contains="/")
    days = [DayRange.parse(written) for written in spans.values_list("days_written", flat=True)]
    return [span for span in days if span.earliest.year < span.latest.year]


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
