"""Who met whom in a choice of meetings: a matrix of those met most, and a table of all pairs."""

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.views.generic import TemplateView

from meetings.days import DayRange
from meetings.search.filters import MeetingFilter
from meetings.search.rows import Known
from meetings.web import window
from meetings.web.charts import shade
from meetings.web.chips import chips, fields
from meetings.web.pairs import Met, Present, named, present

# How many people the matrix has at most, and pairs a page of the table. Chosen: what can be read at a glance.
PEOPLE, PAIRS = 32, 50
_Places = dict[tuple[int, int], list[int]]


class Cell(NamedTuple):
    meetings: int
    shade: str = ""
    query: str = ""


# Most cells of a large matrix are those of people who never met.
_NEVER_MET = Cell(0)


@dataclass(frozen=True)
class Line:
    """A person's line of the matrix, with a cell for each person in it; None where the person meets themselves."""

    person: Known
    meetings: int
    query: str
    cells: list[Cell | None]


@dataclass(frozen=True)
class Pair:
    one: Known
    other: Known
    met: Met
    query: str


# How pairs can be ordered: by how often they met, by the latest meeting, by the first. Lower places are newer.
_ORDERS = {
    "most": lambda at: (-len(at), at[0]),
    "latest": lambda at: (at[0], -len(at)),
    "earliest": lambda at: (-at[-1], -len(at)),
}


class WhoMetWhom(TemplateView):
    """The pairs in the meetings that the query string asks for, or in the newest of them where they are many."""

    template_name = "meetings/who_met_whom.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET
        found = MeetingFilter(asked)
        seen = window.newest(found.selection) if found.selection else window.Window([], None)
        there = present(seen.keys)
        places = there.pairs()
        wanted = [(name, value) for name in found.filters if name in asked for value in asked.getlist(name)]
        query = urlencode(window.asking(seen, wanted))
        order = asked.get("by", "")
        order = order if order in _ORDERS else "most"
        place = _ORDERS[order]
        in_order = [pair for pair, _ in sorted(places.items(), key=lambda item: place(item[1]))]
        page = Paginator(in_order, PAIRS).get_page(asked.get("page"))
        people, most = there.people(), _most(there, places)
        known = named({key for pair in page for key in pair} | set(most))
        asking = chips(found, asked)
        return super().get_context_data(
            found=found,
            chips=asking,
            fields=fields(found, asking),
            since=DayRange.day(seen.since) if seen.since else None,
            counts={"meetings": len(seen.keys), "people": len(people), "pairs": len(places)},
            lines=_lines(most, people, places, known, query),
            page_obj=page,
            is_paginated=page.paginator.num_pages > 1,
            pairs=[_pair(pair, there.met(places[pair]), known, query) for pair in page],
            order=order,
            **kwargs,
        )


def _most(there: Present, places: _Places) -> list[int]:
    """The people with the most meetings with others, and of each whom they met most; the closest stand together.

    So every line of the matrix says something; and a meeting of thirty, which counts once for each, does not fill it.
    """
    with_others = Counter(person for _, people in there.meetings if len(people) > 1 for person in people)
    closest: dict[int, tuple[int, int]] = {}
    for (one, other), at in places.items():
        for person, met in ((one, other), (other, one)):
            if person not in closest or closest[person][0] < len(at):
                closest[person] = len(at), met
    chosen: dict[int, None] = {}
    for person, _ in with_others.most_common():
        if len(chosen) >= PEOPLE:
            break
        chosen |= dict.fromkeys((person, closest[person][1]))
    return _in_order(list(chosen)[:PEOPLE], with_others, places)


def _in_order(people: list[int], with_others: Counter[int], places: _Places) -> list[int]:
    """The people from the one with the most meetings on, each beside whom they are closest to of those before."""
    waiting, placed = people, people[:1]
    nearness = Counter[int]()
    while waiting := [person for person in waiting if person != placed[-1]]:
        for person in waiting:
            nearness[person] += len(places.get((min(person, placed[-1]), max(person, placed[-1])), ()))
        placed.append(max(waiting, key=lambda person: (nearness[person], with_others[person])))
    return placed


def _lines(most: list[int], people: Counter[int], places: _Places, known: dict[int, Known], query: str) -> list[Line]:
    counts = {pair: len(places[pair]) for pair in combinations(sorted(most), 2) if pair in places}
    fullest = max(counts.values(), default=0)

    def cell(one: int, other: int) -> Cell | None:
        if one == other:
            return None
        met = counts.get((one, other) if one < other else (other, one), 0)
        return Cell(met, shade(met, fullest), _asking(query, known[one], known[other])) if met else _NEVER_MET

    return [
        Line(known[one], people[one], _asking(query, known[one]), [cell(one, other) for other in most]) for one in most
    ]


def _pair(pair: tuple[int, int], met: Met, known: dict[int, Known], query: str) -> Pair:
    one, other = (known[key] for key in pair)
    return Pair(one, other, met, _asking(query, one, other))


def _asking(query: str, *people: Known) -> str:
    named = "&".join(f"person={person.reference}" for person in people)
    return f"{query}&{named}" if query else named
