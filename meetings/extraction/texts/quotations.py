"""What a sentence quotes of somebody's words."""

import re
from bisect import bisect_left

from meetings.extraction.texts.text import Text

_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{25,2000})[”“»\"]")
# What somebody said, by the mark that opens it: of some length, up to the mark that closes it or the line's end. An
# apostrophe opens what ends with a stop or a comma before another.
_SPOKEN = {
    "“": re.compile(r"“[^“”\n]{25,2000}(?:”|$)", re.M),
    "„": re.compile(r"„[^„“”\n]{25,2000}(?:[“”]|$)", re.M),
    '"': re.compile(r"\"[^\"\n]*(?:\"|$)", re.M),
    "‘": re.compile(r"(?<!\w)‘[A-Z][^‘\n]{24,1000}?[.,!?…]’(?!\w)"),
    "'": re.compile(r"(?<!\w)'[A-Z][^\n]{24,1000}?[.,!?…]'(?!\w)"),
}
_SHORTEST = 25  # characters of speech; what is shorter may be a name
MARKS = frozenset('“„«"')  # those that open one


def quotations(text: Text, start: int, end: int) -> list[tuple[int, int]]:
    """Return what is quoted between two offsets of a sentence, but for names and the like in quotation marks."""
    if text.printed.keys().isdisjoint(MARKS):
        return []
    return [m.span(1) for m in _QUOTED.finditer(text.body, start, end)]


def spoken(text: Text) -> list[tuple[int, int]]:
    """Return what is quoted anywhere in the text, in order; of several sentences, each to the end of the quotation."""
    marks = [mark for mark in _SPOKEN if mark in text.printed and not (mark == "“" and "„" in text.printed)]
    found = [m.span() for mark in marks for m in _SPOKEN[mark].finditer(text.body)]
    begins = text.sentence_starts
    return sorted(
        (begin, end)
        for start, end in found
        if end - start > _SHORTEST
        for begin in (start, *begins[bisect_left(begins, start + 1) : bisect_left(begins, end)])
    )


def is_spoken(text: Text, offset: int) -> bool:
    """Return whether what stands there is quoted."""
    spans = text.once(spoken)
    number = bisect_left(spans, (offset + 1,)) - 1
    return number >= 0 and offset < spans[number][1]
