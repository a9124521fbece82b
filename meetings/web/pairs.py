"""Who met whom: how often two people were in one meeting, first and last."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from meetings.days import DayRange
from meetings.models import Participation, Permalink, Person, Tenure
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


def present(keys: list[int]) -> Present:
    """Return who was in the meetings of these search keys, given newest first."""
    people: dict[int | None, list[int]] = defaultdict(list)
    written: dict[int | None, str] = {}
    for part in in_parts(keys):
        for key, days, person in _rows(part):
            people[key].append(person)
            written[key] = days
    return Present([(written[key], people[key]) for key in keys if key in people])


def _rows(keys: list[int]) -> Iterator[tuple[int | None, str, int]]:
    taking_part = Participation.objects.filter(
        meeting__search_key__in=keys, person__permalink__state=Permalink.State.LIVE
    )
    return taking_part.order_by().values_list("meeting__search_key", "meeting__days_written", "person").iterator()


def with_offices(keys: Collection[int]) -> dict[int, tuple[Person, Tenure | None]]:
    """Return the people of these keys, each with the office that they held last."""
    last: dict[int, Tenure] = {}
    tenures = Tenure.objects.filter(person__in=keys, office__permalink__state=Permalink.State.LIVE)
    for tenure in tenures.select_related("office__organization").order_by("latest_day", "pk"):
        last[tenure.person_id] = tenure
    return {person.pk: (person, last.get(person.pk)) for person in Person.objects.filter(pk__in=keys)}
