"""The finder, and the archives of years, months and days."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.views.generic import TemplateView

from meetings.days import DayRange
from meetings.search.filters import MeetingFilter
from meetings.web import figures
from meetings.web.chips import chips, fields
from meetings.web.typed import typed


@dataclass(frozen=True)
class Way:
    """A link to the archive of a year, a month or a day."""

    days: DayRange
    address: str
    meetings: int = 0

    @classmethod
    def to(cls, days: DayRange, meetings: int = 0) -> "Way":
        return cls(days, reverse(days.precision, args=[int(part) for part in days.written.split("-")]), meetings)


class Finder(TemplateView):
    """The meetings that the query string asks for; what is wrong in it is said beside the filters."""

    template_name = "meetings/meetings.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = MeetingFilter(self.request.GET)
        asked = chips(found, self.request.GET)
        page = found.page()
        return super().get_context_data(
            found=found,
            page=page,
            chips=asked,
            fields=fields(found, asked),
            **typed(found, page, self.request.GET),
            **kwargs,
        )


class Archive(TemplateView):
    """The meetings that may have fallen in a year, in a month or on a day."""

    template_name = "meetings/archive.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        days = _days(**self.kwargs)
        found = MeetingFilter({"from": days.written, "to": days.written, "after": self.request.GET.get("after", "")})
        before, after = figures.neighbours(days)
        return super().get_context_data(
            here=Way.to(days),
            above=[Way.to(part) for part in _above(days)],
            parts=[Way.to(part, count) for part, count in figures.parts(days)],
            before=before and Way.to(before),
            after=after and Way.to(after),
            found=found,
            page=found.page(),
            **kwargs,
        )


class Undated(TemplateView):
    """The meetings whose day no text tells."""

    template_name = "meetings/undated.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = MeetingFilter({"dated": "no", "after": self.request.GET.get("after", "")})
        return super().get_context_data(found=found, page=found.page(), **kwargs)


def _days(year: int, month: int | None = None, day: int | None = None) -> DayRange:
    try:
        return DayRange.parse("-".join([f"{year:04}", *(f"{n:02}" for n in (month, day) if n is not None)]))
    except ValueError as error:
        raise Http404 from error


def _above(days: DayRange) -> list[DayRange]:
    """The year, and for a day the month, that the days lie in."""
    parts = days.written.split("-")
    return [DayRange.parse("-".join(parts[:length])) for length in range(1, len(parts))]
