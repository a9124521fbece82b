"""Whose counterpart a headline means that names nobody: "Foreign Minister meets Turkish counterpart"."""

from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.people.people import Mention, Person, in_headline
from meetings.extraction.texts.text import Text

_REASON = "the headline's offices, in its order"
_TWO = 2


def claim_headlined(text: Text, mentions: list[Mention], events: list[Event]) -> None:
    """Give the party of whom no state is told the headline's counterpart, of the state told there, where but two met.

    He has no office but the other's, as "the two ministers" tell it.
    """
    pairs = {tuple(event.people[:_TWO]) for event in events}
    pair = pairs.pop() if len(pairs) == 1 else ()
    if len(pair) != _TWO:
        return
    called = [m for m in mentions if m.offices and m.offices[0].key == "counterpart" and in_headline(text, m.start)]
    if len(called) != 1 or called[0].name or called[0].person or not called[0].offices[0].owner:
        return
    headed = {m.person for m in mentions if m.person in pair and in_headline(text, m.start)}
    if len(headed) != 1:
        return
    one = headed.pop()
    other = next(person for person in pair if person is not one)
    if not other.fullest or any(o.owner or o.owner_name or not _is_of(one, o.key) for o in other.offices):
        return
    other.offices[:] = [replace(called[0].offices[0], reason=_REASON)]
    other.add(called[0])


def _is_of(person: Person, key: str) -> bool:
    """Whether the person holds an office of that kind."""
    return any(office.key == key for office in person.offices)
