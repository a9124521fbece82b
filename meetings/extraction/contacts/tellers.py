"""Who but tells of a contact that others had: "Le ministre a salué l'entretien entre / qu'a eu ... avec ..."."""

from meetings.extraction.contacts.contacts import people_of
from meetings.extraction.contacts.left_out import is_object
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_THREE = 3  # who tells of it, and two others
_QUALITIES = 2  # adjectives behind the noun: "la reunión bilateral / entre"


def without_tellers(text: Text, contacts: list[Found], cues: list[Found], mentions: list[Mention]) -> list[Mention]:
    """Return those named but for who stands before a contact's noun, behind which two others are told to have had it.

    Not where the sentence tells of another contact, or of who attended or presided over it.
    """
    if len(people_of(mentions)) < _THREE:
        return mentions
    noun = contacts[0]
    numbers = text.tokens_between(noun.start, noun.end)
    if not text.is_any(numbers.start - 1, ("article", "contracted")):
        return mentions
    behind = numbers.stop
    while behind - numbers.stop < _QUALITIES and _is_adjective(text, behind):
        behind += 1
    if behind >= len(text.tokens):
        return mentions
    others = [m for m in mentions if m.start >= noun.end]
    before = [m for m in mentions if m.end <= noun.start]
    others_told = len({c.start for c in contacts if c.start >= text.tokens[behind].start})
    is_between = text.is_word(behind, "between") and not others_told
    is_had = text.is_word(behind, "opener") and others_told <= 1 and others and not is_object(text, others[0])
    if not before or len(people_of(others)) < _THREE - 1 or not (is_between or is_had):
        return mentions
    lead = text.tokens_between(before[0].start, noun.start)
    joins = any(c.key == "attend" and c.start < noun.start for c in cues)
    return mentions if joins or text.has_word("presiding", lead) or text.has_word("heading", lead) else others


def _is_adjective(text: Text, i: int) -> bool:
    """Whether the token is a small word that nothing else is known of."""
    if i >= len(text.tokens) or i in text.cover or text.is_any(i, ("between", "opener", "of", "with")):
        return False
    return text.tokens[i].is_word and not text.tokens[i].is_capital
