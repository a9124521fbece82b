"""Meetings and who took part, each with what the texts report of them."""

from typing import Any

from django.contrib import admin
from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from meetings.admin.base import (
    CappedPaginator,
    CorrectingAdmin,
    ReadOnly,
    RecordAdmin,
    SearchedByMeetings,
    link,
    page_of,
)
from meetings.admin.chosen import ChoosingInline, RowForm
from meetings.admin.dated import DatedForm
from meetings.admin.provenance import evidence_table
from meetings.admin.reasons import ReasonForm
from meetings.admin.rows import TEMPLATE, RowFormSet
from meetings.admin.tables import listed
from meetings.days import DayRange
from meetings.models import Appearance, HeldOffice, Meeting, Participation, Permalink, Report
from meetings.search.selection import Selection


class MeetingForm(DatedForm, ReasonForm):
    class Meta:
        help_texts = {
            "days_written": _(
                "2022-12-15; 2022-12 or 2022 where no more is known; from the first day to the last "
                "2022-11-10/2022-11-11; nothing where the date is not known"
            ),
            "place": _("where the parties met; empty for calls, and where no text says"),
        }


class ParticipationForm(RowForm):
    """A participant; what a text prints of them is not written over."""

    class Meta:
        help_texts = {
            "person": _("empty where nobody knows who it was, as “the Emir of Qatar”"),
            "delegation": _("a delegation without a person; empty for a person"),
            "as_written": _("name and title as printed; the name where left empty"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["as_written"].required = False
        self.fields["as_written"].disabled = bool(self.instance.pk and self.instance.attested)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("as_written"):
            cleaned["as_written"] = str(cleaned.get("person") or cleaned.get("delegation") or "")[:500]
        return cleaned


def with_attested(participations: QuerySet[Participation]) -> QuerySet[Participation]:
    return participations.annotate(attested=Exists(Appearance.objects.filter(participation=OuterRef("pk"))))


class ParticipationInline(ChoosingInline):
    model = Participation
    form = ParticipationForm
    fields = ["person", "delegation", "as_written", "offices"]
    readonly_fields = ["offices"]
    autocomplete_fields = ["person", "delegation"]
    show_change_link = True
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Participation]:
        participations = super().get_queryset(request).select_related("person", "delegation")
        held = Prefetch("held_offices", HeldOffice.objects.select_related("office__organization"))
        return with_attested(participations).prefetch_related(held)

    @admin.display(description=_("offices held"))
    def offices(self, participation: Participation) -> str:
        held = participation.held_offices.all() if participation.pk else []
        return "; ".join(str(office) for office in held) or "-"


@admin.register(Meeting)
class MeetingAdmin(SearchedByMeetings, RecordAdmin):
    form = MeetingForm
    list_display = ["days", "title", "form", "place", "address"]
    list_display_links = ["title"]
    list_select_related = ["place"]
    sortable_by = ["days"]
    search_fields = ["search_key"]
    search_help_text = _("a date (2022, 2022-12, 2022-12-15), a reference, or words and names as readers search")
    autocomplete_fields = ["place"]
    readonly_fields = ["title", "reports", *RecordAdmin.readonly_fields]
    inlines = [ParticipationInline]
    fieldsets = [(None, {"fields": ["title", "days_written", "form", "place", "reason"]})]
    told_fieldsets = [(_("What the texts report"), {"fields": ["reports"]})]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Meeting]:
        return super().get_queryset(request).select_related("place")

    @admin.display(description=_("date"), ordering="search_key")
    def days(self, meeting: Meeting) -> str:
        return meeting.days_written

    @admin.display(description=_("reports"))
    def reports(self, meeting: Meeting) -> str:
        reports = meeting.reports.select_related("source", "place").defer("source__body", "source__original")
        heads = [_("source text"), _("date"), _("form"), _("place"), _("evidence")]
        return listed(reports, heads, lambda one: (link(one.source), *reported(one), page_of(one, _("show"))))

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Meeting], search_term: str
    ) -> tuple[QuerySet[Meeting], bool]:
        try:
            days = DayRange.parse(search_term)
        except ValueError:
            return super().get_search_results(request, queryset, search_term)
        held = Selection.of(None, first=days.earliest, last=days.latest)
        return self.of_meetings(queryset, held.keys(limit=CappedPaginator.most)), False


class HeldOfficeInline(ChoosingInline):
    model = HeldOffice
    form = RowForm
    fields = ["office", "title", "capacity"]
    autocomplete_fields = ["office"]
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[HeldOffice]:
        return super().get_queryset(request).select_related("office__organization")


class AppearanceInline(ReadOnly, admin.TabularInline):
    template = TEMPLATE
    formset = RowFormSet
    model = Appearance
    fields = readonly_fields = ("name", "as_written", "text")
    verbose_name_plural = _("as the texts print them")
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Appearance]:
        appearances = super().get_queryset(request).select_related("report__source")
        return appearances.defer("report__source__body", "report__source__original")

    @admin.display(description=_("source text"))
    def text(self, appearance: Appearance) -> str:
        return link(appearance.report.source)


class ParticipationPageForm(ParticipationForm, ReasonForm):
    class Meta(ParticipationForm.Meta):
        pass

    @staticmethod
    def record_of(row: Participation) -> Meeting:
        return row.meeting


@admin.register(Participation)
class ParticipationAdmin(SearchedByMeetings, CorrectingAdmin):
    """A participant's own page, for the offices held; they are added and removed in the meeting's."""

    MEETING = "meeting__search_key"
    form = ParticipationPageForm
    list_display = ["as_written", "person", "delegation", "meeting"]
    list_select_related = ["person", "delegation", "meeting"]
    ordering = ["-pk"]
    search_fields = ["meeting__search_key"]
    search_help_text = _("the reference of the meeting or of a participant, or words and names as readers search")
    autocomplete_fields = ["person", "delegation"]
    fields = ["in_meeting", "person", "delegation", "as_written", "reason"]
    readonly_fields = ["in_meeting"]
    inlines = [HeldOfficeInline, AppearanceInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Participation]:
        return with_attested(super().get_queryset(request).select_related("person", "delegation", "meeting"))

    def of_reference(self, queryset: QuerySet, reference: str) -> QuerySet:
        match Permalink.objects.filter(reference=reference).values_list("kind", flat=True).first():
            case Permalink.Kind.PERSON:
                return queryset.filter(person__permalink=reference)
            case Permalink.Kind.ORGANIZATION:
                return queryset.filter(delegation__permalink=reference)
        return queryset.filter(meeting__permalink=reference)

    @admin.display(description=_("meeting"))
    def in_meeting(self, participation: Participation) -> str:
        return link(participation.meeting)


def reported(report: Report) -> tuple[Any, ...]:
    """Return what the report says of when, how and where, for the cells of a table."""
    return report.days_written or "-", report.get_form_display() or "-", report.place or "-"


@admin.register(Report)
class ReportAdmin(ReadOnly, SearchedByMeetings):
    MEETING = "meeting__search_key"
    list_display = ["meeting", "source", "days_written", "form", "place"]
    list_select_related = ["meeting", "source", "place"]
    ordering = ["-pk"]
    search_fields = ["meeting__search_key"]
    search_help_text = _("the reference of the meeting or the text, or words and names as readers search")
    fields = readonly_fields = ("in_meeting", "text", "days_written", "form", "place", "evidence")

    def of_reference(self, queryset: QuerySet, reference: str) -> QuerySet:
        if Permalink.objects.filter(reference=reference, kind=Permalink.Kind.SOURCE).exists():
            return queryset.filter(source__permalink=reference)
        return queryset.filter(meeting__permalink=reference)

    @admin.display(description=_("evidence"))
    def evidence(self, report: Report) -> str:
        return evidence_table(report.evidence.all())

    def get_queryset(self, request: HttpRequest) -> QuerySet[Report]:
        reports = super().get_queryset(request).select_related("meeting", "source", "place")
        return reports.defer("source__body", "source__original")

    @admin.display(description=_("meeting"))
    def in_meeting(self, report: Report) -> str:
        return link(report.meeting)

    @admin.display(description=_("source text"))
    def text(self, report: Report) -> str:
        return link(report.source)
