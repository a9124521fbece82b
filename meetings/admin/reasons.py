"""The form that a record is entered and corrected in."""

from typing import Any
from zlib import crc32

from django import forms
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from meetings.admin.chosen import ChoosingForm
from meetings.loading.deciding.correcting import Correcting
from meetings.loading.deciding.log import Refused, alone
from meetings.models import Permalink, Touch
from meetings.models.permalinks import Record


class ReasonForm(ChoosingForm):
    """A form that asks why, for the log of decisions; it is not saved over what was decided or loaded meanwhile."""

    # What the record was before the form was saved; None where it is entered.
    begun: Correcting | None = None

    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    reason = forms.CharField(
        label=_("Reason"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Why it is entered or corrected. Kept in the log of decisions."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and not self.is_bound:
            self.initial["seen"] = self._state()

    @staticmethod
    def record_of(row: Any) -> Record:
        """Return the record whose published fields the form changes."""
        return row

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        try:
            alone()
        except Refused as refusal:
            raise forms.ValidationError(str(refusal)) from refusal
        if self.instance.pk:
            record = self.record_of(self.instance)
            if Permalink.objects.get(pk=record.reference).state in (Permalink.State.JOINED, Permalink.State.SPLIT):
                raise forms.ValidationError(_("“%(record)s” is not live any more.") % {"record": record})
            if cleaned.get("seen") and cleaned["seen"] != self._state():
                raise forms.ValidationError(
                    _("This was changed since you opened the page: open it again, and correct what is still wrong.")
                )
        return cleaned

    def _state(self) -> str:
        """What is decided of the record, and what its own fields are, so far that a change of either is seen."""
        row = self.instance
        latest = Touch.objects.filter(record=self.record_of(row).reference).aggregate(Max("decision"))
        own = [field.attname for field in row._meta.concrete_fields if field.name in self.fields]
        values = type(row)._default_manager.filter(pk=row.pk).values_list(*own).first()
        return f"{latest['decision__max'] or 0}-{crc32(repr(values).encode())}"
