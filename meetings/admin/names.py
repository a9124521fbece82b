"""Forms of name, in the page of the record that has them."""

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from meetings.admin.chosen import RowForm
from meetings.admin.rows import TEMPLATE, RowFormSet
from meetings.loading.naming import script_of
from meetings.models import NameKind, OfficeName, OrganizationName, PersonName, PlaceName
from meetings.models.names import name_key


class NameForm(RowForm):
    """A form of name. The authorized one is shown: it is changed in the record's own field above."""

    class Meta:
        help_texts = {
            "language": _("the language that writes it so, as en or tr"),
            "script": _("ISO 15924, as Latn or Cyrl; found from the letters where left empty"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and self.instance.kind == NameKind.AUTHORIZED:
            self.fields["text"].disabled = self.fields["kind"].disabled = True
        else:
            kind = cast(forms.ChoiceField, self.fields["kind"])
            kind.choices = [choice for choice in NameKind.choices if choice[0] != NameKind.AUTHORIZED]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if text := cleaned.get("text"):
            self.instance.key = name_key(text)[:300]
            cleaned["script"] = cleaned.get("script") or script_of(text)
            if not self.instance.key:
                self.add_error("text", _("A name has at least one letter or digit."))
        return cleaned


class NameFormSet(RowFormSet):
    """The names of a record, of which the authorized one stays."""

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        if form.instance.pk and form.instance.kind == NameKind.AUTHORIZED:
            form.fields["DELETE"].disabled = True


class NameInline(admin.TabularInline):
    template = TEMPLATE
    form = NameForm
    formset = NameFormSet
    fields = ["text", "kind", "language", "script", "attestations"]
    readonly_fields = ["attestations"]
    extra = 0


class PersonNameInline(NameInline):
    model = PersonName


class OrganizationNameInline(NameInline):
    model = OrganizationName


class OfficeNameInline(NameInline):
    model = OfficeName


class PlaceNameInline(NameInline):
    model = PlaceName
