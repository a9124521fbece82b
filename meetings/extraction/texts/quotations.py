"""What a sentence quotes of somebody's words."""

import re
from bisect import bisect_left, bisect_right

from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.text import Text
from meetings.folding import fold

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
# Who speaks, at the beginning of a line of a transcript: "MR ROY:", "THE PRESIDENT:", or a word for it: "Question:".
_SPEAKER = re.compile(r"^((?:[^\W\d_a-zà-öø-ÿа-яё][^\W\d_a-zà-öø-ÿа-яё.’'-]{0,30} ?){1,6}|[^\W\d_]{1,12}) ?: ", re.M)
_SPEAKERS = 2  # who speak in a transcript, at least
# With marks that tell which side they are of, a quotation of several sentences is known as one.
_LONG = re.compile(r"«[^«»\n]{25,2000}»|„[^„“”\n]{25,2000}[“”]|“[^„“”\n]{25,2000}”")
MARKS = frozenset('“„«"')  # those that open one

Span = tuple[int, int]


def quotations(text: Text, start: int, end: int) -> list[Span]:
    """Return what is quoted between two offsets of a sentence, but for names and the like in quotation marks.

    So is what ends a quotation that began in a sentence before, and all that stands in a transcript.
    """
    if text.once(_transcript) <= start:
        return [(start, end)]
    if text.printed.keys().isdisjoint(MARKS):
        return []
    marks = text.once(_opened)
    first = bisect_left(marks, start)
    opens = first < len(marks) and marks[first] < end
    found = [m.span(1) for m in _QUOTED.finditer(text.body, marks[first], end)] if opens else []
    ends = text.once(_ends)
    number = bisect_left(ends, (start, 0))
    return [ends[number], *found] if number < len(ends) and ends[number][1] <= end else found


def _transcript(text: Text) -> int:
    """Where the speeches begin of a text that has them with their speakers; behind its end in others."""
    if ":" not in text.printed:
        return len(text.body) + 1
    begins: dict[str, int] = {}
    is_told = False
    for label in _SPEAKER.finditer(text.body):
        first, said = text.number_at(label.start()), fold(label[1]).strip()
        is_asked = said in text.vocabulary.words["asked"]
        if (label[1].isupper() or is_asked) and text.kind_at(first) not in (*TOWNS, "state"):  # "LISGAR: The Minister"
            begins.setdefault(said, label.start())
            is_told |= is_asked or text.is_honorific(first) or "office" in text.kinds.get(first, ())
    return min(begins.values()) if is_told and len(begins) >= _SPEAKERS else len(text.body) + 1


def _opened(text: Text) -> list[int]:
    """Where the marks stand that may open a quotation."""
    return sorted(text.tokens[i].start for mark in MARKS for i in text.printed.get(mark, ()))


def _ends(text: Text) -> list[Span]:
    """The last sentence, or its part, of each quotation of more than one."""
    starts = text.sentence_starts
    found = []
    for quoted in _LONG.finditer(text.body):
        first, last = (bisect_right(starts, at) - 1 for at in (quoted.start(), quoted.end() - 1))
        if 0 <= first < last:
            found.append((starts[last], quoted.end() - 1))
    return found


def spoken(text: Text) -> list[Span]:
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
