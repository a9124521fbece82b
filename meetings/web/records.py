"""The pages of the records that meetings refer to: people, offices, organizations and places."""

from collections import defaultdict
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.translation import ngettext

from meetings.days import DayRange
from meetings.models import Office, Organization, Person, Place, SourceText, Tenure
from meetings.models.names import Name
from meetings.search.paging import page_of
from meetings.search.query import Fact
from meetings.search.rows import Row
from meetings.search.selection import Count, Selection
from meetings.templatetags import dates
from meetings.web import charts, figures, held, linked, window
from meetings.web.cited import CitedRecord
from meetings.web.citing import SOURCES, Citation, citation
from meetings.web.counterparts import counterparts
from meetings.web.over_time import by_year
from meetings.web.readings import listed

# How many meetings a record's page lists before it refers to the finder. Chosen.
LATEST = 15
# How many of its newest meetings the chart of its years is of at most. Chosen: PostgreSQL reads them in 15 ms.
CHARTED = 3000


def scale_of(tenures: list[Tenure]) -> charts.Scale | None:
    """Return the years of these tenures; None for one alone, which has nothing to be compared with."""
    scale = charts.Scale.over(day for tenure in tenures for day in (tenure.earliest_day, tenure.latest_day))
    return scale if len(tenures) > 1 else None


def on_scale(tenures: list[Tenure]) -> list[tuple[Tenure, charts.Stretch | None]]:
    """Return the tenures, each with where it stands on their common scale; None where its days are not known."""
    scale = scale_of(tenures)
    return [
        (t, scale.stretch(t.earliest_day, t.latest_day) if scale and t.earliest_day and t.latest_day else None)
        for t in tenures
    ]


class RecordWithMeetings(CitedRecord):
    """A record that meetings refer to: its names, how many they are by the year, and the latest of them."""

    @cached_property
    def names(self) -> dict[str, list[Name]]:
        """The forms of name besides the one that heads the page, by their kinds."""
        kinds: dict[str, list[Name]] = defaultdict(list)
        for name in self.object.names.all():
            if name.text != self.name():
                kinds[name.kind].append(name)
        return dict(kinds)

    @cached_property
    def meetings(self) -> Selection:
        return Selection(Fact(self.model.KIND.value, str(self.object.pk)))

    @cached_property
    def count(self) -> Count:
        return self.meetings.count()

    @cached_property
    def newest(self) -> window.Window:
        return window.newest(self.meetings, CHARTED)

    @cached_property
    def latest(self) -> list[Row]:
        return page_of(self.meetings, size=LATEST).meetings

    def name(self) -> str:
        return self.object.name

    def other_names(self) -> list[str]:
        """Return the names besides the one that heads the page, each once."""
        return list(dict.fromkeys(name.text for names in self.names.values() for name in names))

    def in_years(self, first: int, last: int) -> str:
        """Return the address of the record's meetings from one year to another, of the newest if it has very many."""
        since = self.newest.since
        begin = since.isoformat() if since and since.year >= first else f"{first:04}"
        return f"{reverse('meetings')}?{self.model.KIND.value}={self.object.reference}&from={begin}&to={last:04}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            names=self.names,
            count=self.count,
            years=charts.years(by_year(self.newest), self.in_years),
            charted_since=DayRange.day(self.newest.since) if self.newest.since else None,
            latest=self.latest,
            **kwargs,
        )

    def citation(self) -> Citation:
        """The sources are those of the latest meetings that the page lists; it is as old as the last added of them."""
        behind = {source.pk for meeting in self.latest for source in meeting.sources}
        named = listed(SourceText.objects.filter(pk__in=behind))[:SOURCES]
        added = max((meeting.added_at for meeting in self.latest), default=None)
        issued = DayRange.day(added.date()) if added else None
        return citation(self.object, str(self.object), named, number=len(behind), issued=issued)

    def summary(self) -> str:
        number = self.count.number
        counted = ngettext("%(count)s meeting on record", "%(count)s meetings on record", number) % {"count": number}
        return ". ".join([str(self.object), *self.facts(), counted]) + "."

    def facts(self) -> list[str]:
        """Return what the summary says of the record besides its name and its meetings."""
        return self.other_names()[:3]


class PersonDetail(RecordWithMeetings):
    model = Person
    template_name = "meetings/person.html"

    @cached_property
    def tenures(self) -> list[Tenure]:
        return held.by_person(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        scale, met_with = scale_of(self.tenures), counterparts(self.object)
        return super().get_context_data(tenures=on_scale(self.tenures), scale=scale, met_with=met_with, **kwargs)

    def facts(self) -> list[str]:
        return [f"{tenure.office}, {dates.short(tenure.days)}" for tenure in self.tenures[:3]]

    def description(self) -> dict[str, Any]:
        return linked.person(self.object, self.other_names(), self.tenures)


class OfficeDetail(RecordWithMeetings):
    model = Office
    related = ("organization",)
    template_name = "meetings/office.html"

    def name(self) -> str:
        return self.object.title

    @cached_property
    def tenures(self) -> list[Tenure]:
        return held.in_office(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counted = figures.with_people(self.meetings, {tenure.person_id for tenure in self.tenures})
        holders = [(tenure, stretch, counted.get(tenure.person_id)) for tenure, stretch in on_scale(self.tenures)]
        return super().get_context_data(holders=holders, scale=scale_of(self.tenures), **kwargs)

    def facts(self) -> list[str]:
        return [f"{tenure.person}, {dates.short(tenure.days)}" for tenure in self.tenures[:3]]

    def description(self) -> dict[str, Any]:
        return linked.office(self.object, self.other_names())


class OrganizationDetail(RecordWithMeetings):
    model = Organization
    related = ("parent",)
    template_name = "meetings/organization.html"

    @cached_property
    def children(self) -> list[Organization]:
        return list(self.object.children.published())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        offices = list(Office.objects.published().filter(organization=self.object).select_related("organization"))
        counted = figures.by_record("office", (office.pk for office in offices))
        naming = SourceText.objects.published().filter(evidence__organization=self.object).distinct()
        return super().get_context_data(
            offices=[(office, counted.get(office.pk)) for office in offices],
            people=held.lately_in(offices, LATEST),
            children=self.children,
            naming=listed(naming)[:LATEST],
            **kwargs,
        )

    def description(self) -> dict[str, Any]:
        return linked.organization(self.object, self.other_names(), self.children)


class PlaceDetail(RecordWithMeetings):
    model = Place
    related = ("territory",)
    template_name = "meetings/place.html"

    def description(self) -> dict[str, Any]:
        return linked.place(self.object, self.other_names())
