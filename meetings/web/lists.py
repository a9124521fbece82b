"""Lists of people, offices, organizations, places and source texts."""

from typing import Any

from django.db.models import Prefetch, QuerySet
from django.views.generic import ListView

from meetings.models import Office, Organization, Person, Place, SourceText, Tenure
from meetings.models.names import name_key
from meetings.web import figures
from meetings.web.figures import Figures
from meetings.web.readings import listed


class RecordList(ListView):
    """Live records in the order of their names, a hundred a page; ``?name=`` finds them by any form of name."""

    paginate_by = 100

    def get_queryset(self) -> QuerySet:
        records = super().get_queryset()
        if key := name_key(self.request.GET.get("name", "")):
            records = records.filter(pk__in=records.filter(names__key__contains=key).order_by().values("pk"))
        return records

    def figures(self, records: QuerySet) -> dict[int, Figures]:
        """Return the figures of the records' meetings where the list states them."""
        return {}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(name=self.request.GET.get("name", ""), **kwargs)
        counted = self.figures(context["object_list"])
        return context | {"rows": [(record, counted.get(record.pk)) for record in context["object_list"]]}


class PersonList(RecordList):
    queryset = Person.objects.published().prefetch_related(
        Prefetch("tenures", Tenure.objects.select_related("office__organization"))
    )
    template_name = "meetings/people.html"

    def figures(self, records: QuerySet) -> dict[int, Figures]:
        return figures.of_people(records)


class OfficeList(RecordList):
    queryset = Office.objects.published().select_related("organization")
    template_name = "meetings/offices.html"

    def figures(self, records: QuerySet) -> dict[int, Figures]:
        return figures.of_offices(records)


class OrganizationList(RecordList):
    queryset = Organization.objects.published().select_related("parent")
    template_name = "meetings/organizations.html"


class PlaceList(RecordList):
    queryset = Place.objects.published().select_related("territory")
    template_name = "meetings/places.html"

    def figures(self, records: QuerySet) -> dict[int, Figures]:
        return figures.of_places(records)


class SourceList(ListView):
    """Live source texts, the latest published first."""

    queryset = listed(SourceText.objects.published())
    paginate_by = 50
    template_name = "meetings/sources.html"
