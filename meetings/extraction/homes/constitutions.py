"""Which offices a state has: no king is a republic's, no prime minister Brazil's."""

from collections.abc import Sequence
from functools import lru_cache

from meetings.extraction.offices.offices import OfficeMention
from meetings.vocabulary import Vocabulary, authorities


def may_have(vocabulary: Vocabulary, state: str, offices: Sequence[OfficeMention]) -> bool:
    """Return whether the state or part of one may have offices so called in the language; True where none says no."""
    renames = state in vocabulary.no_ministers
    return all(_has(state, o.key) and not (renames and _is("minister", o.key)) for o in offices)


@lru_cache(maxsize=4096)
def _has(state: str, office: str) -> bool:
    known = authorities()
    is_one_of_few = state in known.few.get(office, {state})
    return is_one_of_few and not any(state in states and _is(kind, office) for kind, states in known.none.items())


def _is(kind: str, office: str) -> bool:
    """Whether the office is of that kind: "deputy-minister-of-energy" is a minister's, "minister-counsellor" is not."""
    return f"-{office}".endswith(f"-{kind}") or f"-{kind}-of-" in f"-{office}"
