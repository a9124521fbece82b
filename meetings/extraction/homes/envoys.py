"""The state whose office it is where envoys take part: of which they come, or where they are accredited."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.homes.sides import ends_where, of_senders
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED, INTERNATIONAL
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_PARTIES = 2
_MOST_EVENTS = 20  # of one person
# How the keys of offices within a ministry begin.
_OF_MINISTRIES = (
    "minister-of", "state-minister", "deputy-minister", "first-deputy-minister", "vice-minister", "assistant-minister",
    "permanent-secretary", "under-secretary", "state-secretary", "secretary-of-state", "foreign-secretary",
)  # fmt: skip
# Those who serve in one state, of the offices of bodies.
_SERVING = (
    "resident-representative", "country-director", "country-manager", "resident-coordinator", "mission-chief", "head",
    "chief", "director", "head-of-mission", "head-of-delegation", "representative",
)  # fmt: skip
_BEHIND = 3  # tokens behind an office's phrase
_OF_BODIES = ("special-representative", "special-envoy", "envoy", "representative")


def comes_as_envoy(person: Person, event: Event) -> bool:
    """Return whether the person is but an envoy, or one of the two parties, whatever else he is.

    An ambassador who stood by, "directrice des affaires américaines", may be the host's. To those of a ministry it is a
    rank: "State Minister of Foreign Affairs, Ambassador Ana Roy".
    """
    held = [o.key in ACCREDITED for o in person.offices]
    if True not in held or any(not o.owner and o.key.startswith(_OF_MINISTRIES) for o in person.offices):
        return False
    return all(held) or any(p is person for p in event.people[:_PARTIES])


def other_than(posts: set[str], person: Person, event: Event) -> tuple[str, str]:
    """Return the only party's state where the envoy is not accredited: "accompanied by the envoy to Malta"."""
    others = (o.owner_key for other in event.people if other is not person for o in other.offices)
    states = {state_of(key) for key in others if key in authorities().territories} - posts
    return (states.pop(), "the party's where he is not accredited") if len(states) == 1 else ("", "")


def of_receiver(text: Text, person: Person, event: Event, dateline: Dateline | None) -> tuple[str, str] | None:
    """Return the state of one who meets an ambassador: the one accredited to, or his own beside others of that one."""
    others = [o for other in event.people if other is not person for o in other.offices]
    envoys = [(o, o.accredited) for o in others if o.key in ACCREDITED and o.accredited]
    if not envoys:
        there = _of_bodys_receiver(text, person, event)
        return (there, "the state where the body's representative serves") if there else None
    met = {o for p in event.people[:_PARTIES] for o in p.offices}
    hosts = {state_of(o.owner_key) for o in others if o.key not in ACCREDITED}
    if sender_of_all := of_senders(person, event):
        return sender_of_all, "the state that sends the envoys"
    for office, post in envoys:
        if office.capacity == "designate":
            continue
        if office.key.startswith("special-") and text.vocabulary.locatives:
            continue  # "ABD'nin Suriye Özel Temsilcisi" meets others about Syria
        if office not in met and _has_others_of(office, others):
            continue  # "In attendance were the secretary of our parliament and our consul in Lisgar"
        sender = authorities().bodies.get(office.owner_key)
        if office.key in _OF_BODIES and sender and sender.kind in INTERNATIONAL:
            continue  # the UN's envoy for a state meets others too
        if state_of(post.key) in hosts and office not in met:
            if office.owner_key in authorities().territories and state_of(office.owner_key) not in hosts:
                return state_of(office.owner_key), "the state whose ambassador to the other party took part"
        elif dateline and dateline.state and dateline.state == office.owner_key:
            return dateline.state, "the dateline's place, and the ambassador's own state"
        elif office.owner_key and post.key in authorities().territories:
            homes = text.vocabulary.homes  # Türkiye's ambassador in Lefkoşa is not Cyprus's guest
            parts = [h for h in homes[1:] if office.owner_key == homes[0] and state_of(h) == post.key]
            return next(iter(parts), post.key), "the state that the ambassador is accredited to"
    return None


def _of_bodys_receiver(text: Text, person: Person, event: Event) -> str:
    """The state of one who meets a body's representative there: "the IMF's Resident Representative in Kenya".

    Not the body's envoys for a state, who meet others about it.
    """
    if any(o.key in ACCREDITED or o.states for o in person.offices):
        return ""  # an envoy, or of a title that few states have
    posts = {
        post
        for other in event.people[:_PARTIES]
        if other is not person
        for office in other.offices
        if office.owner_key in authorities().bodies and office.key in _SERVING and (post := _serves_in(text, office))
    }
    others = [o for other in event.people if other is not person for o in other.offices]
    state = posts.pop() if len(posts) == 1 else ""
    return "" if state and is_held_by_another(person, others, state) else state


def _serves_in(text: Text, office: OfficeMention) -> str:
    """The state where the office's phrase, or what follows, says that it is held: "/ in Kenya", "delegation / to"."""
    numbers = text.tokens_between(office.start, office.end)
    for i in range(numbers.start + 1, min(numbers.stop + _BEHIND, len(text.tokens) - 1)):
        if i >= numbers.stop and not text.is_any(i, ("at", "to", "charge", "article")):
            break
        term = text.cover.get(text.past_words(i + 1, "article"))
        if text.is_any(i, ("at", "to", "charge")) and term is not None and term.kind == "state":
            return state_of(term.key)
    return ""


def own_envoys(event: Event, person: Person) -> set[str]:
    """Return the states whose envoys sat beside the two who met, where the person is one of those."""
    if person not in event.people[:_PARTIES]:
        return set()
    return {o.owner_key for p in event.people[_PARTIES:] for o in p.offices if o.key in ACCREDITED} - {""}


def _has_others_of(envoy: OfficeMention, others: Sequence[OfficeMention]) -> bool:
    """Whether an officer of one of the bodies of the envoy's own state took part as well: he came with those."""
    bodies = authorities().bodies
    owners = (bodies[o.owner_key].parent for o in others if o.key not in ACCREDITED and o.owner_key in bodies)
    return bool(envoy.owner_key) and envoy.owner_key in owners


def of_reception(
    text: Text, person: Person, event: Event, events: Sequence[Event], dateline: Dateline | None
) -> tuple[str, str]:
    """Return the state where one was who met but envoys, in all that the text tells of him, and from what it follows.

    Who receives envoys is at home: in the only capital that the text tells them to have been in, or it was written in.
    """
    own = [e for e in events if person in e.people[:_PARTIES]][:_MOST_EVENTS] or [event]
    met = [other for e in own for other in e.people[:_PARTIES] if other is not person]
    if not met or not all(other.offices and all(_is_states_envoy(o) for o in other.offices) for other in met):
        return "", ""
    senders = {state_of(o.owner_key) for other in met for o in other.offices} | {
        state_of(o.key) for o in text.envoys_of
    }
    if len(senders) < _PARTIES and "credentials" not in text.of_class:
        return "", ""
    towns = [t for t in text.terms.names if t.kind == "capital" and text.number_at(t.start) not in text.in_body]
    stayed = {state_of(t.key) for t in towns if text.is_word(text.number_at(t.start) - 1, "at") or ends_where(text, t)}
    written = state_of(dateline.state) if dateline and dateline.state else ""
    for states, reason in ((stayed - senders, "the capital where they met"), ({written}, "the dateline's place")):
        if len(states) == 1 and (state := next(iter(states))) and state not in senders:
            return state, reason
    return "", ""


def _is_states_envoy(office: OfficeMention) -> bool:
    return office.key in ACCREDITED and not office.accredited and office.owner_key in authorities().territories


def of_envoys(text: Text, event: Event) -> set[str]:
    """Return the states whose envoys the text names, but for those, at home, whose other officials took part.

    And those where they are envoys of whom the text tells no sender: they are of the one that it is about.
    """
    offices = [o for p in event.people for o in p.offices]
    at_home = {state_of(o.owner_key) for o in offices if o.key not in ACCREDITED}
    posts = {o.accredited.key for o in offices if o.key in ACCREDITED and o.accredited and not o.owner_key}
    return ({state_of(o.key) for o in text.envoys_of} - at_home) | {state_of(key) for key in posts}


def is_of_several(person: Person, event: Event, events: Sequence[Event]) -> bool:
    """Return whether the envoy is one of some who were received, of none of whom the text tells who sent him."""
    if not _is_unsent(person):
        return False
    together = {id(p): p for e in (event, *events) if set(e.sentences[:1]) & set(event.sentences) for p in e.people}
    return sum(_is_unsent(p) for p in together.values()) > 1


def _is_unsent(person: Person) -> bool:
    offices = person.offices
    return bool(offices) and all(o.key in ACCREDITED and not (o.owner or o.owner_name) for o in offices)
