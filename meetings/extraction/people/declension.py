"""A name's words taken to stand in a grammatical case, and given back in the nominative."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from meetings.extraction.texts.inflection import CASES
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary

VOWELS = frozenset("аеёиоуыэюя")
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
_HARD_OR_SOFT = _CONSONANTS | {"ь"}
_CLOSED = _CONSONANTS | {"й", "ь"}
_BEFORE_YA = VOWELS | frozenset("ьлн")
_VOWELS_AND_SIGN = VOWELS | {"ь"}
_OF_WOMEN = ("ской", "цкой")  # surnames in any case but a man's nominative
_TWO = 2
_GENDERS = ("masculine", "feminine")
# Endings that tell their case in a name.
_TELLING = {
    "i": ("овым", "евым", "ёвым", "иным", "ыным", "ским", "цким", "ом", "ием", "аем", "еем", "вичем"),
    "d": ("ову", "еву", "ину", "яну", "ому", "вичу"),
    "g": ("ого", "вича", "ии", "ьи", "ьги", "ены", "нны", "ины", "аны", "оря", "аря", "ея"),
    "a": ("ого", "вича", "ию", "ью", "ену", "нну", "ину", "ану"),
    "p": ("-",),
}


@dataclass(frozen=True)
class Reading:
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
    return lower[-1] in "ие" and lower[-2:-1] not in _VOWELS_AND_SIGN


def _well_formed(stem: str, ending: str) -> bool:
    if len(stem) < 2:
        return not stem and len(ending) > 2
    last = stem[-1:]
    if ending == "":
        return last in _CONSONANTS and not (len(stem) == _TWO and stem[0] == "а")  # "Ата", "Ара"
    if ending == "а":
        return last not in VOWELS
    if ending == "й":
        return last in VOWELS
    if ending == "я":
        return last in _BEFORE_YA
    return True


@lru_cache(maxsize=4096)
def _declined(word: str, gender: str, case: str, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """The word in the nominative and the ending that it had; None where it cannot stand in the case."""
    lower = word.lower()
    if lower.endswith(_unchanging(vocabulary, gender)) or (gender == "masculine" and _is_weak(lower)):
        return None
    if gender == "masculine" and lower.endswith(_OF_WOMEN):
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
    if lower[-1] == "ь" or lower.endswith(_unchanging(vocabulary, gender)) or (not is_last and lower.endswith("ийн")):
        return True  # "Ухнаагийн", of a Mongolian father
    if lower[-1] in "оеёиуыэю" or lower.endswith(("ия", "иа", "уа", "оа", "эа", "аа")):
        return True
    # Chinese, Korean and Vietnamese names change at their end alone, women's ending in a consonant not at all.
    return lower[-1] in _CLOSED and (gender == "feminine" or (not is_last and len(word) <= 5))


def _word(word: str, gender: str, case: str, is_last: bool, may_stay: bool, text: Text) -> tuple[str, int] | None:
    """The word in the nominative and whether it had another ending; None where it speaks against the case.

    ``may_stay`` is whether it may be printed alike in all cases.
    """
    *before, end = word.split("-")
    if (
        is_last
        and gender == "masculine"
        and case in "dp"
        and end.endswith("е")
        and fold(f"{end[:-1]}а") in text.printed
    ):
        return "-".join([*before, f"{end[:-1]}а"]), 1  # "Ивану Веге", where the text has "Вега" too
    if is_last and end.lower().endswith(("ия", "иа", "уа")) and case in "ga":
        return word, 0  # Georgian and Abkhaz surnames, which have no form without the vowel
    vocabulary = text.vocabulary
    changed = _declined(end, gender, case, vocabulary)
    if changed is None and not may_stay:
        return None
    if not before:
        return (changed[0], 1) if changed else (word, 0)
    parts = []
    for part in before:
        alike = _declined(part, gender, case, vocabulary)
        agrees = alike and (not changed or alike[1] == changed[1])
        parts.append(alike[0] if alike and agrees else part)
    return "-".join([*parts, changed[0] if changed else end]), int(bool(changed) or parts != before)


def _is_told(printed: Sequence[str], shown: Sequence[str], last: int) -> bool:
    """Whether the words tell that they are declined."""
    if printed[last] == shown[last] and printed[last][-1].lower() in _HARD_OR_SOFT:
        return True  # a woman's: a man's would have changed
    if printed[last] != shown[last] and printed[-1] < "Ѐ":
        return True  # "Елизавете / II"
    return any(word != bare and not _is_weak(word.lower()) for word, bare in zip(printed, shown, strict=True))


def readings_of(words: Sequence[str], fixed: frozenset[int], cases: Iterable[str], text: Text) -> list[Reading]:
    """Return every case that all the words may stand in."""
    found = []
    last = max((i for i in range(len(words)) if i not in fixed), default=-1)
    ends = [word.rpartition("-")[2] for word in words]
    stays = {
        gender: [i in fixed or _may_stay(end, gender, 0 < i == last, text.vocabulary) for i, end in enumerate(ends)]
        for gender in _GENDERS
    }
    for case in cases:
        for gender in _GENDERS:
            shown: list[str] = []
            declined = 0
            for i, word in enumerate(words):
                read = (word, 0) if i in fixed else _word(word, gender, case, 0 < i == last, stays[gender][i], text)
                if read is None:
                    break
                shown.append(read[0])
                declined += read[1]
            if len(shown) == len(words) and declined and _is_told(words, shown, last):
                named = [word.lower() for i, word in enumerate(words) if i not in fixed]
                telling = sum(len(word) > 4 and word.endswith(_TELLING[case]) for word in named)
                like_a_woman = all(word.endswith(("а", "я")) for word in named)
                is_plain = case != "p" and declined == len(named) > 1 and not like_a_woman
                found.append(Reading(tuple(shown), case, declined, telling, is_plain))
    return found
