"""Counts that the pages state. Each is a count of the list that it links to."""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date

from meetings.days import DayRange
from meetings.models import Tally
from meetings.models.statements import listed, marks, select
from meetings.search.keys import SHIFT
from meetings.search.query import Fact
from meetings.search.selection import Selection
from meetings.web.window import Window

_SPANS = """
    SELECT days_written FROM meetings_meeting
    WHERE search_key IN ({keys}) AND earliest_day < latest_day
"""


def by_year(newest: Window) -> dict[int, int]:
    """Return how many of the meetings may have been in each year that has any."""
    on_days = Counter(key >> SHIFT for key in newest.keys)
    on_days.pop(0, None)  # undated
    counts = Counter[int]()
    january = set()
    for ordinal, number in on_days.items():
        day = date.fromordinal(ordinal)
        counts[day.year] += number
        if day.month == 1:
            january.add(ordinal)
    begun = newest.since.year if newest.since else 0
    for days in _over_new_year(key for key in newest.keys if key >> SHIFT in january):
        counts.update(range(max(days.earliest.year, begun), days.latest.year))
    return counts


def _over_new_year(in_january: Iterable[int]) -> list[DayRange]:
    """The days of those meetings over several days that began in one year and ended in the next January."""
    keys = listed(in_january)
    days = [DayRange.parse(written) for (written,) in select(_SPANS.format(keys=keys))] if keys else []
    return [span for span in days if span.precision == "span" and span.earliest.year < span.latest.year]


def by_record(kind: str, keys: Iterable[int]) -> dict[int, int]:
    """Return how many meetings each of the records of a kind has, of those that have any: kept, not counted."""
    kept = Tally.objects.filter(kind=kind, value__in=[str(key) for key in keys])
    return {int(value): number for value, number in kept.values_list("value", "meetings")}


# So many people one statement asks about. Chosen.
_TOGETHER = 200


def with_people(meetings: Selection, people: Collection[int]) -> dict[int, int]:
    """Return in how many of the meetings each of these people was, of those who were in any.

    The index is asked for each, by one plan for all: of 69 people PostgreSQL took four times as long to make plans.
    To go through the meetings took an office of 4,000 twice as long.
    """
    found: dict[int, int] = {}
    asking = list(people)
    for start in range(0, len(asking), _TOGETHER):
        asked = {person: meetings.with_fact(Fact("person", str(person))).sql() for person in asking[start:][:_TOGETHER]}
        sql, values = next(iter(asked.values()))
        one = sql % tuple(f"asked.column{column}" for column in range(2, len(values) + 2))
        row = f"({marks(range(1 + len(values)))})"
        rows = select(
            f"SELECT column1, (SELECT count(*) FROM ({one}) AS found) FROM (VALUES {', '.join([row] * len(asked))})"
            " AS asked",
            *(value for person, (_, values) in asked.items() for value in (person, *values)),
        )
        found |= {person: number for person, number in rows if number}
    return found
