"""One spelling for matching and searching: accents, case and letter variants do not count.

A fold goes character by character, so that every folded character knows the source offset it came from.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from anyascii import anyascii

# Letters whose readers take them for another than Unicode's decomposition or anyascii would say.
_LETTERS = {"ə": "e", "ı": "i", "i̇": "i", "ё": "е", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"}
_APOSTROPHES = frozenset("'’‘ʼʻ`´ʹʽ")
_HYPHENS = frozenset("\u2010\u2011")  # the second keeps a line from breaking at it
_WORD = re.compile(r"\w+")
_FEW = 100
_KEPT = 8192  # characters of which a table keeps the spelling; no library of texts uses more


def _fold_character(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if character in _HYPHENS:
        return "-"
    lowered = character.casefold()
    lowered = _LETTERS.get(lowered, lowered)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return "".join(_LETTERS.get(c, c) for c in plain)


def _latin_character(character: str) -> str:
    return anyascii(_fold_character(character)).lower()


class _Table(dict[int, str]):
    """A table for str.translate that works each character out when it is first met."""

    def __init__(self, spell: Callable[[str], str]) -> None:
        super().__init__()
        self._spell = spell
        self.uneven: set[str] = set()  # of the characters met, those that are spelled with none or several

    def __missing__(self, character: int) -> str:
        spelled = self._spell(chr(character))
        if len(spelled) != 1:
            self.uneven.add(chr(character))
        if len(self) < _KEPT:
            self[character] = spelled
        return spelled


_FOLDED = _Table(_fold_character)
_LATIN = _Table(_latin_character)


@dataclass(frozen=True)
class Folded:
    """Folded text with, for each of its characters, the offset in the source where it began; one more at the end."""

    text: str
    offsets: Sequence[int]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open span of the source that the folded characters start to end came from."""
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]


def fold(text: str) -> str:
    """Return the text with case and accents folded, in its own script, all else as it is."""
    return text.translate(_FOLDED)


def _places(text: str, character: str) -> Iterator[int]:
    """Where the text has the character."""
    at = text.find(character)
    while at >= 0:
        yield at
        at = text.find(character, at + 1)


def with_offsets(text: str, folded: str) -> Folded:
    """Return the folded text, fold(text), with the map back to the source."""
    # While few are known, each is looked for sooner than the text's characters are told apart.
    known = _FOLDED.uneven if len(_FOLDED.uneven) < _FEW else _FOLDED.uneven.intersection(text)
    uneven = list(filter(text.__contains__, known))
    if not uneven:
        return Folded(folded, range(len(text) + 1))
    offsets: list[int] = []
    begin = 0
    for position in sorted(chain.from_iterable(_places(text, character) for character in uneven)):
        offsets += range(begin, position)
        offsets += [position] * len(_FOLDED[ord(text[position])])
        begin = position + 1
    offsets += range(begin, len(text) + 1)
    return Folded(folded, offsets)


def latin(text: str) -> str:
    """Return the text folded and in Latin letters: the key by which names of all scripts are compared."""
    return text.translate(_LATIN)


def words(text: str) -> list[str]:
    """Return the folded words of the text, in Latin letters, apostrophes dropped ("Côte d'Ivoire": cote, divoire)."""
    return _WORD.findall(latin(text).replace("'", ""))
