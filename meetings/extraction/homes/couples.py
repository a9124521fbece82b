"""The state of a head of state's wife or husband: that of whose surname she has, or beside whom she is named."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.offices.alike import ALIKE
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_HEADS = ALIKE[0] | ALIKE[1] | {"vice-president", "crown-prince", "prince"}
_CONSORTS = ("first-lady", "queen")
_BESIDE = 4  # words from one to the other: "of Malta / and the First Lady"
_MOST = 3  # mentions of hers


def of_spouse(text: Text, person: Person, event: Event) -> str:
    """Return the state of the one head who took part and has a surname of hers, else of the one she is named behind.

    "President Roa of Chile and First Lady Ana Roa", "the King of Sweden, Jan Borg, and Queen Eva".
    """
    if not any(o.key in _CONSORTS for o in person.offices):
        return ""
    others = [p for p in event.people if p is not person and _states(p)]
    surnames = _surnames(text, person)
    namesakes = [p for p in others if surnames & _surnames(text, p)]
    if len(namesakes) == 1:
        return _one(_states(namesakes[0]))
    for mention in person.mentions[:_MOST]:
        start = min([mention.start, *(o.start for o in mention.offices)])
        before = max((m for m in event.mentions if m.end <= start), key=lambda m: m.end, default=None)
        gap = text.tokens_between(before.end, start) if before else range(0)
        if before and before.person in others and len(gap) <= _BESIDE and text.has_word("and", gap):
            return _one(_states(before.person))
    return ""


def _states(person: Person) -> set[str]:
    """The states of which the text tells him to be the head."""
    owners = {o.owner_key for o in person.offices if o.key in _HEADS}
    return {state_of(key) for key in owners if key in authorities().territories}


def _one(states: set[str]) -> str:
    return next(iter(states)) if len(states) == 1 else ""


def _surnames(text: Text, person: Person) -> set[str]:
    words = person.fullest.words[1:] if person.fullest else ()
    return {fold(word) for word in words} - text.vocabulary.words["particle"]
