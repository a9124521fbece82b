"""Words of a text with their spans, clitics split off: the l' of "l'Azerbaïdjan", the 'nin of "Türkiye'nin"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress, count
from operator import itemgetter

from meetings.folding import fold
from meetings.vocabulary import Vocabulary

# Letters, figures and what may join them, or a mark before them: mostly one token, and found in half a token's time.
_PIECE = re.compile(r"(\S[\w'’ʼ‘‐‑-]*)")
_TOKEN = re.compile(r"([^\W\d_]+(?:['’ʼ‘‐‑-][^\W\d_]+)*|\d+|[^\w\s]|_)")
_ELISION = re.compile(r"[^\W\d_]+['’]")
_HYPHENATED = re.compile(r"[^\W\d_]{1,3}[-‑][A-ZÀ-ÞА-ЯЁ]")
# "US-Präsident", "EU-Kommissar", "Ex-Kanzler": the owner or modifier of an office, and the office.
_COMPOUND = re.compile(r"(?:[A-ZÄÖÜ]{2,6}|Ex|Vize|Noch|Alt)[-‑](?=[A-ZÄÖÜ][a-zäöüß])")
_BODY = 3  # letters of a body's name that an office is joined to
POSSESSIVES = ("'s", "’s")  # of English, which are tokens of their own
_BLANKS = frozenset(" \n\t")  # that fold to themselves
_KEPT = 65536  # words of which the traits are remembered
_FOLD, _MAY_PART, _HAS_FIGURE = map(itemgetter, (4, 5, 6))
_SUFFIX = re.compile(r"['’ʼ‘-][a-zəıöüğşç]{1,6}$")


# Of a piece of a text: itself, itself folded if it is a word, whether it is one, whether it is capital; itself folded
# whatever it is, whether it may part into several tokens, and whether it has a figure. A plain tuple, which is taken
# apart fastest.
_Traits = tuple[str, str, bool, bool, str, bool, bool]


@dataclass(init=False, slots=True, unsafe_hash=True)
class Token:
    start: int
    end: int
    text: str
    folded: str
    is_word: bool
    is_capital: bool

    def __init__(self, start: int, end: int, traits: _Traits) -> None:
        self.start, self.end = start, end
        self.text, self.folded, self.is_word, self.is_capital, _, _, _ = traits


class _Known(dict[str, _Traits]):
    """The traits of each piece: texts print few words often."""

    def __missing__(self, text: str) -> _Traits:
        word = text[0].isalpha()
        # "al-Abadi" is a name though it begins small.
        capital = word and (text[0].isupper() or _HYPHENATED.match(text) is not None)
        folded = fold(text)
        parts = len(text) > 2 and ("'" in text or "’" in text or "-" in text)
        may_part = parts or _TOKEN.fullmatch(text) is None
        has_figure = any(map(str.isdecimal, text))
        traits = text, folded if word else text, word, capital, folded, may_part, has_figure
        if len(self) < _KEPT:
            self[text] = traits
        return traits


_TRAITS = _Known()


@dataclass(frozen=True)
class Pieces:
    """A text parted at its blanks and marks."""

    ends: Sequence[int]  # where each piece begins and ends, one after another
    traits: Sequence[_Traits]
    folded: str  # the whole text

    def with_figures(self) -> list[tuple[int, int]]:
        """Return where the pieces begin and end that have figures."""
        with_figures = compress(count(), map(_HAS_FIGURE, self.traits))
        return [(self.ends[2 * i], self.ends[2 * i + 1]) for i in with_figures]


def pieces_of(text: str) -> Pieces:
    """Return what the text is parted into, of which its tokens and its folded text are made."""
    parts = _PIECE.split(text)
    ends = list(accumulate(map(len, parts)))[:-1]
    traits = list(map(_TRAITS.__getitem__, parts[1::2]))
    parts[1::2] = map(_FOLD, traits)
    if not _BLANKS.issuperset("".join(parts[::2])):
        parts[::2] = map(fold, parts[::2])
    return Pieces(ends, traits, "".join(parts))


def _token(text: str, start: int) -> Token:
    return Token(start, start + len(text), _TRAITS[text])


def tokenize(text: str, vocabulary: Vocabulary, pieces: Pieces | None = None) -> list[Token]:
    """Return the words, numbers and marks of the text, those of two persons joined by a hyphen as three.

    ``pieces`` are the text's, where they are known.
    """
    pieces = pieces or pieces_of(text)
    tokens = list(map(Token, pieces.ends[::2], pieces.ends[1::2], pieces.traits))
    parted: list[Token] = []
    compounds: list[int] = []  # the numbers of capital words with a hyphen
    done = 0
    for number in compress(range(len(tokens)), map(_MAY_PART, pieces.traits)):
        parted += tokens[done:number]
        for token in _tokens_of(tokens[number], vocabulary):
            if token.is_capital and "-" in token.text:
                compounds.append(len(parted))
            parted.append(token)
        done = number + 1
    return _without_pairs(parted + tokens[done:], compounds)


def _tokens_of(piece: Token, vocabulary: Vocabulary) -> list[Token]:
    """The tokens of a piece that may have several."""
    if _TOKEN.fullmatch(piece.text):
        return _parts(piece.text, piece.start, vocabulary)
    found: list[Token] = []
    for token in _TOKEN.finditer(piece.text):
        found += _parts(token[0], piece.start + token.start(), vocabulary)
    return found


def _parts(word: str, at: int, vocabulary: Vocabulary) -> list[Token]:
    """Return the word that begins there, what is joined to it by a mark as a token of its own."""
    if vocabulary.words["elided"]:
        elided = _ELISION.match(word)
        is_name = word[0] in "NM" and elided is not None and word[elided.end()].isupper()  # "N'Djamena"
        if elided and not is_name and fold(elided[0]) in vocabulary.words["elided"]:
            return [_token(word[: elided.end()], at), _token(word[elided.end() :], at + elided.end())]
    elif vocabulary.order.get("capital_nouns"):
        owner = _COMPOUND.match(word)
        stop = owner.end() if owner else _office_in(word, vocabulary)
        if stop:
            return [
                _token(word[: stop - 1], at),
                _token(word[stop - 1], at + stop - 1),
                _token(word[stop:], at + stop),
            ]
    elif vocabulary.locatives:
        suffix = _SUFFIX.search(word)
        if suffix and (word[suffix.start()] != "-" or "-" in vocabulary.endings[0]):
            return [_token(word[: suffix.start()], at), _token(word[suffix.start() :], at + suffix.start())]
    elif "'s" in vocabulary.endings[0] and word[-2:] in POSSESSIVES:
        return [_token(word[:-2], at), _token(word[-2:], at + len(word) - 2)]
    return [_token(word, at)]


def _office_in(word: str, vocabulary: Vocabulary) -> int:
    """Where the office begins that stands behind the hyphen of a body: "Handelskammer-Präsident"; 0 where none does."""
    body, hyphen, office = word.rpartition("-")
    if not hyphen or len(body) < _BODY or not office[:1].isupper() or body in office:
        return 0
    return len(body) + 1 if fold(office) in _offices(vocabulary) else 0


@lru_cache(maxsize=8)
def _offices(vocabulary: Vocabulary) -> frozenset[str]:
    """The offices of one word, folded, with the endings that a noun takes."""
    bare = {fold(term.text) for term in vocabulary.terms if term.kind == "office" and term.text.isalpha()}
    return frozenset(word + ending for word in bare for ending in ("", "s", "n", "en", "es"))


def _without_pairs(tokens: list[Token], compounds: list[int]) -> list[Token]:
    """The tokens, those of two persons joined by a hyphen as three: "Talks Tanner-Vrabec".

    Two persons are meant where the text prints both words alone as well, but not within a name: "Ana Tanner-Roy Mora".
    """
    if not compounds:
        return tokens
    alone = {token.text for token in tokens}
    parted: list[Token] = []
    done = 0
    for number in compounds:
        token = tokens[number]
        one, _, other = token.text.partition("-")
        beside = [tokens[k] for k in (number - 1, number + 1) if 0 <= k < len(tokens)]
        in_name = len(beside) > 1 and all(t.is_capital and not t.text.isupper() for t in beside)
        if len(one) > 2 and len(other) > 2 and other[0].isupper() and one in alone and other in alone and not in_name:
            at = token.start + len(one)
            parted += [*tokens[done:number], _token(one, token.start), _token("-", at), _token(other, at + 1)]
            done = number + 1
    return parted + tokens[done:] if done else tokens
