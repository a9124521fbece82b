"""The state of an office that follows from what was worked out before: of the same person, or of those who came too."""

from collections.abc import Iterable, Sequence

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.arrivals import has_come
from meetings.extraction.homes.constitutions import may_have
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.homes.homes import home_state
from meetings.extraction.homes.sides import (
    are_of_two,
    homeless,
    is_counterpart_of_homeless,
    is_of_governor,
)
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_MOST = 6  # of the text's other contacts, and of those who took part
_FEW = 2  # contacts that overrule another one
_AGAIN = "the same person's office at another meeting"
_FELLOWS = "the state that was worked out for others who came"
# What tells of a certain person alone, and not of those who came with him.
_OF_ONE = frozenset(["the office's title", "the state of whose minister it is", "the state that sends the envoys"])


def followed_state(
    text: Text, person: Person, event: Event, dateline: Dateline | None, events: Sequence[Event]
) -> tuple[str, str]:
    """Return the key of the state whose office an unnamed state's is, and from what it follows; or "", ""."""
    state, reason = _home(text, person, event, dateline, events)
    if is_counterpart_of_homeless(person, event):
        return state, reason
    again = [e for e in events if e is not event and person in e.people][: _FEW if state else _MOST]
    if state and (reason in _OF_ONE or len(again) < _FEW):
        return state, reason
    found = [_home(text, person, other, dateline, events) for other in again]
    elsewhere = _only_state(found)
    # Several other meetings overrule what but the rest of the text tells for this one.
    if elsewhere and elsewhere != state and (not state or all(other for other, _ in found)):
        return (elsewhere, _AGAIN) if _may_be_of(text, person, event, elsewhere) else (state, reason)
    if not state and (state := _of_fellows(text, person, event, dateline, events)):
        return state, _FELLOWS
    return state, reason


def _home(
    text: Text, person: Person, event: Event, dateline: Dateline | None, events: Sequence[Event]
) -> tuple[str, str]:
    """What the contact itself tells of the person's state, worked out once: his other contacts ask for it as well."""
    told = text.asked.setdefault(home_state, {})
    if (person, id(event)) not in told:
        told[person, id(event)] = home_state(text, person, event, dateline, events)
    found: tuple[str, str] = told[person, id(event)]
    return found


def _only_state(found: Iterable[tuple[str, str]]) -> str:
    """The one state that was found, by what tells of others too; "" where none or several were."""
    states = {state for state, reason in found if state and reason not in _OF_ONE}
    return states.pop() if len(states) == 1 else ""


def _of_fellows(text: Text, person: Person, event: Event, dateline: Dateline | None, events: Sequence[Event]) -> str:
    """The state that others of no state told are of, where the other side's is told: they are of the report's own.

    Not where two of them hold such an office, as two prime ministers do; nor in German, where a minister may be one
    of a Land.
    """
    others = [p for p in event.people if p is not person]
    owners = {o.owner_key for p in others for o in p.offices if o.key not in ACCREDITED}
    told = owners & authorities().territories.keys()
    are_one_side = bool(told) and not are_of_two(event, person) and not is_of_governor(person, event)
    if not are_one_side or text.vocabulary.order.get("capital_nouns"):
        return ""
    fellows = [p for p in others if homeless(p) and not any(o.owner for o in p.offices)][:_MOST]
    state = _only_state(_home(text, fellow, event, dateline, events) for fellow in fellows)
    is_other = bool(state) and told != {state}
    return state if is_other and _may_be_of(text, person, event, state) else ""


def _may_be_of(text: Text, person: Person, event: Event, state: str) -> bool:
    """Whether nothing speaks against the state: another holds that office of it, or the person came to visit it."""
    others = [o for p in event.people if p is not person for o in p.offices]
    posts = {o.accredited.key for o in person.offices if o.accredited}
    is_free = state not in posts and not is_held_by_another(person, others, state_of(state))
    return is_free and may_have(text.vocabulary, state, person.offices) and not has_come(text, person, state)
