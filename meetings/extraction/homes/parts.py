"""Which part of a state an office is of: the territory within it that took part, or where the language is at home."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.hosts import HEADS, names_only
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_APART = "X"  # what the keys begin with of those that govern themselves and are of no ISO code
_NOT_OF_PARTS = ("minister-of-foreign-affairs", "minister-of-defence")
_WITHOUT_MINISTERS = ("AT", "CH")  # whose parts have councillors: a minister there is the whole state's
_GOVERNING = (
    "minister",
    "state-minister",
    "state-secretary",
    "prime-minister",
    "premier",
    "first-minister",
    "deputy-first-minister",
    "deputy-prime",
    "head-of-ch",
)


def part_of(state: str, person: Person, event: Event) -> str:
    """Return the territory within the state of which somebody took part, where nobody of the state itself did."""
    known = authorities().territories
    keys = {o.owner_key for p in event.people for o in p.offices if o.key not in ACCREDITED}
    parts = {key for key in keys if key in known and known[key].parent == state and key != state}
    if state in _WITHOUT_MINISTERS and any(o.key.startswith("minister") for o in person.offices):
        return state
    if any(o.key in _NOT_OF_PARTS for o in person.offices):
        parts = {key for key in parts if "-" not in key}  # "AE-AZ" has none, Abkhazia has
    return parts.pop() if state and len(parts) == 1 and state not in keys else state


def own_part(text: Text, state: str) -> str:
    """Return the part of the state that is at home in the language, where the text does not name the state itself.

    In Turkish reports who receives in Lefkoşa, and is not called a Greek Cypriot, is of the north. And in all of them
    who receives in Sukhum, where the text names Abkhazia or its capital alone, is of Abkhazia.
    """
    parts = {home for home in text.vocabulary.homes if home != state and state_of(home) == state}
    if not parts and not text.once(_apart):
        return state
    if parts and not text.vocabulary.order.get("one_home"):
        parts &= {term.key for term in text.terms.names}  # "in Washington" is not in Puerto Rico
    kinds = STATES if parts else {*STATES, "capital"}
    named = {term.key for term in text.terms.names if term.kind in kinds} if state else set()
    parts = parts or {key for key in text.once(_apart) if key != state and state_of(key) == state}
    return parts.pop() if len(parts) == 1 and state not in named else state


def _apart(text: Text) -> set[str]:
    """The keys of those that govern themselves which the text names, be it by their capital."""
    kinds = (*STATES, "capital")
    return {term.key for term in text.terms.names if term.kind in kinds and term.key[0] == _APART}


def of_federation(text: Text, person: Person, others: list[OfficeMention], dateline: Dateline | None) -> str:
    """Return the one state whose parts all the others are of, where the text names it and no other; else "".

    For one whom parts have not: "The Prime Minister spoke with the Premier of Nova Scotia". Abroad the report would
    name his own state.
    """
    known = authorities().territories
    if not any(o.key in HEADS or o.key in _NOT_OF_PARTS for o in person.offices):
        return ""
    keys = {o.owner_key for o in others if o.owner_key}
    if not keys or not all(key in known and known[key].parent and key[0] != _APART for key in keys):
        return ""
    states = {state_of(key) for key in keys}
    (state, *more) = states
    named = any(t.kind in STATES and t.key == state for t in text.terms.names)
    named = named or (dateline is not None and state_of(dateline.state or "") == state)
    return state if named and not more and names_only(text, states) else ""


def publishers_part(text: Text, person: Person) -> str:
    """Return the key of the publisher's state, or of the part of it that is its own for those who govern one."""
    governs = any(o.key.startswith(_GOVERNING) for o in person.offices)
    return text.publisher_part if text.publisher_part and governs else text.publisher_state
