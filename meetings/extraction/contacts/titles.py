"""What a text's title tells of its contacts: their form, or that they are a programme of days to come."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.drafts import Form
from meetings.extraction.texts.terms import find_terms
from meetings.extraction.texts.text import Text, within
from meetings.folding import words
from meetings.vocabulary import Vocabulary

_NEAR = 3  # words from "spoke" to whom
_FORMS: dict[str, Form] = {"phone": "phone call", "video": "video call"}


def announces(title: str, vocabulary: Vocabulary) -> bool:
    """Whether the title is that of a programme: "Public Schedule - 2 July"."""
    named = any(vocabulary.has_word(word, "programme") for word in words(title))
    return named and not any(cue.key in ("contact", "met", *_FORMS) for cue in find_terms(title, vocabulary).cues)


def take_spoken_form(text: Text, event: Event) -> None:
    """Take a contact for a call that the text only says they "spoke" in, one with the other.

    To be called where it names no place: who were together somewhere, or on a visit, met.
    """
    if event.form != "in person" or not text.vocabulary.words["spoke"]:
        return
    talks = {c.start for c in text.terms.cues if c.key == "talk"}
    for sentence in (*event.sentences, *event.echoes):
        cues = within(text.terms.cues, sentence.start, sentence.end)
        if any(c.key in ("contact", "met") and c.start not in talks for c in cues):
            return
        numbers = text.tokens_between(sentence.start, sentence.end)
        if text.has_word("stay", numbers) or text.has_word("together", numbers):
            return
    for cue in event.cues:
        numbers = text.tokens_between(cue.start, cue.end)
        near = range(numbers.stop, numbers.stop + _NEAR)
        if text.is_word(numbers.start, "spoke") and any(text.is_word(i, k) for i in near for k in ("with", "towards")):
            event.form, event.form_cue, event.form_reason = "phone call", cue, "that they spoke, and no place"
            return


def take_form(text: Text, title: str, events: list[Event]) -> None:
    """Give the form that the title tells to the contacts of which the text says only that they spoke."""
    talks = {c.start for c in text.terms.cues if c.key == "talk"}
    spoken = [e for e in events if e.form == "in person" and all(cue.start in talks for cue in e.cues)]
    if not spoken:
        return
    form = next((_FORMS[c.key] for c in find_terms(title, text.vocabulary).cues if c.key in _FORMS), None)
    if form is None:
        return
    for event in spoken:
        event.form, event.form_reason = form, "the title"
