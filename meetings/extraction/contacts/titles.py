"""What a text's title tells of its contacts: their form, or that they are a programme of days to come."""

from bisect import bisect_right

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.drafts import Form
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found, find_terms
from meetings.extraction.texts.text import Text, within
from meetings.folding import words
from meetings.vocabulary import Vocabulary

_LEADING = 2  # words from "on" to "agenda"
_NEAR = 3  # words from "spoke" to whom
_SOON = 8  # words of "This came over a phone call"
_FORMS: dict[str, Form] = {"phone": "phone call", "video": "video call"}


def announces(title: str, vocabulary: Vocabulary) -> bool:
    """Whether the title is that of a programme: "Public Schedule - 2 July"."""
    if not vocabulary.words["programme"]:
        return False
    printed = list(words(title))
    at = next((i for i, word in enumerate(printed) if vocabulary.has_word(word, "programme")), 0)
    # "Trade and tourism on the agenda"
    is_topic = any(vocabulary.has_word(word, "charge") for word in printed[max(0, at - _LEADING) : at])
    return (
        bool(printed)
        and vocabulary.has_word(printed[at], "programme")
        and not is_topic
        and not any(cue.key in ("contact", "met", *_FORMS) for cue in find_terms(title, vocabulary).cues)
    )


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
        if any(text.has_word(kind, numbers) for kind in ("stay", "together", "margins")):
            return
    for cue in event.cues:
        numbers = text.tokens_between(cue.start, cue.end)
        near = range(numbers.stop, numbers.stop + _NEAR)
        if text.is_word(numbers.start, "spoke") and any(text.is_word(i, k) for i in near for k in ("with", "towards")):
            event.form, event.form_cue, event.form_reason = "phone call", cue, "that they spoke, and no place"
            return


def take_form(text: Text, title: str, events: list[Event]) -> None:
    """Give the form that the title tells to the contacts of which the text says only that they spoke."""
    if not events:
        return
    talks = {c.start for c in text.terms.cues if c.key == "talk"}
    spoken = [e for e in events if e.form == "in person" and all(cue.start in talks for cue in e.cues)]
    if not spoken:
        return
    span = text.layout.title or (0, 0)
    is_inside = text.body[slice(*span)] == title
    cues = within(text.terms.cues, *span) if is_inside else find_terms(title, text.vocabulary).cues
    form = next((_FORMS[c.key] for c in cues if c.key in _FORMS), None)
    for event in spoken:
        if cue := _came_in(text, event):
            event.form, event.form_cue = _FORMS[cue.key], cue
        elif form:
            event.form, event.form_reason = form, "the title"


def _known_call(text: Text, sentence: Sentence) -> Found | None:
    """The call that a German sentence speaks of as known: "in dem / Telefonat"."""
    for cue in within(text.terms.cues, sentence.start, sentence.end):
        before = text.number_at(cue.start) - 1
        known = text.is_any(before, ("article", "determiner")) and not text.is_word(before, "indefinite")
        if cue.key in _FORMS and known and text.tokens[before + 1].is_capital:
            return cue
    return None


def _came_in(text: Text, event: Event) -> Found | None:
    """The cue of a call in which the next sentence says that they spoke: "This came during a phone call"."""
    after = bisect_right(text.sentence_starts, event.sentences[-1].start)
    for sentence in {id(s): s for s in (*event.sentences[1:], *text.layout.sentences[after : after + 1])}.values():
        numbers = text.tokens_between(sentence.start, sentence.end)
        if text.vocabulary.order.get("capital_nouns") and (known := _known_call(text, sentence)):
            return known
        if numbers and text.is_word(numbers.start, "this"):
            stop = text.tokens[numbers[:_SOON][-1]].end
            return next((c for c in within(text.terms.cues, sentence.start, stop) if c.key in _FORMS), None)
    return None
