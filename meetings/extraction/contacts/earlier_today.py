"""Contacts told in the pluperfect as earlier ones of the same stay: "Vormittags hatte er", "Antes había"."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_PLUPERFECT = ("hatte", "hatten", "war", "waren", "habia", "habian")
_OPENING = 2  # words before what the sentence begins with: "Nur / wenig / zuvor", "Am / frühen / Morgen"
_OTHER_TIMES = ("weekday", "month")


def told_of_same_day(text: Text, sentence: Sentence, cues: list[Found]) -> list[Found]:
    """Return the cues without those by which it recalls a contact, where it is one of the same day or just before.

    Not where the sentence names another day, month or year.
    """
    if "just_before" not in text.vocabulary.words or not text.vocabulary.words["just_before"]:
        return cues
    recalling = [c for c in cues if c.key == "recalled" and _is_pluperfect(text, c)]
    if not recalling or not _is_just_before(text, sentence) or _has_other_time(text, sentence):
        return cues
    if text.vocabulary.order.get("capital_nouns"):
        return [c for c in cues if c not in recalling]  # the participle tells of the contact
    return [replace(c, key="contact") if c in recalling else c for c in cues]


def _is_pluperfect(text: Text, cue: Found) -> bool:
    return any(token.folded in _PLUPERFECT for token in text.gap(cue.start, cue.end))


def _is_just_before(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence begins with "shortly before" or a part of the day."""
    first = text.number_at(sentence.start)
    for i in range(first, min(first + _OPENING + 1, len(text.tokens))):
        if text.is_word(i, "just_before"):
            return True
        if text.is_word(i, "part_of_day"):
            return text.is_any(first, ("contracted", "at", "by"))
        if text.tokens[i].is_capital and i > first:
            return False
    return False


def _has_other_time(text: Text, sentence: Sentence) -> bool:
    names = text.terms.names
    first, last = (bisect_left(names, at, key=lambda term: term.start) for at in (sentence.start, sentence.end))
    if any(term.kind in _OTHER_TIMES for term in names[first:last]):
        return True
    return any(token.text.isdigit() for token in text.gap(sentence.start, sentence.end))
