"""Words of contacts that only ask: "called on both sides to stop"; beside "called on the minister to discuss"."""

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_ARTICLE = 2  # words between a verb and its object: "on the"
_OTHERS = 8  # words of whom one asks for something without an office


def asks(text: Text, contact: Found, mentions: list[Mention]) -> bool:
    """Whether somebody is asked for something, not met: "called on President ... to release the prisoners"."""
    asked = next((m for m in mentions if m.start >= contact.end), None)
    if asked is None or len(text.gap(contact.end, asked.start)) > _ARTICLE:
        return _asks_others(text, text.tokens_between(contact.start, contact.end).stop)
    stop = text.tokens_between(asked.start, asked.end).stop
    stop += stop < len(text.tokens) and text.tokens[stop].text == ","
    return text.is_word(stop, "asks") and not text.is_word(stop + 1, "talks_over")


def _asks_others(text: Text, first: int) -> bool:
    """Whether those who are asked for something are nobody with an office: "called on all parties to ..."."""
    if first >= len(text.tokens) or text.tokens[first].is_capital or text.is_word(first, "asks"):
        return False
    for i in range(first + 1, min(first + _OTHERS, len(text.tokens) - 1)):
        if not text.tokens[i].is_word:
            return False
        if text.is_word(i, "asks"):
            return not text.is_word(i + 1, "talks_over")
    return False
