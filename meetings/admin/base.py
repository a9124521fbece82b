"""What the staff's pages share: records that are corrected, never deleted, and rows that are only read."""

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.admin.history import history
from meetings.admin.readings import readings
from meetings.folding import words
from meetings.loading.deciding.correcting import Correcting, begin, end
from meetings.loading.deciding.settling import Choice, settle
from meetings.loading.permalinks import issue_by_hand
from meetings.models import ReviewItem
from meetings.models.permalinks import Record


def change_address(record: Model) -> str:
    """Return the address of the record's page in the admin."""
    return reverse(f"admin:meetings_{record._meta.model_name}_change", args=[record.pk])


def link(record: Model | None) -> str:
    """Return a link to the record's page in the admin, under the record's own name."""
    return format_html('<a href="{}">{}</a>', change_address(record), record) if record else "-"


# What only keepers may: join, split and withdraw records, and set publishers' policies.
KEEP = "meetings.keep_archive"


class CappedPaginator(Paginator):
    """Pages of the first rows of a list, so that a million need not be counted: staff search rather than leaf on."""

    # Chosen: 200 pages.
    most = 10_000

    @cached_property
    def count(self) -> int:
        return cast(QuerySet, self.object_list).order_by()[: self.most].count()


class DeskAdmin(admin.ModelAdmin):
    """Lists that answer as fast for many rows as for few."""

    paginator = CappedPaginator
    list_per_page = 50
    list_max_show_all = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    save_on_top = True

    class Media:
        css = {"all": ["admin.css"]}


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
        if search_term.strip() and not folded:
            return queryset.none(), False
        return super().get_search_results(request, queryset, folded)


class ReasonForm(forms.ModelForm):
    """A form that asks why, for the log of decisions."""

    # What the record was before the form was saved; None where it is entered.
    begun: Correcting | None = None

    reason = forms.CharField(
        label=_("Reason"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Why it is entered or corrected. Kept in the log of decisions."),
    )


class CorrectingAdmin(DeskAdmin):
    """A page whose changes are logged as corrections of a record, and show at once in what is published."""

    form = ReasonForm

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def record_of(self, obj: Any) -> Record:
        """The record whose published fields this page changes."""
        return obj

    def complete(self, obj: Any, form: ReasonForm, change: bool) -> None:
        """Write what belongs to the record besides the rows just saved."""

    def save_model(self, request: HttpRequest, obj: Any, form: ReasonForm, change: bool) -> None:
        if change:
            form.begun = begin(self.record_of(self.model._default_manager.get(pk=obj.pk)))
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
        record = self.record_of(form.instance)
        reason = form.cleaned_data["reason"]
        end(form.begun, record, cast(User, request.user), reason)
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

    @admin.display(description=_("reference"), ordering="permalink")
    def address(self, obj: Record) -> str:
        """A link to what became of the reference."""
        address = reverse("admin:meetings_permalink_change", args=[obj.reference])
        return format_html('<a href="{}">{}</a>', address, obj.reference)


class RecordAdmin(CorrectingAdmin, OnSite):
    """The page of a record that staff enter and correct. It keeps its address whatever becomes of it."""

    list_filter = ["permalink__state"]
    readonly_fields = ["address", "decisions", "readings"]

    def get_inlines(self, request: HttpRequest, obj: Any) -> list:
        return [inline for inline in self.inlines if obj is not None or not issubclass(inline, ReadOnly)]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> list:
        fieldsets = list(super().get_fieldsets(request, obj))
        if obj is not None:
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
