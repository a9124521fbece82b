"""Evidence, read beside the words it was taken from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.db.models import F, QuerySet
from django.db.models.functions import Greatest, Substr
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.admin.base import DeskAdmin, ReadOnly, link, page_of
from meetings.admin.tables import listed
from meetings.models import Evidence, SourceText

# How much of the line is shown on either side of a quotation. Chosen.
AROUND = 160
_REACH = AROUND + 1


def marked(body: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return the text with the characters of all the spans marked, those that overlap as one, everything escaped."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    starts = [0, *(end for _start, end in joined)]
    pieces = ((body[at:start], body[start:end]) for at, (start, end) in zip(starts, joined, strict=False))
    return format_html("{}{}", format_html_join("", "{}<mark>{}</mark>", pieces), body[starts[-1] :])


@dataclass
class Line:
    """A part of a text, around quotations that stand in one line of it; where it begins, and where they stand in it."""

    source: SourceText
    reach: int
    around: str
    spans: list[tuple[int, int]]

    def written(self) -> str:
        """The line with its quotations marked, far ends cut off."""
        first, last = self.spans[0][0], max(end for _start, end in self.spans)
        before = self.around[:first].rpartition("\n")[2]
        after = self.around[last:].partition("\n")[0]
        begin = first - min(len(before), AROUND)
        shown = self.around[begin : last + min(len(after), AROUND)]
        return format_html(
            "{}{}{}",
            "… " if len(before) > AROUND else "",
            marked(shown, [(start - begin, end - begin) for start, end in self.spans]),
            " …" if len(after) > AROUND else "",
        )


def lines_of(evidence: Iterable[Any]) -> list[Line]:
    """Return the lines that quotations stand in, those of one line together, text by text.

    The evidence comes from with_line(): each has ``around``, part of the text, and ``reach``, where that begins.
    """
    lines: list[Line] = []
    for one in sorted(evidence, key=lambda one: (one.source_id, one.start, one.end)):
        last = lines[-1] if lines else None
        if last and last.source.pk == one.source_id and one.reach <= last.reach + len(last.around):
            around = last.around + one.around[last.reach + len(last.around) - one.reach :]
            span = one.start - last.reach, one.end - last.reach
            if "\n" not in around[last.spans[-1][0] : span[0]]:
                last.around = around
                last.spans.append(span)
                continue
        lines.append(Line(one.source, one.reach, one.around, [(one.start - one.reach, one.end - one.reach)]))
    return lines


def with_line(evidence: QuerySet[Evidence]) -> QuerySet[Evidence]:
    """With the text around each quotation, cut out by the database rather than loaded with every row."""
    reach = Greatest(F("start") - _REACH, 0)
    around = Substr("source__body", F("reach") + 1, F("end") - F("reach") + _REACH)
    return evidence.annotate(reach=reach, around=around)


def with_fact(evidence: QuerySet[Evidence]) -> QuerySet[Evidence]:
    """With the text and the record that each fact is of, in one query."""
    facts = evidence.select_related("source", "organization", "report__meeting", "appearance", "printed_title")
    return facts.defer("source__original", "source__body")


def evidence_table(evidence: QuerySet[Evidence]) -> str:
    """Return the evidence as a table: the fact, what it is of, its words in their line, and how it is known."""
    heads = [_("fact"), _("of"), _("in the text"), _("how it is known")]
    return listed(with_line(with_fact(evidence)), heads, _evidence_cells)


def _evidence_cells(one: Evidence) -> tuple[Any, ...]:
    known = ": ".join(filter(None, (one.get_basis_display(), one.worked_out_from)))
    return page_of(one, one.get_field_display()), fact_of(one), lines_of([one])[0].written(), known


def fact_of(evidence: Evidence) -> str:
    """Return the words for what the fact is of: the printed title, the participant, the body, the meeting."""
    if evidence.printed_title or evidence.appearance or evidence.organization:
        return str(evidence.printed_title or evidence.appearance or evidence.organization)
    return str(evidence.report.meeting if evidence.report else evidence.source)


@admin.register(Evidence)
class EvidenceAdmin(ReadOnly, DeskAdmin):
    list_display = ["quote", "field", "fact", "basis", "text"]
    ordering = ["-pk"]
    search_fields = ["=source__permalink__reference"]
    search_help_text = _("the reference of the text")
    fields = readonly_fields = (
        "field",
        "fact",
        "meeting",
        "in_the_text",
        "basis",
        "worked_out_from",
        "text",
        "on_site",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return with_line(with_fact(super().get_queryset(request)))

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Evidence], search_term: str
    ) -> tuple[QuerySet[Evidence], bool]:
        if not search_term.strip():
            return queryset, False
        return queryset.filter(source__permalink=references.parse(search_term) or ""), False

    @admin.display(description=_("of"))
    def fact(self, evidence: Evidence) -> str:
        return fact_of(evidence)

    @admin.display(description=_("meeting"))
    def meeting(self, evidence: Evidence) -> str:
        return link(evidence.report.meeting if evidence.report else None)

    @admin.display(description=_("in the text"))
    def in_the_text(self, evidence: Evidence) -> str:
        return lines_of([evidence])[0].written()

    @admin.display(description=_("source text"))
    def text(self, evidence: Evidence) -> str:
        return link(evidence.source)

    @admin.display(description=_("public page"))
    def on_site(self, evidence: Evidence) -> str:
        """A link to the mark of the quotation in the text's public page."""
        address = f"{evidence.source.get_absolute_url()}#c{evidence.start}-{evidence.end}"
        return format_html('<a href="{}">{}</a>', address, _("the quotation in its text"))
