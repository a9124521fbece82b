"""Complements of an office in the genitive: the "международного отдела" of "начальник международного отдела"."""

from functools import lru_cache

from meetings.extraction.inflection import genitive
from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, authorities

_LONGEST = 8  # words
_GENITIVE = ("а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ых", "их", "ой", "ств", "дел", "прав")
_ADJECTIVES = ("ого", "его", "ой", "ей", "ых", "их")
# Verbs in the past tense.
_NO_NOUN = tuple(vowel + ending for vowel in "аеиоуыя" for ending in ("ла", "ло", "ли", "лась", "лось", "лись"))
# Offices of a town or region, whose name may be unknown.
_LOCAL = frozenset(["governor", "mayor", "head", "chairman", "director", "leader"])


@lru_cache(maxsize=8)
def _common(vocabulary: Vocabulary) -> frozenset[str]:
    """The genitives of the words that bodies are called by."""
    return frozenset(fold(genitive(word, vocabulary)) for word in vocabulary.words["common"])


def past_complement(text: Text, i: int, office: str) -> int:
    """Return the number after the words in the genitive that begin with this token; the same where none does."""
    if not text.vocabulary.order.get("genitive"):
        return i
    j = i
    while j < len(text.tokens) and j - i < _LONGEST:
        if j > i and text.body[text.tokens[j - 1].end : text.tokens[j].start] != " ":
            break
        is_field = text.is_word(j, "by_field")
        if (is_field or text.is_word(j, "and")) and j + 1 < len(text.tokens) and _in_genitive(text, j + 1, is_field):
            j += 2
            while is_field and j < len(text.tokens) and _in_genitive(text, j, is_dative=True):
                j += 1
        elif text.is_word(j, "with") and j > i and _is_instrumental(text, j + 1):
            j += 1
            while _is_instrumental(text, j):
                j += 1
        elif _in_genitive(text, j) or _is_abbreviation(text, j) or (office in _LOCAL and _is_region(text, j)):
            j += 1
        else:
            break
    return j


def _is_instrumental(text: Text, i: int) -> bool:
    """Whether the token is a common word in the instrumental plural: "с зарубежными странами"."""
    if i >= len(text.tokens) or i in text.cover or text.tokens[i].is_capital:
        return False
    return text.tokens[i].text.endswith(("ыми", "ими", "ами", "ями"))


def past_rest(text: Text, i: int, owner: Found) -> int:
    """Return the number after what follows the body whose office it is: its state, its seat, the field it is for."""
    bodies = authorities().bodies
    if not text.vocabulary.order.get("genitive") or owner.key not in bodies:
        return i
    j = i
    term = text.cover.get(j)
    if term and term.kind == "state":
        if term.key != bodies[owner.key].parent:
            return i
        j = text.tokens_between(term.start, term.end).stop
    elif text.is_word(j, "at") and (term := text.cover.get(j + 1)) and term.kind in ("state", "city", "capital"):
        j = text.tokens_between(term.start, term.end).stop
    elif text.is_word(j, "by_field"):
        j = past_complement(text, j, "")
    return j if j < len(text.tokens) and (text.tokens[j].is_capital or text.is_honorific(j)) else i


def _is_abbreviation(text: Text, i: int) -> bool:
    """Whether the token is a short word in capitals before a name: "премьер-министр РТ Иван Петров"."""
    token = text.tokens[i]
    if i in text.cover or not (token.text.isupper() and 2 <= len(token.text) <= 5) or i + 1 >= len(text.tokens):
        return False
    after = text.tokens[i + 1]
    return after.is_capital and not after.text.isupper()


def _in_genitive(text: Text, i: int, is_dative: bool = False) -> bool:
    """Whether the token is a common word in the genitive, or after "по" in the dative."""
    term = text.cover.get(i)
    token = text.tokens[i]
    if term is not None:
        return term.kind in ("office", "modifier") and "g" in term.cases.lower() and not token.is_capital
    common = text.is_word(i, "common") or token.folded in _common(text.vocabulary)
    lower = token.text.lower()
    if not token.is_word or i in text.told or text.is_honorific(i):
        return False
    if not common and (text.is_word(i, "function") or text.is_word(i, "with") or text.is_word(i, "and")):
        return False
    if token.is_capital and not common and not _begins_body(text, i):
        return False
    endings = ("ам", "ям", "ым", "им", "у", "ю", "ой", "ей", "ости") if is_dative else _GENITIVE
    return common or (lower.endswith(endings) and (lower.endswith("дела") or not lower.endswith(_NO_NOUN)))


def _begins_body(text: Text, i: int) -> bool:
    """Whether the token is the adjective that a body's name begins with: "Национального банка"."""
    if i + 1 >= len(text.tokens) or not text.joined(i, i + 1):
        return False
    following = not text.tokens[i + 1].is_capital or text.is_word(i + 1, "common")
    return following and text.tokens[i].text.lower().endswith(_ADJECTIVES) and _in_genitive(text, i + 1)


def _is_region(text: Text, i: int) -> bool:
    """Whether the token is a place in the genitive, before the name of the one who holds the office there."""
    term = text.cover.get(i)
    if term is not None:
        return term.kind in ("city", "capital") and ("g" in term.cases or term.name[-1] in "ыиоуе")
    lower = text.tokens[i].text.lower()
    if not text.tokens[i].is_capital or not lower.endswith(("а", "я", "ы", "и")) or i + 2 >= len(text.tokens):
        return False
    after = text.tokens[i + 1]
    return after.is_capital and text.tokens[i + 2].is_capital and after.text[-1].lower() not in "аеиоуыэюя"
