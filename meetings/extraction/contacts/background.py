"""What a text recalls of years past: no contact of the report's own."""

from bisect import bisect_left

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text

_DIGITS = 4  # of a year


def latest_year(text: Text, sentence: Sentence) -> int | None:
    """Return the latest year that the sentence names."""
    first = bisect_left(text.years, (sentence.start,))
    if first == len(text.years) or text.years[first][0] > sentence.end - _DIGITS:
        return None
    return max(year for _, year in text.years[first : bisect_left(text.years, (sentence.end - _DIGITS + 1,))])


def is_past(text: Text, sentence: Sentence, events: list[Event], year: int | None) -> bool:
    """Whether all years that the sentence names lie before the first contact's, or the text's own."""
    latest = latest_year(text, sentence)
    if latest is None:
        return False
    now = (latest_year(text, events[0].sentence) if events else None) or year
    return now is not None and latest < now


def names_no_day(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence names no weekday, today or the like."""
    names = text.terms.names
    first = bisect_left(names, sentence.start, key=lambda term: term.start)
    last = bisect_left(names, sentence.end, key=lambda term: term.start)
    return not any(term.kind in ("weekday", "relative") for term in names[first:last])
