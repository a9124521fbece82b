"""Complements of an office in the genitive: the "международного отдела" of "начальник международного отдела"."""

from meetings.extraction.text import Text

_LONGEST = 7  # words
_GENITIVE = ("а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ых", "их", "ой", "ств")
_NO_NOUN = ("ла", "ло", "ли", "лась", "лось", "лись")  # verbs in the past tense


def past_complement(text: Text, i: int) -> int:
    """Return the number after the words in the genitive that begin with this token; the same where none does."""
    if not text.vocabulary.order.get("genitive"):
        return i
    j = i
    while j < len(text.tokens) and j - i < _LONGEST and _in_genitive(text, j):
        if j > i and text.body[text.tokens[j - 1].end : text.tokens[j].start] != " ":
            break
        j += 1
    return j


def _in_genitive(text: Text, i: int) -> bool:
    term = text.cover.get(i)
    if term is not None:
        return term.kind in ("office", "modifier") and "g" in term.cases.lower() and not text.tokens[i].is_capital
    token = text.tokens[i]
    if not token.is_word or i in text.told or text.is_word(i, "function"):
        return False
    if token.is_capital and not text.is_word(i, "common"):
        return False
    if text.is_honorific(i) or text.is_word(i, "with") or text.is_word(i, "and"):
        return False
    return token.folded.endswith(_GENITIVE) and not token.folded.endswith(_NO_NOUN)
