"""Contacts that are but spoken of, as likely, put off or over: neither they nor their parties are told of."""

from collections.abc import Sequence

from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_LEADING = 6  # words from "following" to the noun: "following / the October 16 call"
_TOPIC = ("after", "about", "from", "charge", "treats")
_LIKELIHOOD = 2  # words from the likelihood of a contact to its noun


def spoken_of(text: Text, sentence: Sentence, cues: Sequence[Found]) -> list[tuple[int, int]]:
    """Return the spans of contacts that are but spoken of: "commented on the likelihood of talks between A and B".

    Each ends with the clause. So are those of others that another contact was about, or followed.
    """
    spans = _of_others(text, sentence, cues) if "between" in text.of_class else []
    if "unsure" not in text.of_class:
        return spans
    for cue in cues:
        if cue.key != "contact":
            continue
        number = text.number_at(cue.start)
        near = (i for i in range(max(0, number - _LIKELIHOOD), number) if text.is_word(i, "unsure"))
        first = next(near, None)
        if first is None or text.tokens[first].start < sentence.start:
            continue
        behind = (t.start for i, t in text.numbered(cue.end, sentence.end) if t.text in ",;—–")
        spans.append((text.tokens[first].start, next(behind, sentence.end)))
    return spans


def _of_others(text: Text, sentence: Sentence, cues: Sequence[Found]) -> list[tuple[int, int]]:
    """The spans of contacts of two others: "X spoke with Y about what follows / from the call between A and B"."""
    spans: list[tuple[int, int]] = []
    numbers = text.tokens_between(sentence.start, sentence.end)
    for i in text.numbers_of("between", within=numbers):
        noun = next((c for c in cues if c.key in CONTACTS and c.end == text.tokens[i - 1].end), None)
        lead = _leading(text, text.number_at(noun.start), numbers.start) if noun else None
        if lead is None:
            continue
        start = text.tokens[lead].start
        hosted = {c.start for c in cues if c.key in ("host", "greet")}
        if not any(c.key in CONTACTS and c.end <= text.tokens[lead].end and c.start not in hosted for c in cues):
            continue
        behind = (t.start for _, t in text.numbered(text.tokens[i].end, sentence.end) if t.text in ",;—–")
        spans.append((start, next(behind, sentence.end)))
    return spans


def _leading(text: Text, noun: int, first: int) -> int | None:
    """The word that leads to the noun of a contact as to what came before another, or was its topic."""
    for i in range(noun - 1, max(first, noun - _LEADING) - 1, -1):
        if text.is_any(i, _TOPIC):
            return i
        if text.is_any(i, ("at", "with", "by")) or text.tokens[i].text in ",;:":
            return None
    return None
