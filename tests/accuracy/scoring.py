"""How well records read from texts agree with those that a careful archivist made of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from tests.accuracy.likeness import same_name, same_phrase

Record = Mapping[str, Any]
Pair = tuple[Any, Any]

# Figures and what they ask. Shares of what was asked, but F1 (how much was found, how much of what is said is right).
FIGURES = {
    "language": "texts whose language is right",
    "published": "texts whose publication date is right",
    "meetings": "meetings, F1; one is found where it shares a participant",
    "people": "participants, F1",
    "date": "meetings found that have the right date",
    "form": "meetings found that have the right form",
    "place": "meetings found, of those with a place, that have it",
    "unasked place": "meetings found, of those without a place, that have one; less is better",
    "offices": "offices of participants found, with the state or body they belong to, F1",
    "organizations": "bodies named in the texts that were found",
    "silence": "texts without a meeting of which none was read",
    "perfect": "texts with every meeting, date, form and participant right and nothing else",
}
LESS_IS_BETTER = frozenset(["unasked place"])
_F1 = frozenset(["meetings", "people", "offices"])


@dataclass
class Score:
    """Counts over any number of texts."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)  # of the figures that are an F1

    def share(self, figure: str, is_right: bool) -> None:
        self.right[figure] += is_right
        self.asked[figure] += 1

    def count(self, figure: str, right: int, said: int, asked: int) -> None:
        self.right[figure] += right
        self.said[figure] += said
        self.asked[figure] += asked

    def figure(self, name: str) -> float | None:
        """Return the figure; None where nothing was asked."""
        if name in _F1:
            total = self.asked[name] + self.said[name]
            return 2 * self.right[name] / total if total else 1.0
        return self.right[name] / self.asked[name] if self.asked[name] else None

    def add(self, other: "Score") -> None:
        self.right += other.right
        self.asked += other.asked
        self.said += other.said


def _paired(asked: Sequence[Any], said: Sequence[Any], same: Callable[[Any, Any], bool]) -> list[Pair]:
    """Each that was asked with the first that is the same and not taken yet."""
    left = list(said)
    pairs = []
    for one in asked:
        found = next((number for number, other in enumerate(left) if same(one, other)), None)
        if found is not None:
            pairs.append((one, left.pop(found)))
    return pairs


def _same_person(asked: Record, said: Record, in_full: bool) -> bool:
    return same_name(said["name"] or "", asked["names"], in_full)


def _people(asked: Record, said: Record) -> list[Pair]:
    """Participants that are the same person; names that agree in full are paired before others."""
    open_asked, open_said = list(asked["participants"]), list(said["participants"])
    pairs: list[Pair] = []
    for in_full in (True, False):
        found = _paired(open_asked, open_said, partial(_same_person, in_full=in_full))
        pairs += found
        open_asked = [a for a in open_asked if all(a is not one for one, _ in found)]
        open_said = [s for s in open_said if all(s is not other for _, other in found)]
    return pairs


def _meetings(asked: Sequence[Record], said: Sequence[Record]) -> list[tuple[int, int]]:
    """Numbers of meetings that share participants: those with most in common first, then those of one date."""
    alike = []
    for a, one in enumerate(asked):
        for s, other in enumerate(said):
            if shared := len(_people(one, other)):
                alike.append((-shared, one["date"] != other["date"], a, s))
    pairs: list[tuple[int, int]] = []
    for _, _, a, s in sorted(alike):
        if all(a != one and s != other for one, other in pairs):
            pairs.append((a, s))
    return pairs


def _same_office(asked: Record, said: Record) -> bool:
    bodies, body = asked["organizations"], said["organization"] or ""
    if not same_phrase(said["title"], asked["titles"]):
        return False
    return not bodies or same_phrase(body, bodies) or (bool(asked.get("implied")) and not body)


def _offices(score: Score, pairs: Sequence[Pair]) -> int:
    """Count the offices of the participants found that are right; return how many said were optional."""
    optional = 0
    for asked, said in pairs:
        hits = [a for a, _ in _paired(asked.get("offices") or [], said["offices"], _same_office)]
        spare = sum(bool(office.get("optional")) for office in hits)
        score.right["offices"] += len(hits) - spare
        optional += spare
    return optional


def _asked_offices(meetings: Iterable[Record]) -> int:
    people = [person for meeting in meetings for person in meeting["participants"]]
    return sum(not office.get("optional") for person in people for office in person.get("offices") or [])


def score_text(asked: Record, said: Record) -> Score:
    """Return how the record read from a text, as `manage.py extract` prints it, agrees with the one asked for."""
    score = Score()
    score.share("language", said["language"] == asked["language"])
    score.share("published", said["published"] == asked["published"])
    if not asked["meetings"]:
        score.share("silence", not said["meetings"])
    pairs = _meetings(asked["meetings"], said["meetings"])
    score.count("meetings", len(pairs), len(said["meetings"]), len(asked["meetings"]))
    is_perfect = len(pairs) == len(said["meetings"]) == len(asked["meetings"])
    optional = people_found = 0
    for a, s in pairs:
        one, other = asked["meetings"][a], said["meetings"][s]
        people = _people(one, other)
        people_found += len(people)
        optional += _offices(score, people)
        has_date = other["date"] in (one["date"], *one.get("dates", ()))
        has_form = other["form"] == one["form"]
        score.share("date", has_date)
        score.share("form", has_form)
        if one["place"]:
            score.share("place", same_phrase(other["place"] or "", one["place"]))
        else:
            score.share("unasked place", bool(other["place"]))
        all_there = len(people) == len(one["participants"]) == len(other["participants"])
        is_perfect = is_perfect and has_date and has_form and all_there
    said_people = [person for meeting in said["meetings"] for person in meeting["participants"]]
    said_offices = [office for person in said_people for office in person["offices"]]
    score.count("people", people_found, len(said_people), sum(len(m["participants"]) for m in asked["meetings"]))
    score.count("offices", 0, len(said_offices) - optional, _asked_offices(asked["meetings"]))
    bodies = [*said["organizations"], *(office["organization"] or "" for office in said_offices)]
    for names in asked.get("organizations") or []:
        score.share("organizations", any(same_phrase(body, names) for body in bodies))
    score.share("perfect", is_perfect)
    return score
