"""The territories, bodies and offices that all languages share, with their authorized names."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from meetings.vocabulary.files import known_keys, read_toml


@dataclass(frozen=True)
class Territory:
    """A state, or a part of one with officials of its own."""

    key: str
    name: str
    formal: str
    kind: str  # "state" or "territory"
    parent: str = ""


@dataclass(frozen=True)
class Body:
    """An international body, agency, court, company or the like."""

    key: str
    name: str
    kind: str
    abbreviation: str = ""
    parent: str = ""
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True)
class Office:
    """An office apart from its holder and from the state or body it belongs to."""

    key: str
    title: str
    of: str = "either"  # whose office it is: "state", "body" or "either"
    owner: str = ""  # key of the state or body whose office it always is
    takes_part: bool = True  # False for those who speak or report for others


@dataclass(frozen=True)
class Organ:
    """What every state has: its government, its parliament."""

    name: str
    kind: str


@dataclass(frozen=True)
class Authorities:
    territories: Mapping[str, Territory]
    bodies: Mapping[str, Body]
    offices: Mapping[str, Office]
    domains: Mapping[str, str]  # what ministers are for, and its English name
    organs: Mapping[str, Organ]
    own: Mapping[str, Mapping[str, str]]  # state -> an office as others call it -> the state's own
    few: Mapping[str, frozenset[str]]  # an office -> the only states that have it
    none: Mapping[str, frozenset[str]]  # an office -> the states that have none such


@lru_cache(maxsize=1)
def authorities() -> Authorities:
    """Return the states, bodies and offices that ship with the vocabularies, by key."""
    territories = {
        key: Territory(key, **{"formal": entry["name"], **entry})
        for key, entry in read_toml("territories.toml").items()
    }
    bodies = {
        key: Body(key, **{**entry, "formerly": tuple(entry.get("formerly", ()))})
        for key, entry in read_toml("bodies.toml").items()
    }
    data = read_toml("offices.toml")
    known_keys("offices.toml", data, {"offices", "templates", "domains", "organs", "own", "few", "none"})
    offices = {key: Office(key, **entry) for key, entry in data["offices"].items()}
    for template, title in data["templates"].items():
        for domain, english in data["domains"].items():
            key = f"{template}-of-{domain}"
            offices.setdefault(key, Office(key, title.format(english), "state"))
    organs = {key: Organ(**entry) for key, entry in data["organs"].items()}
    few, none = ({key: frozenset(states.split()) for key, states in data[kind].items()} for kind in ("few", "none"))
    return Authorities(territories, bodies, offices, data["domains"], organs, data["own"], few, none)
