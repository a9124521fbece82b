"""Bodies that nothing but an office tells of: "the president of Lindenport Harbour", "le commandant de la Finul"."""

from meetings.extraction.offices.trailing_names import holder_from
from meetings.extraction.texts.text import Text

_LONGEST = 6  # words of such a name
_TOWNS = ("city", "capital")
_LINKS = ("and", "at", "of", "to", "with", "by", "from")


def unknown_body(text: Text, i: int, of_state: bool) -> int:
    """Return the token after the capital words that an "of" before them makes the body of an office; 0 where none are.

    A mark, a verb of contact or a preposition closes them, for else more of the name or a person's may follow.
    A town's name alone is none, nor are words for the state: "the President of the Republic". Of an office that states
    have, a single word is none: it may be the name of a state or region.
    """
    before = i - 1
    while text.is_word(before, "article") and not text.is_word(before, "of"):
        before -= 1
    if not text.is_word(before, "of") or text.is_word(i, "article"):
        return 0
    j = i
    while j < len(text.tokens) and j - i < _LONGEST and _belongs(text, j) and (j == i or text.joined(j - 1, j)):
        j += 1
    run = j
    if not text.vocabulary.order.get("kind_last"):
        j = holder_from(text, i, j, least=1)
    if (
        j == i
        or all(k in text.cover for k in range(i, j))
        or text.is_word(i, "polity")
        or text.is_word(j - 1, "polity")
    ):
        return 0
    if of_state and j - i == 1 and not text.tokens[i].text.isupper():
        return 0
    if text.vocabulary.order.get("capital_nouns") and not any(text.tokens[k].text.isupper() for k in range(i, j)):
        return 0  # all nouns have capitals
    if j < run:
        return j  # "le patron d'Acier / Ana Roy"
    closed = j >= len(text.tokens) or not text.tokens[j].is_word or not text.joined(j - 1, j) or j in text.told
    return j if closed or text.is_any(j, _LINKS) else 0


def _belongs(text: Text, i: int) -> bool:
    token, term = text.tokens[i], text.cover.get(i)
    if not token.is_word or not token.is_capital or text.is_honorific(i) or i in text.told:
        return False
    return (term is None and not text.is_word(i, "function")) or (term is not None and term.kind in _TOWNS)
