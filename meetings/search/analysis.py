"""The tokens of a text: lower-case Latin letters and digits, alike for every spelling, script and database."""

import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

import Stemmer

from meetings.folding import latin

# No word of the seven languages is longer; what is longer is an address or an attack.
MAX_TOKEN = 60

_APOSTROPHES = "'’‘ʼʻ`´ʹʽ"
# A word's letters and digits, with the accents that may follow them as characters of their own; "_" is taken out
# before, since a class of characters is read three times as fast as a choice between two.
_LETTER = r"[\w\u0300-\u036f]"
# Words that apostrophes tie together: "d'Azerbaïdjan", "Bakü'de", "Sana'a".
_TIED = re.compile(rf"{_LETTER}+(?:[{_APOSTROPHES}]{_LETTER}+)*")
_WORD = re.compile(rf"{_LETTER}+")
_TIE = re.compile(f"[{_APOSTROPHES}]")
_NOT_OF_TOKENS = re.compile(r"[^a-z0-9]+")

_SNOWBALL = {"en": "english", "fr": "french", "ru": "russian", "tr": "turkish", "es": "spanish", "de": "german"}
# Endings of Azerbaijani nouns, in the order in which they are taken off: case, possession, number.
_AZERBAIJANI = (
    ("nın", "nin", "nun", "nün", "dan", "dən", "ın", "in", "un", "ün", "da", "də", "ya", "yə", "nı", "ni", "nu", "nü"),
    ("sı", "si", "su", "sü", "ı", "i", "u", "ü", "a", "ə"),
    ("lar", "lər"),
    ("ı", "i", "u", "ü", "a", "ə"),
)
_SHORTEST_STEM = 4
# The words of a language that are met often come to about as many.
_MOST_KNOWN = 65536

LANGUAGES = ("az", *_SNOWBALL)

# By language; a stemmer may not be used by two threads at once.
_stemmers = threading.local()


class Tokens(NamedTuple):
    """The words of a text in their order, and other forms they can be found by, among them what apostrophes tie."""

    words: list[str]
    others: set[str]
    is_cut: bool  # there was no room for all


def token(word: str) -> str:
    """Return the token of one word; "" where nothing of it can be written in Latin letters or digits."""
    return _NOT_OF_TOKENS.sub("", latin(word[:MAX_TOKEN]))[:MAX_TOKEN]


def stem(word: str, language: str) -> str:
    """Return the token of the word's stem in one of LANGUAGES; in any other language the token of the word."""
    word = unicodedata.normalize("NFC", word[:MAX_TOKEN])
    if language in ("az", "tr"):
        word = word.replace("I", "ı").replace("İ", "i")
    word = word.lower()
    if language == "az":
        return token(_azerbaijani_stem(word))
    if language in _SNOWBALL:
        return token(_stemmer(language).stemWord(word))
    return token(word)


def _stemmer(language: str) -> Stemmer.Stemmer:
    if language not in _stemmers.__dict__:
        _stemmers.__dict__[language] = Stemmer.Stemmer(_SNOWBALL[language])
    return _stemmers.__dict__[language]


def _azerbaijani_stem(word: str) -> str:
    for endings in _AZERBAIJANI:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                word = word[: -len(ending)]
                break
    return word[:-1] + "q" if word.endswith("ğ") else word


def other_forms(word: str, language: str) -> set[str]:
    """Return the other tokens that a word can be found by: its stem, and Azerbaijani ə as English writes it, an a."""
    forms = {stem(word, language)}
    if "ə" in word or "Ə" in word:
        forms.add(token(word.replace("ə", "a").replace("Ə", "A")))
    return forms


def known_forms(word: str, language: str) -> "Forms":
    """Return the tokens of a word of a text, which most words of many texts have been asked for before."""
    return _forms_in(language)[word]


def tied_words(text: str) -> Iterator[list[str]]:
    """Return the words of the text as they stand, those that apostrophes tie together in one list."""
    return (_TIE.split(tied) for tied in _TIED.findall(text.replace("_", " ")))


def words_of(text: str) -> Iterator[re.Match[str]]:
    """Return each word of the text where it stands, those that apostrophes tie together one by one."""
    return _WORD.finditer(text.replace("_", " "))


def analyse(text: str, language: str, room: int) -> Tokens:
    """Return the tokens of a text, with stems if its language is one of LANGUAGES.

    ``room`` is how many characters its words may fill, with a blank after each.
    """
    found, forms = _TIED.findall(text.replace("_", " ")), _forms_in(language)
    words = list(chain.from_iterable(map(forms.words.__getitem__, found)))
    if sum(map(len, words)) + len(words) <= room:
        return Tokens(words, set().union(*filter(None, (forms[tied].others for tied in set(found)))), False)
    return _cut((forms[tied] for tied in found), room)


class Forms(NamedTuple):
    """The tokens of words that apostrophes tie together, mostly one alone, and the other forms of them."""

    words: tuple[str, ...]
    others: frozenset[str]


def _cut(tied: Iterable[Forms], room: int) -> Tokens:
    """Return the tokens of the first words that there is room for."""
    words: list[str] = []
    others: set[str] = set()
    for forms in tied:
        room -= sum(map(len, forms.words)) + len(forms.words)
        if room < 0:
            break
        words += forms.words
        others |= forms.others
    return Tokens(words, others, True)


class _Known(dict[str, Forms]):
    """The forms of words of one language, those met before without working them out again."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.words = _Words(self)

    def __missing__(self, tied: str) -> Forms:
        words = _TIE.split(tied)
        forms = {form for word in words for form in other_forms(word, self._language)}
        if len(words) > 1:
            forms.add(token("".join(words)))
        printed = tuple(folded for word in words if (folded := token(word)))
        made = Forms(printed, frozenset(forms.difference(printed, {""})))
        if len(tied) <= MAX_TOKEN:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[tied] = made
        return made


class _Words(dict[str, tuple[str, ...]]):
    """The tokens alone of such words, which are asked for as often as they stand in texts."""

    def __init__(self, known: _Known) -> None:
        self._known = known

    def __missing__(self, tied: str) -> tuple[str, ...]:
        words = self._known[tied].words
        if len(tied) <= MAX_TOKEN:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[tied] = words
        return words


@cache
def _forms_in(language: str) -> _Known:
    return _Known(language if language in LANGUAGES else "")
