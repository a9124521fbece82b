"""Which of the parties to a contact was the guest, and which received."""

from meetings.extraction.contacts.contacts import Event, View, people_of
from meetings.extraction.people.cases import case_ending, is_marked
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_PARTICIPLE = 3  # words from the one for a visit to the one who came
_PARTICIPLES = ("an", "en", "mis")  # folded endings
_ACCUSATIVE = ("i", "u", "yi", "yu", "ni", "nu")  # folded, of Turkish and Azerbaijani
# How Turkic words for a contact begin that have the guest for their subject, folded.
_CAME = ("ziyaret et", "konugu ol", "qonagi ol", "qebulunda", "huzurunda", "qebuluna", "huzuruna")
_AT_WHOSE = frozenset(["у", "к", "ко", "bei", "beim", "zu", "zum", "zur", "chez"])  # before who was visited


def guest_of(text: Text, event: Event) -> Person:
    """Return who was received: the last named, or the first where the last is by whom he was, or whom he visited."""
    if text.vocabulary.locatives and event.people[0] not in people_of(event.mentions):
        return event.people[0]  # "Cumhurbaşkanı Demir / konuğunu karşıladı"
    if text.vocabulary.locatives and (
        visitor := _visitor(text, event) or _who_came(text, event) or _who_was_received(text, event)
    ):
        return visitor
    opening = text.number_at(event.sentence.start)
    is_object = text.is_word(opening, "pronoun") and not text.is_word(opening, "subject")
    if text.vocabulary.paradigms and is_object and event.people[0] not in people_of(event.mentions):
        return event.people[0]  # "Его / принял президент Ян Рой"
    last = max((m for m in event.mentions if m.person is event.people[-1]), key=lambda m: m.start, default=None)
    before = text.number_at(last.start) - 1 if last else 0
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    by = text.is_word(before, "by") and not text.is_word(before - 1, "led")  # no "delegation led / by"
    at_whose = by or (before >= 0 and text.tokens[before].folded in _AT_WHOSE)
    cue = event.cues[0] if event.cues and last and event.cues[0].end <= last.start else None
    visited = text.tokens_between(cue.start, cue.end) if cue and text.is_any(before, ("to", "object")) else range(0)
    at_whose = at_whose or any(text.is_word(i, "stay") for i in visited)  # "a rendu visite / à la ministre"
    return event.people[0 if at_whose or (cue and _had_come(text, event, cue.start)) else -1]


def is_guest_received(text: Text, view: View) -> bool:
    """Return whether an English guest, known before, was received by those named: "Later the guest / was met by X"."""
    if not text.vocabulary.order.get("titled") or not text.has_word("guest", view.numbers):
        return False
    verb = view.contacts[0].start
    if any(m.start < verb for m in view.mentions):
        return False
    guests = [i for i in text.numbers_of("guest", within=view.numbers) if text.is_word(i - 1, "article")]
    return any(text.tokens[i].start < verb and text.is_any(i + 1, ("was", "auxiliary")) for i in guests)


def _visitor(text: Text, event: Event) -> Person | None:
    """Who a Turkic participle right before him says was on a visit: "Belqradda səfərdə olan / spiker Ana Mora"."""
    for mention in event.mentions:
        first = text.number_at(mention.start)
        near = range(max(text.number_at(event.sentence.start), first - _PARTICIPLE), first)
        if text.has_word("stay", near) and text.tokens[first - 1].folded.endswith(_PARTICIPLES):
            return mention.person
    return None


def _who_came(text: Text, event: Event) -> Person | None:
    """Who a Turkic verb of visiting, or a word for being received, has for its subject: "X, Y'yi / ziyaret etti"."""
    came = any(fold(text.body[c.start : c.end]).startswith(_CAME) for c in event.cues)
    subjects = [m for m in event.mentions if m.name and not is_marked(text, m.name)] if came else []
    return subjects[0].person if len(subjects) == 1 else None


def _who_was_received(text: Text, event: Event) -> Person | None:
    """Whom a Turkic verb of receiving has for its object: "X'i / Y kabul etti"."""
    numbers = text.tokens_between(event.cues[-1].start, event.cues[-1].end)
    if not text.has_word("receiving", numbers):
        return None
    objects = [m for m in event.mentions if m.name and case_ending(text, m.name) in _ACCUSATIVE]
    return objects[0].person if len(objects) == 1 and objects[0].person in event.people else None


def _had_come(text: Text, event: Event, end: int) -> bool:
    """Whether the first named came to where he met the other: "Ana Roy was in Lima, where she / met Jan Borg"."""
    first = min((m for m in event.mentions if m.person is event.people[0]), key=lambda m: m.start, default=None)
    came = text.numbers_of("stay", within=text.tokens_between(first.end, end)) if first and first.end < end else []
    return any(text.has_word("where", range(i, text.number_at(end))) for i in came)
