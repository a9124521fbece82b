"""What bare titles are of where the text names one such body: a minister's ministry, a rector's university."""

from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.contacts.compatriots import is_definite
from meetings.extraction.contacts.contacts import Event
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.parted_ministries import parted_ministries
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_OF_SCHOOLS = frozenset(["rector", "vice-rector", "dean"])
_SCHOOLS = ("univers", "универс")  # beginnings of a noun in their names, folded
_MOST = 100  # persons, and names, that are looked at
_MINISTRY = "the only ministry that the text names"
_UNIVERSITY = "the only university named before"


def settle_told_bodies(text: Text, people: list[Person]) -> None:
    """Give a minister of nothing told the only ministry that the text names, and rectors of none the university."""
    people = people[:_MOST]
    held = {office.key for person in people for office in person.offices}
    bare = [p for p in people if any(_is_bare(o) for o in p.offices)] if "minister" in held else []
    if len(bare) == 1 and not any(o.key.startswith("minister-of-") for o in bare[0].offices):
        _take_ministry(text, bare[0])
    for person in people if not held.isdisjoint(_OF_SCHOOLS) else ():
        if any(o.key in _OF_SCHOOLS for o in person.offices):
            person.offices = [_of_school(text, office) for office in person.offices]


def settle_ministers_met(text: Text, mentions: Sequence[Mention], events: Sequence[Event]) -> None:
    """Give the only one who met others of whom no office is told the only ministry named, where "the minister" is he.

    "Jan Roy was received by the premier, the Slovak Ministry of Health tells. Earlier / the minister spoke to X." Where
    the text names nobody as a minister, and of the ministry's state nobody else.
    """
    bare = [m for m in mentions if not (m.name or m.person) and len(m.offices) == 1 and _is_bare(m.offices[0])]
    bare = [m for m in bare[:_MOST] if not m.offices[0].owner and is_definite(text, text.number_at(m.start))]
    people = dict.fromkeys(person for event in events[:_MOST] for person in event.people) if bare else {}
    untold = [person for person in people if not person.offices and person.fullest]
    held = [office for person in people for office in person.offices]
    if len(untold) != 1 or any(o.key.startswith("minister") for o in held):
        return
    named = _ministries(text)
    keys, states = {f"minister-of-{key}" for key, _ in named}, {state.key: state for _, state in named if state}
    known = authorities().offices
    if len(keys) != 1 or not keys <= known.keys() or len(states) > 1 or any(o.owner_key in states for o in held):
        return
    key = keys.pop()
    owner = next(iter(states.values()), None)
    told = replace(bare[0].offices[0], key=key, title=known[key].title, owner=owner, reason=_MINISTRY)
    untold[0].offices.append(told)
    for mention in bare:
        untold[0].add(mention)


def _ministries(text: Text) -> list[tuple[str, Found | None]]:
    """The ministries that the text names, by what they are for, each with the state whose it is told to be."""
    whole = [(term.key, None) for term in text.terms.names if term.kind == "ministry"][:_MOST]
    return [*whole, *((term.key, state) for term, state in text.once(parted_ministries)[:_MOST])]


def _is_bare(office: OfficeMention) -> bool:
    return office.key == "minister" and not (office.plural or office.capacity or office.owner_name)


def _take_ministry(text: Text, person: Person) -> None:
    """Let the minister be that of the only ministry, where no state abroad stands beside it."""
    named = [term for term in text.terms.names if term.kind == "ministry"][:_MOST]
    keys = {f"minister-of-{term.key}" for term in named}
    known = authorities().offices
    if len(keys) != 1 or not keys <= known.keys():
        return
    key = keys.pop()
    office = next(o for o in person.offices if _is_bare(o))
    states = set()
    for term in named:
        for i in (text.number_at(term.start) - 1, text.number_at(term.end)):
            beside = text.cover.get(i)
            states |= {beside.key} if beside and beside.kind in STATES else set()
    if states <= {office.owner_key}:
        told = replace(office, key=key, title=known[key].title, reason=office.reason or _MINISTRY)
        person.offices = [told if o is office else o for o in person.offices]


def _of_school(text: Text, office: OfficeMention) -> OfficeMention:
    """The office with the only university that the text has named up to it, where it is told with none."""
    if office.key not in _OF_SCHOOLS or office.owner or office.owner_name:
        return office
    before = (body.name for body in text.bodies[:_MOST] if body.start < office.start)
    named = [name for name in before if any(word in fold(name) for word in _SCHOOLS)]
    name = min(named, key=len, default="")
    if not name or not all(other.endswith(name) for other in named):
        return office
    return replace(office, owner_name=name, reason=_UNIVERSITY)
