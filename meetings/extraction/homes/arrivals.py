"""Who a verb beside the name says came to a state or its town, and so is of another: "В Лиму / приехал Ян Борг"."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import PLACES, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_FEW = 20  # mentions of one person
_NEAR = 4  # words between the verb and the town
_COMING = 3  # words from "arrival" to the "at" before a town
_CLAUSE = 6  # words of a Turkic clause before its verb
_WHERETO = ("digi", "tigi", "diyi")  # folded: the participle before the place that one came to
_TWO = 2
# States in whose capitals international bodies sit, to whom others' ministers come.
SEATS = frozenset(["AT", "BE", "ET", "FR", "IT", "KE", "NG", "US"])


def has_come(text: Text, person: Person, state: str) -> bool:
    """Return whether the text says that the person came to a town of the state: "Arrivé à Malé, / le ministre"."""
    return any(state_of(town.key) == state for town in _towns_come_to(text, person))


def host_of_arrived(text: Text, person: Person, event: Event) -> str:
    """Return the one state to whose capital the other party came, for the head whom he met: "Arrivé à Malé, X ..."."""
    others = [p for p in event.people[:_TWO] if p is not person] if person in event.people[:_TWO] else []
    towns = [town for other in others for town in _towns_come_to(text, other)]
    states = {state_of(town.key) for town in towns if town.kind == "capital"}
    return states.pop() if len(states) == 1 and len(towns) == 1 and states.isdisjoint(SEATS) else ""


def _towns_come_to(text: Text, person: Person) -> list[Found]:
    """The towns to which a clause right before the person says that he came."""
    towns = []
    for mention in person.mentions if "stay" in text.of_class else ():
        comma = text.number_at(mention.start) - 1
        while comma > 0 and (text.is_word(comma, "article") or text.is_honorific(comma)):
            comma -= 1
        town = text.cover.get(comma - 1) if comma > 1 and text.tokens[comma].text == "," else None
        if town is None or town.kind not in TOWNS:
            continue
        at = text.number_at(town.start) - 1
        if text.is_word(at, "at") and any(text.is_word(i, "stay") for i in range(max(0, at - _COMING), at)):
            towns.append(town)
    return towns


def has_arrived(text: Text, person: Person, state: str) -> bool:
    """Return whether a verb of coming beside a mention of the person has the state, or a town of it, for where to."""
    comings = text.once(_comings) if "stay" in text.of_class else {}
    return bool(comings) and any(_came(text, comings, m.start, m.end, state) for m in person.mentions[:_FEW])


def _came(text: Text, comings: dict[int, list[Found]], start: int, end: int, state: str) -> bool:
    after = text.number_at(end)
    if after < len(text.tokens) and text.tokens[after].text == ",":
        after = _verb_of_clause(text, after + 1, comings)
    for i in (text.number_at(start) - 1, after):
        for place in comings.get(i, ()):
            if state_of(place.key) == state:
                return text.sentence_at(place.start) is text.sentence_at(start)
    return False


def _verb_of_clause(text: Text, i: int, comings: dict[int, list[Found]]) -> int:
    """The token at which a clause behind a name may have its verb: ", / arrived in", ", bugün / geldiği"."""
    if not text.vocabulary.locatives:
        return i
    last = min(len(text.tokens), i + _CLAUSE)
    return next((k for k in range(i, last) if k in comings or text.tokens[k].is_capital), i)


def _comings(text: Text) -> dict[int, list[Found]]:
    """The places near each verb of coming that a preposition leads to, or a participle, by the verb's number."""
    verbs = [i for i in text.numbers_of("stay") if not text.tokens[i].is_capital]
    near: dict[int, Sequence[int]]
    if text.vocabulary.locatives:
        near = {i: range(i + 1, i + 2) for i in verbs if text.tokens[i].folded.endswith(_WHERETO)}
    else:
        near = {i: range(max(1, i - _NEAR), min(len(text.tokens), i + _NEAR + 1)) for i in verbs}
        near = {i: [k for k in numbers if text.is_any(k - 1, ("at", "towards"))] for i, numbers in near.items()}
    places = {i: [p for k in near[i] if (p := text.cover.get(k)) and p.kind in PLACES] for i in near}
    return {i: found for i, found in places.items() if found}
