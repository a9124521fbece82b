"""How much of a text may be shown: all of it, the sentences with facts, or none of its words."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from django.db.models import Q

from meetings.models.permalinks import Permalink
from meetings.models.provenance import Evidence
from meetings.models.sources import Publisher, SourceText

Span = tuple[int, int]

# A sentence ends at a stop after a word of three letters or more: "Mr." does not end one.
_SENTENCE_END = re.compile(r"""(?<=\w\w\w)[.!?…]["”»’)\].!?…]{0,4}\s+""")
_SIGN = re.compile(r"\S")
# What stands in place of a letter or sign that is not shown.
WITHHELD = "█"


def lines(body: str) -> Iterator[Span]:
    """Yield where each line of the body is that is not blank."""
    start = 0
    for line in body.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def sentences(body: str, line: Span, facts: Collection[Span]) -> list[Span]:
    """Return the sentences of the line that have part of a fact; neighbours as one."""
    start, end = line
    stops = [start, *(m.end() for m in _SENTENCE_END.finditer(body, start, end)), end]
    parts: list[Span] = []
    for left, right in pairwise(stops):
        if any(first < right and last > left for first, last in facts):
            if parts and parts[-1][1] == left:
                left = parts.pop()[0]
            parts.append((left, right))
    return parts


def as_shown(source: SourceText) -> str:
    """Return the body with each sign that may not be shown covered up: what spans point at stays where it is."""
    match source.display:
        case Publisher.Display.FULL:
            return source.body
        case Publisher.Display.LINK:
            return covered(source.body)
    live = Permalink.State.LIVE
    shown = Evidence.objects.filter(
        Q(report=None) | Q(report__meeting__permalink__state=live),
        Q(organization=None) | Q(organization__permalink__state=live),
        source=source,
    )
    facts = list(shown.order_by("start").values_list("start", "end"))
    pieces, at = [], 0
    for start, end in (part for line in lines(source.body) for part in sentences(source.body, line, facts)):
        pieces += [covered(source.body[at:start]), source.body[start:end]]
        at = end
    return "".join([*pieces, covered(source.body[at:])])


def covered(words: str) -> str:
    """Return as many signs that say nothing."""
    return _SIGN.sub(WITHHELD, words)
