"""The state of those whom a visitor met one after another: his hosts', of which the text tells but the first."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.homes.whereabouts import where_met
from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_COUNTERPART = "counterpart"
_PARTIES = 2
_MOST_EVENTS = 20  # of one text


def of_round(text: Text, person: Person, event: Event, events: Sequence[Event], dateline: Dateline | None) -> str:
    """Return the state where a visitor met somebody of it, for whom else he met: "He also met the finance minister".

    "The Maltese minister X met the Chilean minister Y in Santiago. The same day he met Z, the minister of health." An
    official of no told state is a visitor as well, as in a report of his own state's.
    """
    if len(events) == 1 or event.form != "in person" or any(o.key in ACCREDITED for o in person.offices):
        return ""
    others = [p for p in event.people if p is not person]
    guests = [p for p in others if _states(p)] or (others if len(others) == 1 and _is_unsaid(others[0]) else [])
    if not guests and len(others) == 1 and _is_envoy(others[0]):
        return _of_receivers(person, others[0], [e for e in events[:_MOST_EVENTS] if e is not event])
    own = set().union(*map(_states, guests))
    if not guests or len(own) > 1:
        return ""
    rounds = [e for e in events[:_MOST_EVENTS] if e is not event and e.form == event.form and _has_any(e, guests)]
    met = [p for e in rounds for p in e.people if p is not person and p not in guests and not _is_envoy(p)]
    hosts = set().union(*map(_states, met))
    if len(hosts) != 1 or hosts == own:
        return ""
    there = set().union(*(where_met(text, e) for e in (event, *rounds)))
    there = there or ({state_of(dateline.state)} if dateline and dateline.state else set())
    if there != hosts:
        return ""
    (state,) = hosts
    here = [o for p in event.people if p is not person for o in p.offices]
    held = [o for p in met for o in p.offices]
    before = [o for o in held if o.key != _COUNTERPART and state_of(o.owner_key) == o.owner_key]  # none of a part's
    if any(o.key == _COUNTERPART for o in held):  # "his colleague" holds what the visitor does
        visitors = [o for p in guests for o in p.offices]
        if any(same_office(one, other) for one in person.offices for other in visitors):
            return ""
    return "" if is_held_by_another(person, [*here, *before], state) else state


def _of_receivers(person: Person, envoy: Person, rounds: Sequence[Event]) -> str:
    """The state where an envoy is, as those tell who else received him: "The premier received him too"."""
    own = {state_of(o.owner_key) for o in envoy.offices}
    met = [p for e in rounds if len(e.people) == _PARTIES and _has_any(e, [envoy]) for p in e.people if p is not envoy]
    hosts = set().union(*map(_states, met))
    held = [o for p in met if p is not person for o in p.offices]
    if len(hosts) != 1 or hosts <= own:
        return ""
    (state,) = hosts
    return "" if is_held_by_another(person, held, state) else state


def _has_any(event: Event, people: list[Person]) -> bool:
    return any(p is one for p in event.people for one in people)


def _is_envoy(person: Person) -> bool:
    return any(o.key in ACCREDITED for o in person.offices)


def _is_unsaid(person: Person) -> bool:
    """Whether the person holds offices of a state, of which the text does not tell."""
    return bool(person.offices) and all(o.of == "state" and not (o.owner or o.owner_name) for o in person.offices)


def _states(person: Person) -> set[str]:
    """The states whose officials the person's titles tell him to be; none of an envoy's, who may serve there."""
    known = authorities().territories
    told = {state_of(o.owner_key) for o in person.offices if o.key not in ACCREDITED and o.owner_key in known}
    return told or {o.states[0] for o in person.offices if len(o.states) == 1}
