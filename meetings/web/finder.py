"""The finder: the meetings that a query string asks for."""

from typing import Any

from django.db.models import Max, Min
from django.views.generic import TemplateView

from meetings.models import Tally
from meetings.search.filters import MeetingFilter
from meetings.search.order import RANKED, RELEVANCE
from meetings.search.rows import Row
from meetings.search.selection import Selection
from meetings.web.chips import chips, fields
from meetings.web.excerpts import excerpts
from meetings.web.panel import panel
from meetings.web.typed import typed


class Finder(TemplateView):
    """The meetings that the query string asks for; what is wrong in it is said beside the filters."""

    template_name = "meetings/meetings.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = MeetingFilter(self.request.GET)
        asked = chips(found, self.request.GET)
        shown = panel(found, self.request)  # first, since the page is then among the keys that it asks for
        if shown:
            found.count = shown.count
        page = found.page()
        return super().get_context_data(
            found=found,
            page=page,
            chips=asked,
            fields=fields(found, asked),
            panel=shown,
            excerpts=excerpts(page.meetings, found.selection.tree.node if found.selection else None),
            vague=any(_is_vague(meeting, found.selection) for meeting in page.meetings),
            partly_ranked=found.order == RELEVANCE and found.count.number > RANKED,
            span=None if page.meetings else _loaded(),
            **typed(found, page, self.request.GET),
            **kwargs,
        )


def _loaded() -> dict[str, Any] | None:
    """What the archive has, for readers who found nothing: how many meetings, from which year to which."""
    years = Tally.objects.filter(kind="year").aggregate(first=Min("value"), last=Max("value"))
    total = Tally.objects.filter(kind="meeting").first()
    return {"meetings": total.meetings, **years} if total and years["first"] else None


def _is_vague(meeting: Row, asked: Selection | None) -> bool:
    """Whether the meeting may have been outside of the days that are asked for."""
    if asked is None or not meeting.days:
        return False
    return bool(
        (asked.first and meeting.days.earliest < asked.first) or (asked.last and meeting.days.latest > asked.last)
    )
