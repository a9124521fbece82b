"""Days as staff write them, in one field for the three columns."""

from django import forms
from django.utils.translation import gettext_lazy as _

from meetings.days import DayRange


class DatedForm(forms.ModelForm):
    """A form of a dated record: what is written as its date sets its days, and anything else is refused."""

    def clean_days_written(self) -> str:
        written = self.cleaned_data["days_written"].strip()
        try:
            self.instance.days = DayRange.parse(written) if written else None
        except ValueError as error:
            raise forms.ValidationError(
                _(
                    "“%(written)s” names no days that a calendar has. Write 2022, 2022-12, 2022-12-15, or a span from "
                    "its first day to its last, 2022-11-10/2022-11-11; nothing where the date is not known."
                ),
                code="invalid",
                params={"written": written},
            ) from error
        return self.instance.days_written
