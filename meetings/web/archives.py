"""The calendar: all years, a year by its days, a month, a day; and meetings without a date."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.views.generic import TemplateView

from meetings.days import DayRange
from meetings.models import Meeting
from meetings.models.meetings import MeetingQuerySet
from meetings.search.filters import MeetingFilter
from meetings.search.rows import rows_of
from meetings.web import calendar
from meetings.web.calendar import Day, Named
from meetings.web.charts import shade

# How many meetings a list beside a calendar has at most. Chosen: more are found through the finder.
LISTED = 30
_WEEKDAYS = [DayRange.parse(f"2024-01-0{number}").earliest for number in range(1, 8)]  # from a Monday on


@dataclass(frozen=True)
class Way:
    """A link to the page of a year, a month or a day, with how many meetings there are."""

    days: DayRange
    address: str
    meetings: int = 0

    @classmethod
    def to(cls, days: DayRange, meetings: int = 0) -> "Way":
        address = reverse(days.precision, args=[int(part) for part in days.written.split("-")])
        return cls(days, address, meetings)


@dataclass(frozen=True)
class Month:
    """A month in its year: its weeks, and how many meetings are known to it and no more closely."""

    way: Way
    weeks: list[list[Day]]
    untold: int


class Archive(TemplateView):
    """What the pages of a year, a month and a day have in common. An impossible date is not found."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        days = _days(**self.kwargs)
        before, after = calendar.neighbours(days)
        return super().get_context_data(
            here=Way.to(days),
            above=[Way.to(part) for part in _above(days)],
            before=before and Way.to(before),
            after=after and Way.to(after),
            weekdays=_WEEKDAYS,
            section=reverse("calendar"),
            **self.of(days),
            **kwargs,
        )

    def of(self, days: DayRange) -> dict[str, Any]:
        raise NotImplementedError


class Year(Archive):
    """A heat map of the year's days, and the meetings known to the year alone."""

    template_name = "meetings/year.html"

    def of(self, days: DayRange) -> dict[str, Any]:
        counts = calendar.counts(days)
        months = [DayRange.month(days.earliest.year, number) for number in range(1, 13)]
        fullest = max((n for n in counts.on_days.values()), default=0) or 1
        by_month = counts.by_month()
        return {
            "count": counts.total(),
            "months": [
                Month(Way.to(m, by_month[m.written]), calendar.weeks(m, counts, fullest), counts.untold[m])
                for m in months
            ],
            "untold": rows_of(_known_to(days)[:LISTED]),
        }


class MonthOfDays(Archive):
    """The month's calendar, and the meetings known to the month alone."""

    template_name = "meetings/month.html"

    def of(self, days: DayRange) -> dict[str, Any]:
        counts = calendar.counts(days)
        named = calendar.named(days)
        weeks = calendar.weeks(days, counts, max(counts.on_days.values(), default=1) or 1)
        return {
            "count": counts.by_month()[days.written],
            "weeks": [[(day, *_in_cell(day, named)) for day in week] for week in weeks],
            "spans": [(Way.to(DayRange.day(span.earliest)), span, n) for span, n in sorted(counts.spans.items())],
            "untold": rows_of(_known_to(days)[:LISTED]),
            "of_year": counts.untold[_above(days)[0]],
        }


class DayOfMeetings(Archive):
    """The meetings known to have been on the day, and how many more may have been."""

    template_name = "meetings/day.html"

    def of(self, days: DayRange) -> dict[str, Any]:
        exact = _known_to(days)
        count = exact.count()
        spans = rows_of(calendar.vague(days).filter(days_written__contains="/").newest_first()[:LISTED])
        untold = calendar.counts(days).untold
        return {
            "count": count + len(spans),
            "is_more": count > LISTED,
            "meetings": rows_of(exact[:LISTED]),
            "spans": spans,
            "untold": [Way.to(part, n) for part, n in sorted(untold.items())],
        }


class Years(TemplateView):
    """All years and their months, with how many meetings each has."""

    template_name = "meetings/calendar.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = calendar.months()
        known = [int(part[:4]) for part in (found.by_month + found.untold)]
        fullest = max(found.by_month.values(), default=1) or 1
        years = []
        for number in range(max(known), min(known) - 1, -1) if known else ():
            written = f"{number:04}"
            year = Way.to(DayRange.year(number), found.of_year(written))
            months = [(month, found.by_month[f"{written}-{month:02}"]) for month in range(1, 13)]
            # Addresses of hundreds of months, each asked for by its name, took a fifth of the page's time.
            cells = [(f"{year.address}{month:02}/", count, shade(count, fullest)) for month, count in months]
            years.append((year, cells, found.untold[written]))
        months_of_a_year = [DayRange.month(2024, number).earliest for number in range(1, 13)]
        return super().get_context_data(years=years, months=months_of_a_year, undated=calendar.undated(), **kwargs)


class Undated(TemplateView):
    """The meetings whose day no text tells."""

    template_name = "meetings/undated.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = MeetingFilter({"dated": "no", "after": self.request.GET.get("after", "")})
        return super().get_context_data(found=found, page=found.page(), section=reverse("calendar"), **kwargs)


def _known_to(days: DayRange) -> MeetingQuerySet:
    """The meetings known to have been in just this year, month or day."""
    known = Meeting.objects.published().filter(
        earliest_day=days.earliest, latest_day=days.latest, days_written=days.written
    )
    return known.newest_first()


def _in_cell(day: Day, named: dict) -> tuple[list[Named], int]:
    """The meetings named in a day's cell, and how many more there are."""
    shown = named.get(day.day, [])
    return shown, day.meetings - len(shown)


def _days(year: int, month: int | None = None, day: int | None = None) -> DayRange:
    try:
        return DayRange.parse("-".join([f"{year:04}", *(f"{n:02}" for n in (month, day) if n is not None)]))
    except ValueError as error:
        raise Http404 from error


def _above(days: DayRange) -> list[DayRange]:
    """The year, and for a day the month, that the days lie in."""
    parts = days.written.split("-")
    return [DayRange.parse("-".join(parts[:length])) for length in range(1, len(parts))]
