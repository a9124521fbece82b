"""Names given back in the nominative: "с Русланом Казакбаевым" names Руслан Казакбаев.

A name's words agree in case. Which case it is follows from the office or preposition before the name, from endings
that no nominative has, and from the same name printed elsewhere in the text.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.asked_cases import asked_of, inherited
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.inflection import CASES
from meetings.extraction.texts.text import Text
from meetings.vocabulary import Vocabulary

_OBLIQUE = "idgap"  # the likelier first
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
_VOWELS = frozenset("аеёиоуыэюя")
_GENITIVE = ("ого", "его")  # of adjectives
_PARTED = 4  # words of two full names
_NONE: frozenset[int] = frozenset()
_PAIR = 2  # words of the shortest full name
_GENDERS = ("masculine", "feminine")
# Endings that tell their case in a name.
_TELLING = {
    "i": ("овым", "евым", "ёвым", "иным", "ыным", "ским", "цким", "ом", "ием", "аем", "еем", "вичем"),
    "d": ("ову", "еву", "ину", "ому", "вичу"),
    "g": ("ого", "вича"),
    "a": ("ого", "вича"),
    "p": ("-",),
}


@dataclass(frozen=True)
class _Reading:
    """A name taken to stand in a case: its words in the nominative, and what speaks for that."""

    words: tuple[str, ...]
    case: str
    declined: int  # how many of the words have another ending than in the nominative
    telling: int  # how many end as hardly any nominative does
    is_plain: bool  # whether two or more words agree in endings that a nominative need not have


@lru_cache(maxsize=32)
def _endings(vocabulary: Vocabulary, gender: str, case: str) -> tuple[tuple[str, str], ...]:
    """The endings of the case and those of the nominative, the longest first."""
    column = CASES.index(case) - 1
    rows = [(others[column], nominative) for nominative, others in vocabulary.paradigms[gender] if others]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


@lru_cache(maxsize=8)
def _unchanging(vocabulary: Vocabulary, gender: str) -> tuple[str, ...]:
    return tuple(nominative for nominative, others in vocabulary.paradigms[gender] if not others)


def _is_weak(lower: str) -> bool:
    """Whether the word ends in a consonant with и or е, as many names do that never change."""
    return lower[-1] in "ие" and lower[-2:-1] not in _VOWELS | {"ь"}


def _well_formed(stem: str, ending: str) -> bool:
    if len(stem) < 2:
        return not stem and len(ending) > 2
    last = stem[-1:]
    if ending == "":
        return last in _CONSONANTS
    if ending == "а":
        return last not in _VOWELS
    if ending == "й":
        return last in _VOWELS
    if ending == "я":
        return last in _VOWELS | set("ьлн")
    return True


@lru_cache(maxsize=4096)
def _declined(word: str, gender: str, case: str, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """The word in the nominative and the ending that it had; None where it cannot stand in the case."""
    lower = word.lower()
    if lower.endswith(_unchanging(vocabulary, gender)) or (gender == "masculine" and _is_weak(lower)):
        return None
    for ending, nominative in _endings(vocabulary, gender, case):
        if lower.endswith(ending) and _well_formed(lower[: len(lower) - len(ending)], nominative):
            stem = word[: len(word) - len(ending)]
            shown = nominative.upper() if word.isupper() else nominative
            return (stem + shown if stem else shown.capitalize()), ending
    return None


def _may_stay(word: str, gender: str, is_last: bool, vocabulary: Vocabulary) -> bool:
    """Whether the word may be printed alike in all cases."""
    lower = word.lower()
    if lower.endswith((*_unchanging(vocabulary, gender), "ь")):
        return True
    if lower[-1] in "оеёиуыэю" or lower.endswith(("ия", "иа", "уа", "оа", "эа", "аа")):
        return True
    # Chinese, Korean and Vietnamese names change at their end alone, women's ending in a consonant not at all.
    return lower[-1] in _CONSONANTS | {"й", "ь"} and (gender == "feminine" or (not is_last and len(word) <= 5))


def _word(word: str, gender: str, case: str, is_last: bool, vocabulary: Vocabulary) -> tuple[str, int] | None:
    """The word in the nominative and whether it had another ending; None where it speaks against the case."""
    *before, end = word.split("-")
    if is_last and end.lower().endswith(("ия", "иа", "уа")) and case in "ga":
        return word, 0  # Georgian and Abkhaz surnames, which have no form without the vowel
    changed = _declined(end, gender, case, vocabulary)
    if changed is None and not _may_stay(end, gender, is_last, vocabulary):
        return None
    parts = []
    for part in before:
        alike = _declined(part, gender, case, vocabulary)
        agrees = alike and (not changed or alike[1] == changed[1])
        parts.append(alike[0] if alike and agrees else part)
    return "-".join([*parts, changed[0] if changed else end]), int(bool(changed) or parts != before)


def _is_told(printed: Sequence[str], shown: Sequence[str], last: int) -> bool:
    """Whether the words tell that they are declined."""
    if printed[last] == shown[last] and printed[last][-1].lower() in _CONSONANTS | {"ь"}:
        return True  # a woman's: a man's would have changed
    if printed[last] != shown[last] and printed[-1] < "Ѐ":
        return True  # "Елизавете / II"
    return any(word != bare and not _is_weak(word.lower()) for word, bare in zip(printed, shown, strict=True))


def _readings(words: Sequence[str], fixed: frozenset[int], cases: Iterable[str], text: Text) -> list[_Reading]:
    """Return every case that all the words may stand in."""
    found = []
    last = max((i for i in range(len(words)) if i not in fixed), default=-1)
    for case in cases:
        for gender in _GENDERS:
            shown: list[str] = []
            declined = 0
            for i, word in enumerate(words):
                read = (word, 0) if i in fixed else _word(word, gender, case, 0 < i == last, text.vocabulary)
                if read is None:
                    break
                shown.append(read[0])
                declined += read[1]
            if len(shown) == len(words) and declined and _is_told(words, shown, last):
                named = [word.lower() for i, word in enumerate(words) if i not in fixed]
                telling = sum(len(word) > 4 and word.endswith(_TELLING[case]) for word in named)
                like_a_woman = all(word.endswith(("а", "я")) for word in named)
                is_plain = case != "p" and declined == len(named) > 1 and not like_a_woman
                found.append(_Reading(tuple(shown), case, declined, telling, is_plain))
    return found


def _chosen(
    readings: list[_Reading], asked: str, attested: frozenset[str], printed: tuple[str, ...]
) -> tuple[str, ...]:
    """The words in the nominative."""

    def is_known(reading: _Reading) -> bool:
        if reading.words[-1] != printed[-1]:
            return reading.words[-1].lower() in attested
        # "Карлоса Эдуардо Пинто", where the text has "Карлос" too; of two words the first may be another's.
        changed = [bare.lower() for bare, word in zip(reading.words, printed, strict=True) if bare != word]
        return len(printed) > _PAIR and bool(changed) and attested.issuperset(changed)

    def rank(reading: _Reading) -> tuple[bool, int, int]:
        return is_known(reading), reading.declined, reading.telling

    if asked == "n":
        return printed
    agreeing = [r for r in readings if r.case in asked]
    if asked and "n" not in asked:
        return max(agreeing, key=rank).words if agreeing else printed
    known = [r for r in readings if is_known(r)]
    if known:
        return max(known, key=rank).words
    if "n" in asked and asked != "na":
        agreeing = [r for r in agreeing if r.is_plain or r.telling or (asked == "nga" and r.declined == len(printed))]
        return max(agreeing, key=rank).words if agreeing else printed
    strong = [r for r in readings if r.is_plain or r.telling]
    return max(strong, key=rank).words if strong else printed


def _is_owner(text: Text, run: NameRun, cases: str, readings: list[_Reading]) -> bool:
    """Whether one word in the genitive, where its office stands in another case, says whose that is."""
    if not cases or set(cases) & set("nga") or len(run.words) != 1:
        return False
    before = text.cover.get(run.first - 1)
    behind = before is not None and before.kind == "office" and run.name.endswith("а")
    # "с главами / Верховного и Лисгарского судов", "с сопредседателем / Форума"
    return run.name.endswith(_GENITIVE) or (behind and cases == "i" and all(r.case != "i" for r in readings))


def _parted(text: Text, runs: Iterable[tuple[NameRun, str]]) -> Iterable[tuple[NameRun, str]]:
    """The names with their cases; two that meet without a mark each by itself: "С Олегом Морой / Иван Борг"."""
    for run, cases in runs:
        if run.last - run.first + 1 == _PARTED == len(run.words) and cases and "n" not in cases:
            one, other = _cut(text, run, run.first, run.first + _PAIR), _cut(text, run, run.first + _PAIR, run.last + 1)
            first = _readings(one.words, _NONE, cases, text)
            if any(r.declined == _PAIR for r in first) and not _readings(other.words, _NONE, cases, text):
                yield one, cases
                yield other, "n"
                continue
        yield run, cases


def _cut(text: Text, run: NameRun, first: int, stop: int) -> NameRun:
    start, end = text.tokens[first].start, text.tokens[stop - 1].end
    words = run.words[first - run.first : stop - run.first]
    return NameRun(start, end, first, stop - 1, words, text.body[start:end], run.honored and first == run.first)


def in_nominative(text: Text, names: list[NameRun], offices: list[OfficeMention]) -> list[NameRun]:
    """Return the names with their words in the nominative; as they are in a language whose names do not change."""
    vocabulary = text.vocabulary
    if "masculine" not in vocabulary.paradigms:
        return names
    ends = [office.end for office in offices]
    asked: list[str] = []
    for i, run in enumerate(names):
        asked.append((inherited(text, names[i - 1], asked[-1], run) if i else "") or asked_of(text, run, offices, ends))
    capitals = frozenset(
        token.text.lower() for i, token in enumerate(text.tokens) if token.is_capital and i not in text.cover
    )
    steady = _steady(text, names) | _alike(names, asked)
    shown: list[NameRun] = []
    for run, cases in _parted(text, zip(names, asked, strict=True)):
        if all(character < "Ѐ" for word in run.words for character in word):
            shown.append(run)
            continue
        fixed = frozenset(
            i
            for i, word in enumerate(run.words)
            if len(word) < 2 or word[0] < "Ѐ" or word.lower() in vocabulary.words["particle"]
        )
        readings = _readings(run.words, fixed, _OBLIQUE, text)
        if bare := steady.get((run.words[0], run.words[-1])):
            words = (bare, *run.words[1:])
            shown.append(replace(run, words=words, name=_respelt(run.name, run.words, words)))
            continue
        if _is_owner(text, run, cases, readings):
            continue  # "с сопредседателем / Форума": whose office it is
        if cases and "n" not in cases and not any(r.case in cases for r in readings):
            # "с Марией Перейра Коста": foreign surnames that end like women's names may be left as they are.
            kept = frozenset(i for i, word in enumerate(run.words) if i and word.endswith(("а", "я")))
            readings = _readings(run.words, fixed | kept, cases, text) if kept else readings
        words = _chosen(readings, cases, capitals, run.words)
        shown.append(replace(run, words=words, name=_respelt(run.name, run.words, words)))
    return shown


def _steady(text: Text, names: list[NameRun]) -> dict[tuple[str, str], str]:
    """The first words in the nominative of names whose last never changes, by both as printed.

    "Рауля Хаджимба" is of such a name where the text has "Рауль Хаджимба" too.
    """
    firsts: defaultdict[str, set[str]] = defaultdict(set)
    for run in names:
        if len(run.words) == _PAIR:
            firsts[run.words[-1]].add(run.words[0])
    found = {}
    for last, words in firsts.items():
        for word in words if len(words) > 1 and last[-1:] in _VOWELS else ():
            bare = {r.words[0] for r in _readings((word, last), frozenset([1]), _OBLIQUE, text)} & words - {word}
            for one in bare:
                found[word, last] = found[one, last] = one
    return found


def _alike(names: list[NameRun], asked: list[str]) -> dict[tuple[str, str], str]:
    """The first words, as they are, of names printed alike in several cases, which never change; by first and last."""
    cases: dict[tuple[str, str], list[set[str]]] = {}
    for run, told in zip(names, asked, strict=True):
        if len(run.words) == _PAIR and told and "n" not in told:
            cases.setdefault((run.words[0], run.words[-1]), []).append(set(told))
    return {words: words[0] for words, told in cases.items() if not told[0].intersection(*told)}


def _respelt(name: str, printed: Sequence[str], words: Sequence[str]) -> str:
    """The name with other words in place of the printed ones, its marks and blanks kept."""
    at = 0
    for old, new in zip(printed, words, strict=True):
        at = name.index(old, at)
        name = name[:at] + new + name[at + len(old) :]
        at += len(new)
    return name
