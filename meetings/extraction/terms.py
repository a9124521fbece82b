"""Finding the vocabulary's terms in a text: all of them in one pass over the folded text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from meetings.extraction.inflection import forms
from meetings.folding import fold, fold_with_offsets
from meetings.vocabulary import Term, Vocabulary

_WORD_REST = re.compile(r"\w*")


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a text, at its span of the source, the ending that it carries included."""

    start: int
    end: int
    kind: str
    key: str
    ending: str = ""  # "" where it stands bare


@dataclass(frozen=True)
class _Matcher:
    automaton: AhoCorasick
    terms: tuple[tuple[Term, ...], ...]  # for each of the automaton's patterns
    endings: re.Pattern[str]


@lru_cache(maxsize=8)
def _matcher(vocabulary: Vocabulary) -> _Matcher:
    by_form: dict[str, list[Term]] = {}
    for term in vocabulary.terms:
        for form in forms(term, vocabulary):
            known = by_form.setdefault(fold(form), [])
            if all((t.kind, t.key, _capitals(t)) != (term.kind, term.key, _capitals(term)) for t in known):
                known.append(term)
    endings = "|".join(re.escape(fold(e)) for e in sorted(vocabulary.endings, key=len, reverse=True))
    return _Matcher(
        AhoCorasick(list(by_form), matchkind=MatchKind.Standard),
        tuple(tuple(terms) for terms in by_form.values()),
        re.compile(rf"({endings})?(?!\w)"),
    )


def _capitals(term: Term) -> str:
    """Which letters of the term have to be capitals: "all", "first" or "none"."""
    if term.text.isupper() and len(term.text) > 1:
        return "all"
    return "first" if term.text[0].isupper() else "none"


def _printed_right(term: Term, printed: str) -> bool:
    """Whether capitals stand where the vocabulary has them."""
    capitals = _capitals(term)
    return printed.isupper() if capitals == "all" else capitals == "none" or printed[0].isupper()


def _longest(found: Iterable[Found]) -> list[Found]:
    """The terms that no longer or earlier one overlaps; of those with one span, all."""
    kept: list[Found] = []
    for term in sorted(found, key=lambda f: (f.start, -f.end, f.kind in ("capital", "city"))):
        if not kept or term.start >= kept[-1].end or (term.start, term.end) == (kept[-1].start, kept[-1].end):
            kept.append(term)
    return kept


@dataclass(frozen=True)
class Terms:
    """The terms of a text in its order; within each list none overlaps another of another span."""

    names: list[Found]  # states, bodies, offices, days ...
    cues: list[Found]
    domains: list[Found]  # what ministers are for; most of these words mean nothing elsewhere


def find_terms(text: str, vocabulary: Vocabulary) -> Terms:
    """Return the vocabulary's terms that the text prints."""
    matcher = _matcher(vocabulary)
    folded = fold_with_offsets(text)
    found: dict[str, list[Found]] = {"names": [], "cue": [], "domain": []}
    for pattern, start, end in matcher.automaton.find_matches_as_indexes(folded.text, overlapping=True):
        if (
            start
            and (folded.text[start - 1].isalnum() or folded.text[start - 1] == "_")
            and folded.text[start].isalnum()
        ):
            continue
        tail = matcher.endings.match(folded.text, end)
        if not tail:
            continue
        first, last = folded.source_span(start, end)
        after = folded.source_span(start, tail.end())[1]
        for term in matcher.terms[pattern]:
            if _printed_right(term, text[first:last]):
                ending = tail.group(1) or ""
                group = found.get(term.kind, found["names"])
                group.append(Found(first, after, term.kind, term.key, ending))
    return Terms(_longest(found["names"]), _longest(found["cue"]), _longest(found["domain"]))
