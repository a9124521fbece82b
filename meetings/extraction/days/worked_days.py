"""What the days that a text names come to, counted from its publication where they do not say all."""

from datetime import date, timedelta
from typing import NamedTuple

from meetings.days import DayRange
from meetings.extraction.days.dates import DayMention, exists


class Worked(NamedTuple):
    """What a mention comes to, and how: the reason is empty where the mention itself says all."""

    days: DayRange | None
    reason: str = ""


def _nearest_past(month: int, day: int, latest: date) -> date | None:
    """The day with this month and number that is nearest before the latest, a day's grace allowed."""
    for year in range(latest.year, latest.year - 5, -1):
        if exists(year, month, day) and date(year, month, day) <= latest + timedelta(days=1):
            return date(year, month, day)
    return None


def work_out(mention: DayMention, published: DayRange | None) -> Worked:
    """Return the days that a mention comes to in a text published then; None where nothing tells."""
    if mention.impossible:
        return Worked(None, f"no calendar has day {mention.day} of month {mention.month}")
    if mention.days_ago is not None:
        return _relative(mention.days_ago, published)
    if mention.weekday is not None and mention.day is None:
        return _weekday(mention.weekday, published, mention.is_last)
    if mention.from_other is not None:
        return Worked(None, "counted from another day")
    if mention.period:
        return _period(mention.period, published)
    if mention.month is None and mention.day:
        worked = _of_this_month(mention.day, published)
        if worked.days and mention.weekday not in (None, worked.days.earliest.weekday()):
            return Worked(None, "the day of that month has another name")
        return worked
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


def _of_this_month(day: int, published: DayRange | None) -> Worked:
    month = published.latest if published and published.precision in ("day", "month") else None
    if month and day > month.day and published and published.precision == "day":
        month = month.replace(day=1) - timedelta(days=1)
    if month is None or not exists(month.year, month.month, day):
        return Worked(None, "no month is told")
    return Worked(DayRange.day(month.replace(day=day)), "the month follows from the publication date")


def _relative(days_ago: int, published: DayRange | None) -> Worked:
    if published is None:
        return Worked(None, "no publication date to count from")
    reason = "counted from the publication date"
    if published.precision == "day":
        return Worked(DayRange.day(published.earliest - timedelta(days=days_ago)), reason)
    return Worked(published, reason)


def _weekday(weekday: int, published: DayRange | None, is_last: bool) -> Worked:
    if published is None:
        return Worked(None, "no publication date to count from")
    reason = "the last such weekday up to the publication date"
    if published.precision == "day":
        back = (published.earliest.weekday() - weekday) % 7
        return Worked(DayRange.day(published.earliest - timedelta(days=back or 7 * is_last)), reason)
    return Worked(published, reason)


def _period(period: str, published: DayRange | None) -> Worked:
    """What "earlier this week" or "last month" comes to: the month or year that all its days are in."""
    if published is None:
        return Worked(None, "no publication date to count from")
    day = published.latest
    monday, month = day - timedelta(days=day.weekday()), day.replace(day=1)
    before = month - timedelta(days=1)
    first, last = {
        "week": (monday, day),
        "last-week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "weekend": (monday - timedelta(days=2), monday - timedelta(days=1)),
        "month": (month, day),
        "last-month": (before.replace(day=1), before),
        "last-year": (date(day.year - 1, 1, 1), date(day.year - 1, 12, 31)),
    }[period]
    reason = "counted from the publication date"
    if published.precision != "day" and period in ("week", "last-week", "weekend"):
        return Worked(published if period == "week" else None, reason)
    if first.year != last.year:
        return Worked(None, "the days may be in either year")
    if first.month != last.month:
        return Worked(DayRange.year(first.year), reason)
    return Worked(DayRange.month(first.year, first.month), reason)
