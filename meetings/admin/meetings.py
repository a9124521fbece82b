"""Meetings and who took part, each with what the texts report of them."""

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from meetings.admin.base import CorrectingAdmin, DeskAdmin, FoldedSearch, ReadOnly, ReasonForm, RecordAdmin, link
from meetings.admin.dated import DatedForm
from meetings.admin.provenance import EvidenceInline
from meetings.days import DayRange
from meetings.models import Appearance, HeldOffice, Meeting, Participation, PrintedTitle, Report
from meetings.models.meetings import MeetingQuerySet


class MeetingForm(DatedForm, ReasonForm):
    class Meta:
        help_texts = {
            "days_written": _(
                "2022-12-15; 2022-12 or 2022 where no more is known; from the first day to the last "
                "2022-11-10/2022-11-11; nothing where the date is not known"
            ),
            "place": _("where the parties met; empty for calls, and where no text says"),
        }


class AttestedFormSet(forms.BaseInlineFormSet):
    """Rows of which those that a text attests cannot be removed: their evidence would go with them."""

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        if form.instance.pk and form.instance.attested:
            form.fields["DELETE"].disabled = True


class ParticipationForm(forms.ModelForm):
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


class ParticipationInline(admin.TabularInline):
    model = Participation
    form = ParticipationForm
    formset = AttestedFormSet
    fields = ["person", "delegation", "as_written", "offices"]
    readonly_fields = ["offices"]
    autocomplete_fields = ["person", "delegation"]
    show_change_link = True
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Participation]:
        participations = super().get_queryset(request).select_related("person", "delegation")
        return with_attested(participations).prefetch_related("held_offices__office__organization")

    @admin.display(description=_("offices held"))
    def offices(self, participation: Participation) -> str:
        held = participation.held_offices.all() if participation.pk else []
        return "; ".join(str(office) for office in held) or "-"


class ReportInline(ReadOnly, admin.TabularInline):
    model = Report
    fields = readonly_fields = ("text", "days_written", "form", "place")
    show_change_link = True
    verbose_name_plural = _("what the texts report")
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Report]:
        reports = super().get_queryset(request).select_related("source", "place", "meeting")
        return reports.defer("source__body", "source__original")

    @admin.display(description=_("source text"))
    def text(self, report: Report) -> str:
        return link(report.source)


@admin.register(Meeting)
class MeetingAdmin(FoldedSearch, RecordAdmin):
    form = MeetingForm
    list_display = ["days_written", "title", "form", "place", "address"]
    list_display_links = ["days_written", "title"]
    list_select_related = ["place"]
    list_filter = ["form", *RecordAdmin.list_filter]
    search_fields = ["participations__person__names__key"]
    search_help_text = _("a date (2022, 2022-12, 2022-12-15), a reference, or people's names in any spelling")
    autocomplete_fields = ["place"]
    readonly_fields = ["title", "added_at", *RecordAdmin.readonly_fields]
    inlines = [ParticipationInline, ReportInline]
    fieldsets = [(None, {"fields": ["title", "days_written", "form", "place", "reason"]})]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Meeting], search_term: str
    ) -> tuple[QuerySet[Meeting], bool]:
        try:
            return cast(MeetingQuerySet, queryset).held_between(DayRange.parse(search_term)), False
        except ValueError:
            pass
        return super().get_search_results(request, queryset, search_term)


class HeldOfficeInline(admin.TabularInline):
    model = HeldOffice
    formset = AttestedFormSet
    fields = ["office", "title", "capacity"]
    autocomplete_fields = ["office"]
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[HeldOffice]:
        held = super().get_queryset(request).select_related("office__organization")
        return held.annotate(attested=Exists(PrintedTitle.objects.filter(held_office=OuterRef("pk"))))


class AppearanceInline(ReadOnly, admin.TabularInline):
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


@admin.register(Participation)
class ParticipationAdmin(FoldedSearch, CorrectingAdmin):
    """A participant's own page, for the offices held; they are added and removed in the meeting's."""

    REFERENCE = "meeting__permalink"
    form = ParticipationPageForm
    list_display = ["as_written", "person", "delegation", "meeting"]
    list_select_related = ["person", "delegation", "meeting"]
    search_fields = ["person__names__key"]
    autocomplete_fields = ["person", "delegation"]
    fields = ["in_meeting", "person", "delegation", "as_written", "reason"]
    readonly_fields = ["in_meeting"]
    inlines = [HeldOfficeInline, AppearanceInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Participation]:
        return with_attested(super().get_queryset(request).select_related("person", "delegation", "meeting"))

    def record_of(self, obj: Participation) -> Meeting:
        return obj.meeting

    @admin.display(description=_("meeting"))
    def in_meeting(self, participation: Participation) -> str:
        return link(participation.meeting)


@admin.register(Report)
class ReportAdmin(ReadOnly, DeskAdmin):
    list_display = ["meeting", "source", "days_written", "form", "place"]
    list_select_related = ["meeting", "source", "place"]
    list_filter = ["form"]
    fields = readonly_fields = ("in_meeting", "text", "days_written", "form", "place")
    inlines = [EvidenceInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Report]:
        reports = super().get_queryset(request).select_related("meeting", "source", "place")
        return reports.defer("source__body", "source__original")

    @admin.display(description=_("meeting"))
    def in_meeting(self, report: Report) -> str:
        return link(report.meeting)

    @admin.display(description=_("source text"))
    def text(self, report: Report) -> str:
        return link(report.source)
