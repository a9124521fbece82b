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
from meetings.vocabulary.terms import Term, grammar_terms, name_terms

_INFLECTED = frozenset(
    ["arrival", "guest", "owned", "party", "sides", "common", "venue", "capital"]
)  # classes whose words are nouns
_KEPT = 65536  # words of which the classes are remembered
# The classes of words that a language may list.
_WORDS = frozenset(
    [
        "function",
        "particle",
        "joiner",
        "honorific",
        "opening",  # what a sentence begins with that a comma sets off: "during", "after"
        "style",  # the pronouns that monarchs' styles begin with: "His Majesty"
        "matter_of",  # what leads to a contact that others talk about: "on", "about", "in view of"
        "definite",  # the article of things known: "the"
        "this",  # what a sentence begins with that goes on about what the one before told
        "decoration",  # capitals behind a name for an order, a degree or a rank: "KCMG", "QC"
        "abbreviation",
        "of",
        "with",
        "lands",  # parts of the world, which end no person's name: Asia, the East
        "unsure",  # nouns and adjectives before a contact that is but spoken of: "the likelihood of a meeting"
        "not",  # right before a verb, in the languages that say so by a word of its own
        "and",
        "at",
        "to",
        "by",
        "from",
        "speech",
        "posted",  # of what somebody wrote on a network
        "own_ending",  # of verbs that tell of what "I" or "we" did
        "common",
        "venue",
        "article",
        "pronoun",
        "several",
        "side",
        "as",  # before an office that somebody is said to hold
        "sides",  # nouns for those who meet, several of them: the sides, the leaders
        "house",
        "by_field",
        "subject",
        "building",  # last parts of compounds that name a house, and may end a name as well
        "credit",  # what a line that says whose its pictures are begins with: photos
        "every",  # before contacts of which somebody attended all: both, each
        "occasion",  # nouns for contacts behind those: meetings, ceremony
        "spoke",  # verbs that without a place are of a call
        "roll",  # headings of lists of those present: participants
        "landmark",  # houses that are known by this word alone: kremlin
        "both",  # before the noun for two contacts: "at both meetings"
        "capital",  # words before a place's own name: capital, city, province
        "seat",  # of those, the words for a state's capital
        "together",  # nouns of what those who spoke were at: "on the margins of the summit"
        "stay",  # verbs and nouns of visits: they stand before the place visited
        "towards",  # prepositions between such a word and the place, besides those of "at" and "to"
        "contracted",  # prepositions that hold an article
        "owned",
        "realm",
        "republic",  # nouns for kinds of states, before "of" and a state's name, or before its adjective
        "republican",  # what may stand between: "islamic", "democratic"
        "polity",
        "filial",
        "who",
        "number",
        "kin",
        "press",  # of rooms, centres and lines of press offices, where nobody is met: press, newsroom
        "middle",  # of houses that are as well what talks turn on: centre
        "concerning",
        "stately",
        "remote",
        "was",
        "i",
        "programme",
        "body_ending",  # of compounds that name bodies, in the genitive: "-надзора"
        "being",  # what may stand between an office and its holder's name: "olan"
        "governorate",  # the offices of governors, behind the name of their region: "Valiliği"
        "town_hall",  # those of mayors
        "family_name",  # words for offices, houses and peoples that are surnames as well: "Carlos / Mesa"
        "given_name",  # words for months, days and the like, in small letters, that are given names as well
        "place_opening",  # what begins a place's name that has more words: "San", "Port"
        "named",  # after which the name of a thing follows: a company, a school, a ship
        "chaired",  # between a body and who presides over it: "chaired / by"
        "under",  # what may stand before that: "unter / Vorsitz von"
        "sent",  # nouns for those whom a body sends, and for bodies: mission
        "led",  # what stands between a delegation and who leads it: "led / by"
        "party",  # nouns for those who meet, known from before: the official, the diplomat
        "federal",  # what may stand between a state and an office: "the German Federal / Minister"
        "treats",  # verbs for a contact whose object is what was spoken about
        "inverting",  # what a sentence may begin with whose subject stands behind "were"
        "surname",  # words for things that are surnames as well: "Ms / Hall"
        "guest",  # such nouns for the one received
        "indefinite",  # of the articles
        "object",  # what stands before those who are received, in a language that marks them: "a" in Spanish
        "asks",  # what stands before that which somebody is asked for: "called on him to ..."
        "talks_over",  # what is done by those who call on somebody, behind the same word: "called on him to discuss"
        "arrival",  # where guests are only welcomed: airports, stations
        "opener",  # words that open a clause after a comma, where verbs stand last
        "since",
        "between",
        "where",  # what opens a clause about a place named before
        "addressed",  # before whom a message is for: "adressé / au roi"
        "same",  # what stands for an office named before: "celui / du Bénin"
        "abroad",  # behind a people, a part of what its own minister is for: "des Sénégalais de l' / Extérieur"
        "carrier",  # of one who brings a message: "porteur / d'un message"
        "followed",  # of talks: what says that they came of what was told before: "that / followed"
        "after",  # what puts a contact behind another: "after the phone call"
        "future_ending",  # of verbs that tell of what is to come
        "land_government",  # nouns for those who govern a Land, a part of a state
        "upon",  # a preposition of places that leads to houses and islands, not to towns
        "plural_ending",  # of those nouns that are no names even behind a given name
        "past",  # strong verbs told as past, of a language whose present tells of what is to come
        "nobility",  # titles within a name
        "invitation",  # what stands before who invited
        "noun_ending",  # of common nouns; few names have them
        "determiner",  # what stands before a noun besides the articles, where nouns have capitals
        "role_ending",  # of nouns that say what the person named next is, where nouns have capitals
        "about",  # prepositions before those spoken of, or missing
        "topic",  # of those, what stands before what was spoken about; its towns are not where that was
        "resident",  # of envoys, before or behind where they reside: "based", "mukim"
        "residence",  # nouns for that, behind "with": "con sede en"
        "charge",  # what leads to what an envoy is for
        "verb",  # such as headlines have whose words have capitals, in the present: "Lauds", "Signs"
        "waters",  # behind a state's name or its people's, what is no part of it: "South China / Sea"
        "behind_particle",  # words for something else that end a name behind its particle: "Al / Said"
        "they",  # what a sentence begins with that tells whom those of the one before met
        "grade",  # before the title of one of several officers: "Senior / Vice President"
        "its",  # before the head of the body named last: "with its / president"
        "masculine",  # nouns of bodies whose adjectives tell their gender
        "neuter",
        "matter",  # what a director may be for: "affairs", "relations"
        "first",  # before or after a deputy: "First Deputy Speaker"
        "second",
        "third",
        "fourth",
        "charged",  # "in charge", before that
        "linking",  # what leads to more of a body's name: "of", "for", "on"
        "fore_adjective",  # what may stand between that and its noun: "de haut niveau"
        "adjective_ending",  # of adjectives that follow their noun
        "institutional",  # such adjectives of bodies, which may have capitals: "Nacional", "Electoral"
        "dealt",  # participles before the subject of talks: "ont / porté sur"
        "auxiliary",  # verbs before a participle, behind a subject: "Ana Mora / a salué"
        "perfect",  # auxiliaries of what is told as past, where the verb closes its clause: "hat / empfangen"
        "modal",  # verbs of what is yet to come, in the same place: "wird / empfangen"
        "plural",  # articles and numbers before several, where nouns do not tell
    ]
)
_GRAMMAR = {"months", "weekdays", "relative", "offices", "patterns", "domains", "modifiers", "cues", "words", "endings"}
_GRAMMAR |= {
    "last_weekday",
    "paradigms",
    "name_endings",
    "order",
    "governed",
    "ministries",
    "organs",
    "heads",
    "verbs",
    "conjugation",
    "locatives",
    "datives",
    "homes",
    "no_ministers",
    "whose",
    "called",
}


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
    order: Mapping[str, bool] = field(default_factory=dict)
    governed: Mapping[str, str] = field(default_factory=dict)  # word -> the cases that a name after it stands in
    locatives: frozenset[str] = frozenset()  # of the endings, folded, those that say where
    datives: frozenset[str] = frozenset()  # those that say where to, or what is visited
    whose: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # a folded title, and the states that have it
    heads: Mapping[str, str] = field(default_factory=dict)  # the nouns that bodies are called by -> the kind of body
    things: Mapping[str, str] = field(default_factory=dict)  # what a minister is for, folded -> what it is in English
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

    def __missing__(self, folded: str) -> frozenset[str]:
        kinds = set(self._listed.get(folded, ()))
        kinds.update(kind for kind, parts in self._parts if folded.endswith(parts))
        if len(self._vocabulary.endings) > 1:
            for end in range(len(folded) - 1, 2, -1):
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
        for word in read_toml(f"{language}.toml")["words"]["function"]:
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


def read_vocabulary(folder: Path, language: str) -> Vocabulary:
    """Return the vocabulary that the folder's two files of the language give; BadVocabulary where they are at fault."""
    data = read_toml(f"{language}.toml", folder)
    if not data:
        raise BadVocabulary(f"{language}.toml is missing")
    known_keys(f"{language}.toml", data, _GRAMMAR)
    known_keys(f"{language}.toml [words]", data["words"], _WORDS)
    words = {kind: frozenset(fold(word) for word in data["words"].get(kind, ())) for kind in _WORDS}
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
        parts={kind: tuple(sorted(word[1:] for word in words[kind] if word[:1] == "-")) for kind in _WORDS},
        name_endings=tuple(sorted(data.get("name_endings", ()), key=len, reverse=True)),
        order=data.get("order", {}),
        governed={fold(word): case for case, words in data.get("governed", {}).items() for word in words},
        locatives=frozenset(fold(ending) for ending in data.get("locatives", ())),
        datives=frozenset(fold(ending) for ending in data.get("datives", ())),
        whose={
            fold(title): tuple(states.split()) for states, titles in data.get("whose", {}).items() for title in titles
        },
        heads={word: "" if kind == "body" else kind for kind, words in data.get("heads", {}).items() for word in words},
        things=_things(data),
        homes=tuple(data.get("homes", ())),
        no_ministers=frozenset(data.get("no_ministers", ())),
    )
