"""Sentences that tell of somebody known by a noun: "the visitor", "die Diplomatin", "la délégation"."""

from meetings.extraction.contacts.compatriots import is_definite
from meetings.extraction.contacts.contacts import View
from meetings.extraction.texts.text import Text

_KNOWN = ("party", "guest", "diplomat")
_WAS = ("was", "passive", "been")
_BEFORE = 2  # words of "a été" before a participle


def names_one(text: Text, view: View, kind: str) -> bool:
    """Return whether the sentence has one of those words for somebody known: "the visitor", "die Diplomatin"."""
    return any(is_definite(text, i) for i in text.numbers_of(kind, within=view.numbers))


def opens_with_known(text: Text, view: View) -> bool:
    """Return whether the sentence begins with such a noun, which its pronoun then means: "Le diplomate ..., où il"."""
    i = view.numbers.start
    is_known = text.is_word(i, "article") and not text.is_any(i, ("indefinite", "pronoun"))
    return is_known and text.is_any(i + 1, _KNOWN) and not text.is_word(i + 1, "styled")


def is_received(text: Text, view: View) -> bool:
    """Return whether such a noun is of who was received by those named: "El funcionario fue recibido por ..."."""
    if not view.contacts or not opens_with_known(text, view) or not text.has_word("by", view.numbers):
        return False
    verb = text.tokens_between(view.contacts[0].start, view.contacts[0].end)
    return any(text.is_any(i, _WAS) for i in range(verb.start - _BEFORE, verb.stop))


def opens_with_delegation(text: Text, view: View) -> bool:
    """Return whether those who came to the contact told of before are its subject: "The delegation / also met X"."""
    if not text.of_class.get("delegation") or not view.contacts:
        return False
    verb = text.number_at(view.contacts[0].start)
    before = [m.start for m in view.mentions[:1] if m.start < view.contacts[0].start]
    opening = range(view.numbers.start, text.number_at(before[0]) if before else verb)
    told = text.numbers_of("delegation", within=opening)
    return any(is_definite(text, i) or text.vocabulary.paradigms for i in told)  # "делегация / банка"
