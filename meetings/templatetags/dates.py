"""Days written out for readers, in the language of the page."""

from datetime import date
from functools import lru_cache

from django.utils import formats
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from meetings.days import DayRange


def date_format(day: date, form: str) -> str:
    """Return the day in one of Django's formats, in the language of the page; those written before are remembered."""
    return _date_format(day, form, get_language())


@lru_cache(maxsize=4096)
def _date_format(day: date, form: str, _language: str | None) -> str:
    return formats.date_format(day, form)


def long(days: DayRange | None) -> str:
    """Return the days in full: "Thursday 15 December 2022", "December 2022", "10 to 11 November 2022"."""
    return _written(days, pgettext("format of a full date", "l j F Y"), pgettext("format of a date", "j F Y"))


def short(days: DayRange | None) -> str:
    """Return the days as a column of dates has them: "15 Dec 2022", "December 2022", "10 to 11 Nov 2022"."""
    brief = pgettext("format of a short date", "j M Y")
    return _written(days, brief, brief)


def in_month(days: DayRange | None) -> str:
    """Return the days as they stand beneath their month's heading: "Thu 15"; in full what is not one day in it."""
    if days and days.precision == "day":
        return date_format(days.earliest, pgettext("format of a day below its month", "D j"))
    return short(days)


def month(day: date | None) -> str:
    """Return the heading of a day's month; of no day, "Undated"."""
    return _month(day, get_language())


@lru_cache(maxsize=4096)
def _month(day: date | None, _language: str | None) -> str:
    return date_format(day, pgettext("format of a month", "F Y")) if day else _("Undated")


def narrow(days: DayRange) -> str:
    """Return a year, a month or a day without what it lies in: "2022", "December", "Thursday 15"."""
    formats = {"year": "Y", "month": "F", "day": pgettext("format of a day within its month", "l j")}
    return date_format(days.earliest, formats[days.precision])


def between(first: date, last: date) -> str:
    """Return from when to when: "24 May to 21 Oct 2022"."""
    return short(DayRange.span(first, last))


def _written(days: DayRange | None, day_format: str, end_format: str) -> str:
    if days is None:
        return _("undated")
    if days.precision == "day":
        return date_format(days.earliest, day_format)
    if days.precision == "month":
        return month(days.earliest)
    if days.precision == "year":
        return date_format(days.earliest, "Y")
    return _("%(first)s to %(last)s") % {
        "first": date_format(days.earliest, _without_repetition(days, end_format)),
        "last": date_format(days.latest, end_format),
    }


def _without_repetition(days: DayRange, end_format: str) -> str:
    """The format of a span's first day, without the year and month that its last has too."""
    if days.earliest.year != days.latest.year:
        return end_format
    if days.earliest.month != days.latest.month:
        return end_format.removesuffix(" Y")
    return "j"
