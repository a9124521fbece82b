"""Every reference ever issued, and what became of it."""

from typing import cast

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.admin.base import DeskAdmin, ReadOnly, link
from meetings.admin.decisions import DecisionInline
from meetings.admin.identity import addresses
from meetings.models import Permalink


@admin.register(Permalink)
class PermalinkAdmin(ReadOnly, DeskAdmin):
    list_display = ["reference", "kind", "state", "survivor", "changed_at"]
    list_filter = ["kind", "state"]
    ordering = ["reference"]
    search_fields = ["=reference"]
    search_help_text = _("a reference, mistaken letters forgiven")
    fields = readonly_fields = ("reference", "kind", "record", "state", "survivor", "reason", "changed_at")
    inlines = [DecisionInline]

    def get_urls(self) -> list:
        return [*addresses(), *super().get_urls()]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Permalink], search_term: str
    ) -> tuple[QuerySet[Permalink], bool]:
        return super().get_search_results(request, queryset, references.parse(search_term) or search_term)

    @admin.display(description=_("record"))
    def record(self, permalink: Permalink) -> str:
        return link(cast(Model, permalink.record))
