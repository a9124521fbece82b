"""Where a body's name begins in Turkish and Azerbaijani: before an "and", and with the body that it is a part of."""

from meetings.extraction.offices.owners import GENITIVES, INTERNATIONAL
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_SEVERAL = ("lar", "ler")  # folded, of nouns in the plural


def is_one_name(text: Text, joined: int) -> bool:
    """Return whether the word before a Turkish "and" is of the body's name too: "TBMM / Plan ve Bütçe Komisyonu"."""
    word = joined - 1
    if not text.vocabulary.locatives or word in text.cover:
        return False
    before = text.cover.get(word - 1)
    if text.vocabulary.name_endings and _stands_alone(text, word):
        return True  # "Demokratiya / və Hüquqlar İnstitutu"
    if text.tokens[word].folded.endswith(_SEVERAL) and text.tokens[joined + 1].folded.endswith(_SEVERAL):
        return True  # "Lokantacılar ve Pastacılar Odası"
    is_bodys = before is not None and before.kind in ("body", "ministry", "state") and text.joined(word - 1, word)
    return word in text.in_domain or joined + 1 in text.in_domain or is_bodys


def _stands_alone(text: Text, i: int) -> bool:
    """Whether the capital word is no noun that bodies are called by, and none with a capital stands before it."""
    before = text.tokens[i - 1] if i and text.joined(i - 1, i) else None
    is_noun = head_of(text.vocabulary, text.tokens[i].folded) is not None
    return not is_noun and i not in text.first_tokens and (before is None or not before.is_capital)


def whole_body(text: Text, i: int) -> Found | None:
    """Return the international body in the genitive that ends with the token, of which a part is named behind it."""
    term = text.cover.get(i)
    if term is None or term.kind != "body" or not fold(term.ending).endswith(GENITIVES):
        return None
    return term if authorities().bodies[term.key].kind in INTERNATIONAL else None
