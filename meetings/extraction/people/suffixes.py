"""Names without the endings of Azerbaijani, which stand on them unmarked: "Rumen Radevlə" is Rumen Radev.

An ending has to fit what it stands on: its vowel follows the last one before it, and it begins with a vowel after a
consonant only. What fits and could yet belong to the name is taken off where the text has the name without it or
with another ending, or where the verb asks for the case.
"""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace

from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.kinds import PLACES
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_ECHO = {"a": "aı", "ı": "aı", "o": "au", "u": "au", "e": "əi", "ə": "əi", "i": "əi", "ö": "əü", "ü": "əü"}
_VOWELS = frozenset(_ECHO)
_CASES = {
    "genitive": ("ın", "in", "un", "ün", "nın", "nin", "nun", "nün"),
    "accusative": ("ı", "i", "u", "ü", "nı", "ni", "nu", "nü"),
    "dative": ("a", "ə", "ya", "yə"),
}
_COPULAS = ("dır", "dir", "dur", "dür")  # "is", on the last word of a sentence
_CASE_OF = {ending: case for case, endings in _CASES.items() for ending in endings}
_SURNAMES = (
    "zadə",
    "enko",
    "ryan",
    "lyan",
    "nyan",
    "dyan",
    "tyan",
    "kyan",
    "zyan",
    "syan",
    "cyan",
    "şyan",
    "ayan",
    "şvili",
    "idze",
    "adze",
)
_SON_OF = ("ov", "ev", "yev")  # surnames that take an a for women
_N_NAMES = ("an", "ən", "sen", "ten", "den", "eyn", "on", "ın", "un", "ün", "ddin")
_A_NAMES = ("ova", "eva", "ina", "iya", "ia", "zadə", "lla", "nna", "rra", "ssa", "tta", "ska")
_WHAT_ONE_DOES = ("dığı", "diyi", "duğu", "düyü")
# What somebody owns ends so, bare or where something is; and in the other cases, with an n between.
_OWNED = ("ı", "i", "u", "ü", "nda", "ndə")
_OWNED_IN_CASES = (*_OWNED, "na", "nə", "ndan", "ndən")
_OF_GOD = ("dul", "rul", "zul", "tul", "mul", "ful", "bul", "hul", "kul", "sul", "ğul", "xul", "lul", "yul", "nul")
_LINE = "li"  # surnames of those of a line
# Endings of words for those who come from somewhere or do something, with which many surnames end: "Bağçı", "Talışlı".
_DERIVED = tuple(consonant + vowel for consonant in ("l", "ç", "c") for vowel in "ıiuü")
_ROCK = "ka"  # before a "ya" that is of the name: "Karakaya"
_TO_WHEREAS = 6  # tokens
_SHORT_STEM = 4  # letters of a surname that may as well be the beginning of one
_SHORTEST = 3  # letters of what is left


def _last_vowel(word: str) -> str:
    return next((letter for letter in reversed(word) if letter in _VOWELS), "")


def stems(word: str, endings: tuple[str, ...]) -> dict[str, str]:
    """Return what the word may be without an ending, each with the ending; the longest ending first."""
    lower = word.replace("İ", "i").replace("I", "ı").lower()
    found = {}
    for ending in [ending for ending in endings if lower.endswith(ending)] if lower.endswith(endings) else ():
        stem = lower[: len(lower) - len(ending)]
        if len(stem) < _SHORTEST:
            continue
        after_vowel, vowel = stem[-1] in _VOWELS, _last_vowel(ending)
        if vowel not in _ECHO.get(_last_vowel(stem), ""):
            continue
        if len(ending) == 1 and lower.endswith(_DERIVED) and stem[-2] not in _VOWELS:
            continue  # "Talışlı", "Bağçı": no name ends with such two consonants
        if ending[0] == "d" or after_vowel != (ending[0] in _VOWELS or ending[0] == "l"):
            found[word[: len(stem)]] = ending
    return found


def _is_certain(stem: str, ending: str) -> bool:
    """Whether hardly any name ends so by itself."""
    if stem.endswith(_SON_OF) and len(stem) > 4:
        return ending != "a"  # "Quliyeva" may be a woman
    if stem.endswith(("ova", "eva")) and len(stem) > 5:
        return True
    if stem.endswith(_SURNAMES):
        return True
    if ending == "la" and stem.endswith(_OF_GOD):
        return False  # "Nurulla", "Feyzulla"
    if ending in ("la", "lə", "yla", "ylə", "dan", "dən", "nın", "nun", "nün", "yə"):
        return True
    if ending == "nin" and stem.endswith(_LINE):
        return len(stem) > 5  # "Əhmədlinin", but "Kalinin"
    return ending in ("nin", "ya") and len(stem) > 4 and not stem.endswith(("i", _ROCK))


def _keeps_its_n(stem: str, ending: str) -> bool:
    """Whether the ending is certain whichever of the two the n before it belongs to: "Orbanın"."""
    if stem[:-1].endswith(("lı", "lu")):
        return False  # "Dağlının"
    return ending in ("ın", "in", "un", "ün") and stem.endswith(_N_NAMES) and _is_certain(stem[:-1], "n" + ending)


def _lost_its_n(stem: str, ending: str, others: set[str]) -> bool:
    """Whether the n of the ending is rather the name's: "Viktor Orban" and not "Orba", but "Beridze"."""
    if ending[0] != "n" or stem + ending[0] not in others:
        return False
    return (stem + "n").lower().endswith(_N_NAMES) and not stem.lower().endswith((*_A_NAMES, *_DERIVED))


def _is_asked_for(text: Text, run: NameRun, names: list[NameRun], stem: str, ending: str) -> bool:
    """Whether the words after the name ask for the case."""
    case = _CASE_OF.get(ending, "")
    tokens = text.tokens
    after = run.last + 1
    if after >= len(tokens):
        return False
    if case == "genitive":
        word = tokens[after]
        if any(t.text.endswith(_WHAT_ONE_DOES) for t in tokens[after + 1 : after + 2]):
            return not word.is_capital  # "Kerimin başçılıq etdiyi heyət"
        owned = _OWNED_IN_CASES if ending[0] == "n" else _OWNED  # "Vəlinin yanına", but "Ozolin evinə"
        is_noun = word.is_word and not word.is_capital and not text.is_word(after, "that")
        if is_noun and word.text.endswith(owned):
            return True  # but "Coşkun / bu gün"
        if _is_where_to(text, after) and text.is_word(after + 1, "stay"):
            return tokens[after + 1].text.endswith(_OWNED)  # "Roysun / Bakıya səfəri zamanı"
    if not case:
        return False
    governors = text.vocabulary.governed
    sentence = text.sentence_at(run.start)
    stop = sentence.end if sentence else tokens[after].end
    first = bisect_left(names, sentence.start if sentence else run.start, key=lambda n: n.start)
    others = [n for n in names[first : bisect_left(names, stop, key=lambda n: n.start)] if n is not run]
    for i in text.tokens_between(run.end, stop):
        if governors.get(tokens[i].folded) != case[0]:
            continue
        if case == "genitive":
            is_either = ending[0] == "n" or stem.endswith("n")
            if is_either and len(stem.removesuffix("n")) <= _SHORT_STEM:
                return False  # "Kalinin"
            return any(run.end <= n.start < tokens[i].start for n in others)  # "Ozolsun Anna Morayla görüşü olub"
        if case == "accusative":
            passive = i + 1 < len(tokens) and tokens[i + 1].folded.startswith(("edil", "ol"))
            between = any(run.end <= n.start < tokens[i].start for n in others)
            pronoun = any(t.folded == "onu" for t in text.gap(sentence.start if sentence else run.start, run.start))
            return not passive and not pronoun and (not between or _is_in_series(text, after))
        given = run.words[0].lower()
        # "Sahibə Qafarova" is a woman's name as it stands.
        others = [n for n in others if not n.words[-1].isupper()]  # "COP29"
        return bool(others) and not (stem.endswith(_SON_OF) and (len(run.words) < 2 or given[-1] in "aə"))
    return False


def _is_where_to(text: Text, i: int) -> bool:
    """Whether a place stands there in the case of where somebody goes."""
    term = text.cover.get(i)
    return term is not None and term.kind in PLACES and fold(term.ending) in map(fold, text.vocabulary.datives)


def _is_in_series(text: Text, comma: int) -> bool:
    """Whether a comma and a "whereas" lead from the name to the next who was met: "Borqu, / sabah isə Kalninanı"."""
    near = range(comma + 1, min(comma + 1 + _TO_WHEREAS, len(text.tokens)))
    return text.tokens[comma].text == "," and any(text.tokens[i].folded == "ise" for i in near)


def _ends_sentence(text: Text, run: NameRun) -> bool:
    """Whether a stop follows the name in full: "Qonaqlar Ana Roy və Karl Moordur"."""
    after = run.last + 1
    return len(run.words) > 1 and (after >= len(text.tokens) or text.tokens[after].text in ".;")


def without_endings(text: Text, names: list[NameRun]) -> list[NameRun]:
    """Return the names without case endings; as they are in a language whose endings stand apart or are others."""
    endings = text.vocabulary.name_endings
    if not endings:
        return names
    read = [stems(run.words[-1], endings) for run in names]
    whole: dict[tuple[str, str], set[str]] = defaultdict(set)  # given name and surname -> endings it is printed with
    surnames: dict[str, set[str]] = defaultdict(set)
    for run, found in zip(names, read, strict=True):
        given = run.words[0] if len(run.words) > 1 else ""
        for stem, ending in [(run.words[-1], ""), *found.items()]:
            whole[given, stem].add(ending)
            surnames[stem].add(ending)
    return [_bare(text, run, found, names, whole, surnames) for run, found in zip(names, read, strict=True)]


def _bare(
    text: Text,
    run: NameRun,
    found: dict[str, str],
    names: list[NameRun],
    whole: dict[tuple[str, str], set[str]],
    surnames: dict[str, set[str]],
) -> NameRun:
    given = run.words[0] if len(run.words) > 1 else ""
    likely: list[tuple[bool, str, str]] = []
    stands_bare = text.is_word(run.last + 1, "with")  # "Abdulla ilə"
    for stem, ending in found.items() if not stands_bare else ():
        lower = stem.lower()
        womanly = lower.endswith(_SON_OF) and ending == "a"
        if womanly and not given:
            continue
        seen = whole[given, stem] if womanly or ending in ("a", "ə") else surnames[stem]
        if ending in _COPULAS and not _ends_sentence(text, run):
            continue
        certain = ending in _COPULAS or _is_certain(lower, ending) or _keeps_its_n(lower, ending)
        if len(seen) > 1 or certain or _is_asked_for(text, run, names, lower, ending):
            likely.append((len(seen) > 1 and "" in seen, stem, ending))
    if not likely:
        return run
    # The text's own spelling first; of "Orba" and "Orban", whose n may be either's, the name.
    _, stem, ending = max(
        likely,
        key=lambda found: (
            found[0],
            found[1].lower().endswith(_SURNAMES),
            not _lost_its_n(found[1], found[2], {stem for _, stem, _ in likely}),
        ),
    )
    return replace(run, words=(*run.words[:-1], stem), name=run.name[: len(run.name) - len(ending)])
