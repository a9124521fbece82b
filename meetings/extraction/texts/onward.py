"""Where somebody is told to go on to, to go some day, or to have come from, which is no state of those who met."""

from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within

_NEAR = 6  # words from the journey to where it goes: "continue on Friday with the whole party / to"
_TO = ("towards", "to", "at", "charge")


def is_elsewhere(text: Text, term: Found) -> bool:
    """Return whether the state or town is but where a journey goes on to, will go to or came from.

    "The guest leaves for Peru", "She will travel to Peru", "He came from Peru". Not "is on a visit to Peru".
    """
    if "onward" not in text.of_class and "stay" not in text.of_class:
        return False
    first = text.number_at(term.start)
    to = first - 1 - text.is_word(first - 1, "article")
    sentence = text.sentence_at(term.start)
    if sentence is None:
        return False
    numbers = text.tokens_between(sentence.start, sentence.end)
    before = range(max(numbers.start, to - _NEAR), to)
    if text.is_any(to, _TO) and text.has_word("onward", before):
        return True
    if text.vocabulary.order.get("verb_last") and text.is_word(to, "towards"):
        behind = range(first, min(numbers.stop, first + _NEAR))
        if text.has_word("onward", behind):
            return True  # "wird nach Malta / weiterreisen"
    if not text.has_word("stay", range(before.start, to + 1)):
        return False
    if text.is_word(to, "from") or (text.is_word(to, "towards") and text.is_word(to - 1, "charge")):
        return True  # "came / from Peru", "travels / on to Peru"
    plans = within(text.terms.cues, sentence.start, term.start)
    behind_it = within(text.terms.cues, term.end, sentence.end)
    return any(c.key == "planned" for c in plans) or any(c.key == "planned_after" for c in behind_it)
