"""Choosing another record in a form, without asking the database for the one that is chosen already."""

from typing import Any

from django import forms
from django.contrib.admin import TabularInline
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import ForeignKey, Model
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join

from meetings.admin import rows
from meetings.admin.labelled import LabelledField


class ChosenSelect(AutocompleteSelect):
    """A field that searches as one types. What the record has is offered as it came with it."""

    chosen: Model | None = None

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> Any:
        if value and (self.chosen is None or str(value) != str(self.chosen.pk)):
            return super().render(name, value, attrs, renderer)
        # Written here, since the templates of a select take as long as all else of a row together.
        options: list[tuple[Any, ...]] = [] if self.is_required else [("", "", "")]
        if value and self.chosen is not None:
            options.append((self.chosen.pk, " selected", self.chosen))
        written = flatatt({"name": name, **self.build_attrs(self.attrs, attrs)})
        return format_html(
            "<select{}>{}</select>", written, format_html_join("", '<option value="{}"{}>{}</option>', options)
        )


class Choosing(BaseModelAdmin):
    """A page or rows that name other records."""

    def formfield_for_foreignkey(self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = ChosenSelect(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class ChoosingForm(forms.ModelForm):
    """A form whose chosen records came with its own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", None)
            if isinstance(widget, ChosenSelect) and self.instance.pk:
                widget.chosen = getattr(self.instance, name)


class RowForm(ChoosingForm):
    """A row of a table, whose fields say themselves what they are."""

    bound_field_class = LabelledField


class ChoosingInline(Choosing, TabularInline):
    """Rows that name other records: as many questions for many rows as for one."""

    template = rows.TEMPLATE
    formset = rows.RowFormSet
