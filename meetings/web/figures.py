"""Counts that the pages state. Each is a count of the list that it links to."""

from collections.abc import Collection, Iterable

from meetings.models import Tally
from meetings.models.statements import marks, select
from meetings.search.query import Fact
from meetings.search.selection import Selection


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
