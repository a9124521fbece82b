"""The log of what staff decided, and what waits for them; both only read here."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.admin.base import DeskAdmin, ReadOnly, link
from meetings.admin.identity import undo_page
from meetings.admin.queue import queue
from meetings.admin.tables import listed
from meetings.models import Decision, ReviewItem


def of_reference(rows: QuerySet[Any], typed: str) -> QuerySet[Any]:
    """The rows that are of the record of this reference, or of it and another; all where nothing was typed."""
    if not typed.strip():
        return rows
    reference = references.parse(typed) or ""
    return rows.filter(Q(record=reference) | Q(other=reference))


@admin.register(Decision)
class DecisionAdmin(ReadOnly, DeskAdmin):
    list_display = ["decided_at", "kind", "record", "field", "before", "after", "decided_by", "reason"]
    list_select_related = ["record", "decided_by"]
    list_filter = ["kind"]
    ordering = ["-pk"]
    search_fields = ["=record__reference"]
    search_help_text = _("the reference of a record")
    fieldsets = [
        (None, {"fields": ["kind", "of", "with_other", "field", "before", "said", "after"]}),
        (_("By whom and why"), {"fields": ["decided_by", "decided_at", "reason", "undoes"]}),
        (_("What it changed"), {"fields": ["changed"]}),
    ]
    readonly_fields = ["of", "with_other", "changed"]
    change_form_template = "admin/meetings/decision/change_form.html"

    def get_urls(self) -> list:
        own = path("<int:pk>/undo/", self.admin_site.admin_view(undo_page), name="meetings_decision_undo")
        return [own, *super().get_urls()]

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup == "touches__record" or super().lookup_allowed(lookup, value, request)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Decision], search_term: str
    ) -> tuple[QuerySet[Decision], bool]:
        return of_reference(queryset, search_term), False

    @admin.display(description=_("records"))
    def changed(self, decision: Decision) -> str:
        touches = decision.touches.select_related("record")
        return listed(touches, [_("record"), _("what of it")], lambda one: (link(one.record), one.aspect or "-"))

    @admin.display(description=_("record"))
    def of(self, decision: Decision) -> str:
        return link(decision.record)

    @admin.display(description=_("other record"))
    def with_other(self, decision: Decision) -> str:
        return link(decision.other)


@admin.register(ReviewItem)
class ReviewItemAdmin(ReadOnly, DeskAdmin):
    list_display = ["kind", "why", "state", "record", "other", "text", "opened_at"]
    list_display_links = ["why"]
    list_select_related = ["record", "other", "source"]
    list_filter = ["state"]
    ordering = ["state", "kind", "-pk"]
    search_fields = ["=record__reference"]
    search_help_text = _("the reference of a record")
    fields = readonly_fields = ("kind", "why", "state", "of", "with_other", "text", "start", "end", "opened_at")

    change_list_template = "admin/meetings/reviewitem/change_list.html"

    def get_urls(self) -> list:
        own = path("queue/", self.admin_site.admin_view(queue), name="meetings_reviewitem_queue")
        return [own, *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> QuerySet[ReviewItem]:
        return super().get_queryset(request).defer("source__body", "source__original")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[ReviewItem], search_term: str
    ) -> tuple[QuerySet[ReviewItem], bool]:
        return of_reference(queryset, search_term), False

    @admin.display(description=_("record"))
    def of(self, item: ReviewItem) -> str:
        return link(item.record)

    @admin.display(description=_("other record"))
    def with_other(self, item: ReviewItem) -> str:
        return link(item.other)

    @admin.display(description=_("source text"))
    def text(self, item: ReviewItem) -> str:
        return link(item.source)
