"""Who was at home in the capital abroad where they met: not the one who travelled there."""

from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.envoys import comes_as_envoy
from meetings.extraction.homes.sides import is_head
from meetings.extraction.homes.whereabouts import receives, where_met
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_TWO = 2


def host_abroad(text: Text, event: Event, dateline: Dateline | None) -> tuple[Person | None, str]:
    """Return the official of no told state who was at home where two met, and the state; or None, "".

    They met in one capital, and the dateline is of another state: "LIMA. Minister Roy was in Cairo. Then Premier Levi
    received her in Rome." The host is who received, or else of whom the text told nothing before. The other may be
    told to be of a third state.
    """
    if dateline is None or not dateline.state or len(event.people) != _TWO:
        return None, ""
    untold = [p for p in event.people if not any(o.owner or o.owner_name or o.states for o in p.offices)]
    if not untold or any(o.of != "state" for p in untold for o in p.offices):
        return None, ""
    seats = where_met(text, replace(event, sentences=[event.sentence], echoes=[]), ("capital",))
    told = {state_of(o.owner_key) for p in event.people if p not in untold for o in p.offices}
    if len(seats) != 1 or state_of(dateline.state) in seats or seats & told:
        return None, ""
    hosts = [p for p in event.people if receives(text, p, event)]
    if not hosts:
        first = [text.sentence_at(p.starts[0]) for p in event.people]
        last = max(event.people, key=lambda p: p.starts[0])
        hosts = [last] if first[0] is not first[1] else []
    return (hosts[0], seats.pop()) if len(hosts) == 1 and hosts[0] in untold else (None, "")


def met_head(person: Person, event: Event) -> bool:
    """Return whether the text tells of one who is no head first, and of the head of a told state whom he met.

    "In Cairo the foreign minister met the President of Egypt": he is of another state, or that would not be said.
    """
    others = [p for p in event.people[:_TWO] if p is not person]
    heads = [p for p in others if is_head(p) and any(o.owner_key for o in p.offices)]
    return bool(heads) and not is_head(person) and all(person.starts[0] < p.starts[0] for p in heads)


def guests_state(event: Event, person: Person, dateline: Dateline | None) -> str:
    """Return the state whose parliament's officer was the other party, where the dateline is of another state.

    "VADUZ. Deputy Prime Minister Roy received the Vice President of the Bundestag": he is not of hers.
    """
    known = authorities().bodies
    owners = [o.owner_key for p in event.people[:_TWO] if p is not person for o in p.offices if o.owner_key in known]
    states = {known[key].parent for key in owners if known[key].kind == "parliament"}
    written = state_of(dateline.state) if dateline and dateline.state else ""
    state = states.pop() if len(states) == 1 else None
    return state if written and state and state != written else ""


def seat_abroad(text: Text, event: Event, dateline: Dateline | None) -> str:
    """Return the state in whose capital those met, as the first sentence or else the dateline tells, if not at home.

    At home is where the publisher's state is.
    """
    seats = where_met(text, replace(event, sentences=event.sentences[:1]), ("capital",))
    town = text.cover.get(text.number_at(dateline.city[0])) if dateline and dateline.city else None
    if not seats and dateline and town is not None and town.kind == "capital":
        seats = {state_of(dateline.state)}
    return seats.pop() if len(seats) == 1 and text.publisher_state not in seats else ""


def is_at_home(text: Text, event: Event, dateline: Dateline | None, state: str) -> bool:
    """Return whether the text's language is the state's, and no sentence tells that they met abroad."""
    if state not in map(state_of, text.vocabulary.homes):
        return False
    seats = where_met(text, replace(event, sentences=event.sentences[:1], echoes=[]), ("capital",))
    written = state_of(dateline.state) if dateline and dateline.state else state
    return written == state or seats != {state}


def is_envoy_at_home(text: Text, person: Person, event: Event, dateline: Dateline | None) -> bool:
    """Return whether an envoy took part where the report is from, in a state of its language: he is of another."""
    written = state_of(dateline.state) if dateline and dateline.state else ""
    if not comes_as_envoy(person, event) or any(o.accredited for o in person.offices):
        return False
    return written in map(state_of, text.vocabulary.homes) and where_met(text, event) <= {written}
