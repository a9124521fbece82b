"""What an office without a name means beside those that the text names with their holders."""

from collections.abc import Iterable
from dataclasses import replace

from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

# Heads of government whom no text calls by each other's title, as it does the premier the prime minister.
_NEVER_ONE = tuple({"chancellor", other} for other in ("prime-minister", "premier", "taoiseach"))
_NOT_IN_OFFICE = ("designate", "former")
_LAND = "minister-president"
_IN_FULL = 2  # words of a name


def of_land(text: Text, office: OfficeMention, people: Iterable[Person]) -> OfficeMention:
    """Return the office; a "Ministerpräsident" of no told state, where the text names one of a German Land, as his."""
    if office.key != "prime-minister" or office.owner_key:
        return office
    is_alike = "ministerpräsident" in text.body[office.start : office.end].lower()
    is_land = is_alike and any(held.key == _LAND for person in people for held in person.offices)
    return replace(office, key=_LAND) if is_land else office


def is_anothers_envoy(person: Person, office: OfficeMention) -> bool:
    """Return whether the person is told to be of another state than the envoy: "Malta's representative, X"."""
    if office.key not in ACCREDITED or not office.owner_key:
        return False
    told = {o.owner_key for o in person.offices if o.key in (*ACCREDITED, "representative")} - {""}
    return bool(told) and office.owner_key not in told


def may_mean(held: OfficeMention, office: OfficeMention) -> bool:
    """Return whether the office told without a name may be the one held, by their keys, states and capacities."""
    if not (same_office(held, office) or _leads_state(held, office)):
        return False
    if "chancellor" in (held.key, office.key) and {held.key, office.key} in _NEVER_ONE:
        return False
    if office.key == "head-of-state" and (held.owner_key in authorities().bodies or held.owner_name):
        return False  # who presides over a bank is none
    same_owner = not office.owner_key or not held.owner_key or held.owner_key == office.owner_key
    is_other = office.capacity in _NOT_IN_OFFICE and held.capacity != office.capacity and held.key in ALIKE[0]
    return same_owner and not is_other and are_of_one_state(held, office)


def are_of_one_state(held: OfficeMention, office: OfficeMention) -> bool:
    """Return whether both may be of one state, by their titles too: no "Bundesaußenminister" is of Malta."""
    if not (office.owner_key or office.states) or not (held.owner_key or held.states):
        return True
    one, other = _states(held), _states(office)
    return not one or not other or not one.isdisjoint(other)


def _states(office: OfficeMention) -> set[str]:
    """The state whose office it is, or those that its title may be of."""
    state = authorities().territories.get(office.owner_key)
    return {state.parent or office.owner_key} if state else set(office.states)


def _leads_state(held: OfficeMention, office: OfficeMention) -> bool:
    """Whether one is called a state's leader, and the other office is of its head: "the Maltese president"."""
    if "leader" not in (held.key, office.key) or not office.owner_key:
        return False
    return not ALIKE[0].isdisjoint((held.key, office.key)) and held.owner_key == office.owner_key


def is_the_others(text: Text, holder: Person, mention: Mention, people: list[Person]) -> bool:
    """Return whether "the Maltese premier" may be one who met others before, without an office, and no later "Premier".

    "X met Ana Mora. X thanked the Maltese premier. ... Premier Roy, who is at home, sends his greetings".
    """
    if any(o.owner_key or o.owner_name for o in holder.offices):
        return False
    full = (p for p in people if not p.offices and p.fullest and len(p.fullest.words) >= _IN_FULL)
    met = (text.sentence_at(p.starts[0]) for p in full if p.starts[0] < mention.start)
    return any(
        cue.key in CONTACTS for s in met if s and s.part == "body" for cue in within(text.terms.cues, s.start, s.end)
    )
