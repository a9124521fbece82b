"""Evidence, read beside the words it was taken from."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from meetings.admin.base import DeskAdmin, ReadOnly, link
from meetings.models import Evidence

# How much of the line is shown on either side of a quotation. Chosen.
AROUND = 160


def in_its_line(evidence: Evidence) -> str:
    """Return the quotation marked in the line of the text that it stands in, far ends cut off."""
    body = evidence.source.body
    first = body.rfind("\n", 0, evidence.start) + 1
    last = body.find("\n", evidence.end)
    last = len(body) if last < 0 else last
    start, end = max(first, evidence.start - AROUND), min(last, evidence.end + AROUND)
    return format_html(
        "{}{}<mark>{}</mark>{}{}",
        "… " if start > first else "",
        body[start : evidence.start],
        body[evidence.start : evidence.end],
        body[evidence.end : end],
        " …" if end < last else "",
    )


class EvidenceInline(ReadOnly, admin.TabularInline):
    model = Evidence
    fields = readonly_fields = ("field", "fact", "in_the_text", "basis", "reason")
    show_change_link = True
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return with_fact(super().get_queryset(request))

    @admin.display(description=_("in the text"))
    def in_the_text(self, evidence: Evidence) -> str:
        return in_its_line(evidence)

    @admin.display(description=_("of"))
    def fact(self, evidence: Evidence) -> str:
        return fact_of(evidence)


def with_fact(evidence: QuerySet[Evidence]) -> QuerySet[Evidence]:
    """With the text and the record that each fact is of, in one query."""
    facts = evidence.select_related("source", "organization", "report__meeting", "appearance", "printed_title")
    return facts.defer("source__original")


def fact_of(evidence: Evidence) -> str:
    """Return the words for what the fact is of: the printed title, the participant, the body, the meeting."""
    if evidence.printed_title or evidence.appearance or evidence.organization:
        return str(evidence.printed_title or evidence.appearance or evidence.organization)
    return str(evidence.report.meeting if evidence.report else evidence.source)


@admin.register(Evidence)
class EvidenceAdmin(ReadOnly, DeskAdmin):
    list_display = ["quote", "field", "fact", "basis", "text"]
    list_filter = ["field", "basis"]
    fields = readonly_fields = ("field", "fact", "meeting", "in_the_text", "basis", "reason", "text", "start", "end")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return with_fact(super().get_queryset(request))

    @admin.display(description=_("of"))
    def fact(self, evidence: Evidence) -> str:
        return fact_of(evidence)

    @admin.display(description=_("meeting"))
    def meeting(self, evidence: Evidence) -> str:
        return link(evidence.report.meeting if evidence.report else None)

    @admin.display(description=_("in the text"))
    def in_the_text(self, evidence: Evidence) -> str:
        return in_its_line(evidence)

    @admin.display(description=_("source text"))
    def text(self, evidence: Evidence) -> str:
        return link(evidence.source)
