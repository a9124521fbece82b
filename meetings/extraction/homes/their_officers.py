"""Whose each of two officers is that are told to be two states': "sus cancilleres, X e Y", "the ministers of both"."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.hosts import SINGLE
from meetings.extraction.offices.numbers import past_two_states
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_TWO = 2
_OF_ONE = ("minister-of-", "deputy-minister-of-", "chief-of-", "secretary-of-state-for-")


def is_of_each(text: Text, person: Person, event: Event) -> bool:
    """Return whether the person is one of two with one office, who are told to be each of another state."""
    return bool(person.offices) and len(_fellows(text, person, event)) == _TWO


def of_each(text: Text, person: Person, event: Event, others: list[Event]) -> str:
    """Return the state of the one whose officer the person then is, by the order of both; "" where it is not told.

    Those two took part too, or had the contact told of before.
    """
    fellows = _fellows(text, person, event)
    start = person.offices[0].start
    for one in (event, *reversed(others)):
        parties = [p for p in one.people if p not in fellows and p.starts and p.starts[0] < start][:_TWO]
        states = [_state(p) for p in parties]
        if len(parties) == _TWO and states[0] != states[1]:
            return states[fellows.index(person)]
    return ""


def _fellows(text: Text, person: Person, event: Event) -> list[Person]:
    """Those for whom the person's office is printed, in their order, where it is told to be of several.

    It is one that a state has but once: "sus ministros, X e Y" may be one's.
    """
    office = person.offices[0]
    is_single = office.key in SINGLE or office.key.startswith(_OF_ONE)
    if office.owner_key or not is_single or not _is_theirs(text, office):
        return []
    return [p for p in event.people if p.offices and p.offices[0].start == office.start]


def _is_theirs(text: Text, office: OfficeMention) -> bool:
    first, behind = text.number_at(office.start), text.number_at(office.end)
    if past_two_states(text, behind) > behind:
        return True
    return text.is_word(first - 1, "theirs") or (first > 1 and text.is_word(first - _TWO, "theirs"))


def _state(person: Person) -> str:
    """The only state of which the person is told to be an officer."""
    owners = {state_of(o.owner_key) for o in person.offices if o.owner_key and o.key not in ACCREDITED}
    states = owners & authorities().territories.keys()
    return states.pop() if len(states) == 1 else ""
