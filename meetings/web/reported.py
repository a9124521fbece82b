"""The pages of a meeting and of a source text: what each report says, fact by fact, with its text."""

from functools import cached_property
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import ngettext

from meetings.days import DayRange
from meetings.models import Evidence, Meeting, Participation, Permalink, SourceText
from meetings.templatetags import dates
from meetings.templatetags.readout import heading, language_name
from meetings.web import linked
from meetings.web.agreement import by_verdict, side_by_side
from meetings.web.cited import CitedRecord
from meetings.web.citing import Citation, citation
from meetings.web.neighbours import beside
from meetings.web.readings import LONGEST, Reading, facts_of_text, listed, printed_forms, readings, shown

LIVE = Permalink.State.LIVE


class MeetingDetail(CitedRecord):
    model = Meeting
    queryset = Meeting.objects.with_participants()
    template_name = "meetings/meeting.html"

    @cached_property
    def readings(self) -> list[Reading]:
        return readings(self.object.reports, prefixed=True)

    def sources(self) -> list[SourceText]:
        """Return the texts behind the meeting, each once; where no page is asked for, without their bodies."""
        if "form" not in self.kwargs:
            return list(dict.fromkeys(reading.report.source for reading in self.readings))
        reports = self.object.reports.filter(source__permalink__state=LIVE)
        keys = list(dict.fromkeys(reports.values_list("source", flat=True)))
        found = listed(SourceText.objects.filter(pk__in=keys)).in_bulk()
        return [found[key] for key in keys]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = self.readings
        longest = LONGEST // max(1, len(found))
        texts = [shown(r.report.source, r.facts.values(), f"{r.report.source.reference}-", longest) for r in found]
        printed = printed_forms(found)
        participations = self.object.participations.all()
        rows = side_by_side(found)
        return super().get_context_data(
            readings=found,
            rows=rows,
            verdicts=by_verdict(rows),
            texts=texts,
            parties=[(p, printed.get(p.pk, [])) for p in participations],
            beside=beside(self.object, [p.person for p in participations if p.person]),
            **kwargs,
        )

    def citation(self) -> Citation:
        of, days = self.object, self.object.days
        title = f"{of.heading}, {dates.short(days)}" if days else of.heading
        issued = DayRange.day(of.added_at.date())
        return citation(of, title, self.sources(), days=days, issued=issued, place=str(of.place or ""))

    def summary(self) -> str:
        of, number = self.object, len(self.readings)
        parties = ((party, [str(held) for held in party.held_offices.all()]) for party in of.participations.all())
        named = "; ".join(f"{party} ({', '.join(held)})" if held else str(party) for party, held in parties)
        reported = ngettext("Reported by %(count)s text.", "Reported by %(count)s texts.", number) % {"count": number}
        told = ", ".join(filter(None, [dates.long(of.days), str(of.get_form_display()), str(of.place or "")]))
        return f"{named}: {told}. {reported}"

    def description(self) -> dict[str, Any]:
        return linked.meeting(self.object, self.sources())


class SourceDetail(CitedRecord):
    model = SourceText
    queryset = SourceText.objects.select_related("publisher__organization", "load", "supersedes", "superseded_by")
    template_name = "meetings/source.html"

    @cached_property
    def readings(self) -> list[Reading]:
        live = self.object.reports.filter(meeting__permalink__state=LIVE).select_related("meeting")
        parties = Prefetch("meeting__participations", Participation.objects.select_related("person", "delegation"))
        return readings(live.prefetch_related(parties))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = self.readings
        of_itself = Evidence.objects.filter(source=self.object, report=None).select_related("organization")
        facts = facts_of_text(self.object, of_itself)
        longest = len(self.object.body) if self.request.GET.get("text") == "whole" else LONGEST
        marked = shown(self.object, [*facts, *(f for r in found for f in r.facts.values())], longest=longest)
        return super().get_context_data(readings=found, facts=facts, text=marked, **kwargs)

    def citation(self) -> Citation:
        of = self.object
        author = str(of.publisher or "")
        published = [of] if of.url else []
        return citation(of, heading(of).strip("“”"), published, author=author, issued=of.days, language=of.language)

    def summary(self) -> str:
        of = self.object
        told = [of.publisher and str(of.publisher), of.days and dates.long(of.days), str(language_name(of.language))]
        read = [one.report.meeting.heading for one in self.readings]
        return f"{heading(of)}. {', '.join(filter(None, told))}. {'; '.join(read)}"

    def description(self) -> dict[str, Any]:
        return linked.source(self.object)
