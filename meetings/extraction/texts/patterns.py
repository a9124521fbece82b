"""The vocabulary's terms as they are searched for in folded text: all forms of all of them at once."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from meetings.extraction.texts.inflection import forms
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, ending_pattern

_WORD = r"{0}(?<!\w{0})(?!\w)"  # begun with its letters, which are searched for faster than a word's beginning
_PREPOSITIONS = frozenset(["ab", "an", "auf", "aus", "durch", "mit", "nach", "um", "vor", "uber"])  # folded
_CLOSES = r"(?=\s*(?:$|[^\w\s]|(?:als|für|fur|gegen|oder|sowie|und|wie)\b))"
_GROUPS = ("cue", "domain", "organ")  # kinds of terms that are kept apart from names


@dataclass(slots=True)
class Pattern:
    """A term as it is searched for: whole, as the last part of a compound, or as a verb whose prefix stands apart."""

    text: str
    kind: str
    key: str
    cases: str
    is_part: bool  # "-gespräch" is the last part of a word
    prefix: str  # the "an" of "rief … an", folded
    capitals: str  # which letters have to be capitals: "all", "first", or "" where none
    group: str  # the list that it is found for


@dataclass(frozen=True)
class Searcher:
    """What looks for all terms of a language at once."""

    automaton: AhoCorasick  # which knows its patterns by number
    patterns: tuple[tuple[Pattern, ...], ...]  # of each pattern, what it may be
    parts: dict[int, tuple[Pattern, ...]]  # by the number of such a pattern, those that are last parts of compounds
    endings: re.Pattern[str]
    opening: frozenset[str]  # the letters and marks that an ending begins with


@lru_cache(maxsize=8)
def searcher(vocabulary: Vocabulary) -> Searcher:
    """Return what looks for the language's terms."""
    by_form: dict[str, list[Pattern]] = {}
    for term in vocabulary.terms:
        verb, _, apart = term.text.partition(" … ")
        prefix = fold(apart)
        printed = {verb: ""} if apart else forms(term, vocabulary)
        group = term.kind if term.kind in _GROUPS else "names"
        for form, cases in printed.items():
            is_part = term.kind in ("cue", "office") and form.startswith("-")
            known = by_form.setdefault(fold(form.lstrip("-") if is_part else form), [])
            meant = (term.kind, term.key, "" if is_part else _capitals(term.text))
            same = (p for p in known if p.is_part == is_part and p.prefix == prefix)
            if all((p.kind, p.key, p.capitals) != meant for p in same):
                known.append(Pattern(term.text, term.kind, term.key, cases, is_part, prefix, meant[2], group))
    parts = {
        number: tuple(p for p in patterns if p.is_part)
        for number, patterns in enumerate(by_form.values())
        if any(p.is_part for p in patterns)
    }
    return Searcher(
        AhoCorasick(list(by_form), matchkind=MatchKind.Standard),
        tuple(tuple(patterns) for patterns in by_form.values()),
        parts,
        re.compile(rf"({ending_pattern(vocabulary)})(?!\w)"),
        frozenset(fold(ending)[0] for slot in vocabulary.endings for ending in slot if ending),
    )


@lru_cache(maxsize=4096)
def standing(prefix: str, vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what finds the word that a verb has apart; a German preposition only where it closes its clause."""
    pattern = _WORD.format(re.escape(prefix))
    if vocabulary.order.get("capital_nouns") and prefix in _PREPOSITIONS:
        pattern += _CLOSES  # "sprach mit der Ministerin / aus Malta" is no "sprach sich dafür aus"
    return re.compile(pattern)


def _capitals(term: str) -> str:
    """Which letters of the term have to be capitals: "all", "first", or "" where none."""
    if term.isupper() and len(term) > 1:
        return "all"
    return "first" if term[0].isupper() else ""
