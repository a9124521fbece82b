"""A source text cut into paragraphs and marked pieces, ready for a template to write and escape."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from meetings.models.shown import lines, sentences


@dataclass(frozen=True)
class Mark:
    """A span that a fact was read from, and the anchor of the line that states the fact."""

    start: int
    end: int
    field: str
    fact: str


@dataclass(frozen=True)
class Piece:
    """Part of a paragraph: the opening of a mark, its closing, an omission, or text.

    ``anchor`` is "" where a mark goes on after an interruption; ``fact`` is "" for text outside of marks.
    """

    kind: str
    text: str = ""
    anchor: str = ""
    fields: tuple[str, ...] = ()
    fact: str = ""


@dataclass(frozen=True)
class Paragraph:
    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    fields: tuple[str, ...]
    fact: str


def mark_anchor(start: int, end: int, prefix: str = "") -> str:
    """Return the id of the mark on this span of code points."""
    return f"{prefix}c{start}-{end}"


def paragraphs(body: str, marks: Iterable[Mark], *, prefix: str = "", whole: bool = True) -> list[Paragraph]:
    """Return the paragraphs of the body, one a line that is not blank, numbered from 1.

    With ``whole`` false only the sentences that have a mark are there, omissions between them.
    """
    spans = _spans(marks)
    found = []
    first = 0
    for number, (start, end) in enumerate(lines(body), 1):
        while first < len(spans) and spans[first].end <= start:
            first += 1
        here = [s for s in _starting_before(spans, first, end) if s.end > start]
        parts = [(start, end)] if whole else sentences(body, (start, end), [(s.start, s.end) for s in here])
        if parts:
            found.append(Paragraph(number, tuple(_pieces(body, (start, end), parts, here, prefix))))
    return found


def _spans(marks: Iterable[Mark]) -> list[_Span]:
    """One span for all the marks that begin and end alike, in the order of the text, the longest first."""
    facts: dict[tuple[int, int], list[Mark]] = defaultdict(list)
    for mark in marks:
        facts[mark.start, mark.end].append(mark)
    ordered = sorted(facts.items(), key=lambda item: (item[0][0], -item[0][1]))
    return [
        _Span(start, end, tuple(dict.fromkeys(m.field for m in same)), same[0].fact) for (start, end), same in ordered
    ]


def _starting_before(spans: Sequence[_Span], first: int, end: int) -> Iterator[_Span]:
    for index in range(first, len(spans)):
        if spans[index].start >= end:
            return
        yield spans[index]


def _pieces(
    body: str, line: tuple[int, int], parts: Sequence[tuple[int, int]], spans: Sequence[_Span], prefix: str
) -> Iterator[Piece]:
    at = line[0]
    for left, right in parts:
        if left > at:
            yield Piece("omission")
        yield from _marked(body, left, right, spans, prefix)
        at = right
    if at < line[1]:
        yield Piece("omission")


def _marked(body: str, left: int, right: int, spans: Sequence[_Span], prefix: str) -> Iterator[Piece]:
    """The pieces of one stretch. Marks that cross are closed and opened again, so that each lies within another."""
    here = [s for s in spans if s.start < right and s.end > left]
    opening: dict[int, list[_Span]] = defaultdict(list)
    for span in here:
        opening[max(span.start, left)].append(span)
    edges = sorted({left, right, *opening, *(min(s.end, right) for s in here)})
    stack: list[_Span] = []
    for at, following in pairwise(edges):
        keep = next((i for i, s in enumerate(stack) if s.end <= at), len(stack))
        again = [s for s in stack[keep:] if s.end > at]
        yield from (Piece("close") for _ in stack[keep:])
        del stack[keep:]
        for span in sorted([*again, *opening[at]], key=lambda s: -s.end):
            begins = span.start == at
            yield Piece("open", fields=span.fields, anchor=mark_anchor(span.start, span.end, prefix) if begins else "")
            stack.append(span)
        yield Piece("text", text=body[at:following], fact=stack[-1].fact if stack else "")
    yield from (Piece("close") for _ in stack)
