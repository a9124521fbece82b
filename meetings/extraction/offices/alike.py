"""Offices that texts call by one another's titles."""

from functools import lru_cache

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.sees import PATRIARCHS

# Offices of which one person at most may be meant where nobody is named.
ALIKE = (
    {"president", "head-of-state", "king", "emir", "emperor", "sultan", "ruler", "sovereign-prince", "grand-duke"},
    {"prime-minister", "head-of-government", "premier", "chancellor", "taoiseach"},
    {
        "minister-of-foreign-affairs",
        "secretary-of-state",
        "foreign-secretary",
        "minister-of-international-relations",
        "secretary-of-foreign-affairs",
    },
    {"ambassador", "envoy", "high-commissioner", "nuncio"},
    PATRIARCHS | {"pope"},
)
# Of those, heads of state who are no president.
_CROWNED = frozenset(["king", "emperor", "sultan", "ruler", "sovereign-prince", "grand-duke"])
# Others that texts call by one another's titles.
_ALSO_ALIKE = (
    {"chief-of-general-staff", "chief-of-defence", "chief-of-defence-staff", "chairman-of-the-joint-chiefs-of-staff"},
    {"military-attache", "defence-attache"},
    {"chief-justice", "supreme-court-president"},
    *({"envoy", other} for other in ("special-envoy", "special-representative", "personal-representative")),
    {"police-chief", "inspector-general-of-police"},
    {"deputy-prime-minister", "vice-premier", "tanaiste"},
    {"deputy-minister", "vice-minister"},
    {"minister-of-state", "state-minister"},
    {"deputy-minister-of-foreign-affairs", "vice-minister-of-foreign-affairs", "vice-minister", "deputy-minister"},
)


def same_office(one: OfficeMention, other: OfficeMention) -> bool:
    """Whether two phrases may mean one office: "the minister" is the Minister of Foreign Affairs."""
    return one.key == other.key or _are_alike(one.key, other.key)


def _as_of_state(key: str) -> str:
    """The key of a minister of state, by either of the titles: "State Minister" for a "Minister of State for Trade"."""
    return "minister-of-state" if key == "state-minister" else key


@lru_cache(maxsize=8192)
def _are_alike(one: str, other: str) -> bool:
    if any(one in alike and other in alike for alike in (*ALIKE, *_ALSO_ALIKE)):
        return not {one, other} & _CROWNED or "president" not in (one, other)
    short, long = sorted((_as_of_state(one), _as_of_state(other)), key=len)
    return long.startswith((f"{short}-of-", f"{short}-for-"))
