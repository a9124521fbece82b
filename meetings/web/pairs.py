"""Who met whom: how often two people were in one meeting, first and last."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

from meetings.days import DayRange
from meetings.models import Permalink, Person, Tenure
from meetings.models.statements import marks, select
from meetings.web.window import in_parts


@dataclass(frozen=True)
class Met:
    """In how many meetings, and on which days the first and the last of them were; None where no text tells."""

    meetings: int
    first: DayRange | None
    last: DayRange | None


@dataclass(frozen=True)
class Present:
    """The people in some meetings, newest first and undated ones last, by the keys of their records.

    Of each meeting: its days as written, and who was there.
    """

    meetings: list[tuple[str, list[int]]]

    def people(self) -> Counter[int]:
        return Counter(person for _, people in self.meetings for person in people)

    def pairs(self) -> dict[tuple[int, int], list[int]]:
        """Return where in the list the meetings of any two stand; of two, the lower key comes first."""
        found: dict[tuple[int, int], list[int]] = defaultdict(list)
        for at, (_, people) in enumerate(self.meetings):
            for pair in combinations(sorted(people), 2):
                found[pair].append(at)
        return found

    def met(self, at: Sequence[int]) -> Met:
        """Return how often and when, of the meetings that stand at these places in the list."""
        dated = [written for place in at if (written := self.meetings[place][0])]
        first, last = (DayRange.parse(dated[-1]), DayRange.parse(dated[0])) if dated else (None, None)
        return Met(len(at), first, last)


# A large archive's page asks for a thousand meetings: plain SQL, and who is withdrawn is asked of each person once.
_TAKING_PART = """
    SELECT meeting.search_key, meeting.days_written, party.person_id FROM meetings_meeting meeting
    JOIN meetings_participation party ON party.meeting_id = meeting.id
    WHERE meeting.search_key IN ({keys}) AND party.person_id IS NOT NULL
"""
_WITHDRAWN = """
    SELECT person.id FROM meetings_person person JOIN meetings_permalink permalink
    ON permalink.reference = person.permalink_id WHERE permalink.state <> 'live' AND person.id IN ({ids})
"""


def present(keys: list[int]) -> Present:
    """Return who was in the meetings of these search keys, given newest first."""
    rows = [row for part in in_parts(keys) for row in select(_TAKING_PART.format(keys=marks(part)), *part)]
    withdrawn = _withdrawn(list({person for _, _, person in rows}))
    people: dict[int, list[int]] = defaultdict(list)
    written: dict[int, str] = {}
    for key, days, person in rows:
        if person not in withdrawn:
            people[key].append(person)
            written[key] = days
    return Present([(written[key], people[key]) for key in keys if key in people])


def _withdrawn(people: list[int]) -> set[int]:
    """Return those of these people whose records are not public any more."""
    return {pk for part in in_parts(people) for (pk,) in select(_WITHDRAWN.format(ids=marks(part)), *part)}


def with_offices(keys: Collection[int]) -> dict[int, tuple[Person, Tenure | None]]:
    """Return the people of these keys, each with the office that they held last."""
    last: dict[int, Tenure] = {}
    tenures = Tenure.objects.filter(person__in=keys, office__permalink__state=Permalink.State.LIVE)
    for tenure in tenures.select_related("office__organization").order_by("latest_day", "pk"):
        last[tenure.person_id] = tenure
    return {person.pk: (person, last.get(person.pk)) for person in Person.objects.filter(pk__in=keys)}
