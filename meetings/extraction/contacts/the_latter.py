"""The last of those whom the sentence before names: "The minister received X. The latter then met Ana Roy"."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import View
from meetings.extraction.contacts.pronouns import may_be_called
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text

_VERBAL = ("function", "auxiliary", "perfect", "was", "adverb", "with")
_LEADING = ("that", "demonstrative")  # "ce / dernier", "este / último"
_HE = {"dieser": "er", "diese": "sie"}  # which pronoun the genders of German titles are known by
_THAT = frozenset(["тот", "та"])
_DID = ("л", "ла", "лся", "лась")  # how Russian verbs end of what one did: "Последний / провёл переговоры"
_SEVERAL = "n"  # how German verbs of several end: "hatten / diese"


def latter_of(text: Text, view: View, before: Sequence[Person]) -> Person | None:
    """Return the last of those of the sentence before, where this one tells of him as "the latter"."""
    if len(before) < 2 or "latter" not in text.of_class or before[-1] in view.people:
        return None
    i = next((i for i in text.numbers_of("latter", within=view.numbers) if _stands_alone(text, view, i)), None)
    if i is None:
        return None
    called = text.tokens[i].folded
    return before[-1] if may_be_called(text, before[-1], _HE.get(called, called)) else None


def _stands_alone(text: Text, view: View, i: int) -> bool:
    """Whether the word is all that names him: no "dieser Besuch", no "le mois dernier"."""
    word, after = text.tokens[i].folded, i + 1
    if after >= view.numbers.stop or text.is_any(after, ("both", "two")) or i in text.cover:
        return False  # "Esta mañana"
    german = bool(text.vocabulary.order.get("capital_nouns"))
    is_him = german or i == view.numbers.start or text.is_word(i, "that") or text.is_any(i - 1, _LEADING)
    is_him = is_him or word in _THAT
    if german and word == "diese" and any(text.tokens[k].folded.endswith(_SEVERAL) for k in (i - 1, after)):
        return False
    mark = not text.tokens[after].is_word
    did = bool(text.vocabulary.paradigms) and text.tokens[after].folded.endswith(_DID)
    return is_him and (mark or did or after in text.told or text.is_any(after, _VERBAL))
