"""The pages of single records, each at its permanent address."""

from collections import defaultdict
from typing import Any

from django.db.models import F, Prefetch
from django.urls import reverse
from django.utils.translation import ngettext

from meetings.days import DayRange
from meetings.models import (
    Evidence,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    Place,
    Report,
    SourceText,
    Tenure,
)
from meetings.models.names import Name
from meetings.search.paging import page_of
from meetings.search.query import Fact
from meetings.search.selection import Selection
from meetings.templatetags import dates
from meetings.templatetags.readout import heading, language_name
from meetings.web import charts, figures, linked
from meetings.web.agreement import by_verdict, side_by_side
from meetings.web.cited import CitedRecord
from meetings.web.citing import SOURCES, Citation, citation
from meetings.web.counterparts import counterparts
from meetings.web.neighbours import beside
from meetings.web.readings import LONGEST, facts_of_text, listed, printed_forms, reading, shown, with_facts

# How many meetings a record's page lists before it refers to the finder. Chosen.
LATEST = 15
LIVE = Permalink.State.LIVE


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


class MeetingDetail(CitedRecord):
    model = Meeting
    queryset = Meeting.objects.with_participants()
    template_name = "meetings/meeting.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        reports = with_facts(Report.objects.filter(meeting=self.object))
        readings = [reading(r, f"{r.source.reference}-") for r in reports]
        longest = LONGEST // max(1, len(readings))
        texts = [shown(r.report.source, r.facts.values(), f"{r.report.source.reference}-", longest) for r in readings]
        printed = printed_forms(reports)
        participations = self.object.participations.all()
        rows = side_by_side(readings)
        return super().get_context_data(
            readings=readings,
            rows=rows,
            verdicts=by_verdict(rows),
            texts=texts,
            parties=[(p, printed.get(p.pk, [])) for p in participations],
            beside=beside(self.object, [p.person for p in participations if p.person]),
            **kwargs,
        )

    def citation(self, context: dict[str, Any]) -> Citation:
        of, days = self.object, self.object.days
        title = f"{of.heading}, {dates.short(days)}" if days else of.heading
        issued = DayRange.day(of.added_at.date())
        sources = [reading.report.source for reading in context["readings"]]
        return citation(of, title, sources, days=days, issued=issued, place=str(of.place or ""))

    def summary(self, context: dict[str, Any]) -> str:
        of, number = self.object, len(context["readings"])
        parties = ((party, [str(held) for held in party.held_offices.all()]) for party, _ in context["parties"])
        named = "; ".join(f"{party} ({', '.join(held)})" if held else str(party) for party, held in parties)
        reported = ngettext("Reported by %(count)s text.", "Reported by %(count)s texts.", number) % {"count": number}
        told = ", ".join(filter(None, [dates.long(of.days), str(of.get_form_display()), str(of.place or "")]))
        return f"{named}: {told}. {reported}"

    def description(self, context: dict[str, Any]) -> dict[str, Any]:
        return linked.meeting(self.object, dict.fromkeys(reading.report.source for reading in context["readings"]))


class RecordWithMeetings(CitedRecord):
    """A record that meetings refer to: its names, how many they are by the year, and the latest of them."""

    def names(self) -> dict[str, list[Name]]:
        """Return the forms of name besides the one that heads the page, by their kinds."""
        kinds: dict[str, list[Name]] = defaultdict(list)
        for name in self.object.names.all():
            if name.text != self.name():
                kinds[name.kind].append(name)
        return dict(kinds)

    def name(self) -> str:
        return self.object.name

    def in_years(self, first: int, last: int) -> str:
        """Return the address of the record's meetings from one year to another."""
        return f"{reverse('meetings')}?{self.model.KIND.value}={self.object.reference}&from={first:04}&to={last:04}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        meetings = Selection(Fact(self.model.KIND.value, str(self.object.pk)))
        return super().get_context_data(
            names=self.names(),
            count=meetings.count(),
            years=charts.years(figures.by_year(meetings), self.in_years),
            latest=page_of(meetings, size=LATEST).meetings,
            **kwargs,
        )

    def citation(self, context: dict[str, Any]) -> Citation:
        """The sources are those of the latest meetings that the page lists; it is as old as the last added of them."""
        behind = {source.pk for meeting in context["latest"] for source in meeting.sources}
        named = listed(SourceText.objects.filter(pk__in=behind))[:SOURCES]
        added = max((meeting.added_at for meeting in context["latest"]), default=None)
        issued = DayRange.day(added.date()) if added else None
        return citation(self.object, str(self.object), named, number=len(behind), issued=issued)

    def summary(self, context: dict[str, Any]) -> str:
        number = context["count"].number
        counted = ngettext("%(count)s meeting on record", "%(count)s meetings on record", number) % {"count": number}
        return ". ".join([str(self.object), *self.facts(context), counted]) + "."

    def facts(self, context: dict[str, Any]) -> list[str]:
        """Return what the summary says of the record besides its name and its meetings."""
        return [str(name) for name in other_names(context)[:3]]


def other_names(context: dict[str, Any]) -> list[str]:
    """Return the names of a record's page besides the one that heads it, each once."""
    return list(dict.fromkeys(name.text for names in context["names"].values() for name in names))


class PersonDetail(RecordWithMeetings):
    model = Person
    template_name = "meetings/person.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        tenures = list(self.object.tenures.filter(office__permalink__state=LIVE).select_related("office__organization"))
        return super().get_context_data(
            tenures=on_scale(tenures), scale=scale_of(tenures), met_with=counterparts(self.object), **kwargs
        )

    def facts(self, context: dict[str, Any]) -> list[str]:
        return [f"{tenure.office}, {dates.short(tenure.days)}" for tenure, _ in context["tenures"][:3]]

    def description(self, context: dict[str, Any]) -> dict[str, Any]:
        return linked.person(self.object, other_names(context), [tenure for tenure, _ in context["tenures"]])


class OfficeDetail(RecordWithMeetings):
    model = Office
    queryset = Office.objects.select_related("organization")
    template_name = "meetings/office.html"

    def name(self) -> str:
        return self.object.title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        tenures = list(self.object.tenures.filter(person__permalink__state=LIVE).select_related("person"))
        counted = figures.of_holders(self.object, {tenure.person_id for tenure in tenures})
        holders = [(tenure, stretch, counted.get(tenure.person_id)) for tenure, stretch in on_scale(tenures)]
        return super().get_context_data(holders=holders, scale=scale_of(tenures), **kwargs)

    def facts(self, context: dict[str, Any]) -> list[str]:
        return [f"{tenure.person}, {dates.short(tenure.days)}" for tenure, _, _ in context["holders"][:3]]

    def description(self, context: dict[str, Any]) -> dict[str, Any]:
        return linked.office(self.object, other_names(context))


class OrganizationDetail(RecordWithMeetings):
    model = Organization
    queryset = Organization.objects.select_related("parent", "publisher")
    template_name = "meetings/organization.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        offices = list(Office.objects.published().filter(organization=self.object).select_related("organization"))
        counted = figures.by_record("office", (office.pk for office in offices))
        held = Tenure.objects.filter(office__organization=self.object, person__permalink__state=LIVE)
        people = held.filter(office__permalink__state=LIVE).select_related("person", "office__organization")
        naming = SourceText.objects.published().filter(evidence__organization=self.object).distinct()
        return super().get_context_data(
            offices=[(office, counted.get(office.pk)) for office in offices],
            people=people.order_by(F("latest_day").desc(nulls_last=True), "pk")[:LATEST],
            children=self.object.children.published(),
            naming=listed(naming)[:LATEST],
            **kwargs,
        )

    def description(self, context: dict[str, Any]) -> dict[str, Any]:
        return linked.organization(self.object, other_names(context), context["children"])


class PlaceDetail(RecordWithMeetings):
    model = Place
    queryset = Place.objects.select_related("territory")
    template_name = "meetings/place.html"

    def description(self, context: dict[str, Any]) -> dict[str, Any]:
        return linked.place(self.object, other_names(context))


class SourceDetail(CitedRecord):
    model = SourceText
    queryset = SourceText.objects.select_related("publisher__organization", "load", "supersedes", "superseded_by")
    template_name = "meetings/source.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        live = Report.objects.filter(source=self.object, meeting__permalink__state=LIVE)
        parties = Prefetch("meeting__participations", Participation.objects.select_related("person", "delegation"))
        readings = [reading(r) for r in with_facts(live).prefetch_related(parties)]
        of_itself = Evidence.objects.filter(source=self.object, report=None).select_related("organization")
        facts = facts_of_text(self.object, of_itself)
        longest = len(self.object.body) if self.request.GET.get("text") == "whole" else LONGEST
        marked = shown(self.object, [*facts, *(f for r in readings for f in r.facts.values())], longest=longest)
        return super().get_context_data(readings=readings, facts=facts, text=marked, **kwargs)

    def citation(self, context: dict[str, Any]) -> Citation:
        of = self.object
        author = str(of.publisher or "")
        published = [of] if of.url else []
        return citation(of, heading(of).strip("“”"), published, author=author, issued=of.days, language=of.language)

    def summary(self, context: dict[str, Any]) -> str:
        of = self.object
        told = [of.publisher and str(of.publisher), of.days and dates.long(of.days), str(language_name(of.language))]
        read = [one.report.meeting.heading for one in context["readings"]]
        return f"{heading(of)}. {', '.join(filter(None, told))}. {'; '.join(read)}"

    def description(self, context: dict[str, Any]) -> dict[str, Any]:
        return linked.source(self.object)
