"""What a text recalls of years past: no contact of the report's own."""

import re
from bisect import bisect_left

from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text

# What may not stand before a year is looked for behind it, so that a search need stop at figures only.
_YEAR = re.compile(r"(?:19|20)\d{2}(?<![\d.,/–-]\d{4})(?![\d/–-]|[.,]\d)")


def latest_year(text: Text, sentence: Sentence) -> int | None:
    """Return the latest year that the sentence names."""
    return max((int(found[0]) for found in _YEAR.finditer(text.body, sentence.start, sentence.end)), default=None)


def is_long_ago(text: Text, sentence: Sentence, year: int | None) -> bool:
    """Whether all years that the sentence names lie before that one, and it names no weekday, today or the like."""
    latest = latest_year(text, sentence)
    if year is None or latest is None or latest >= year:
        return False
    names = text.terms.names
    first = bisect_left(names, sentence.start, key=lambda term: term.start)
    last = bisect_left(names, sentence.end, key=lambda term: term.start)
    return not any(term.kind in ("weekday", "relative") for term in names[first:last])
