"""What speaks against a state that was worked out: what tells of the one side's tells nothing of the other's."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.arrivals import SEATS, has_arrived, has_come
from meetings.extraction.homes.constitutions import may_have
from meetings.extraction.homes.envoys import comes_as_envoy
from meetings.extraction.homes.named_beside import is_anothers
from meetings.extraction.homes.sides import (
    has_homeless_counterpart,
    is_counterpart_of_homeless,
    is_head,
    is_own_counterpart,
)
from meetings.extraction.homes.whereabouts import receives
from meetings.extraction.offices.delegations import leads_delegation, states_of_delegations
from meetings.extraction.offices.owners import INTERNATIONAL
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_TITLE = "the office's title"
_VISITED = "the state that was visited"
_OF_LANGUAGE = "the state of the text's language, which the text names"
_ABOUT = "the state that the text is about"
_MET = "the capital where they met"
# What tells of a state where envoys are received, and not of those who sent them.
_OF_HOSTS = frozenset(
    [
        _ABOUT,
        _MET,
        "the dateline's place, in the text's language",
        "the party at home where they met",
        _VISITED,
    ]
)
# What tells of the state whose report it is, and so of who receives.
_OF_TEXT = frozenset([_OF_LANGUAGE, _ABOUT, "the only state that the text names"])
_FEW = 20  # mentions of one person
_AT_HOME = frozenset(["speaker", "senate-president", "deputy-speaker"])  # who receive as a state's officials do
_OF_PLACE = (_MET, "the party at home where they met")


def speaks_against(text: Text, person: Person, event: Event, state: str, reason: str) -> bool:
    """Return whether the text or the state's constitution says that the person, so worked out, is not of the state."""
    if not may_have(text.vocabulary, state, person.offices):
        return True
    posts = {o.accredited.key for o in person.offices if o.accredited}
    if state in posts or is_own_counterpart(person, event, state):
        return True
    if reason not in (_TITLE, "") and (has_come(text, person, state) or has_arrived(text, person, state)):
        return True
    if comes_as_envoy(person, event) and (
        reason in _OF_HOSTS or (reason == _OF_LANGUAGE and _met_homeless_head(person, event))
    ):
        return True  # an envoy is of another state than where he is received
    if reason in _OF_TEXT and _met_own_state(person, event, state):
        return True
    if reason == _ABOUT and (is_anothers(text, person) or _holds_no_more(person)):
        return True
    if reason in (_MET, _ABOUT) and state in SEATS and _met_bodies(person, event) and not _is_own_language(text, state):
        return True
    if reason in (_ABOUT, _OF_LANGUAGE) and _received_delegation(text, person, state):
        return True
    if reason == _MET and _went_abroad(text, person, event, state) and not receives(text, person, event):
        return True
    is_untold = reason in _OF_PLACE and has_homeless_counterpart(person, event)
    is_untold = is_untold or (reason != _VISITED and is_counterpart_of_homeless(person, event))
    return is_untold and not receives(text, person, event)


def _is_own_language(text: Text, state: str) -> bool:
    """Whether most of what the text's language has is of the state, or nothing is told of that."""
    homes = text.vocabulary.homes
    return state in map(state_of, homes)


def _holds_no_more(person: Person) -> bool:
    """Whether the person is told to have held the office: called by it still where others' affairs are spoken of."""
    return any(office.capacity == "former" for office in person.offices)


def _met_own_state(person: Person, event: Event, state: str) -> bool:
    """Whether the envoy, of whose post nothing is told, met an official who may be of that state."""
    if not comes_as_envoy(person, event) or any(o.accredited for o in person.offices):
        return False
    met = [p for p in event.people if p is not person and not comes_as_envoy(p, event)]
    held = [o for p in met for o in p.offices if o.of == "state" or o.key in _AT_HOME]
    return any(state_of(o.owner_key) in ("", state) for o in held)


def _received_delegation(text: Text, person: Person, state: str) -> bool:
    """Whether a sentence of a reception names the person beside the state's delegation, which he does not lead."""
    for i, told in text.once(states_of_delegations).items():
        sentence = text.sentence_at(text.tokens[i].start) if state_of(told.key) == state else None
        if sentence is None or not any(c.key == "greet" for c in within(text.terms.cues, sentence.start, sentence.end)):
            continue
        here = [m for m in person.mentions[:_FEW] if sentence.start <= m.start < sentence.end]
        if here and not any(leads_delegation(text, text.number_at(m.start)) for m in here):
            return True
    return False


def _met_bodies(person: Person, event: Event) -> bool:
    """Whether the person met but officers of international bodies, who may be where their bodies sit."""
    others = [o for p in event.people if p is not person for o in p.offices]
    known = authorities().bodies
    return bool(others) and all(o.owner_key in known and known[o.owner_key].kind in INTERNATIONAL for o in others)


def _went_abroad(text: Text, person: Person, event: Event, state: str) -> bool:
    """Whether one met officials there, none told to be of another state, of whom a report from elsewhere tells first.

    So far as a language tells where its reports are from: "Staatssekretär Roth traf in Lima Präsidentin Hill".
    """
    homes = text.vocabulary.homes
    if not homes or state_of(state) in map(state_of, homes) or person is not event.people[0]:
        return False
    others = [o for p in event.people if p is not person for o in p.offices]
    return bool(others) and all(o.of == "state" and state_of(o.owner_key) in ("", state) for o in others)


def _met_homeless_head(person: Person, event: Event) -> bool:
    """Whether a head of no state told took part, as whose own state tells what else the text names."""
    others = [p for p in event.people if p is not person]
    return any(is_head(p) and not any(o.owner for o in p.offices) for p in others)
