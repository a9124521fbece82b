"""The part of a state, a Land or a province, that a German report is of: its ministers are named without it."""

from collections import Counter

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Person
from meetings.extraction.places.visits import visited_state
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_LEAD = 1.5  # how many times as often as any other the Land has to be named
_GOVERNING = (
    "prime-minister",
    "minister",
    "state-secretary",
    "deputy-prime-minister",
    "head-of-chancellery",
    "speaker",
)
_FEDERAL = ("minister-of-foreign-affairs", "minister-of-defence")  # no Land has one
# Where a state's ministers have the other titles, and of which states such are the parts.
_LOCAL = {
    **dict.fromkeys(("governor", "deputy-governor", "regional-minister"), ("AT", "IT")),
    **dict.fromkeys(("government-councillor", "chancellor-of-state", "landammann"), ("CH",)),
}
_SINGLE = ("governor", "landammann", "chancellor-of-state", "prime-minister", "speaker")
_ALSO = {"CH": "LI"}  # a state that has government councillors as the parts of the other
_MINISTRIES = ("DE",)


def land_of(text: Text, office: OfficeMention, others: list[OfficeMention]) -> str:
    """Return the key of the Land whose office it is where the report names a single one most; "" where it cannot tell.

    Only in a report that speaks of a Land's government, and where nobody else holds such an office of it.
    """
    local = _LOCAL.get(office.key)
    governs = office.key.startswith(_GOVERNING) and office.key not in _FEDERAL
    if office.states or not (local or (governs and text.numbers_of("land_government"))):
        return ""
    known = authorities().territories
    states = local or _MINISTRIES
    named = Counter(t.key for t in text.terms.names if t.kind in STATES and _is_land(t.key))
    if local:  # no state abroad has such
        named = Counter({key: n for key, n in named.items() if known[key].parent in states})
        if any(t.key == _ALSO.get(state) for t in text.terms.names for state in states):
            return ""
    parents = {known[key].parent for key in named}
    if not local:
        named.update(t.key for t in text.terms.names if t.kind == "state" and _is_foreign(text, t, parents))
    ranked = named.most_common(2)
    if not ranked or not _is_land(ranked[0][0]) or (len(ranked) > 1 and ranked[0][1] <= _LEAD * ranked[1][1]):
        return ""
    land = ranked[0][0]
    is_held = office.key.startswith(_SINGLE) and any(o.key == office.key and o.owner_key == land for o in others)
    return "" if is_held or known[land].parent not in states else land


def is_away(text: Text, person: Person, event: Event, state: str) -> bool:
    """Return whether the person met guests on their visit to another state than that one, and is none of them."""
    visited, guests = visited_state(text, event)
    return bool(visited) and visited != state and id(person) not in guests


def _is_foreign(text: Text, term: Found, parents: set[str]) -> bool:
    """Whether it names a state abroad otherwise than as that of somebody's office."""
    return term.start not in text.owners and not _is_land(term.key) and term.key not in parents


def _is_land(key: str) -> bool:
    known = authorities().territories
    return key in known and bool(known[key].parent)
