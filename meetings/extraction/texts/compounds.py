"""The state that the first half of an adjective of two stands for: "les relations / franco-algériennes"."""

import re
from bisect import bisect_left
from functools import lru_cache

from meetings.extraction.texts.terms import Found
from meetings.folding import fold
from meetings.vocabulary import Vocabulary

_HALF = re.compile(r"([^\W\d_]{3,})[-‑–]\Z")
_LONGEST = 24  # characters of a first half
_SHORTEST = 3  # letters that tell an adjective
_JOINED = ("o", "\N{CYRILLIC SMALL LETTER O}")  # what first halves end with, folded


def half_before(body: str, adjective: Found, vocabulary: Vocabulary) -> str:
    """Return the key of the state whose people the half before the adjective and its hyphen means; "" where none.

    It is an irregular one that the vocabulary has, or one that begins as the adjectives of a single state do.
    """
    half = _HALF.search(body, max(0, adjective.start - _LONGEST), adjective.start)
    folded = fold(half[1]) if half else ""
    if not folded.endswith(_JOINED):
        return ""
    return vocabulary.combining.get(folded) or _alike(folded[:-1], vocabulary)


def _alike(stem: str, vocabulary: Vocabulary) -> str:
    """The only state whose adjectives begin so."""
    adjectives = _adjectives(vocabulary)
    first = bisect_left(adjectives, (stem,))
    found = set()
    while len(stem) >= _SHORTEST and first < len(adjectives) and adjectives[first][0].startswith(stem):
        found.add(adjectives[first][1])
        first += 1
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=8)
def _adjectives(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    return sorted({(fold(term.text), term.key) for term in vocabulary.terms if term.kind == "demonym"})
