"""The first page: what the archive holds, and ways in."""

from typing import Any

from django.db.models import Max, Min
from django.urls import reverse
from django.views.generic import TemplateView

from meetings.models import Meeting, Office, Person, SourceText
from meetings.web import charts, figures

# How many of the latest meetings and of the people and offices met most the first page names. Chosen.
LATEST, PEOPLE = 10, 8


class Home(TemplateView):
    template_name = "meetings/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        meetings = Meeting.objects.published()
        sources = SourceText.objects.published()
        return super().get_context_data(
            counts={
                "sources": sources.count(),
                "meetings": meetings.count(),
                "people": Person.objects.published().count(),
                "offices": Office.objects.published().count(),
            },
            languages=sources.exclude(language="").order_by("language").values_list("language", flat=True).distinct(),
            span=meetings.aggregate(first=Min("earliest_day"), last=Max("latest_day")),
            years=charts.years(figures.by_year(meetings), _in_years),
            latest=meetings.with_participants().newest_first()[:LATEST],
            most_met=figures.most_met(PEOPLE),
            busiest=figures.busiest(PEOPLE),
            **kwargs,
        )


def _in_years(first: int, last: int) -> str:
    return f"{reverse('meetings')}?from={first:04}&to={last:04}"
