"""What bare titles are of where the text names one such body: a minister's ministry, a rector's university."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Person
from meetings.extraction.texts.kinds import STATES
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
