"""The state of an officer for the relations of two, of which the other party's is one: "envoy for X-Y relations"."""

from itertools import pairwise

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.whereabouts import where_met
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.compounds import half_before
from meetings.extraction.texts.text import Text, within

_TWO = 2
_HYPHENS = frozenset("-–")


def related(text: Text, office: OfficeMention) -> set[str]:
    """Return the two states for the relations of which the title says that the office is; none where it does not."""
    adjectives = [t for t in within(text.terms.names, office.start, office.end) if t.kind == "demonym"]
    for adjective in adjectives:
        if half := half_before(text.body, adjective, text.vocabulary):
            return {half, adjective.key}
    for one, other in pairwise(adjectives):
        if text.body[one.end : other.start] in _HYPHENS and one.key != other.key:
            return {one.key, other.key}
    return set()


def of_relations(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """Return that of the two states of the person's title which is neither the other party's nor where they met."""
    if person not in event.people[:_TWO]:
        return ""
    theirs = {state_of(o.owner_key) for o in others}
    for office in person.offices:
        if states := related(text, office):
            for away in (theirs, where_met(text, event)):
                if len(states - away) == 1:
                    return (states - away).pop()
    return ""
