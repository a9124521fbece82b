"""Adverbs that part a verb from its auxiliary, left out while terms are looked for: "ont / longuement / conversé"."""

import re
from functools import lru_cache

from meetings.folding import Folded, fold
from meetings.vocabulary import Vocabulary

Span = tuple[int, int]

APART_KEY = "separately"  # of the cues that tell of several who were met one after another
_LETTER = "à"  # what folds to an auxiliary and is none: "à"


@lru_cache(maxsize=16)
def _pattern(vocabulary: Vocabulary) -> re.Pattern[str] | None:
    """The adverbs behind an auxiliary, with it."""
    words = vocabulary.words
    if not words["adverb"]:
        return None
    auxiliaries = "|".join(sorted({re.escape(a) for a in words["auxiliary"]}, key=len, reverse=True))
    adverbs = "|".join(sorted(map(re.escape, words["adverb"]), key=len, reverse=True))
    endings = "|".join(sorted(map(re.escape, words["adverb_ending"])))
    return re.compile(
        rf"\b(?P<verb>{auxiliaries})(?P<rest>(?: (?:(?:{adverbs})|[a-z]{{3,20}}(?:{endings})))+)(?= [a-z])"
    )


def without_adverbs(text: str, folded: Folded, vocabulary: Vocabulary) -> tuple[Folded, list[Span]]:
    """Return the folded text without the adverbs behind auxiliaries, in a language that puts them there.

    With it come the spans in the source of those that are left out.
    """
    pattern = _pattern(vocabulary)
    if pattern is None:
        return folded, []
    left_out: list[Span] = []
    pieces: list[str] = []
    offsets: list[int] = []
    begin = 0
    for found in pattern.finditer(folded.text):
        first, last = folded.source_span(found.start("rest"), found.end("rest"))
        printed = text[first:last]
        if text[folded.offsets[found.start()]] == _LETTER or printed != printed.lower():
            continue
        left_out.append((first + 1, last))  # without the blank before them
        pieces.append(folded.text[begin : found.start("rest")])
        offsets += folded.offsets[begin : found.start("rest")]
        begin = found.end("rest")
    if not pieces:
        return folded, []
    offsets += folded.offsets[begin:]
    return Folded("".join([*pieces, folded.text[begin:]]), offsets), left_out


@lru_cache(maxsize=16)
def _words_apart(vocabulary: Vocabulary) -> frozenset[str]:
    """What tells, folded, of several who were met one after another."""
    return frozenset(fold(term.text) for term in vocabulary.terms if (term.kind, term.key) == ("cue", APART_KEY))


def turns(text: str, left_out: list[Span], vocabulary: Vocabulary) -> list[Span]:
    """Return those of the adverbs left out that tell of several met one after another: "a / tour à tour / reçu"."""
    words = _words_apart(vocabulary)
    return [(start, end) for start, end in left_out if any(word in fold(text[start:end]) for word in words)]
