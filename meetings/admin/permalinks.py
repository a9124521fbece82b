"""Every reference ever issued, and what became of it."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.admin.base import CappedPaginator, DeskAdmin, ReadOnly, link
from meetings.admin.history import history
from meetings.admin.identity import addresses
from meetings.models import Permalink


class FateFilter(admin.SimpleListFilter):
    """References that are not live, by an index of these alone."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list:
        return [(state, state.label) for state in Permalink.State if state != Permalink.State.LIVE]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Permalink]) -> QuerySet[Permalink]:
        state = self.value()
        if not state:
            return queryset
        # Found first and put in order then: in the order of references, SQLite would walk all that are live.
        gone = Permalink.objects.filter(changed_at__isnull=False, kind__in=Permalink.Kind.values, state=state)
        return queryset.filter(pk__in=list(gone.order_by().values_list("pk", flat=True)[: CappedPaginator.most]))


@admin.register(Permalink)
class PermalinkAdmin(ReadOnly, DeskAdmin):
    list_display = ["reference", "kind", "state", "survivor", "changed_at"]
    list_filter = [FateFilter]
    ordering = ["reference"]
    search_fields = ["=reference"]
    search_help_text = _("a reference, mistaken letters forgiven")
    fields = readonly_fields = ("reference", "kind", "record", "state", "survivor", "reason", "changed_at", "decisions")

    def get_urls(self) -> list:
        return [*addresses(), *super().get_urls()]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Permalink], search_term: str
    ) -> tuple[QuerySet[Permalink], bool]:
        if not search_term.strip():
            return queryset, False
        found = Permalink.objects.filter(reference=references.parse(search_term) or "").order_by("reference")
        state = request.GET.get(FateFilter.parameter_name)
        return (found.filter(state=state) if state else found), False

    @admin.display(description=_("decisions"))
    def decisions(self, permalink: Permalink) -> str:
        return history(permalink.reference)

    @admin.display(description=_("record"))
    def record(self, permalink: Permalink) -> str:
        return link(cast(Model, permalink.record))
