"""Days named in a text: written in full or in part, weekdays, "yesterday"; and what they come to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from meetings.days import DayRange
from meetings.extraction.terms import Found

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_NUMERIC = re.compile(r"(?<![\d.-])(?<!\d/)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|/\d|-\d)(?!\.\d)")
_ORDINAL = r"(?:-?(?:st|nd|rd|th|er|ый|го|е|ое|º|ª|°)\b|\.)?"
_DAY_BEFORE = re.compile(
    rf"(?<![\d:.,])(?:(\d{{1,2}}){_ORDINAL}\s?(?:[-–/]|to|and|et|y|und|и|au|al|bis)\s?)?"
    rf"(\d{{1,2}}){_ORDINAL}[\s-]{{0,3}}(?:of |de |d['’])?$"
)
_DAY_AFTER = re.compile(rf"\.?[\s ]{{1,2}}(?:the )?(\d{{1,2}})(?!\d|:\d){_ORDINAL}")
_YEAR_AFTER = re.compile(r"\.?(?:,|\s|del? ){0,3}(\d{4})(?!\d)")
_YEAR_WORD = re.compile(r"\s?(?:г\.|года?\b|году\b)")
_YEAR_BEFORE = re.compile(r"(?<!\d)(\d{4})(?:[-–]c[iıuü])?\s(?:il|yıl)\w{0,4},?\s(?:\d{1,2}\s)?$")
_APOSTROPHE_SUFFIX = re.compile(r"['’-]\w{1,5}")


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day as printed. What is not printed is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None  # of "10-11 November"
    weekday: int | None = None  # Monday is 0
    days_ago: int | None = None  # of "yesterday"
    impossible: bool = False

    @property
    def is_full(self) -> bool:
        return None not in (self.year, self.month, self.day)


@dataclass(frozen=True)
class Worked:
    """What a mention comes to, and how: the reason is empty where the mention itself says all."""

    days: DayRange | None
    reason: str = ""


def _exists(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        date(year or 2000, month or 1, day or 1)
    except ValueError:
        return False
    return True


def _around_month(text: str, month: Found) -> DayMention | None:
    number = int(month.key)
    start, end = month.start, month.end
    day = last = year = None
    before = _DAY_BEFORE.search(text[max(0, start - 20) : start])
    if before and 1 <= int(before[2]) <= 31:
        day = int(before[2])
        start = max(0, start - 20) + before.start()
        if before[1] and 1 <= int(before[1]) < day:
            day, last = int(before[1]), day
    if day is None:
        after = _DAY_AFTER.match(text, end)
        if after and 1 <= int(after[1]) <= 31:
            day, end = int(after[1]), after.end()
    follows = _YEAR_AFTER.match(text, end)
    if follows and 1900 <= int(follows[1]) <= 2100:
        year, end = int(follows[1]), follows.end()
        if word := _YEAR_WORD.match(text, end):
            end = word.end()
    elif (ahead := _YEAR_BEFORE.search(text[max(0, month.start - 24) : month.start])) and 1900 <= int(ahead[1]) <= 2100:
        year, start = int(ahead[1]), max(0, month.start - 24) + ahead.start()
    if suffix := _APOSTROPHE_SUFFIX.match(text, end):
        end = suffix.end()
    if day is None and year is None and not text[month.start].isupper():
        return None
    return DayMention(start, end, year, number, day, last, impossible=not _exists(year, number, last or day))


def _numeric(text: str) -> list[DayMention]:
    found = []
    for match in _ISO.finditer(text):
        year, month, day = (int(g) for g in match.groups())
        found.append(DayMention(*match.span(), year, month, day, impossible=not _exists(year, month, day)))
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        year += 2000 if year < 100 else 0
        # Day first, as everywhere but in the United States; month first only where nothing else is possible.
        day, month = (second, first) if second > 12 >= first else (first, second)
        if 1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2100:
            found.append(DayMention(*match.span(), year, month, day, impossible=not _exists(year, month, day)))
    return found


def find_days(text: str, names: Sequence[Found]) -> list[DayMention]:
    """Return the days that the text names, in its order."""
    found = _numeric(text)
    for term in names:
        if term.kind == "month":
            mention = _around_month(text, term)
            if mention:
                found.append(mention)
        elif term.kind == "weekday":
            found.append(DayMention(term.start, term.end, weekday=int(term.key)))
        elif term.kind == "relative":
            found.append(DayMention(term.start, term.end, days_ago=int(term.key)))
    kept: list[DayMention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _nearest_past(month: int, day: int, latest: date) -> date | None:
    """The day with this month and number that is nearest before the latest, a day's grace allowed."""
    for year in range(latest.year, latest.year - 5, -1):
        if _exists(year, month, day) and date(year, month, day) <= latest + timedelta(days=1):
            return date(year, month, day)
    return None


def work_out(mention: DayMention, published: DayRange | None) -> Worked:
    """Return the days that a mention comes to in a text published then; None where nothing tells."""
    if mention.impossible:
        return Worked(None, f"no calendar has day {mention.day} of month {mention.month}")
    if mention.days_ago is not None:
        return _relative(mention.days_ago, published)
    if mention.weekday is not None:
        return _weekday(mention.weekday, published)
    year, reason = mention.year, ""
    if year is None:
        if published is None or mention.month is None:
            return Worked(None, "no year is told")
        reason = "the year follows from the publication date"
        past = _nearest_past(mention.month, mention.day or 1, published.latest)
        if past is None:
            return Worked(None, "no year is told")
        year = past.year
    if mention.month is None:
        return Worked(DayRange.year(year), reason)
    if mention.day is None:
        return Worked(DayRange.month(year, mention.month), reason)
    first = date(year, mention.month, mention.day)
    if mention.last_day:
        return Worked(DayRange.span(first, first.replace(day=mention.last_day)), reason)
    return Worked(DayRange.day(first), reason)


def _relative(days_ago: int, published: DayRange | None) -> Worked:
    if published is None:
        return Worked(None, "no publication date to count from")
    reason = "counted from the publication date"
    if published.precision == "day":
        return Worked(DayRange.day(published.earliest - timedelta(days=days_ago)), reason)
    return Worked(published, reason)


def _weekday(weekday: int, published: DayRange | None) -> Worked:
    if published is None:
        return Worked(None, "no publication date to count from")
    reason = "the last such weekday up to the publication date"
    if published.precision == "day":
        back = (published.earliest.weekday() - weekday) % 7
        return Worked(DayRange.day(published.earliest - timedelta(days=back)), reason)
    return Worked(published, reason)
