"""Germans named in passing: those whose a thing is, and of whom a clause about another tells something else."""

from collections.abc import Sequence

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_OF = "des"
_LEAST = 2  # tokens before the noun: "Buch des"
_TOLD = (*CONTACTS, "attend")


def is_of_thing(text: Text, mention: Mention, cues: Sequence[Found]) -> bool:
    """Return whether a genitive only tells whose a thing is: "ein Buch des Malers / Jan Roth", but no "Empfang des"."""
    noun = text.number_at(mention.start) - 1
    if mention.offices or noun < _LEAST or text.tokens[noun - 1].folded != _OF or not text.tokens[noun].is_capital:
        return False
    before, thing = noun - 2, text.tokens[noun - 2]
    is_noun = thing.is_capital and thing.is_word and before not in text.cover and before not in text.told
    return is_noun and not text.is_word(before, "stay") and not any(c.start <= thing.start < c.end for c in cues)


def opens_own_clause(text: Text, mention: Mention, cues: Sequence[Found]) -> bool:
    """Return whether a clause only tells what somebody's man did else: ", dessen Amtskollege Jan Roth ... plante"."""
    first = text.number_at(mention.start) - 1
    if not text.is_word(first, "possessing") or text.tokens[first - 1].text != ",":
        return False
    sentence = text.sentence_at(mention.start)
    return sentence is not None and not any(c.key in _TOLD and mention.end <= c.start < sentence.end for c in cues)
