"""Whom a person met, how often and when, for the table and the chart of their page."""

from collections import defaultdict
from dataclasses import dataclass

from meetings.days import DayRange
from meetings.models import Person, Tenure
from meetings.search.query import Fact
from meetings.search.selection import Selection
from meetings.web import charts, window
from meetings.web.pairs import Met, present, with_offices

# How many of those met most often a person's page names. Chosen: chart and table fit a page.
MOST = 20


@dataclass(frozen=True)
class Counterpart:
    """Someone whom the person met, in which office last, and where on the scale the meetings stand."""

    person: Person
    tenure: Tenure | None
    met: Met
    marks: list[charts.Stretch]
    ray: charts.Ray


@dataclass(frozen=True)
class Counterparts:
    """Those met most often; ``number`` of all, in the meetings of the window."""

    rows: list[Counterpart]
    number: int
    scale: charts.Scale | None
    fan: charts.Fan
    since: DayRange | None  # the window's first day; None where it has all meetings

    @property
    def query(self) -> str:
        """What the window adds to a query string."""
        return f"&from={self.since.written}" if self.since else ""


def counterparts(person: Person) -> Counterparts:
    """Return whom the person met, the most often and then the latest met first."""
    seen = window.newest(Selection(Fact("person", str(person.pk))))
    there = present(seen.keys)
    places: dict[int, list[int]] = defaultdict(list)
    for at, (_, people) in enumerate(there.meetings):
        for other in people:
            if other != person.pk:
                places[other].append(at)
    # Counting goes from the newest meeting to the oldest, and sorting keeps that order among equals.
    most = sorted(places, key=lambda other: -len(places[other]))[:MOST]
    days = {other: _days([there.meetings[at][0] for at in places[other]]) for other in most}
    scale = charts.Scale.over(day for spans in days.values() for span in spans for day in (span.earliest, span.latest))
    fan = charts.fan([len(places[other]) for other in most])
    known = with_offices(most)
    rows = []
    for other, ray in zip(most, fan.rays, strict=True):
        marks = dict.fromkeys(scale.stretch(span.earliest, span.latest) for span in days[other]) if scale else {}
        rows.append(Counterpart(*known[other], there.met(places[other]), list(marks), ray))
    return Counterparts(rows, len(places), scale, fan, DayRange.day(seen.since) if seen.since else None)


def _days(written: list[str]) -> list[DayRange]:
    return [DayRange.parse(days) for days in dict.fromkeys(written) if days]
