"""Contacts that are but spoken of, as likely, put off or over: neither they nor their parties are told of."""

from collections.abc import Sequence

from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_LIKELIHOOD = 2  # words from the likelihood of a contact to its noun


def spoken_of(text: Text, sentence: Sentence, cues: Sequence[Found]) -> list[tuple[int, int]]:
    """Return the spans of contacts that are but spoken of: "commented on the likelihood of talks between A and B".

    Each ends with the clause.
    """
    spans: list[tuple[int, int]] = []
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
