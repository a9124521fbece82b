"""Which of the states that a text tells is at home where they met, and so that of whom it tells without one."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.homes.whereabouts import of_gathering, receives, where_met
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_PARTIES = 2
# Of which a state has one at a time.
SINGLE = frozenset(
    ["president", "prime-minister", "chancellor", "king", "emir", "speaker", "chief-of-general-staff"]
    + [f"minister-of-{domain}" for domain in ("foreign-affairs", "defence", "interior", "justice", "health", "energy")]
)

_MINISTERS = "minister-of-"
HEADS = frozenset(["president", "head-of-state", "prime-minister", "head-of-government", "chancellor", "king", "emir"])


def of_hosts(text: Text, person: Person, event: Event, dateline: Dateline | None) -> str:
    """The state at home there, where two parties' states are told: who else comes without one is of the report's own.

    Not where somebody of it holds such an office.
    """
    others = [o for other in event.people if other is not person for o in other.offices]
    owners = {o.owner_key for o in others if o.key not in ACCREDITED}
    told = {state_of(key) for key in owners if key in authorities().territories}
    told |= {o.states[0] for o in others if len(o.states) == 1}
    if len(told) < _PARTIES:
        return _beside_envoys(person, others, told)
    written = state_of(dateline.state) if dateline and dateline.state else ""
    mine = {state for office in person.offices for state in office.states}
    for states in (
        mine & told,
        told - _guests(text, person, event),
        where_met(text, event) - {text.publisher_state},  # its own who were there are told as guests
        {text.publisher_state},
        where_met(text, event),
        {written} - of_gathering(text, event),
        told & {state_of(home) for home in text.vocabulary.homes},
    ):
        if len(states) == 1 and (state := next(iter(states))) in told:
            return "" if is_held_by_another(person, others, state) else state
    return ""


def _beside_envoys(person: Person, others: list[OfficeMention], told: set[str]) -> str:
    """The only state of which others than envoys took part, where all envoys are of other ones: they were received."""
    senders = {state_of(o.owner_key) for o in others if o.key in ACCREDITED and o.owner_key}
    if len(told) != 1 or not senders or not senders.isdisjoint(told):
        return ""
    (state,) = told
    return "" if is_held_by_another(person, others, state) else state


def of_receiving(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """The state of who received the other party, for one of no state told who was there: "attended by the prince"."""
    if person in event.people[:_PARTIES]:
        return ""
    told = set().union(*(_states(host) for host in event.people if host is not person and receives(text, host, event)))
    state = told.pop() if len(told) == 1 else ""
    return "" if not state or is_held_by_another(person, others, state) else state


def of_house(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """The one state of all whom a head received in a town of it: "In Valletta the president received his minister".

    What else the text names beside that state is whose officials the minister met, or what he told of.
    """
    heads = any(o.key in HEADS for o in person.offices)
    theirs = {state_of(o.owner_key) for o in others} if heads and others else set()
    if len(theirs) != 1 or any(o.key in ACCREDITED or o.key in HEADS for o in others):
        return ""
    at_home = where_met(text, event) == theirs and receives(text, person, event)
    state = theirs.pop()
    return state if at_home and not is_held_by_another(person, others, state) else ""


def of_colleagues(person: Person, others: list[OfficeMention]) -> tuple[str, str]:
    """The one of the parties' states of which nobody else holds such an office."""
    states = {state_of(o.owner_key) for o in others if o.owner_key in authorities().territories}
    hosts = {state_of(o.owner_key) for o in others if o.key not in ACCREDITED} & states
    free = [state for state in sorted(hosts) if not is_held_by_another(person, others, state)]
    if len(states) > 1 and len(free) == 1 and any(o.key in SINGLE for o in person.offices):
        return free[0], "the only party without such an office"
    return "", ""


def _guests(text: Text, person: Person, event: Event) -> set[str]:
    """The states of those whom the person received, as the first sentence says; none where it does not."""
    if not receives(text, person, event):
        return set()
    sentence = event.sentence
    met = [m.person for m in event.mentions if sentence.start <= m.start < sentence.end and m.person is not person]
    return set().union(*(_states(other) for other in met if other))


def of_host(text: Text, person: Person, event: Event, others: list[OfficeMention], taken: set[str]) -> str:
    """Return the only state told where its official received one of no state told, as his own: "The king received X".

    Not where something of two states is spoken of: then the report may be the guest's own. Nor does a minister receive
    another of his own government.
    """
    host = min(event.people, key=lambda p: p.starts[0])
    own = _states(host)
    if all(any(o.key.startswith(_MINISTERS) for o in p.offices) for p in (host, person)):
        return ""
    if host is person or len(taken) != 1 or own != taken or not receives(text, host, event):
        return ""
    if "mutual" in text.of_class or not names_only(text, taken) or any(o.key in ACCREDITED for o in person.offices):
        return ""
    state = own.pop()
    return "" if is_held_by_another(person, others, state) else state


def names_only(text: Text, states: set[str]) -> bool:
    """Return whether the text names no other states than those, be it as those of others' offices."""
    return all(state_of(term.key) in states for term in text.terms.names if term.kind in STATES)


def _states(person: Person) -> set[str]:
    """The states whose officials the person's titles tell him to be."""
    known = authorities().territories
    held = [o for o in person.offices if o.key not in ACCREDITED]
    told = {state_of(o.owner_key) for o in held if o.owner_key in known}
    return told or {o.states[0] for o in held if len(o.states) == 1}
