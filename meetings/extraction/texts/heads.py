"""The nouns that bodies are called by, in any form: the "Rates" of "des Obersten Rates" heads a body's name."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from meetings.extraction.texts.inflection import CASES, noun_forms
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, is_ending

NO_BODIES = ("none", "region")  # kinds of nouns that are no bodies', or that have governors and mayors
_GENITIVES = ("es", "s", "en", "n", "")  # of German nouns, the longest first
_SHORTEST = 3  # letters of a noun
_KEPT = 65536  # words of which the noun is remembered


class Head(NamedTuple):
    """A noun that a body may be called by."""

    noun: str  # in the nominative
    kind: str  # of the body, as an organization's; "" where the noun does not tell; or one of NO_BODIES
    cut: int = 0  # letters of the printed word that are its case's ending


@dataclass(frozen=True, slots=True)
class PrintedBody:
    """A body's name at its span, from one token to before another."""

    start: int
    end: int
    first: int
    stop: int
    name: str  # in the nominative
    kind: str  # as an organization's; "" where its noun does not tell


class _Heads(dict[str, Head | None]):
    """The noun of which each folded word is a form: texts print few words often."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, folded: str) -> Head | None:
        head = _work_out(self._vocabulary, folded)
        if len(self) < _KEPT:
            self[folded] = head
        return head


@lru_cache(maxsize=8)
def heads_of(vocabulary: Vocabulary) -> Mapping[str, Head | None]:
    """Return the noun of which each folded word is a form; None for one that no body is called by."""
    return _Heads(vocabulary)


def head_of(vocabulary: Vocabulary, folded: str) -> Head | None:
    """Return the noun of which the folded word is a form; None where no body is called by it."""
    return heads_of(vocabulary)[folded]


def _work_out(vocabulary: Vocabulary, folded: str) -> Head | None:
    known = _forms(vocabulary)
    if folded in known:
        return known[folded]
    if vocabulary.locatives:
        for end in range(min(len(folded) - 1, _longest(vocabulary)), _SHORTEST - 1, -1):
            if folded[:end] in known and is_ending(vocabulary, folded, end):
                return known[folded[:end]]._replace(cut=len(folded) - end)
    return _last_part(known, folded, _longest(vocabulary)) if vocabulary.order.get("capital_nouns") else None


@lru_cache(maxsize=8)
def _forms(vocabulary: Vocabulary) -> Mapping[str, Head]:
    """The nouns' forms in the singular, folded."""
    found: dict[str, Head] = {}
    for noun, kind in vocabulary.heads.items():
        for form in noun_forms(noun, vocabulary)[: len(CASES) // 2]:
            found.setdefault(fold(form), Head(noun, kind))
    return found


@lru_cache(maxsize=8)
def _longest(vocabulary: Vocabulary) -> int:
    """The letters of the longest form: were more of a word looked up, one of many letters would take their square."""
    return max(map(len, _forms(vocabulary)), default=0)


def _last_part(known: Mapping[str, Head], folded: str, longest: int) -> Head | None:
    """The noun that a compound ends with: the "rat" of "Sicherheitsrates"."""
    for ending in _GENITIVES:
        if not folded.endswith(ending):
            continue
        end = len(folded) - len(ending)
        for begin in range(max(0, end - longest), end - _SHORTEST + 1):
            if head := known.get(folded[begin:end]):
                return head._replace(cut=len(ending) if ending in ("es", "s") else 0)
    return None
