"""Words of a text with their spans, clitics split off: the l' of "l'Azerbaïdjan", the 'nin of "Türkiye'nin"."""

import re
from typing import NamedTuple

from meetings.folding import fold

_TOKEN = re.compile(r"([^\W\d_]+(?:['’ʼ‘‐‑-][^\W\d_]+)*|\d+|[^\w\s]|_)")
_ELISION = re.compile(r"(?:[dlnsjmct]|qu|lorsqu|jusqu|puisqu)['’]", re.IGNORECASE)
_HYPHENATED = re.compile(r"[^\W\d_]{1,3}[-‑][A-ZÀ-ÞА-ЯЁ]")
# "US-Präsident", "EU-Kommissar", "Ex-Kanzler": the owner or modifier of an office, and the office.
_COMPOUND = re.compile(r"(?:[A-ZÄÖÜ]{2,6}|Ex|Vize|Noch|Alt)[-‑](?=[A-ZÄÖÜ][a-zäöüß])")
_KEPT = 65536  # words of which the traits are remembered
_SUFFIX = re.compile(r"['’ʼ‘-][a-zəıöüğşç]{1,6}$")


class Token(NamedTuple):
    start: int
    end: int
    text: str
    folded: str
    is_word: bool
    is_capital: bool


_new = tuple.__new__  # half the time of a call of the class, for every word of a text


class _Traits(dict[str, tuple[str, str, bool, bool]]):
    """Of each word or mark itself, itself folded, whether it is a word, and whether it is capital."""

    def __missing__(self, text: str) -> tuple[str, str, bool, bool]:
        word = text[0].isalpha()
        # "al-Abadi" is a name though it begins small.
        capital = word and (text[0].isupper() or _HYPHENATED.match(text) is not None)
        traits = text, fold(text) if word else text, word, capital
        if len(self) < _KEPT:
            self[text] = traits
        return traits


_TRAITS = _Traits()


def _token(text: str, start: int) -> Token:
    return _new(Token, (start, start + len(text), *_TRAITS[text]))


def tokenize(text: str, start: int, end: int, language: str) -> list[Token]:
    """Return the words, numbers and marks between the two offsets."""
    tokens = []
    stop = start
    parts = _TOKEN.split(text[start:end])
    for between, word in zip(parts[::2], parts[1::2], strict=False):
        at = stop + len(between)
        stop = at + len(word)
        if not word.isalpha() and len(word) > 2 and ("'" in word or "’" in word or "-" in word):
            if (
                language == "fr"
                and (elided := _ELISION.match(word))
                and not (word[0] in "NM" and word[elided.end()].isupper())
            ):
                tokens.append(_token(word[: elided.end()], at))
                word, at = word[elided.end() :], at + elided.end()
            elif language == "en" and word[-2:] in ("'s", "’s"):
                tokens.append(_token(word[:-2], at))
                word, at = word[-2:], at + len(word) - 2
            elif language == "de" and (owner := _COMPOUND.match(word)):
                tokens += [_token(owner[0][:-1], at), _token(owner[0][-1], at + owner.end() - 1)]
                word, at = word[owner.end() :], at + owner.end()
            elif (
                language in ("tr", "az")
                and (suffix := _SUFFIX.search(word))
                and (word[suffix.start()] != "-" or language == "az")
            ):
                tokens.append(_token(word[: suffix.start()], at))
                word, at = word[suffix.start() :], at + suffix.start()
        tokens.append(_new(Token, (at, stop, *_TRAITS[word])))
    return tokens


def part_pairs(tokens: list[Token]) -> list[Token]:
    """Return the tokens, those of two persons joined by a hyphen as three: "Talks Tanner-Vrabec".

    Two persons are meant where the text prints both words alone as well.
    """
    if not any("-" in token.text and token.is_capital for token in tokens):
        return tokens
    alone = {token.text for token in tokens}
    parted: list[Token] = []
    for token in tokens:
        one, hyphen, other = token.text.partition("-")
        if (
            hyphen
            and token.is_capital
            and len(one) > 2
            and len(other) > 2
            and other[0].isupper()
            and {one, other} <= alone
        ):
            at = token.start + len(one)
            parted += [_token(one, token.start), _token("-", at), _token(other, at + 1)]
        else:
            parted.append(token)
    return parted
