"""Complements of an office in the genitive: the "международного отдела" of "начальник международного отдела"."""

from meetings.extraction.text import Text

_LONGEST = 8  # words
_GENITIVE = ("а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ых", "их", "ой", "ств", "дел", "прав")
_ADJECTIVES = ("ого", "его", "ой", "ей", "ых", "их")
# Verbs in the past tense.
_NO_NOUN = tuple(vowel + ending for vowel in "аеиоуыя" for ending in ("ла", "ло", "ли", "лась", "лось", "лись"))
# Offices of a town or region, whose name may be unknown.
_LOCAL = frozenset(["governor", "mayor", "head", "chairman", "director", "leader"])


def past_complement(text: Text, i: int, office: str) -> int:
    """Return the number after the words in the genitive that begin with this token; the same where none does."""
    if not text.vocabulary.order.get("genitive"):
        return i
    j = i
    while j < len(text.tokens) and j - i < _LONGEST:
        if j > i and text.body[text.tokens[j - 1].end : text.tokens[j].start] != " ":
            break
        joins = text.is_word(j, "by_field") or text.is_word(j, "and")
        if joins and j > i - 1 and j + 1 < len(text.tokens) and _in_genitive(text, j + 1, text.is_word(j, "by_field")):
            j += 2
        elif _in_genitive(text, j) or (office in _LOCAL and _is_region(text, j)):
            j += 1
        else:
            break
    return j


def _in_genitive(text: Text, i: int, is_dative: bool = False) -> bool:
    """Whether the token is a common word in the genitive, or after "по" in the dative."""
    term = text.cover.get(i)
    token = text.tokens[i]
    if term is not None:
        return term.kind in ("office", "modifier") and "g" in term.cases.lower() and not token.is_capital
    common, lower = text.is_word(i, "common"), token.text.lower()
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
    following = i + 1 < len(text.tokens) and text.joined(i, i + 1) and not text.tokens[i + 1].is_capital
    return following and text.tokens[i].text.lower().endswith(_ADJECTIVES) and _in_genitive(text, i + 1)


def _is_region(text: Text, i: int) -> bool:
    """Whether the token is a place in the genitive, before the name of the one who holds the office there."""
    term = text.cover.get(i)
    if term is not None:
        return term.kind in ("city", "capital") and "g" in term.cases
    lower = text.tokens[i].text.lower()
    if not text.tokens[i].is_capital or not lower.endswith(("а", "я", "ы", "и")) or i + 2 >= len(text.tokens):
        return False
    after = text.tokens[i + 1]
    return after.is_capital and text.tokens[i + 2].is_capital and after.text[-1].lower() not in "аеиоуыэюя"
