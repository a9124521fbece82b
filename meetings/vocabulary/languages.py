"""All that the grammar knows of one language."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from meetings.folding import fold
from meetings.vocabulary.authority_file import authorities
from meetings.vocabulary.files import FOLDER, LANGUAGES, BadVocabulary, known_keys, read_toml
from meetings.vocabulary.tables import NEEDED, ORDER, PARADIGMS, TABLES
from meetings.vocabulary.terms import Term, grammar_terms, name_terms
from meetings.vocabulary.word_classes import WORDS

_INFLECTED = frozenset(
    ["arrival", "guest", "owned", "party", "sides", "common", "venue", "capital"]
)  # classes whose words are nouns
_KEPT = 65536  # words of which the classes are remembered


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """All that the grammar needs of one language."""

    language: str
    terms: tuple[Term, ...]
    endings: tuple[tuple[str, ...], ...]  # what may follow a term within its word, place by place: "lar", "ı", "nda"
    paradigms: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]  # nominative ending, the other cases' endings
    words: Mapping[str, frozenset[str]]  # closed classes of words: function, particle, honorific ...
    parts: Mapping[str, tuple[str, ...]]  # of such a class, the last parts of compounds: "-palast"
    name_endings: tuple[str, ...] = ()  # endings taken off a name printed with one, longest first
    order: Mapping[str, bool] = field(default_factory=dict)  # what the language does that others do not
    governed: Mapping[str, str] = field(default_factory=dict)  # word -> the cases that a name after it stands in
    locatives: frozenset[str] = frozenset()  # of the endings, folded, those that say where
    datives: frozenset[str] = frozenset()  # those that say where to, or what is visited
    whose: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # a folded title, and the states that have it
    combining: Mapping[str, str] = field(default_factory=dict)  # the folded first half of an adjective -> its state
    heads: Mapping[str, str] = field(default_factory=dict)  # the nouns that bodies are called by -> the kind of body
    things: Mapping[str, str] = field(default_factory=dict)  # what a minister is for, folded -> what it is in English
    qualifiers: Mapping[str, str] = field(default_factory=dict)  # adjectives behind offices, folded -> in English
    homes: tuple[str, ...] = ()  # the states whose officials a text in the language may leave without a state
    no_ministers: frozenset[str] = frozenset()  # the states whose ministers the language calls otherwise: secretaries

    @classmethod
    def for_language(cls, language: str) -> "Vocabulary":
        """Return the language's vocabulary; BadVocabulary where its files say what no reader knows."""
        return _vocabulary(language)

    @cached_property
    def classes(self) -> "_Classes":
        """The classes that each folded word is of, those of words that no list has included."""
        return _Classes(self)

    def has_word(self, folded: str, kind: str) -> bool:
        """Whether the folded word is of that class; where endings are added to words, also with endings."""
        return kind in self.classes[folded]


def ending_pattern(vocabulary: "Vocabulary") -> str:
    """Return the pattern, for folded text, of what may follow a term within its word."""
    slots = [sorted({fold(e) for e in slot}, key=lambda e: (-len(e), e)) for slot in vocabulary.endings]
    return "".join(f"(?:{'|'.join(re.escape(e) for e in slot)})?" for slot in slots)


class _Classes(dict[str, frozenset[str]]):
    """The classes of each word: texts print few words often, and each is asked about many times."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._parts = [(kind, parts) for kind, parts in vocabulary.parts.items() if parts]
        self._listed: dict[str, set[str]] = {}
        for kind, words in vocabulary.words.items():
            for word in words:
                self._listed.setdefault(word, set()).add(kind)
        # No more of a word is looked up, or one of many letters would take their square.
        self._longest = max(map(len, self._listed), default=0)

    def __missing__(self, folded: str) -> frozenset[str]:
        kinds = set(self._listed.get(folded, ()))
        kinds.update(kind for kind, parts in self._parts if folded.endswith(parts))
        if len(self._vocabulary.endings) > 1:
            for end in range(min(len(folded) - 1, self._longest), 2, -1):
                of_stem = self._listed.get(folded[:end], set()) & _INFLECTED
                if of_stem and not kinds.issuperset(of_stem) and is_ending(self._vocabulary, folded, end):
                    kinds.update(of_stem)
        if len(self) < _KEPT:
            self[folded] = frozenset(kinds)
        return frozenset(kinds)


@lru_cache(maxsize=1)
def small_words() -> Mapping[str, frozenset[str]]:
    """Return the function words of all languages, in small letters, each with the languages that have it."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for word in read_toml(f"{language}.toml").get("words", {}).get("function", ()):
            found.setdefault(word.lower(), set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


@lru_cache(maxsize=len(LANGUAGES))
def _whole_ending(vocabulary: "Vocabulary") -> re.Pattern[str]:
    return re.compile(ending_pattern(vocabulary))


def is_ending(vocabulary: "Vocabulary", folded: str, start: int) -> bool:
    """Return whether the rest of the folded word, from that letter on, is what may follow a term."""
    return _whole_ending(vocabulary).fullmatch(folded, start) is not None


def _slots(endings: Sequence[Any]) -> tuple[tuple[str, ...], ...]:
    """The endings place by place; a plain list is of words that take but one."""
    return tuple(tuple(slot) for slot in endings) if endings and isinstance(endings[0], list) else (tuple(endings),)


def _things(data: Mapping[str, Any]) -> dict[str, str]:
    """What a minister is for, in English: as the language calls it where that is not its domain's name."""
    english = authorities().domains
    found = {fold(form): english[domain] for domain, forms in data["domains"].items() for form in forms}
    return found | {fold(form): name for name, forms in data.get("called", {}).items() for form in forms}


@lru_cache(maxsize=len(LANGUAGES))
def _vocabulary(language: str) -> Vocabulary:
    if language not in LANGUAGES:
        raise BadVocabulary(f"no vocabulary for the language {language!r}")
    return read_vocabulary(FOLDER, language)


def _check(name: str, data: Mapping[str, Any]) -> None:
    """Raise BadVocabulary where the grammar lacks a table, or has what no reader knows."""
    known_keys(name, data, TABLES)
    if missing := [table for table in NEEDED if table not in data]:
        raise BadVocabulary(f"{name}: missing {', '.join(missing)}")
    for table, count in (("months", 12), ("weekdays", 7)):
        if len(data[table]) != count:
            raise BadVocabulary(f"{name}: {table} has {len(data[table])} lists, not {count}")
    known_keys(f"{name} [words]", data["words"], WORDS)
    known_keys(f"{name} [order]", data.get("order", {}), ORDER)
    known_keys(f"{name} [paradigms]", data.get("paradigms", {}), PARADIGMS)
    known = authorities()
    kinds = {body.kind for body in known.bodies.values()} | {organ.kind for organ in known.organs.values()}
    known_keys(f"{name} [heads]", data.get("heads", {}), kinds | {"body", "none", "region"})
    states = {"homes": data.get("homes", ()), "no_ministers": data.get("no_ministers", ())}
    states["combining"] = data.get("combining", {})
    states["whose"] = " ".join(data.get("whose", ())).split()
    for table, keys in states.items():
        known_keys(f"{name} {table}", dict.fromkeys(keys), set(known.territories))


def read_vocabulary(folder: Path, language: str) -> Vocabulary:
    """Return the vocabulary that the folder's two files of the language give; BadVocabulary where they are at fault."""
    data = read_toml(f"{language}.toml", folder)
    if not data:
        raise BadVocabulary(f"{language}.toml is missing")
    _check(f"{language}.toml", data)
    words = {kind: frozenset(fold(word) for word in data["words"].get(kind, ())) for kind in WORDS}
    # Found as terms, in capitals only: "SE" is no "se".
    words["honorific"] -= {fold(word) for word in data["words"].get("honorific", ()) if word.isupper()}
    return Vocabulary(
        language=language,
        terms=tuple(grammar_terms(language, data) + name_terms(language, read_toml(f"names/{language}.toml", folder))),
        endings=_slots(data.get("endings", ())),
        paradigms={
            kind: tuple((row[0], tuple(row[1:])) for row in rows) for kind, rows in data.get("paradigms", {}).items()
        },
        words=words,
        parts={kind: tuple(sorted(word[1:] for word in words[kind] if word[:1] == "-")) for kind in WORDS},
        name_endings=tuple(sorted(data.get("name_endings", ()), key=len, reverse=True)),
        order=data.get("order", {}),
        governed={fold(word): case for case, words in data.get("governed", {}).items() for word in words},
        locatives=frozenset(fold(ending) for ending in data.get("locatives", ())),
        datives=frozenset(fold(ending) for ending in data.get("datives", ())),
        whose={
            fold(title): tuple(states.split()) for states, titles in data.get("whose", {}).items() for title in titles
        },
        combining={fold(half): state for state, halves in data.get("combining", {}).items() for half in halves},
        heads={word: "" if kind == "body" else kind for kind, words in data.get("heads", {}).items() for word in words},
        things=_things(data),
        qualifiers={fold(form): name for name, forms in data.get("qualifiers", {}).items() for form in forms},
        homes=tuple(data.get("homes", ())),
        no_ministers=frozenset(data.get("no_ministers", ())),
    )
