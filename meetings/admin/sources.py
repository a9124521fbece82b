"""Source texts, only read; their publishers; the loads that brought them, and the checks."""

import re

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import path
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from meetings.admin.base import (
    CorrectingAdmin,
    DeskAdmin,
    FoldedSearch,
    OnSite,
    ReadOnly,
    SearchedByMeetings,
    link,
)
from meetings.admin.by_text import add_text
from meetings.admin.dated import DatedForm
from meetings.admin.history import history
from meetings.admin.meetings import reported
from meetings.admin.provenance import evidence_table, marked
from meetings.admin.readings import readings
from meetings.admin.reasons import ReasonForm
from meetings.admin.tables import listed
from meetings.loading.deciding.correcting import begin
from meetings.models import Check, Load, Organization, Publisher, Report, SourceText

_SHA256 = re.compile("[0-9a-fA-F]{64}")


class SourceTextForm(DatedForm, ReasonForm):
    pass


@admin.register(SourceText)
class SourceTextAdmin(SearchedByMeetings, CorrectingAdmin, OnSite):
    """A text beside the evidence taken from it. What is known about it is corrected; itself never, nor deleted."""

    form = SourceTextForm
    autocomplete_fields = ["publisher"]

    list_display = ["days_written", "__str__", "language", "publisher", "state", "file"]
    list_display_links = ["__str__"]
    list_select_related = ["publisher__organization"]
    list_filter = ["state"]
    ordering = ["-pk"]
    search_fields = ["sha256"]
    search_help_text = _("a whole reference, address or SHA-256; or words of a text that tells of a meeting")
    fieldsets = [
        (None, {"fields": ["title", "days_written", "publisher", "language", "reason"]}),
        (_("The text"), {"fields": ["state", "warnings", "text"]}),
        (_("What it tells"), {"fields": ["meetings", "evidence"]}),
        (_("What was decided"), {"fields": ["corrections", "decisions"]}),
        (_("How it came"), {"fields": ["url", "file", "load", "sha256", "body_sha256", "versions", "address"]}),
    ]
    readonly_fields = ["text", "versions", "address", "corrections", "decisions", "state", "warnings"]
    readonly_fields += ["meetings", "evidence"]
    readonly_fields += ["url", "file", "load", "sha256", "body_sha256"]

    change_list_template = "admin/meetings/sourcetext/change_list.html"

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description=_("readings and corrections"))
    def corrections(self, source: SourceText) -> str:
        return readings(source)

    @admin.display(description=_("decisions"))
    def decisions(self, source: SourceText) -> str:
        return history(source.reference)

    def get_urls(self) -> list:
        own = path("add-text/", self.admin_site.admin_view(add_text), name="meetings_sourcetext_add_text")
        return [own, *super().get_urls()]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[SourceText], search_term: str
    ) -> tuple[QuerySet[SourceText], bool]:
        typed = search_term.strip()
        if typed.startswith(("https:", "http:")):
            return queryset.filter(url=typed), False
        if _SHA256.fullmatch(typed):
            return queryset.filter(sha256=typed.lower()), False
        return super().get_search_results(request, queryset, search_term)

    def of_meetings(self, queryset: QuerySet, keys: list[int]) -> QuerySet:
        return queryset.filter(pk__in=Report.objects.filter(meeting__search_key__in=keys).values("source"))

    @admin.display(description=_("meetings that it reports"))
    def meetings(self, source: SourceText) -> str:
        heads = [_("meeting"), _("date"), _("form"), _("place")]
        reports = source.reports.select_related("meeting", "place")
        return listed(reports, heads, lambda one: (link(one.meeting), *reported(one)))

    @admin.display(description=_("evidence"))
    def evidence(self, source: SourceText) -> str:
        return evidence_table(source.evidence.all())

    def get_queryset(self, request: HttpRequest) -> QuerySet[SourceText]:
        return super().get_queryset(request).select_related("publisher__organization").defer("original", "body")

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        # Bytes are compared with nothing that an address can say.
        return lookup.partition("__")[0] != "original" and super().lookup_allowed(lookup, value, request)

    @admin.display(description=_("text"))
    def text(self, source: SourceText) -> str:
        text = marked(source.body, source.evidence.values_list("start", "end"))
        return format_html('<div class="source-text" lang="{}" tabindex="0">{}</div>', source.language, text)

    @admin.display(description=_("earlier and later versions"))
    def versions(self, source: SourceText) -> str:
        later = getattr(source, "superseded_by", None)
        links = [(link(version),) for version in (source.supersedes, later) if version]
        return format_html_join(", ", "{}", links) or "-"


class PublisherForm(ReasonForm):
    @staticmethod
    def record_of(row: Publisher) -> Organization:
        return Organization.objects.get(pk=row.organization_id)


@admin.register(Publisher)
class PublisherAdmin(FoldedSearch, CorrectingAdmin):
    """How a publisher's texts are shown: a policy that keepers set, logged as a correction of the body."""

    REFERENCE = "organization__permalink"
    form = PublisherForm
    list_display = ["organization", "display"]
    list_select_related = ["organization"]
    list_filter = ["display"]
    search_fields = ["organization__names__key"]
    autocomplete_fields = ["organization"]
    fields = ["organization", "display", "reason"]

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        return ["organization"] if obj else []

    def save_model(self, request: HttpRequest, obj: Publisher, form: ReasonForm, change: bool) -> None:
        form.begun = begin(form.record_of(obj))
        obj.save()


@admin.register(Load)
class LoadAdmin(ReadOnly, DeskAdmin):
    list_display = ["command", "started_at", "ended_at", "counts"]
    fields = readonly_fields = ("command", "started_at", "ended_at", "counts")


@admin.register(Check)
class CheckAdmin(ReadOnly, DeskAdmin):
    """What check_archive found, each time."""

    list_display = ["started_at", "ended_at", "faults", "first", "counts"]
    fields = readonly_fields = ("started_at", "ended_at", "faults", "counts", "first_faults")

    @admin.display(description=_("the first of them"))
    def first(self, check: Check) -> str:
        return check.first_faults.partition("\n")[0]
