"""The meetings before and after one: between the same people, and of each of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from meetings.days import DayRange
from meetings.models import Meeting, Participation, Person
from meetings.models.permalinks import address_of
from meetings.models.titles import title_of
from meetings.search.query import Fact, all_of
from meetings.search.selection import Selection

# Of how many people the meetings before and after are named; those of more would bury the page. Chosen.
PEOPLE = 4
_DATED = date.min  # a meeting without a date comes neither before nor after another


class Neighbour(NamedTuple):
    """A meeting before or after: read as plain values, since a page names up to ten."""

    address: str
    days: DayRange
    heading: str


@dataclass(frozen=True)
class Beside:
    """What came before and after a meeting of these people; None where nothing is on record."""

    people: list[Person]
    before: Neighbour | None
    after: Neighbour | None

    @property
    def query(self) -> str:
        """The query string of all their meetings."""
        return "&".join(f"person={person.reference}" for person in self.people)


def beside(meeting: Meeting, people: list[Person]) -> list[Beside]:
    """Return the neighbours between all these people, where they are several, then those of each of the first few.

    None for a meeting without a date, and none for people who have met nobody else.
    """
    if not people or meeting.days is None or meeting.search_key is None:
        return []
    groups = [people] * (len(people) > 1) + [[person] for person in people[:PEOPLE]]
    keys = [(_next(group, meeting.search_key, False), _next(group, meeting.search_key, True)) for group in groups]
    found = _by_key(key for pair in keys for key in pair if key)
    rows = [
        Beside(group, found.get(before), found.get(after)) for group, (before, after) in zip(groups, keys, strict=True)
    ]
    return [row for row in rows if row.before or row.after]


def _next(people: list[Person], key: int, later: bool) -> int | None:
    node = all_of([Fact("person", str(person.pk)) for person in people])
    keys = Selection(node, first=_DATED).keys(oldest=later, after=key, limit=1)
    return keys[0] if keys else None


def _by_key(keys: Iterable[int]) -> dict[int | None, Neighbour]:
    wanted = list(keys)
    parties: dict[int | None, list[str]] = defaultdict(list)
    taking_part = Participation.objects.filter(meeting__search_key__in=wanted)
    named = taking_part.values_list("meeting__search_key", "person__name", "delegation__name", "as_written")
    for key, person, delegation, as_written in named:
        parties[key].append(person or delegation or as_written)
    meetings = Meeting.objects.published().filter(search_key__in=wanted)
    found = meetings.values_list("search_key", "permalink", "title", "form", "days_written")
    return {
        key: Neighbour(
            address_of("meeting", reference, title or reference), DayRange.parse(days), title_of(form, parties[key])
        )
        for key, reference, title, form, days in found
    }
