"""Texts that tell of no contact: speeches taken down word for word, programmes of days to come."""

import re
from collections import Counter

from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within

_SPEAKER = re.compile(r"^[ \t]{0,8}([^\W\d_][^\n:;.!?,\"“”«»()]{0,50}?(?:\([^()\n]{1,40}\))?)[ \t]{0,2}:(?=\s)", re.M)
_FEWEST_SPEECHES = 4
_CLOCK = re.compile(
    r"^[ \t]{0,8}\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|Uhr|h)?(?:[ \t]?[-–—][ \t]?|[ \t])(?=\D)", re.M
)
_STAMP = re.compile(r"[/|,–-]?[ \t]?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")  # the day beside the hour when news came out
_FIGURE_FIRST = re.compile(r"\n[ \t]{0,8}\d")  # a line after the first that begins with one
_CLOCKED = re.compile(r"[:.h]\d{2}|[ap]\.?m|Uhr")
_FEWEST_HOURS = 2


def told_until(text: Text) -> int:
    """Return where the text ends to tell of contacts: the end; where speeches begin; 0 where it is a programme."""
    return 0 if _is_programme(text) else _spoken_from(text)


def _spoken_from(text: Text) -> int:
    """Where speeches taken down word for word begin, each after its speaker's name; the end where none do."""
    if text.body.count(":") < _FEWEST_SPEECHES:
        return len(text.body)
    labels = list(_SPEAKER.finditer(text.body))
    if len(labels) < _FEWEST_SPEECHES:
        return len(text.body)
    counted = Counter(label[1].strip() for label in labels)
    again = [label for label in labels if counted[label[1].strip()] > 1]
    if not again:
        return len(text.body)
    return min(label.start() for label in again)


def _is_programme(text: Text) -> bool:
    """Whether the text is a list of what a day is to bring, hour by hour, and not of whom one has received."""
    if not _FIGURE_FIRST.search(text.body):
        return False
    hours = [m for m in _CLOCK.finditer(text.body) if _CLOCKED.search(m[0]) and not _STAMP.match(text.body, m.end())]
    return len(hours) >= _FEWEST_HOURS and not _has_happened(text, hours[0].start())


def _has_happened(text: Text, start: int) -> bool:
    """Whether the line above such a list tells of a contact that took place: "received the following envoys:"."""
    above = text.body[:start].rstrip()
    sentence = text.sentence_at(len(above) - 1) if above.endswith(":") else None
    if sentence is None:
        return False
    cues = within(text.terms.cues, sentence.start, sentence.end)
    yet = any(cue.key in ("present", "planned", "planned_after", "negated") for cue in cues)
    return any(cue.key in ("contact", "met") for cue in cues) and not yet


def is_at_hour(text: Text, sentence: Sentence) -> bool:
    """Whether the hour stands before what the line tells: "10.40am  Her Excellency ..."."""
    begin = text.body.rfind("\n", 0, sentence.start) + 1
    hour = _CLOCK.match(text.body, begin)
    return hour is not None and _CLOCKED.search(hour[0]) is not None
