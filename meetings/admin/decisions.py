"""The log of what staff decided, and what waits for them; both only read here."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _

from meetings.admin.base import DeskAdmin, ReadOnly, link
from meetings.admin.identity import undo_page
from meetings.admin.queue import queue
from meetings.models import Decision, ReviewItem, Touch


class DecisionInline(ReadOnly, admin.TabularInline):
    model = Decision
    fk_name = "record"
    fields = readonly_fields = ("kind", "field", "before", "said", "after", "reason", "decided_by", "decided_at")
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Decision]:
        return super().get_queryset(request).select_related("decided_by")


class TouchInline(ReadOnly, admin.TabularInline):
    model = Touch
    fields = readonly_fields = ("of", "aspect")
    verbose_name_plural = _("what it changed")
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Touch]:
        return super().get_queryset(request).select_related("record")

    @admin.display(description=_("record"))
    def of(self, touch: Touch) -> str:
        return link(touch.record)


@admin.register(Decision)
class DecisionAdmin(ReadOnly, DeskAdmin):
    list_display = ["decided_at", "kind", "record", "field", "before", "after", "decided_by", "reason"]
    list_select_related = ["record", "decided_by"]
    list_filter = ["kind", "field"]
    date_hierarchy = "decided_at"
    search_fields = ["=record__reference", "reason"]
    fieldsets = [
        (None, {"fields": ["kind", "of", "with_other", "field", "before", "said", "after"]}),
        (_("By whom and why"), {"fields": ["decided_by", "decided_at", "reason", "undoes"]}),
    ]
    readonly_fields = ["of", "with_other"]
    inlines = [TouchInline]
    change_form_template = "admin/meetings/decision/change_form.html"

    def get_urls(self) -> list:
        own = path("<int:pk>/undo/", self.admin_site.admin_view(undo_page), name="meetings_decision_undo")
        return [own, *super().get_urls()]

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup == "touches__record" or super().lookup_allowed(lookup, value, request)

    @admin.display(description=_("record"))
    def of(self, decision: Decision) -> str:
        return link(decision.record)

    @admin.display(description=_("other record"))
    def with_other(self, decision: Decision) -> str:
        return link(decision.other)


@admin.register(ReviewItem)
class ReviewItemAdmin(ReadOnly, DeskAdmin):
    list_display = ["kind", "reason", "state", "record", "other", "text", "opened_at"]
    list_display_links = ["kind", "reason"]
    list_select_related = ["record", "other", "source"]
    list_filter = ["state", "kind"]
    search_fields = ["=record__reference", "=other__reference", "reason"]
    fields = readonly_fields = ("kind", "reason", "state", "of", "with_other", "text", "start", "end", "opened_at")

    change_list_template = "admin/meetings/reviewitem/change_list.html"

    def get_urls(self) -> list:
        own = path("queue/", self.admin_site.admin_view(queue), name="meetings_reviewitem_queue")
        return [own, *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> QuerySet[ReviewItem]:
        return super().get_queryset(request).defer("source__body", "source__original")

    @admin.display(description=_("record"))
    def of(self, item: ReviewItem) -> str:
        return link(item.record)

    @admin.display(description=_("other record"))
    def with_other(self, item: ReviewItem) -> str:
        return link(item.other)

    @admin.display(description=_("source text"))
    def text(self, item: ReviewItem) -> str:
        return link(item.source)
