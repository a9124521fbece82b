"""The tokens of a text: lower-case Latin letters and digits, alike for every spelling, script and database."""

import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from meetings.folding import latin

# No word of the seven languages is longer; what is longer is an address or an attack.
MAX_TOKEN = 60

_APOSTROPHES = "'’‘ʼʻ`´ʹʽ"
# A word's letters and digits, with the accents that may follow them as characters of their own.
_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
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


def tied_words(text: str) -> Iterator[list[str]]:
    """Return the words of the text as they stand, those that apostrophes tie together in one list."""
    return (_TIE.split(tied[0]) for tied in _TIED.finditer(text))


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Return where each word of the text begins and ends, those that apostrophes tie together one by one."""
    return (word.span() for word in _WORD.finditer(text))


def analyse(text: str, language: str, room: int) -> Tokens:
    """Return the tokens of a text, with stems if its language is one of LANGUAGES.

    ``room`` is how many characters its words may fill, with a blank after each.
    """
    words: list[str] = []
    others: set[str] = set()
    for match in _TIED.finditer(text):
        tied = match[0]
        tokens, forms = _forms(tied, language) if len(tied) <= MAX_TOKEN else _forms.__wrapped__(tied, language)
        for word in tokens:
            room -= len(word) + 1
        if room < 0:
            return Tokens(words, others, True)
        words += tokens
        others |= forms
    return Tokens(words, others, False)


# The words of a language that are met often come to about as many.
@lru_cache(maxsize=65536)
def _forms(tied: str, language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the tokens of words that apostrophes tie together, mostly one alone, and the other forms of them."""
    words = _TIE.split(tied)
    forms = {form for word in words for form in other_forms(word, language)}
    if len(words) > 1:
        forms.add(token("".join(words)))
    return tuple(folded for word in words if (folded := token(word))), frozenset(forms - {""})
