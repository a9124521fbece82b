"""How many meetings each year has, or each month of one year. Each is a count of the list that its bar opens.

A meeting that lasted into another year, or is known to the year alone, may have been in several: it counts in each.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from django.db import connection

from meetings.days import DayRange
from meetings.models.statements import select
from meetings.search.keys import FIRST_DATED, key_after
from meetings.search.selection import COUNTED, Selection
from meetings.search.tallies import day_of
from meetings.web import window
from meetings.web.window import Window

# Their index is asked for each stretch of days in which they may end: who began before it.
_OVER_DAYS = """
    SELECT search_key, earliest_day, latest_day FROM (VALUES {stretches}) AS stretch CROSS JOIN meetings_meeting
    WHERE earliest_day < latest_day AND latest_day >= column1 AND latest_day <= column2 AND earliest_day < column1
"""


class _Unit(NamedTuple):
    """Years or months: the name of their tallies, the number of the one that has a day, and its days."""

    kind: str
    number: Callable[[date], int]
    days: Callable[[int], DayRange]


_YEAR = _Unit("year", lambda day: day.year, DayRange.year)
_MONTH = _Unit(
    "month", lambda day: 12 * day.year + day.month - 1, lambda number: DayRange.month(number // 12, number % 12 + 1)
)


@dataclass(frozen=True)
class OverTime:
    """The years and months of a choice of meetings; of more than are counted, those of the newest days."""

    selection: Selection

    @cached_property
    def since(self) -> date | None:
        """The day from which they are counted; None for all."""
        return self._newest.since if self._newest else None

    @cached_property
    def years(self) -> dict[int, int]:
        return self._of(_YEAR)

    @cached_property
    def months(self) -> dict[int, int]:
        """The months of a choice that is all in one year, by their numbers."""
        return {number % 12 + 1: count for number, count in self._of(_MONTH).items()}

    @cached_property
    def _newest(self) -> Window | None:
        return None if self.selection.asks_nothing else window.newest(self.selection, COUNTED)

    def _of(self, unit: _Unit) -> dict[int, int]:
        return _may_have_been(unit, self._newest, self.since or self.selection.first, self.selection.last)


def by_year(newest: Window) -> dict[int, int]:
    """Return how many of these meetings each year has."""
    return _may_have_been(_YEAR, newest, newest.since, None)


def _may_have_been(unit: _Unit, among: Window | None, first: date | None, last: date | None) -> dict[int, int]:
    """Return how many meetings may have been in each year or month on days from first to last; of all, if among none.

    They are counted by their latest day, and then put right for the few over several days.
    """
    counts = _tallied(unit) if among is None else _by_latest_day(unit, among.keys)
    others = _over_days(unit, counts)
    keys = frozenset(among.keys) if among and others else None
    for key, earliest, latest in others:
        if key is not None and (keys is None or key in keys):
            counts[unit.number(latest)] -= 1
            begin, end = max(earliest, first or earliest), min(latest, last or latest)
            counts.update(range(unit.number(begin), unit.number(end) + 1))
    return {number: count for number, count in counts.items() if count}


def _tallied(unit: _Unit) -> Counter[int]:
    kept = select("SELECT value, meetings FROM meetings_tally WHERE kind = %s", unit.kind)
    return Counter({unit.number(DayRange.parse(value).earliest): meetings for value, meetings in kept})


def _by_latest_day(unit: _Unit, keys: list[int]) -> Counter[int]:
    """Return how many of the keys, which are the newest first, each year or month has."""
    counts = Counter[int]()
    rising = keys[::-1]
    start = bisect_left(rising, FIRST_DATED)
    while start < len(rising) and (day := day_of(rising[start])):
        number = unit.number(day)
        end = bisect_left(rising, key_after(unit.days(number).latest), start)
        counts[number] = end - start
        start = end
    return counts


def _over_days(unit: _Unit, counts: Counter[int]) -> list[tuple]:
    """Return key, first and last day of the meetings that may have been in others than that of their latest day."""
    if not counts:
        return []
    spans = [unit.days(number) for number in sorted(counts)]
    # Days that begin in one year and end in another end in January: of no other month are they gone through.
    ends = [DayRange.month(span.earliest.year, 1) if unit is _YEAR else span for span in spans]
    written = "(DATE '{}', DATE '{}')" if connection.vendor == "postgresql" else "('{}', '{}')"
    stretches = ", ".join(written.format(end.earliest, end.latest) for end in ends)
    return select(_OVER_DAYS.format(stretches=stretches))
