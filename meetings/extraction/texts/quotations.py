"""What a sentence quotes of somebody's words."""

import re

from meetings.extraction.texts.text import Text

_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{25,2000})[”“»\"]")
MARKS = frozenset('“„«"')  # those that open one


def quotations(text: Text, start: int, end: int) -> list[tuple[int, int]]:
    """Return what is quoted between two offsets of a sentence, but for names and the like in quotation marks."""
    if text.printed.keys().isdisjoint(MARKS):
        return []
    return [m.span(1) for m in _QUOTED.finditer(text.body, start, end)]
