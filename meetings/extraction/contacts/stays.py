"""The visit of some days that a report tells of beside a contact without a day: it was on one of those."""

from bisect import bisect_left
from collections.abc import Sequence

from meetings.days import DayRange
from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dates import DayMention
from meetings.extraction.days.worked_days import work_out
from meetings.extraction.drafts import Evidence, Span
from meetings.extraction.texts.text import Text, within

_AROUND = 2  # sentences on either side that may tell of the visit
_TO_COME = ("planned", "planned_after", "negated", "recalled")


def month_of_stay(
    text: Text, event: Event, days: Sequence[DayMention], published: DayRange
) -> tuple[DayRange, tuple[Evidence, ...]] | None:
    """Return the month of the visit that was over when the report was published, and what tells of it; else None."""
    number = bisect_left(text.sentence_starts, event.sentence.start)
    for sentence in text.layout.sentences[max(0, number - _AROUND) : number + 1 + _AROUND]:
        if not text.has_word("stay", text.tokens_between(sentence.start, sentence.end)):
            continue
        if any(cue.key in _TO_COME for cue in within(text.terms.cues, sentence.start, sentence.end)):
            continue
        inside = slice(*(bisect_left(days, at, key=lambda d: d.start) for at in (sentence.start, sentence.end)))
        for day in days[inside]:
            when = work_out(day, published).days if day.last_day else None
            if when and when.precision == "span" and when.latest <= published.earliest:
                month = DayRange.month(when.latest.year, when.latest.month)
                return month, (Evidence(Span(day.start, day.end), "worked out", "the days of the visit"),)
    return None
