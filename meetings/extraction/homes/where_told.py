"""Towns that a clause says something of: "viajó a Lima, / donde se reunió con ..."."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text


def leads_to_contact(text: Text, town: Found, event: Event) -> bool:
    """Return whether the clause about the town, right behind it, tells of the contact."""
    if "where" not in text.of_class:
        return False
    i = text.number_at(town.end)
    i += i < len(text.tokens) and text.tokens[i].text == ","
    sentence = text.sentence_at(town.start)
    told = event.cues[0].start if event.cues else 0
    return text.is_word(i, "where") and sentence is not None and town.end < told < sentence.end
