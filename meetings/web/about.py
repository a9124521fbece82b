"""How the archive is made, what it covers, how right it is, and how to report an error."""

from typing import Any

from django.conf import settings
from django.views.generic import TemplateView

from meetings.web.accuracy import measured
from meetings.web.coverage import coverage


class About(TemplateView):
    template_name = "meetings/about.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET.get("year", "")
        year = int(asked) if asked.isascii() and asked.isdigit() and len(asked) == 4 else None
        return super().get_context_data(
            accuracy=measured(), coverage=coverage(year), year=year, contact=settings.CONTACT, **kwargs
        )
