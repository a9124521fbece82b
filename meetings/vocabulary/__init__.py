"""What the grammar knows of each language, and the authority names of states, bodies and offices, read from TOML.

A language is two files: <language>.toml (its grammar) and names/<language>.toml (how it prints states and bodies).
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from meetings.folding import fold

FORMER = "former "  # before the key of an office whose printed title says that it is over: "expresidente"
_FOLDER = Path(__file__).parent
# Those whose grammar is there; English first, the language of authorized names.
LANGUAGES = tuple(sorted((path.stem for path in _FOLDER.glob("??.toml")), key=lambda code: (code != "en", code)))


class BadVocabulary(Exception):
    """A vocabulary file says something that its readers do not know."""


@dataclass(frozen=True)
class Territory:
    """A state, or a part of one with officials of its own."""

    key: str
    name: str
    formal: str
    kind: str  # "state" or "territory"
    parent: str = ""


@dataclass(frozen=True)
class Body:
    """An international body, agency, court, company or the like."""

    key: str
    name: str
    kind: str
    abbreviation: str = ""
    parent: str = ""
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True)
class Office:
    """An office apart from its holder and from the state or body it belongs to."""

    key: str
    title: str
    of: str = "either"  # whose office it is: "state", "body" or "either"
    owner: str = ""  # key of the state or body whose office it always is
    takes_part: bool = True  # False for those who speak or report for others


@dataclass(frozen=True)
class Organ:
    """What every state has: its government, its parliament."""

    name: str
    kind: str


@dataclass(frozen=True)
class Authorities:
    territories: Mapping[str, Territory]
    bodies: Mapping[str, Body]
    offices: Mapping[str, Office]
    domains: Mapping[str, str]  # what ministers are for, and its English name
    organs: Mapping[str, Organ]
    own: Mapping[str, Mapping[str, str]]  # state -> an office as others call it -> the state's own


@dataclass(frozen=True)
class Term:
    """One printed form and what it stands for."""

    text: str
    kind: str  # "state", "demonym", "capital", "city", "body", "office", "modifier", "cue", "month" ...
    key: str
    inflects: bool = True


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """All that the grammar needs of one language."""

    language: str
    terms: tuple[Term, ...]
    endings: tuple[tuple[str, ...], ...]  # what may follow a term within its word, place by place: "lar", "ı", "nda"
    paradigms: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]  # nominative ending, the other cases' endings
    words: Mapping[str, frozenset[str]]  # closed classes of words: function, particle, honorific ...
    name_endings: tuple[str, ...] = ()  # endings taken off a name printed with one, longest first
    order: Mapping[str, bool] = field(default_factory=dict)
    governed: Mapping[str, str] = field(default_factory=dict)  # word -> the cases that a name after it stands in
    locatives: frozenset[str] = frozenset()  # of the endings, folded, those that say where
    whose: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # a folded title, and the states that have it
    homes: tuple[str, ...] = ()  # the states whose officials a text in the language may leave without a state

    @classmethod
    def for_language(cls, language: str) -> "Vocabulary":
        """Return the language's vocabulary; BadVocabulary where its files say what no reader knows."""
        return _vocabulary(language)

    def has_word(self, folded: str, kind: str) -> bool:
        """Whether the folded word is of that class; where endings are added to words, also with endings."""
        return folded in self.words[kind] or (
            kind in _INFLECTED and len(self.endings) > 1 and _ends(self, folded, kind)
        )


def ending_pattern(vocabulary: "Vocabulary") -> str:
    """Return the pattern, for folded text, of what may follow a term within its word."""
    slots = [sorted({fold(e) for e in slot}, key=lambda e: (-len(e), e)) for slot in vocabulary.endings]
    return "".join(f"(?:{'|'.join(re.escape(e) for e in slot)})?" for slot in slots)


@lru_cache(maxsize=len(LANGUAGES))
def _whole_ending(vocabulary: "Vocabulary") -> re.Pattern[str]:
    return re.compile(ending_pattern(vocabulary))


@lru_cache(maxsize=32768)
def _ends(vocabulary: "Vocabulary", folded: str, kind: str) -> bool:
    words, ending = vocabulary.words[kind], _whole_ending(vocabulary)
    return any(folded[:n] in words and ending.fullmatch(folded, n) for n in range(len(folded) - 1, 2, -1))


_INFLECTED = frozenset(["common", "venue", "capital"])  # classes whose words are nouns

# The classes of words that a language may list.
WORDS = frozenset(
    [
        "function",
        "particle",
        "joiner",
        "honorific",
        "abbreviation",
        "of",
        "with",
        "and",
        "at",
        "to",
        "by",
        "from",
        "speech",
        "common",
        "venue",
        "article",
        "pronoun",
        "several",
        "side",
        "house",
        "by_field",
        "subject",
        "capital",
        "owned",
        "realm",
        "number",
        "kin",
        "concerning",
        "stately",
        "remote",
        "was",
        "i",
        "programme",
        "opener",  # words that open a clause after a comma, where verbs stand last
        "since",
        "noun_ending",  # of common nouns, where nouns have capitals
        "about",  # prepositions before those spoken of, or missing
        "plural",  # articles and numbers before several, where nouns do not tell
    ]
)
_GRAMMAR = {"months", "weekdays", "relative", "offices", "patterns", "domains", "modifiers", "cues", "words", "endings"}
_GRAMMAR |= {
    "paradigms",
    "name_endings",
    "order",
    "governed",
    "ministries",
    "organs",
    "verbs",
    "conjugation",
    "locatives",
    "homes",
    "whose",
}
_NAMES = {"territories", "bodies", "cities", "inflected", "ambiguous"}
_TERRITORY = {"names": "state", "adjectives": "demonym", "capitals": "capital", "genitive": "state", "others": "state"}
# Words of cues and the like, by what they do in a sentence; a language need not have all.
CUES = frozenset(
    [
        "contact",
        "met",
        "talk",
        "held",
        "phone",
        "video",
        "remote",  # of the words of video calls, those that tell of no contact by themselves
        "attend",
        "planned",
        "negated",
        "recalled",
        "message",
        "say",
        "relative",
        "separately",
        "series",
        "reported",
        "host",
        "joint",
        "greeting",
        "written",
        "guest",
        "aside",
        "hypothetical",
        "planned_after",
        "mentioned",
        "void",  # phrases that hold another cue's word and say nothing of the kind
    ]
)
MODIFIERS = frozenset(
    ["acting", "deputy", "first-deputy", "designate", "former", "outgoing", "new", "honorary", "vice", "special"]
)


def _read(name: str, folder: Path = _FOLDER) -> dict[str, Any]:
    path = folder / name
    try:
        return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    except tomllib.TOMLDecodeError as error:
        raise BadVocabulary(f"{name}: {error}") from error


def _known(name: str, found: Mapping[str, Any], known: frozenset[str] | set[str]) -> None:
    if unknown := sorted(set(found) - known):
        raise BadVocabulary(f"{name}: unknown key {', '.join(unknown)}")


@lru_cache(maxsize=1)
def authorities() -> Authorities:
    """Return the states, bodies and offices that ship with the vocabularies, by key."""
    territories = {
        key: Territory(key, **{"formal": entry["name"], **entry}) for key, entry in _read("territories.toml").items()
    }
    bodies = {
        key: Body(key, **{**entry, "formerly": tuple(entry.get("formerly", ()))})
        for key, entry in _read("bodies.toml").items()
    }
    data = _read("offices.toml")
    _known("offices.toml", data, {"offices", "templates", "domains", "organs", "own"})
    offices = {key: Office(key, **entry) for key, entry in data["offices"].items()}
    for template, title in data["templates"].items():
        for domain, english in data["domains"].items():
            key = f"{template}-of-{domain}"
            offices.setdefault(key, Office(key, title.format(english), "state"))
    organs = {key: Organ(**entry) for key, entry in data["organs"].items()}
    return Authorities(territories, bodies, offices, data["domains"], organs, data["own"])


def _grammar_terms(language: str, data: Mapping[str, Any]) -> list[Term]:
    name = f"{language}.toml"
    known = authorities()
    terms = []
    for number, forms in enumerate(data["months"], 1):
        terms += [Term(form, "month", str(number)) for form in forms]
    for number, forms in enumerate(data["weekdays"]):
        terms += [Term(form, "weekday", str(number)) for form in forms]
    for days, forms in data["relative"].items():
        terms += [Term(form, "relative", days) for form in forms]
    _known(f"{name} [offices]", data["offices"], set(known.offices))
    former = ("Ex{}", "Alt{}") if language == "de" else ("ex{}",)
    for key, forms in data["offices"].items():
        terms += [Term(form, "office", key) for form in forms]
        if data.get("order", {}).get("ex_prefix"):
            terms += [
                Term(p.format(form[0].lower() + form[1:]), "office", FORMER + key) for p in former for form in forms
            ]
    _known(f"{name} [domains]", data["domains"], set(known.domains))
    # What may follow a minister's adjective or an "and": "français / des affaires étrangères", "and / trade".
    tails = {"{}"} | {p[p.index(" ") + 1 :] for p in data["patterns"]["minister"] if " " in p and p.endswith("{}")}
    for domain, forms in data["domains"].items():
        terms += [Term(tail.format(form), "domain", domain) for tail in sorted(tails) for form in forms]
    for template, patterns in data["patterns"].items():
        for domain, forms in data["domains"].items():
            if template == "ministry":
                terms += [Term(pattern.format(form), "ministry", domain) for pattern in patterns for form in forms]
                continue
            key = f"{template}-of-{domain}"
            if key not in known.offices:
                raise BadVocabulary(f"{name}: unknown office {key}")
            terms += [Term(pattern.format(form), "office", key) for pattern in patterns for form in forms]
    _known(f"{name} [ministries]", data.get("ministries", {}), set(known.domains))
    for domain, forms in data.get("ministries", {}).items():
        terms += [Term(form, "ministry", domain) for form in forms]
    _known(f"{name} [organs]", data.get("organs", {}), set(known.organs))
    for key, forms in data.get("organs", {}).items():
        terms += [Term(form, "organ", key) for form in forms]
    _known(f"{name} [modifiers]", data["modifiers"], MODIFIERS)
    for key, forms in data["modifiers"].items():
        terms += [Term(form, "modifier", key) for form in forms]
    _known(f"{name} [cues]", data["cues"], CUES)
    for key, forms in data["cues"].items():
        terms += [Term(form, "cue", key) for form in forms]
    terms += _verb_terms(name, data.get("verbs", {}), data.get("conjugation", {}))
    # Honorifics of several words or with full stops in them are found as terms, single words by their tokens.
    terms += [Term(form, "honorific", "") for form in data["words"]["honorific"] if "." in form or " " in form]
    return terms


def _verb_terms(name: str, verbs: Mapping[str, list[str]], endings: Mapping[str, list[str]]) -> list[Term]:
    """The forms of verbs given by their stems.

    ``told`` forms say that it happened: of a contact, it was met; ``noun`` forms name it; the others (future,
    negative) are cues of their own. A stem under ``light`` tells nothing but what is still to come: "a meeting
    will be held" is planned, "was held" says no more than the meeting does.
    """
    _known(f"{name} [verbs]", verbs, CUES | {"light"})
    _known(f"{name} [conjugation]", endings, CUES | {"told", "noun"})
    forms: dict[tuple[str, str], str] = {}
    for cue, stems in verbs.items():
        for mood, added in endings.items():
            keys = {"told": (cue, "met") if cue == "phone" else (cue.replace("contact", "met"),), "noun": (cue,)}
            if cue == "light" and mood != "planned_after":
                continue
            for key in keys.get(mood, (mood,)):
                forms |= {(fold(stem + ending), key): stem + ending for stem in stems for ending in added}
    return [Term(form, "cue", key) for (_, key), form in forms.items()]


def _name_terms(language: str, data: Mapping[str, Any]) -> list[Term]:
    name = f"names/{language}.toml"
    known = authorities()
    _known(name, data, _NAMES)
    terms = []
    _known(f"{name} [territories]", data.get("territories", {}), set(known.territories))
    for key, entry in data.get("territories", {}).items():
        _known(f"{name} [territories.{key}]", entry, set(_TERRITORY))
        for column, forms in entry.items():
            inflects = column not in ("genitive", "others")
            terms += [Term(form, _TERRITORY[column], key, inflects) for form in forms]
    for key, forms in data.get("inflected", {}).items():
        terms += [Term(form, "state", key, False) for form in (forms if isinstance(forms, list) else forms["names"])]
    for key, forms in data.get("cities", {}).items():
        terms += [Term(form, "city", key) for form in forms]
    _known(f"{name} [bodies]", data.get("bodies", {}), set(known.bodies))
    for key, forms in data.get("bodies", {}).items():
        terms += [Term(form, "body", key) for form in forms]
    return terms


def _slots(endings: Sequence[Any]) -> tuple[tuple[str, ...], ...]:
    """The endings place by place; a plain list is of words that take but one."""
    return tuple(tuple(slot) for slot in endings) if endings and isinstance(endings[0], list) else (tuple(endings),)


@lru_cache(maxsize=len(LANGUAGES))
def _vocabulary(language: str) -> Vocabulary:
    if language not in LANGUAGES:
        raise BadVocabulary(f"no vocabulary for the language {language!r}")
    return read_vocabulary(_FOLDER, language)


def read_vocabulary(folder: Path, language: str) -> Vocabulary:
    """Return the vocabulary that the folder's two files of the language give; BadVocabulary where they are at fault."""
    data = _read(f"{language}.toml", folder)
    if not data:
        raise BadVocabulary(f"{language}.toml is missing")
    _known(f"{language}.toml", data, _GRAMMAR)
    _known(f"{language}.toml [words]", data["words"], WORDS)
    return Vocabulary(
        language=language,
        terms=tuple(_grammar_terms(language, data) + _name_terms(language, _read(f"names/{language}.toml", folder))),
        endings=_slots(data.get("endings", ())),
        paradigms={
            kind: tuple((row[0], tuple(row[1:])) for row in rows) for kind, rows in data.get("paradigms", {}).items()
        },
        words={kind: frozenset(fold(word) for word in data["words"].get(kind, ())) for kind in WORDS},
        name_endings=tuple(sorted(data.get("name_endings", ()), key=len, reverse=True)),
        order=data.get("order", {}),
        governed={fold(word): case for case, words in data.get("governed", {}).items() for word in words},
        locatives=frozenset(fold(ending) for ending in data.get("locatives", ())),
        whose={
            fold(title): tuple(states.split()) for states, titles in data.get("whose", {}).items() for title in titles
        },
        homes=tuple(data.get("homes", ())),
    )
