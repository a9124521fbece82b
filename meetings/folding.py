"""One spelling for matching and searching: accents, case and letter variants do not count.

A fold goes character by character, so that every folded character knows the source offset it came from.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

# Letters whose readers take them for another than Unicode's decomposition or anyascii would say.
_LETTERS = {"ə": "e", "ı": "i", "i̇": "i", "ё": "е", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"}
_APOSTROPHES = frozenset("'’‘ʼʻ`´ʹʽ")
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    lowered = character.casefold()
    lowered = _LETTERS.get(lowered, lowered)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return "".join(_LETTERS.get(c, c) for c in plain)


@lru_cache(maxsize=8192)
def _latin_character(character: str) -> str:
    return anyascii(_fold_character(character)).lower()


@dataclass(frozen=True)
class Folded:
    """Folded text with, for each of its characters, the offset in the source where it began; one more at the end."""

    text: str
    offsets: tuple[int, ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open span of the source that the folded characters start to end came from."""
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]


def fold(text: str) -> str:
    """Return the text with case and accents folded, in its own script, all else as it is."""
    return "".join(_fold_character(c) for c in text)


def fold_with_offsets(text: str) -> Folded:
    """Return fold(text) with the map back to the source."""
    pieces: list[str] = []
    offsets: list[int] = []
    for position, character in enumerate(text):
        piece = _fold_character(character)
        pieces.append(piece)
        offsets.extend([position] * len(piece))
    offsets.append(len(text))
    return Folded("".join(pieces), tuple(offsets))


def latin(text: str) -> str:
    """Return the text folded and in Latin letters: the key by which names of all scripts are compared."""
    return "".join(_latin_character(c) for c in text)


def words(text: str) -> list[str]:
    """Return the folded words of the text, in Latin letters, apostrophes dropped ("Côte d'Ivoire": cote, divoire)."""
    return _WORD.findall(latin(text).replace("'", ""))
