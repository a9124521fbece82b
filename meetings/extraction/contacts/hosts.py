"""Contacts told by who was whose host or guest: "His host there was X", "X was her guest for two hours"."""

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_BETWEEN = 5  # words from the noun to the verb: "His host / at the ministry / was X"
_POSSESSIVE = ("pronoun", "its", "article", "whose")


def hosting(text: Text, sentence: Sentence, mentions: list[Mention]) -> Found | None:
    """Return the noun for host or guest by which the sentence tells that somebody known met the one whom it names."""
    numbers = text.tokens_between(sentence.start, sentence.end)
    for i in text.numbers_of("partner", within=numbers):
        if not text.is_any(i - 1, _POSSESSIVE) or text.is_word(i - 1, "indefinite"):
            continue
        behind = [k for k in range(i + 1, min(i + 2 + _BETWEEN, numbers.stop)) if text.is_word(k, "copula")]
        named = behind and _is_named(text, text.past_words(behind[0] + 1, "article"), mentions)
        if not named and not (text.is_word(i - 2, "copula") and any(m.end == text.tokens[i - 3].end for m in mentions)):
            continue
        return Found(text.tokens[i].start, text.tokens[i].end, "cue", "contact")
    return None


def _is_named(text: Text, i: int, mentions: list[Mention]) -> bool:
    """Whether somebody is named from that token on, behind honorifics or none."""
    while text.is_honorific(i):
        i += 1
    return i < len(text.tokens) and any(m.name and m.start <= text.tokens[i].start < m.end for m in mentions)
