"""The facets beside the meetings, each value a link that narrows what is asked for, and years or months as a chart."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from meetings.days import DayRange
from meetings.models import Form
from meetings.search.facets import KINDS, RECORDS, Value, facets, values_named
from meetings.search.filters import MeetingFilter
from meetings.search.selection import Count, Selection
from meetings.templatetags.dates import date_format
from meetings.templatetags.readout import language_name
from meetings.web.charts import Bar, bars, years
from meetings.web.kept import Kept
from meetings.web.over_time import OverTime

# The parameters that say which facet is searched, and for what; they narrow nothing.
IN, LIKE = "facet", "like"
_OF_THE_PAGE = ("after", IN, LIKE)
_LABELS: dict[str, str | Promise] = {
    "person": _("People"),
    "office": _("Offices"),
    "organization": _("Organizations"),
    "state": _("States"),
    "form": _("Forms"),
    "language": _("Languages of reports"),
    "publisher": _("Publishers"),
}


@dataclass(frozen=True)
class Choice:
    """One value: ``query`` asks for it besides what is asked already; of one that is asked for, it is ""."""

    label: str
    meetings: int
    query: str


@dataclass(frozen=True)
class Box:
    """One facet. ``like`` is what was searched for among its values, None where nothing was; records can be."""

    kind: str
    label: str
    choices: list[Choice]
    is_searched: bool
    like: str | None


@dataclass(frozen=True)
class Panel:
    """What is told of all the meetings asked for: how many, their facets, and how many each year had.

    Where they are not of all, the facets are of the ``newest`` meetings and the chart of those ``since`` a day;
    ``kept`` is what a search in a facet keeps.
    """

    count: Count
    boxes: list[Box]
    newest: int | None
    chart: list[Bar]
    since: DayRange | None
    kept: list[tuple[str, str]]

    @cached_property
    def written(self) -> str:
        """The facets, in the language of the page that they were made for."""
        return render_to_string("meetings/partials/_panel.html", {"panel": self})

    @cached_property
    def drawn(self) -> str:
        """The years as a chart; nothing where it would have one bar."""
        return render_to_string("meetings/partials/_over_time.html", {"bars": self.chart, "since": self.since})


_kept: Kept[Panel] = Kept()


def panel(found: MeetingFilter, request: HttpRequest) -> Panel | None:
    """Return what stands beside the meetings; None where something that is asked cannot be understood.

    It is the same on all pages of what is found, and so made once for each version of the archive and language.
    """
    if found.selection is None:
        return None
    asked, version = request.GET, request.META.get("ARCHIVE_VERSION")
    if version is None:  # a page of somebody's own, see FreshnessMiddleware
        return _panel(found, asked)
    of = (version, get_language(), tuple(_pairs(asked, but=("after",))))
    if (made := _kept.get(of)) is None:
        made = _panel(found, asked)
        _kept.keep(of, made)
    return made


def _panel(found: MeetingFilter, asked: QueryDict) -> Panel:
    assert found.selection is not None
    counted = facets(found.selection)
    kind, like = asked.get(IN, ""), asked.get(LIKE, "").strip()[:100]
    boxes = []
    for facet in KINDS:
        is_here = facet == kind and facet in RECORDS and bool(like)
        values = values_named(found.selection, facet, like) if is_here else counted.values[facet]
        besides = _Asked(asked, facet)
        choices = [Choice(_label(facet, value), value.meetings, besides.and_for(value.value)) for value in values]
        if choices or is_here:
            boxes.append(Box(facet, str(_LABELS[facet]), choices, facet in RECORDS, like if is_here else None))
    kept = _pairs(asked, but=_OF_THE_PAGE)
    chart, since = _chart(found.selection, asked)
    return Panel(found.count, boxes, counted.newest, chart, since, kept)


def _pairs(asked: QueryDict, *, but: Collection[str]) -> list[tuple[str, str]]:
    """Return the parameters and their values, but those of some names."""
    return [(name, value) for name, values in asked.lists() for value in values if name not in but]


def _chart(selection: Selection, asked: QueryDict) -> tuple[list[Bar], DayRange | None]:
    """Return a bar for each year, or where all the meetings were in one, for each of its months; and since which day.

    A bar opens the meetings of its days that it counts. Months that are not among the days asked for have none.
    """
    over = OverTime(selection)
    first, last = over.since or selection.first, selection.last
    address = _among_days(asked, first, last)
    since = DayRange.day(over.since) if over.since else None
    if len(over.years) > 1:
        return years(over.years, lambda first, last: address("year", _year(first), _year(last))), since
    whole = [DayRange.month(year, number) for year in over.years for number in range(1, 13)]
    months = [m for m in whole if (not first or m.latest >= first) and (not last or m.earliest <= last)]
    return bars(
        [date_format(month.earliest, "M") for month in months],
        [over.months.get(month.earliest.month, 0) for month in months],
        [address("month", month, month) for month in months],
    ), since


def _year(number: int) -> DayRange:
    return DayRange.year(max(1, number))  # the first ten begin with one


def _among_days(asked: QueryDict, first: date | None, last: date | None) -> Callable[[str, DayRange, DayRange], str]:
    """Return what makes the query string that asks for the days of some years or of a month too, from first to last."""
    kept = _pairs(asked, but=(*_OF_THE_PAGE, "from", "to"))
    days = {"year": _Asked(asked, "year"), "month": _Asked(asked, "month")}

    def address(kind: str, begin: DayRange, end: DayRange) -> str:
        early = first if first and first > begin.earliest else None
        late = last if last and last < end.latest else None
        if begin == end and not early and not late:
            return days[kind].and_for(begin.written)
        since, until = early.isoformat() if early else begin.written, late.isoformat() if late else end.written
        return "?" + urlencode([*kept, ("from", since), ("to", until)])

    return address


def _label(kind: str, value: Value) -> str:
    match kind:
        case "form":
            return str(Form(value.value).label)
        case "language":
            return language_name(value.value)
    return str(value.record) if value.record else value.value


class _Asked:
    """What is asked for already, as other values of one facet are to be added to it or put in its place."""

    def __init__(self, asked: QueryDict, kind: str) -> None:
        left_out = _OF_THE_PAGE if kind in RECORDS else (*_OF_THE_PAGE, kind)
        self._kind, self._values = kind, frozenset(asked.getlist(kind))
        self._rest = urlencode(_pairs(asked, but=left_out))

    def and_for(self, value: str) -> str:
        """Return the query string that asks for the value too; "" where it is asked for."""
        if value in self._values:
            return ""
        also = urlencode({self._kind: value})
        return f"?{self._rest}&{also}" if self._rest else f"?{also}"
