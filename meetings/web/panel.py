"""The facets beside the meetings, each value a link that narrows what is asked for, and the years as a chart."""

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from meetings.models import Form
from meetings.search.facets import KINDS, RECORDS, Value, facets, values_named
from meetings.search.filters import MeetingFilter
from meetings.templatetags.readout import language_name

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
    """The facets, of the ``newest`` meetings where they are not of all; ``kept`` is what a search in one keeps."""

    boxes: list[Box]
    newest: int | None
    years: list[dict[str, Any]]
    kept: list[tuple[str, str]]


def panel(found: MeetingFilter, asked: QueryDict) -> Panel | None:
    """Return what stands beside the meetings; None where something that is asked cannot be understood."""
    if found.selection is None:
        return None
    counted = facets(found.selection)
    kind, like = asked.get(IN, ""), asked.get(LIKE, "").strip()[:100]
    boxes = []
    for facet in KINDS:
        if facet == "year":
            continue  # the chart has them all
        is_here = facet == kind and facet in RECORDS and bool(like)
        values = values_named(found.selection, facet, like) if is_here else counted.values[facet]
        choices = [Choice(_label(facet, value), value.meetings, _query(asked, facet, value.value)) for value in values]
        if choices or is_here:
            boxes.append(Box(facet, str(_LABELS[facet]), choices, facet in RECORDS, like if is_here else None))
    most = max((number for _year, number in counted.years), default=1)
    years = [
        {"label": year, "meetings": number, "share": round(100 * number / most), "query": _query(asked, "year", year)}
        for year, number in counted.years
    ]
    kept = [(name, value) for name, values in asked.lists() for value in values if name not in _OF_THE_PAGE]
    return Panel(boxes, counted.newest, years, kept)


def _label(kind: str, value: Value) -> str:
    match kind:
        case "form":
            return str(Form(value.value).label)
        case "language":
            return language_name(value.value)
    return str(value.record) if value.record else value.value


def _query(asked: QueryDict, kind: str, value: str) -> str:
    """Return the query string that asks for the value too; "" where it does already."""
    if value in asked.getlist(kind):
        return ""
    more = asked.copy()
    for parameter in _OF_THE_PAGE:
        more.pop(parameter, None)
    if kind in RECORDS:
        more.appendlist(kind, value)
    else:
        more[kind] = value
    return "?" + more.urlencode()
