"""The finder: the meetings that a query string asks for."""

from typing import Any

from django.views.generic import TemplateView

from meetings.search.filters import MeetingFilter
from meetings.web.chips import chips, fields
from meetings.web.typed import typed


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
