"""Towns that a clause or the next sentence says something of: "viajó a Lima, / donde se reunió con ..."."""

from bisect import bisect_left

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.places.towns import says_where
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within

_OPENING = 3  # words of "Il y a été", "Y allí fue"


def leads_to_contact(text: Text, town: Found, event: Event) -> bool:
    """Return whether the clause about the town, right behind it, tells of the contact."""
    sentence = text.sentence_at(town.start) if says_where(text, town) else None
    told = event.cues[0].start if event.cues else 0
    return sentence is not None and town.end < told < sentence.end


def only_town_before(text: Text, sentence: Sentence) -> Found | None:
    """Return the only town of the sentence before, where this one begins with "there": "Allí se reunió"."""
    opening = text.tokens_between(sentence.start, sentence.end)[:_OPENING]
    number = bisect_left(text.sentence_starts, sentence.start) - 1
    if number < 0 or sentence.part != "body" or not text.has_word("there", opening):
        return None
    before = text.layout.sentences[number]
    towns = [t for t in within(text.terms.names, before.start, before.end) if t.kind in TOWNS]
    return towns[-1] if len({t.key for t in towns}) == 1 and before.part == "body" else None
