"""The meetings before and after one: between the same people, and of each of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from meetings.days import DayRange
from meetings.models import Meeting
from meetings.models.permalinks import address_of
from meetings.models.statements import select
from meetings.models.titles import title_of
from meetings.search.query import Fact, all_of
from meetings.search.rows import Known, Party
from meetings.search.selection import Selection

# Of how many people the meetings before and after are named; those of more would bury the page. Chosen.
PEOPLE = 4
_NEIGHBOURS = """
    SELECT found.place, meeting.permalink_id, meeting.title, meeting.form, meeting.days_written,
        person.name, body.name, party.as_written
    FROM ({keys}) AS found JOIN meetings_meeting meeting ON meeting.search_key = found.beside
    JOIN meetings_permalink permalink ON permalink.reference = meeting.permalink_id AND permalink.state = 'live'
    LEFT JOIN meetings_participation party ON party.meeting_id = meeting.id
    LEFT JOIN meetings_person person ON person.id = party.person_id
    LEFT JOIN meetings_organization body ON body.id = party.delegation_id
    ORDER BY found.place, party.position, party.id
"""


class Neighbour(NamedTuple):
    """A meeting before or after: read as plain values, since a page names up to ten."""

    address: str
    days: DayRange
    heading: str


@dataclass(frozen=True)
class Beside:
    """What came before and after a meeting of these people; None where nothing is on record."""

    people: list[Known]
    before: Neighbour | None
    after: Neighbour | None

    @property
    def query(self) -> str:
        """The query string of all their meetings."""
        return "&".join(f"person={person.reference}" for person in self.people)


def beside(meeting: Meeting, parties: Iterable[Party]) -> list[Beside]:
    """Return the neighbours between all the people, where they are several, then those of each of the first few.

    None for a meeting without a date, and none for people who have met nobody else.
    """
    people = [(party.person_key, party.person) for party in parties if party.person]
    if not people or meeting.days is None or meeting.search_key is None:
        return []
    groups = [people] * (len(people) > 1) + [[one] for one in people[:PEOPLE]]
    found = _found([[key for key, _ in group] for group in groups], meeting.search_key)
    rows = [
        Beside([known for _, known in group], found.get(2 * place), found.get(2 * place + 1))
        for place, group in enumerate(groups)
    ]
    return [row for row in rows if row.before or row.after]


def _found(groups: Sequence[Sequence[int | None]], key: int) -> dict[int, Neighbour]:
    """Return what each group's meeting before this one is, at twice the group's place, and the one after, next to it.

    All by one statement: each of a dozen would take longer to ask than to answer.
    """
    asked, values = [], []
    for place, group in enumerate(groups):
        all_meetings = Selection(all_of([Fact("person", str(person)) for person in group]))
        for is_later in (False, True):
            sql, parameters = all_meetings.beside(key, later=is_later)
            asked.append(f"SELECT {2 * place + is_later} AS place, ({sql}) AS beside")
            values += parameters
    rows = select(_NEIGHBOURS.format(keys=" UNION ALL ".join(asked)), *values)
    found = {}
    for (place, reference, title, form, days), of_one in groupby(rows, key=itemgetter(slice(5))):
        names = [person or body or as_written for *_, person, body, as_written in of_one]
        address = address_of("meeting", reference, title or reference)
        found[place] = Neighbour(address, DayRange.parse(days), title_of(form, [name for name in names if name]))
    return found
