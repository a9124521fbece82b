"""Who met whom: how often two people were in one meeting, first and last."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

from meetings.days import DayRange
from meetings.models import Permalink, Person, Tenure
from meetings.models.statements import marks, select
from meetings.search.rows import Known
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


# A large archive's page asks for a thousand meetings: plain SQL, and the few who are withdrawn are asked for apart.
_TAKING_PART = """
    SELECT meeting.search_key, meeting.days_written, party.person_id FROM meetings_meeting meeting
    JOIN meetings_participation party ON party.meeting_id = meeting.id
    WHERE meeting.search_key IN ({keys}) AND party.person_id IS NOT NULL
"""
_WITHDRAWN = """
    SELECT person.id FROM meetings_permalink permalink
    JOIN meetings_person person ON person.permalink_id = permalink.reference
    WHERE permalink.kind = 'person' AND permalink.state = 'withdrawn' AND permalink.changed_at IS NOT NULL
"""


def present(keys: list[int]) -> Present:
    """Return who was in the meetings of these search keys, given newest first."""
    withdrawn = {pk for (pk,) in select(_WITHDRAWN)}
    people: dict[int, list[int]] = defaultdict(list)
    written: dict[int, str] = {}
    for part in in_parts(keys):
        for key, days, person in select(_TAKING_PART.format(keys=marks(part)), *part):
            if person not in withdrawn:
                people[key].append(person)
                written[key] = days
    return Present([(written[key], people[key]) for key in keys if key in people])


def named(people: Collection[int]) -> dict[int, Known]:
    """Return the names and addresses of these people."""
    found = Person.objects.filter(pk__in=people).order_by().values_list("pk", "permalink", "name")
    return {pk: Known("person", reference, name) for pk, reference, name in found}


def with_offices(keys: Collection[int]) -> dict[int, tuple[Person, Tenure | None]]:
    """Return the people of these keys, each with the office that they held last."""
    last: dict[int, Tenure] = {}
    tenures = Tenure.objects.filter(person__in=keys, office__permalink__state=Permalink.State.LIVE)
    for tenure in tenures.select_related("office__organization").order_by("latest_day", "pk"):
        last[tenure.person_id] = tenure
    return {person.pk: (person, last.get(person.pk)) for person in Person.objects.filter(pk__in=keys)}
