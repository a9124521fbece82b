"""The hour at which a report was stamped, and what it tells of a report that names no day."""

import re

from meetings.extraction.drafts import Span
from meetings.extraction.texts.text import Text

_AROUND = 24  # characters between the day of publication and its hour, the hour's own included
_CLOCK = r"(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d{1,3})?)?(?!\d|[./-]\d)(?:\s?([AaPp])\.?[Mm]\b)?"
_BEFORE = re.compile(rf"(?<![\d:./-]){_CLOCK}[^\w]{{0,4}}\Z")
_AFTER = re.compile(rf"(?:T|[^\w\n]{{0,4}}\n?[^\w\n]{{0,3}}(?:[^\W\d_]{{1,9}}[^\w\n]{{1,3}}){{0,2}}){_CLOCK}")
EARLY = 8  # before this hour of the morning nobody has met yet who is told of. Chosen, not measured.
EVENING = 17  # when an evening begins. Chosen, not measured.


def hour_beside(text: Text, day: Span) -> int | None:
    """Return the hour that stands beside the day of publication; None where none does.

    Midnight is none: it is what a page shows that keeps no hour.
    """
    clock = _BEFORE.search(text.body[max(0, day.start - _AROUND) : day.start])
    clock = clock or _AFTER.match(text.body[day.end : day.end + _AROUND])
    if clock is None or int(clock[1]) > 23 or int(clock[2]) > 59 or int(clock[1]) % 24 == int(clock[2]) == 0:
        return None
    hour, half = int(clock[1]), (clock[3] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour
