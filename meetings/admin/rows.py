"""The rows of a table in a record's page, written without templates, which take as long as all else of the page."""

from collections.abc import Iterator
from typing import Any

from django.contrib.admin.helpers import AdminReadonlyField, InlineAdminFormSet
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.utils import flatten_fieldsets
from django.db.models import F, QuerySet
from django.forms import BaseInlineFormSet, BoundField, ModelForm
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

TEMPLATE = "admin/meetings/rows.html"

# Rows of a record that may have very many. Chosen: they are the greatest part of what their form costs.
LATEST = 10


class RowFormSet(BaseInlineFormSet):
    """Rows of one record."""

    @cached_property
    def empty_form(self) -> ModelForm:
        """The row that is copied to add another."""
        return super().empty_form


class LatestFormSet(RowFormSet):
    """The latest rows of a record that may have very many; what they are of has the others."""

    def get_queryset(self) -> QuerySet[Any]:
        if not hasattr(self, "_queryset"):
            latest = super().get_queryset().order_by(F("latest_day").desc(nulls_last=True), "-pk")
            self._queryset = latest[:LATEST]
        return self._queryset


class Rows(InlineAdminFormSet):
    """Rows as the page shows them: each cell once, under the class names that Django's scripts look for."""

    @classmethod
    def of(cls, shown: InlineAdminFormSet) -> "Rows":
        """Return the same rows."""
        given = (shown.opts, shown.formset, shown.fieldsets, shown.prepopulated_fields, shown.readonly_fields)
        may = {name: value for name, value in vars(shown).items() if name.startswith("has_")}
        return cls(*given, shown.model_admin, **may)

    @property
    def media(self) -> Any:
        """What one row needs: all need the same."""
        return self.opts.media + self.formset.media

    @property
    def width(self) -> int:
        """How many cells a row has."""
        return len(self._columns) + 2

    @property
    def may_delete(self) -> bool:
        return self.formset.can_delete and self.has_delete_permission

    def written(self) -> Iterator[str]:
        """Yield each row as it stands in the table; the one that is copied to add another, last."""
        for number, form in enumerate(self.formset.forms):
            yield self._row(form, str(number), "has_original" if form.instance.pk else "")
        if self.has_add_permission:
            yield self._row(self.formset.empty_form, "empty", "empty-form")

    @cached_property
    def _columns(self) -> list[tuple[str, bool]]:
        """The names of the columns, each with whether it is only read."""
        names = flatten_fieldsets(self.fieldsets)
        return [(name, name in self.readonly_fields or not self.has_change_permission) for name in names]

    def _row(self, form: ModelForm, name: str, kind: str) -> str:
        errors = form.non_field_errors()
        said = format_html('<tr class="row-form-errors"><td colspan="{}">{}</td></tr>', self.width, errors)
        cells = format_html_join("", '<td class="field-{}">{}</td>', self._cells(form))
        of_existing = form.instance.pk and self.may_delete
        return format_html(
            '{}<tr class="form-row {}" id="{}-{}"><td class="original">{}</td>{}<td class="delete">{}</td></tr>',
            said if errors else "",
            kind,
            self.formset.prefix,
            name,
            self._original(form),
            cells,
            form["DELETE"] if of_existing else "",
        )

    def _original(self, form: ModelForm) -> str:
        """What the row is of, with its number and its owner's for when it is sent back."""
        row = form.instance
        hidden = [(form[field.name],) for field in (row._meta.pk, self.formset.fk) if field.name in form.fields]
        fields = format_html_join("", "{}", hidden)
        if not row.pk:
            return fields
        linked = getattr(self.opts, "show_change_link", False) and self.opts.has_registered_model
        return format_html("<p>{}{}</p>{}", row, self._link(row) if linked else "", fields)

    def _link(self, row: Any) -> str:
        kind, words = ("inlinechangelink", _("Change")) if self.has_change_permission else ("inlineviewlink", _("View"))
        address = reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])
        return format_html(' <a href="{}" class="{}">{}</a>', address, kind, words)

    def _cells(self, form: ModelForm) -> Iterator[tuple[str, Any]]:
        for name, is_read in self._columns:
            if is_read:
                yield name, format_html("<p>{}</p>", _read(form, name, self.opts))
            else:
                yield name, _asked(form[name])


def _read(form: ModelForm, name: str, desk: BaseModelAdmin) -> Any:
    shown = getattr(desk, name, None)
    return shown(form.instance) if shown else AdminReadonlyField(form, name, False, desk).contents()


def _asked(field: BoundField) -> str:
    return format_html("{}{}", field.errors.as_ul(), field) if field.errors else str(field)
