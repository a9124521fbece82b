"""What the staff's pages share: records that are corrected, never deleted, and rows that are only read."""

from typing import Any, ClassVar, cast

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.admin.chosen import Choosing
from meetings.admin.history import history
from meetings.admin.readings import readings
from meetings.admin.reasons import ReasonForm
from meetings.admin.rows import Rows
from meetings.folding import words
from meetings.loading.deciding.correcting import begin, end
from meetings.loading.deciding.settling import Choice, settle
from meetings.loading.permalinks import issue_by_hand
from meetings.models import Permalink, ReviewItem
from meetings.models.permalinks import Record
from meetings.search.query import NotUnderstood, parse
from meetings.search.selection import Selection


def change_address(record: Model) -> str:
    """Return the address of the record's page in the admin."""
    return reverse(f"admin:meetings_{record._meta.model_name}_change", args=[record.pk])


def page_of(record: Model, words: Any) -> str:
    """Return a link to the record's page in the admin, under these words."""
    return format_html('<a href="{}">{}</a>', change_address(record), words)


def link(record: Model | None) -> str:
    """Return a link to the record's page in the admin, under the record's own name."""
    return page_of(record, record) if record else "-"


# What only keepers may: join, split and withdraw records, and set publishers' policies.
KEEP = "meetings.keep_archive"


class CappedPaginator(Paginator):
    """Pages of the first rows of a list, so that a million need not be counted: staff search rather than leaf on."""

    # Chosen: 16 pages.
    most = 400

    @cached_property
    def count(self) -> int:
        return cast(QuerySet, self.object_list).order_by()[: self.most].count()


class DeskAdmin(admin.ModelAdmin):
    """Lists that answer as fast for many rows as for few: in the order of an index, and in no other."""

    paginator = CappedPaginator
    list_per_page = list_max_show_all = 25
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    save_on_top = True
    sortable_by: ClassVar[list[str] | tuple[str, ...] | None] = ()


class ReadOnly:
    """Rows that staff read and nobody writes by hand."""

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class FoldedSearch(DeskAdmin):
    """Search among folded keys: any spelling of a name finds it, and so does a reference."""

    # Where a row keeps the reference that it is found by.
    REFERENCE = "permalink"

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        if reference := references.parse(search_term):
            found = queryset.filter(**{self.REFERENCE: reference})
            if found.exists():
                return found, False
        folded = " ".join(words(search_term))
        if not search_term.strip():
            return queryset, False
        return self.named(request, queryset, folded) if folded else queryset.none(), False

    def named(self, request: HttpRequest, queryset: QuerySet, folded: str) -> QuerySet:
        """The rows whose keys have all the words, each once however many of its names do."""
        found, may_be_twice = super().get_search_results(request, queryset, folded)
        return queryset.filter(pk__in=found.order_by().values("pk")) if may_be_twice else found


class SearchedByMeetings(DeskAdmin):
    """Search as readers search: what hangs on the newest meetings that are found is found."""

    # The way from a row to the key of its meeting.
    MEETING = "search_key"

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        if not search_term.strip():
            return queryset, False
        if reference := references.parse(search_term):
            found = self.of_reference(queryset, reference)
            if found.exists():
                return found, False
        try:
            node = parse(search_term)
        except NotUnderstood as fault:
            messages.error(request, _(fault.sentence) % fault.stated)
            node = None
        keys = Selection.of(node).keys(limit=CappedPaginator.most) if node else []
        return self.of_meetings(queryset, keys), False

    def of_reference(self, queryset: QuerySet, reference: str) -> QuerySet:
        return queryset.filter(permalink=reference)

    def of_meetings(self, queryset: QuerySet, keys: list[int]) -> QuerySet:
        # Found first: rows with all that is listed of them would be put in order, not their numbers alone.
        found = queryset.model._default_manager.filter(**{f"{self.MEETING}__in": keys})
        return queryset.filter(pk__in=found.order_by().values("pk"))


class StateFilter(admin.SimpleListFilter):
    """Records by what became of their references; the few that are not live by an index of those."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list:
        return list(Permalink.State.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        state = self.value()
        if state not in Permalink.State.values:
            return queryset
        gone = Permalink.objects.filter(changed_at__isnull=False, kind=queryset.model.KIND)
        if state == Permalink.State.LIVE:
            return queryset.exclude(permalink__in=gone)
        return queryset.filter(permalink__in=gone.filter(state=state))


class CorrectingAdmin(Choosing, DeskAdmin):
    """A page whose changes are logged as corrections of a record, and show at once in what is published."""

    form = ReasonForm

    def get_inline_formsets(self, *args: Any, **kwargs: Any) -> list[Rows]:
        return [Rows.of(shown) for shown in super().get_inline_formsets(*args, **kwargs)]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def complete(self, obj: Any, form: ReasonForm, change: bool) -> None:
        """Write what belongs to the record besides the rows just saved."""

    def save_model(self, request: HttpRequest, obj: Any, form: ReasonForm, change: bool) -> None:
        if change:
            form.begun = begin(form.record_of(self.model._default_manager.get(pk=obj.pk)))
        super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form: ReasonForm, formset: Any, change: bool) -> None:
        rows = formset.save(commit=False)
        for row in formset.deleted_objects:
            if form.begun:
                form.begun.remove(row)
        for row in rows:
            row.save()
        formset.save_m2m()

    def save_related(self, request: HttpRequest, form: ReasonForm, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        self.complete(form.instance, form, change)
        reason = form.cleaned_data["reason"]
        end(form.begun, form.record_of(form.instance), cast(User, request.user), reason)
        self._settle(request, reason)

    def _settle(self, request: HttpRequest, reason: str) -> None:
        """Settle the review item that led here."""
        settles = request.GET.get("settles", "")
        if settles.isascii() and settles.isdigit() and len(settles) < 19:
            for item in ReviewItem.objects.filter(pk=settles, state=ReviewItem.State.OPEN):
                settle(item, Choice.CORRECT, cast(User, request.user), reason)


class OnSite(DeskAdmin):
    """The page of a record with a public address: it links there."""

    def view_on_site(self, obj: Any) -> str:
        return obj.get_absolute_url()

    @admin.display(description=_("reference"))
    def address(self, obj: Record) -> str:
        """A link to what became of the reference."""
        address = reverse("admin:meetings_permalink_change", args=[obj.reference])
        return format_html('<a href="{}">{}</a>', address, obj.reference)


class RecordAdmin(CorrectingAdmin, OnSite):
    """The page of a record that staff enter and correct. It keeps its address whatever becomes of it."""

    list_filter = [StateFilter]
    readonly_fields = ["address", "decisions", "readings"]
    # What texts tell of the record, once there is one.
    told_fieldsets: list = []

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> list:
        fieldsets = list(super().get_fieldsets(request, obj))
        if obj is not None:
            fieldsets += self.told_fieldsets
            fieldsets.append((_("Address"), {"fields": ["address"]}))
            fieldsets.append((_("What was decided"), {"fields": ["readings", "decisions"]}))
        return fieldsets

    def save_model(self, request: HttpRequest, obj: Any, form: ReasonForm, change: bool) -> None:
        if not change:
            obj.permalink = issue_by_hand(obj.KIND)
        super().save_model(request, obj, form, change)

    @admin.display(description=_("readings and corrections"))
    def readings(self, obj: Record) -> str:
        return readings(obj)

    @admin.display(description=_("decisions"))
    def decisions(self, obj: Record) -> str:
        return history(obj.reference)
