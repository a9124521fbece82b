"""Two envoys of whom the sentence before tells that one received both: "Les deux diplomates ont été reçus par X"."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import View
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text

_TWO = 2
_OPENING = 5  # words of "Posteriormente, ambos diplomáticos"


def two_guests(text: Text, view: View, before: Sequence[Person]) -> list[Person]:
    """Return the two envoys of three named before, with whom the sentence names beside them; none elsewhere."""
    opening = text.numbers_of("both", "two", within=view.numbers[:_OPENING])
    if len(before) != _TWO + 1 or not opening or not text.is_any(opening[0] + 1, ("diplomat", "guests", "party")):
        return []
    envoys = [p for p in before if any(office.key in ACCREDITED for office in p.offices)]
    is_theirs = len(envoys) == _TWO and bool(view.people) and set(view.people).isdisjoint(before)
    return [*envoys, *view.people] if is_theirs else []
