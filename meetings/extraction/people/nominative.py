"""Names given back in the nominative: "с Русланом Казакбаевым" names Руслан Казакбаев.

A name's words agree in case. Which case it is follows from the office or preposition before the name, from endings
that no nominative has, and from the same name printed elsewhere in the text.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.asked_cases import asked_of, inherited
from meetings.extraction.people.declension import VOWELS, Reading, readings_of
from meetings.extraction.people.names import NameRun
from meetings.extraction.people.two_names import parted
from meetings.extraction.texts.text import Text

_OBLIQUE = "idgap"  # the likelier first
_GENITIVE = ("ого", "его")  # of adjectives
_NONE: frozenset[int] = frozenset()
_SHORT = 3  # letters of a given name
_PAIR = 2  # words of the shortest full name


def _chosen(readings: list[Reading], asked: str, attested: set[str], printed: tuple[str, ...]) -> tuple[str, ...]:
    """The words in the nominative."""

    def is_known(reading: Reading) -> bool:
        if reading.words[-1] != printed[-1]:
            return reading.words[-1].lower() in attested
        # "Карлоса Эдуардо Пинто", where the text has "Карлос" too; of two words the first may be another's.
        changed = [bare.lower() for bare, word in zip(reading.words, printed, strict=True) if bare != word]
        return len(printed) > _PAIR and bool(changed) and attested.issuperset(changed)

    def rank(reading: Reading) -> tuple[bool, int, int]:
        return is_known(reading), reading.declined, reading.telling

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


def _is_owner(text: Text, run: NameRun, cases: str, readings: list[Reading]) -> bool:
    """Whether one word in the genitive, where its office stands in another case, says whose that is."""
    if not cases or set(cases) & set("nga") or len(run.words) != 1:
        return False
    before = text.cover.get(run.first - 1)
    behind = before is not None and before.kind == "office" and run.name.endswith("а")
    # "с главами / Верховного и Лисгарского судов", "с сопредседателем / Форума"
    return run.name.endswith(_GENITIVE) or (behind and cases == "i" and all(r.case != "i" for r in readings))


def in_nominative(text: Text, names: list[NameRun], offices: list[OfficeMention]) -> list[NameRun]:
    """Return the names with their words in the nominative; as they are in a language whose names do not change."""
    vocabulary = text.vocabulary
    if "masculine" not in vocabulary.paradigms:
        return names
    ends = [office.end for office in offices]
    asked: list[str] = []
    for i, run in enumerate(names):
        asked.append((inherited(text, names[i - 1], asked[-1], run) if i else "") or asked_of(text, run, offices, ends))
    capitals = {token.text.lower() for i, token in enumerate(text.tokens) if token.is_capital and i not in text.cover}
    steady = _steady(text, names) | _alike(names, asked)
    shown: list[NameRun] = []
    for run, cases in parted(text, list(zip(names, asked, strict=True))):
        if max(map(max, run.words)) < "Ѐ":
            shown.append(run)
            continue
        if bare := steady.get((run.words[0], run.words[-1])):
            words = (bare, *run.words[1:])
            shown.append(replace(run, words=words, name=_respelt(run.name, run.words, words)))
            continue
        if cases == "n":
            shown.append(run)
            continue
        fixed = frozenset(
            [
                i
                for i, word in enumerate(run.words)
                if len(word) < 2 or word[0] < "Ѐ" or word.lower() in vocabulary.words["particle"]
            ]
        )
        may_be = _OBLIQUE if not cases or "n" in cases else [case for case in _OBLIQUE if case in cases]
        readings = readings_of(run.words, fixed, may_be, text)
        if _is_owner(text, run, cases, readings):
            continue  # "с сопредседателем / Форума": whose office it is
        if cases and "n" not in cases and not any(r.case in cases for r in readings):
            readings = _with_kept(run, fixed, cases, text)
        words = _chosen(readings, cases, capitals, run.words)
        capitals.update([words[-1].lower()] if len(words) > 1 and words != run.words else [])
        shown.append(replace(run, words=words, name=_respelt(run.name, run.words, words)))
    return shown


def _with_kept(run: NameRun, fixed: frozenset[int], cases: str, text: Text) -> list[Reading]:
    """The readings of a name of which some words are left as they are though they end like women's.

    "С Ара Балояном", as men's of three letters are; "с Марией Перейра Коста", as foreign surnames.
    """
    alike = [i for i, word in enumerate(run.words) if word.endswith(("а", "я"))]
    short = frozenset(i for i in alike if i == 0 and len(run.words[i]) <= _SHORT)
    if short and (readings := readings_of(run.words, fixed | short, cases, text)):
        return readings
    kept = frozenset(i for i in alike if i)
    return readings_of(run.words, fixed | kept, cases, text) if kept else []


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
        for word in words if len(words) > 1 and last[-1:] in VOWELS else ():
            bare = {r.words[0] for r in readings_of((word, last), frozenset([1]), _OBLIQUE, text)} & words - {word}
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
