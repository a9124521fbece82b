"""The first page: what the archive holds, and ways in."""

from datetime import date
from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from meetings.models import Load, SearchText
from meetings.models.statements import select
from meetings.search.facets import Facets, facets
from meetings.search.keys import FIRST_DATED
from meetings.search.paging import page_of
from meetings.search.selection import Selection
from meetings.search.tallies import day_of
from meetings.web import charts
from meetings.web.over_time import OverTime

_COUNTS = """
    SELECT coalesce((SELECT meetings FROM meetings_tally WHERE kind = 'meeting'), 0),
        (SELECT count(*) FROM meetings_tally WHERE kind = 'person'),
        (SELECT count(*) FROM meetings_tally WHERE kind = 'office'),
        coalesce((SELECT meetings FROM meetings_tally WHERE kind = 'source'), 0)
"""
# How many of the latest meetings the first page names. Chosen.
LATEST = 10


class Home(TemplateView):
    """All figures of meetings and texts are kept ones; people and offices are counted by an index."""

    template_name = "meetings/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        every = Selection()
        held = facets(every)
        dated = SearchText.objects.filter(search_key__gte=FIRST_DATED).values_list("search_key", flat=True)
        first, last = dated.order_by("search_key").first(), dated.order_by("-search_key").first()
        return super().get_context_data(
            counts=_counts(),
            languages=[value.value for value in held.values["language"]],
            first=day_of(first) if first else None,
            last=day_of(last) if last else None,
            years=charts.years(OverTime(every).years, _in_years),
            latest=page_of(every, size=LATEST).meetings,
            most_met=held.values["person"],
            busiest=held.values["office"],
            examples=_examples(held, day_of(last) if last else None),
            loaded=Load.objects.values_list("started_at", flat=True).first(),
            **kwargs,
        )


def _counts() -> dict[str, int]:
    """How many meetings, people and offices in them, and texts there are."""
    counts = select(_COUNTS)[0]
    return dict(zip(("meetings", "people", "offices", "sources"), counts, strict=True))


def _examples(held: Facets, last: date | None) -> list[str]:
    """Return searches to try, which this archive answers."""
    people, offices = (held.values[kind][:1] for kind in ("person", "office"))
    named = [str(top.record) for top in people]
    found = [*named, *(f'office:"{_title(top.record)}"' for top in offices)]
    return [*found, f"after:{last.year - 1}"] if last else found


def _title(office: object) -> str:
    """Return the title of an office without whose it is."""
    return str(office).rpartition(", ")[0]


def _in_years(first: int, last: int) -> str:
    return f"{reverse('meetings')}?from={first:04}&to={last:04}"
