"""Finding the vocabulary's terms in a text: all of them in one pass over the folded text."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from operator import attrgetter

from meetings.extraction.texts.adverbs import APART_KEY, turns, without_adverbs
from meetings.extraction.texts.kinds import PLACES, STATES, TOWNS
from meetings.extraction.texts.patterns import Pattern, searcher, standing
from meetings.extraction.texts.realms import realm_before
from meetings.extraction.texts.tokens import Pieces, pieces_of
from meetings.folding import Folded, fold, with_offsets
from meetings.vocabulary import Vocabulary

# The stop of an ordinal, an initial or a title ends no clause: "am 3. März", "Dr."
_CLAUSE_END = re.compile(r"[!?;:\n.](?<!\b\w\.)(?<!\b\d\d\.)(?<!\bdr\.)(?<!\bprof\.)")
_STEM = re.compile(r"[^\W\d_]+\Z")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ ]\Z")
_LONGEST_KINDRED = 15  # characters of what stands before a friendly state's name, and its blank
_LONGEST_BRACKET = 250  # characters between a separable verb and its prefix: "rief … an"
_ACCENTS = re.compile("[áéíóú]")
_FUTURE = ("rá", "rán")  # how verbs of what is to come end; without the accent they tell of what was
_APART = "…"  # of a term, between a verb and its prefix
_SHORT_MONTH = 4  # letters
_NAMES_TOO = frozenset(["month", "demonym"])  # kinds of terms that may be a person's name
_FROM_THERE = ("li", "lu")  # "Kosovalı" takes no apostrophe
_COUNCILLORS = "räte"  # of German plurals, which have no "s"
_AFTER_VOWELS = ("s", "y", "n")  # what such endings begin with: "nazirinin", but "Mersin" is no mayor's
_VOWELS = frozenset("aeiou")  # folded
_OF_WORD = "ª"  # a letter in the place of "_", which words go on with; no folded text has it


@dataclass(slots=True, unsafe_hash=True)  # nobody changes it; a frozen one takes thrice as long to make
class Found:
    """A term in a text, at its span of the source, the ending that it carries included."""

    start: int
    end: int
    kind: str
    key: str
    ending: str = ""  # "" where it stands bare
    name: str = field(default="", compare=False)  # the term as the vocabulary writes it, in the nominative
    cases: str = field(
        default="", compare=False
    )  # the cases that the printed form may stand for, as inflection.CASES has them


_START = attrgetter("start")
_SPELLED = frozenset([*PLACES, "demonym", "body"])  # kinds of terms of which each letter's mark counts
_MARKED = frozenset("öüşçğəÖÜŞÇĞƏ")


def _has_other_letters(term: Pattern, printed: str) -> bool:
    """Whether a letter is printed with a mark that the term has not: "Görüş" is a meeting, "Gorus" a town."""
    if len(term.text) != len(printed) or _MARKED.isdisjoint(printed):
        return False
    return any(a in _MARKED and b not in _MARKED for a, b in zip(printed, term.text, strict=True))


def _may_end_so(last: str, ending: str) -> bool:
    """Whether an office's word may have the ending: one fit for its last letter, and none that says "with" or "from".

    "Mersi" is no mayor's office ("meri") and "Əmirli" no emir's.
    """
    if not ending or ending[0] == "'" or ending[0] == "-":
        return True
    if ending.startswith(_FROM_THERE):
        return False
    return last in _VOWELS if ending.startswith(_AFTER_VOWELS) else not (last in _VOWELS and ending[0] in _VOWELS)


def _rank(term: Found) -> tuple[int, int, bool, bool, bool]:
    """The order of terms: earlier, longer and bare ones first, the last parts of compounds last."""
    return term.start, -term.end, term.name[:1] == "-", bool(term.ending), term.kind in TOWNS


def _with_realms(text: str, folded: str, found: list[Found], vocabulary: Vocabulary) -> list[Found]:
    """The terms, with "the Republic of" before a state's name, or "republic" before its adjective, as part of it."""
    if not any(map(folded.__contains__, vocabulary.words["republic"])):
        return found
    known = {(t.start, t.end) for t in found if t.kind == "state"}
    return [
        replace(term, start=start, kind="state", name=text[start : term.end])
        if term.kind in STATES
        and (start := realm_before(text, term.start, term.kind, vocabulary)) is not None
        and (start, term.end) not in known  # "République démocratique du Congo" is no "République du Congo"
        else term
        for term in found
    ]


def _with_kindred(text: str, folded: str, found: list[Found], vocabulary: Vocabulary) -> list[Found]:
    """The terms, with what friends call a state before its name as part of it: "the / brotherly State of Kuwait"."""
    kindred = vocabulary.words["kindred"]
    if not any(map(folded.__contains__, kindred)):
        return found
    return [
        replace(term, start=before.start(1))
        if term.kind == "state"
        and (before := _WORD_BEFORE.search(text, max(0, term.start - _LONGEST_KINDRED), term.start))
        and fold(before[1]) in kindred
        else term
        for term in found
    ]


def _without_republics(found: list[Found]) -> list[Found]:
    """The terms but those offices that end within a state's name: "Presidente de la / República Dominicana"."""
    states = sorted([t for t in found if t.kind == "state" and " " in t.name], key=_START)
    if not states:
        return found
    starts = [t.start for t in states]

    def ends_within(term: Found) -> bool:
        inside = states[bisect_right(starts, term.start) : bisect_left(starts, term.end)]
        return any(state.end > term.end for state in inside)

    return [t for t in found if t.kind != "office" or " " not in t.name or not ends_within(t)]


def _longest(found: Iterable[Found]) -> list[Found]:
    """The terms that no longer or earlier one overlaps; of those with one span, all."""
    kept: list[Found] = []
    for term in sorted(found, key=_rank):
        if kept and term.start < kept[-1].end:
            overlaps = term.start != kept[-1].start or term.end != kept[-1].end
            if overlaps or any(k.start == term.start and (k.kind, k.key) == (term.kind, term.key) for k in kept[-3:]):
                continue
        kept.append(term)
    return kept


def _abbreviated(text: str, names: list[Found]) -> list[Found]:
    """The terms; an abbreviation in brackets is of the body named in full before it, and not of another's: "(İƏT)"."""
    for number, (one, other) in enumerate(pairwise(names)):
        if one.kind == other.kind == "body" and one.key != other.key and text[one.end : other.start] == " (":
            initials = "".join(word[0] for word in text[one.start : one.end].split())
            if text[other.end : other.end + 1] == ")" and text[other.start : other.end] == initials:
                names[number + 1] = replace(other, key=one.key)
    return names


def _settled(terms: list[Found]) -> list[Found]:
    """The terms, of an adjective that two states share that of the one first which the text names: "congolais"."""
    named: Counter[str] | None = None
    for number, (one, other) in enumerate(pairwise(terms)):
        if one.start == other.start and one.kind == other.kind == "demonym" and one.key != other.key:
            named = Counter(t.key for t in terms if t.kind in PLACES) if named is None else named
            if named[other.key] > named[one.key]:
                terms[number : number + 2] = [other, one]
    return terms


@dataclass(frozen=True)
class Terms:
    """The terms of a text in its order; within each list none overlaps another of another span."""

    names: list[Found]  # states, bodies, offices, days ...
    cues: list[Found]
    domains: list[Found]  # what ministers are for; most of these words mean nothing elsewhere
    organs: list[Found]  # what every state has: a government, a parliament


def _is_apart(prefix: str, folded: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the verb's prefix stands further on in the clause."""
    found = standing(prefix, vocabulary).search(folded, end, end + _LONGEST_BRACKET)
    return found is not None and not _CLAUSE_END.search(folded, end, found.start())


def _stem(text: str, end: int) -> str:
    """The letters of the word before that offset."""
    stem = _STEM.search(text, max(0, end - 40), end)
    return stem[0] if stem else ""


def _is_past(name: str, printed: str) -> bool:
    """Whether what but for its accent would be a verb in the future is printed: "para que conversaran"."""
    return name.endswith(_FUTURE) and not printed.endswith(_FUTURE)


def _is_noun(text: str, folded: Folded, end: int) -> bool:
    """Whether the word that goes on there begins with a capital, as compound nouns do."""
    return _stem(text, folded.source_span(end, end + 1)[0])[:1].isupper()


def _may_be_given(vocabulary: Vocabulary, text: str, first: int, last: int, end: int) -> bool:
    """Whether the month is short, or has a capital where months have none, or one behind it: "Kasım Bozay"."""
    if last - first <= _SHORT_MONTH or vocabulary.paradigms:
        return True
    is_bare = last == end and last - first == _SHORT_MONTH + 1
    return bool(vocabulary.locatives) and is_bare and text[end + 1 : end + 2].isupper()


def _is_name(term: Pattern, text: str, first: int, last: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the word is rather a person's: the Jan of "Jan Novák", in Spanish the Alemán of "Arnoldo Alemán"."""
    if term.kind == "month" and text[first].isupper() and _may_be_given(vocabulary, text, first, last, end):
        near = text[max(0, first - 6) : first] + text[end : end + 6]
        beside = _WORD_BEFORE.search(text, max(0, first - 30), first)
        before = fold(beside[1]) if beside else ""
        after = text[end + 1 : end + 2]
        is_capital = bool(beside and beside[1][0].isupper())
        return (
            not any(map(str.isdigit, near)) and before not in vocabulary.words["at"] and (after.isupper() or is_capital)
        )
    if term.kind == "demonym" and vocabulary.order.get("capital_nouns") and term.text[0].islower():
        bare = last - first == len(term.text) and term.text.endswith("sch")
        return bare and text[first].isupper()  # "Deutsch" is the language
    if term.kind == "demonym" and vocabulary.order.get("small_adjectives") and text[first].isupper():
        opening = text[max(0, first - 3) : first].rstrip(" \"“«¿¡'‘(")
        return not text[first:last].isupper() and opening[-1:] not in ("", ".", "\n", ":", "!", "?")
    return False


def find_terms(text: str, vocabulary: Vocabulary, pieces: Pieces | None = None) -> Terms:
    """Return the vocabulary's terms that the text prints; ``pieces`` are the text's, where they are known."""
    known = searcher(vocabulary)
    marked, has_locatives = vocabulary.order.get("apostrophe"), bool(vocabulary.locatives)
    accented = vocabulary.order.get("future_accent")
    is_accented = bool(accented and _ACCENTS.search(text))
    folded, adverbs = without_adverbs(text, with_offsets(text, (pieces or pieces_of(text)).folded), vocabulary)
    printed = folded.text.replace("_", _OF_WORD) + "\n"  # so that something stands behind each term
    offsets, is_even = folded.offsets, isinstance(folded.offsets, range)
    is_strict = marked or accented or has_locatives
    found: dict[str, list[Found]] = {"names": [], "cue": [], "domain": [], "organ": []}
    patterns_of, opening = known.patterns, known.opening
    for number, start, end in known.automaton.find_matches_as_indexes(printed, overlapping=True):
        if start and printed[start - 1 : start + 1].isalnum():
            patterns = known.parts.get(number)
            if not patterns or not _is_noun(text, folded, start):
                continue
        else:
            patterns = patterns_of[number]
        ending, stop = "", end
        if (behind := printed[end]) in opening:
            tail = known.endings.match(printed, end)
            if not tail:
                continue
            ending, stop = tail[1], tail.end()
        elif behind.isalnum():
            continue  # the word goes on
        if is_even:
            first, last, after = start, end, stop
        else:
            first, last, after = offsets[start], offsets[end - 1] + 1, offsets[stop - 1] + 1
        for term in patterns:
            prefix = term.prefix
            if prefix and (
                printed.find(prefix, end, end + _LONGEST_BRACKET) < 0  # which most are told by
                or not _is_apart(prefix, printed, end, vocabulary)
            ):
                continue
            kind, name = term.kind, term.text
            if kind in _NAMES_TOO and _is_name(term, text, first, last, after, vocabulary):
                continue
            if term.capitals and not (text[first] if term.capitals == "first" else text[first:last]).isupper():
                continue
            begin = first
            if kind == "office" and term.is_part:
                begin -= len(_stem(text, first))
            if ending and kind == "state" and printed[start:stop] in vocabulary.words["lands"]:
                continue  # "the Americas"
            if ending == "s" and name.endswith(_COUNCILLORS):
                continue  # "des Nationalrates", of the council
            if is_strict:
                if has_locatives and kind in _SPELLED and _has_other_letters(term, text[first:last]):
                    continue
                if is_accented and kind == "cue" and _is_past(name, text[first:last]):
                    continue
                if accented and kind == "office" and "ría" in text[first:last] and "ría" not in name:
                    continue  # "la secretaría de Relaciones Exteriores" is a ministry
                if has_locatives and kind == "office" and not _may_end_so(printed[end - 1], ending):
                    continue
                if marked and ending and ending[0] != "'" and kind in PLACES and ending not in _FROM_THERE:
                    continue  # "Limanı" is a harbour, not Lima
            found[term.group].append(Found(begin, after, kind, term.key, "" if prefix else ending, name, term.cases))
    months = {term.start for term in found["names"] if term.kind == "month"}  # "On 2 May he received ..."
    cues = [cue for cue in _longest(found["cue"]) if cue.start not in months]
    if adverbs:
        apart = [Found(start, end, "cue", APART_KEY) for start, end in turns(text, adverbs, vocabulary)]
        cues = sorted([*cues, *apart], key=_START)
    # "Traf am Montag in Lima … ein" is of no contact, as "traf" is.
    void = {cue.start for cue in cues if cue.key == "void" and _APART in cue.name}
    names = _with_kindred(text, printed, _with_realms(text, printed, found["names"], vocabulary), vocabulary)
    return Terms(
        _abbreviated(text, _settled(_longest(_without_republics(names)))),
        [cue for cue in cues if cue.key != "void" and cue.start not in void],
        _longest(found["domain"]),
        _longest(found["organ"]),
    )
