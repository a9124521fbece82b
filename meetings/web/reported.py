"""The pages of a meeting and of a source text: what each report says, fact by fact, with its text."""

from functools import cached_property
from typing import Any

from django.utils.translation import ngettext

from meetings.days import DayRange
from meetings.models import Evidence, Meeting, Permalink, SourceText
from meetings.models.titles import title_of
from meetings.search.rows import Party, parties_of
from meetings.templatetags import dates
from meetings.templatetags.readout import heading, language_name, unquoted_heading
from meetings.web import linked
from meetings.web.agreement import by_verdict, side_by_side
from meetings.web.appearances import Found, evidence_of_text
from meetings.web.cited import CitedRecord
from meetings.web.citing import Citation, citation
from meetings.web.neighbours import beside
from meetings.web.readings import (
    LONGEST,
    Reading,
    facts_of_text,
    listed,
    printed_forms,
    readings_of_meeting,
    readings_of_text,
    shown,
)

LIVE = Permalink.State.LIVE


class MeetingDetail(CitedRecord):
    model = Meeting
    related = ("place",)
    template_name = "meetings/meeting.html"

    @cached_property
    def parties(self) -> list[Party]:
        return parties_of([self.object.pk])[self.object.pk]

    @cached_property
    def heading(self) -> str:
        return title_of(self.object.form, [str(party) for party in self.parties])

    @cached_property
    def readings(self) -> list[Reading]:
        return readings_of_meeting(self.object, self.heading)

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
        rows = side_by_side(found)
        return super().get_context_data(
            heading=self.heading,
            readings=found,
            rows=rows,
            verdicts=by_verdict(rows),
            texts=texts,
            parties=[(party, printed.get(party.pk, [])) for party in self.parties],
            beside=beside(self.object, self.parties),
            **kwargs,
        )

    def citation(self) -> Citation:
        of, days = self.object, self.object.days
        title = f"{self.heading}, {dates.short(days)}" if days else self.heading
        issued = DayRange.day(of.added_at.date())
        return citation(of, title, self.sources(), days=days, issued=issued, place=str(of.place or ""))

    def summary(self) -> str:
        of, number = self.object, len(self.readings)
        parties = ((party, [str(held) for held in party.held]) for party in self.parties)
        named = "; ".join(f"{party} ({', '.join(held)})" if held else str(party) for party, held in parties)
        reported = ngettext("Reported by %(count)s text.", "Reported by %(count)s texts.", number) % {"count": number}
        told = ", ".join(filter(None, [dates.long(of.days), str(of.get_form_display()), str(of.place or "")]))
        return f"{named}: {told}. {reported}"

    def description(self) -> dict[str, Any]:
        return linked.meeting(self.object, self.heading, self.parties, self.sources())


class SourceDetail(CitedRecord):
    model = SourceText
    related = ("publisher", "publisher__organization", "load", "supersedes", "superseded_by")
    template_name = "meetings/source.html"

    @cached_property
    def evidence(self) -> tuple[list[Evidence], Found]:
        return evidence_of_text(self.object.pk)

    @cached_property
    def readings(self) -> list[Reading]:
        _, of_reports = self.evidence
        return readings_of_text(self.object, of_reports)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = self.readings
        of_itself, _ = self.evidence
        facts = facts_of_text(self.object, of_itself)
        longest = len(self.object.body) if self.request.GET.get("text") == "whole" else LONGEST
        marked = shown(self.object, [*facts, *(f for r in found for f in r.facts.values())], longest=longest)
        return super().get_context_data(readings=found, facts=facts, text=marked, **kwargs)

    def citation(self) -> Citation:
        of = self.object
        author = str(of.publisher or "")
        published = [of] if of.url else []
        return citation(of, unquoted_heading(of), published, author=author, issued=of.days, language=of.language)

    def summary(self) -> str:
        of = self.object
        told = [of.publisher and str(of.publisher), of.days and dates.long(of.days), str(language_name(of.language))]
        read = [one.heading for one in self.readings]
        return f"{heading(of)}. {', '.join(filter(None, told))}. {'; '.join(read)}"

    def description(self) -> dict[str, Any]:
        return linked.source(self.object)
