"""The meetings before and after one: between the same people, and of each of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from meetings.days import DayRange
from meetings.models import Meeting, Person
from meetings.models.permalinks import address_of
from meetings.models.statements import marks, select
from meetings.models.titles import title_of
from meetings.search.query import Fact, all_of
from meetings.search.selection import Selection

# Of how many people the meetings before and after are named; those of more would bury the page. Chosen.
PEOPLE = 4
_DATED = date.min  # a meeting without a date comes neither before nor after another


_PARTIES = """
    SELECT meeting.search_key, person.name, body.name, party.as_written
    FROM meetings_meeting meeting JOIN meetings_participation party ON party.meeting_id = meeting.id
    LEFT JOIN meetings_person person ON person.id = party.person_id
    LEFT JOIN meetings_organization body ON body.id = party.delegation_id
    WHERE meeting.search_key IN ({keys}) ORDER BY party.meeting_id, party.position, party.id
"""
_MEETINGS = """
    SELECT meeting.search_key, meeting.permalink_id, meeting.title, meeting.form, meeting.days_written
    FROM meetings_meeting meeting JOIN meetings_permalink permalink ON permalink.reference = meeting.permalink_id
    WHERE meeting.search_key IN ({keys}) AND permalink.state = 'live'
"""


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
    if not wanted:
        return {}
    parties: dict[int, list[str]] = defaultdict(list)
    for key, person, delegation, as_written in select(_PARTIES.format(keys=marks(wanted)), *wanted):
        parties[key].append(person or delegation or as_written)
    return {
        key: Neighbour(
            address_of("meeting", reference, title or reference), DayRange.parse(days), title_of(form, parties[key])
        )
        for key, reference, title, form, days in select(_MEETINGS.format(keys=marks(wanted)), *wanted)
    }
