"""Which body a bare noun before or behind an office means: the committee of "the chairman of the committee"."""

from meetings.extraction.texts.heads import NO_BODIES, Head, head_of
from meetings.extraction.texts.text import Text

_MOST = 50  # bodies of a text that are looked at
_FIRST_PART = 4  # letters of the shortest first part of a compound
_POSSESSIVES = ("si", "su", "i", "u")  # folded, of Turkish and Azerbaijani
_SOFTENED = {
    "k": "gy",
    "q": "g",
    "t": "d",
    "p": "b",
}  # folded, before a vowel: "Dernek", "Derneği", "Birlik", "Birliyi"
_STEM = 5  # letters by which a noun is known in another form: "Komitə", "Komitəsi"


def meant_by_noun(text: Text, i: int) -> str:
    """Return the only body of the text whose noun the token is; "" where there is none, or several."""
    head = head_of(text.vocabulary, text.tokens[i].folded) or _possessed(text, text.tokens[i].folded)
    if head is None or head.kind in NO_BODIES or len(head.noun) < _STEM:
        return ""
    found = set()
    for body in text.bodies[:_MOST]:
        heads = (head_of(text.vocabulary, text.tokens[k].folded) for k in range(body.first, body.stop))
        if any(other is not None and other.noun[:_STEM] == head.noun[:_STEM] for other in heads):
            found.add(body.name)
    return found.pop() if len(found) == 1 else ""


def _possessed(text: Text, word: str) -> Head | None:
    """The noun that bodies are called by in its possessive, of which the word is the bare form: "Oda", "Odası"."""
    if not text.vocabulary.locatives:
        return None
    stems = [word, *(word[:-1] + soft for soft in _SOFTENED.get(word[-1:], ""))]
    forms = (head_of(text.vocabulary, stem + ending) for stem in stems for ending in _POSSESSIVES)
    return next((head for head in forms if head is not None and not head.cut), None)


def body_by_compound(text: Text, i: int) -> str:
    """Return the German compound that says by itself which body it is, without its ending; else ""."""
    head = head_of(text.vocabulary, text.tokens[i].folded)
    word = text.tokens[i].text
    is_more = head is not None and len(word) - head.cut >= len(head.noun) + _FIRST_PART
    is_name = bool(text.vocabulary.order.get("capital_nouns")) and text.tokens[i].is_capital and i not in text.cover
    return word[: len(word) - head.cut] if head and is_more and is_name else ""
