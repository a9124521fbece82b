"""States and regions meant by the initials of a name of theirs that the text gives otherwise: "премьер-министр РТ"."""

from dataclasses import replace
from functools import lru_cache

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import Vocabulary

_SHORTEST, _LONGEST = 2, 4  # letters


def with_short_states(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; whose state is printed by initials have the only one with them that the text names."""
    if not text.vocabulary.paradigms or not any(_is_short(o.owner_name) for o in offices if not o.owner):
        return offices
    named = {t.key: t for t in reversed(text.terms.names) if t.kind in STATES}
    return [_with_state(text, o, named) if not o.owner and _is_short(o.owner_name) else o for o in offices]


def _with_state(text: Text, office: OfficeMention, named: dict[str, Found]) -> OfficeMention:
    keys = _by_initials(text.vocabulary).get(office.owner_name, frozenset()) & named.keys()
    if len(keys) != 1:
        return office
    return replace(office, owner=named[next(iter(keys))], owner_name="", reason="the initials of the state")


def _is_short(name: str) -> bool:
    return _SHORTEST <= len(name) <= _LONGEST and name.isupper()


@lru_cache(maxsize=8)
def _by_initials(vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    """The keys of the states and regions with a name of several words that have these initials."""
    found: dict[str, set[str]] = {}
    for term in vocabulary.terms:
        words = term.text.split()
        if term.kind == "state" and len(words) > 1:
            found.setdefault("".join(word[0].upper() for word in words), set()).add(term.key)
    return {initials: frozenset(keys) for initials, keys in found.items()}
