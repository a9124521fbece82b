"""The three columns in which a record keeps a DayRange."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from meetings.days import DayRange


def in_order(name: str) -> models.CheckConstraint:
    """Return the constraint that the three columns are all empty, or name days in order."""
    return models.CheckConstraint(
        condition=Q(earliest_day=None, latest_day=None, days_written="")
        | (
            Q(earliest_day__isnull=False, latest_day__isnull=False, earliest_day__lte=F("latest_day"))
            & ~Q(days_written="")
        ),
        name=name,
        violation_error_message=_("The earliest day must not follow the latest, and both are known or neither is."),
    )


class Dated(models.Model):
    """A record whose days are known to some precision, or not at all. Set ``days``, never one column alone."""

    earliest_day = models.DateField(_("earliest day"), null=True, blank=True, editable=False)
    latest_day = models.DateField(_("latest day"), null=True, blank=True, editable=False)
    days_written = models.CharField(
        _("date"), max_length=21, blank=True, help_text=_("2022, 2022-12, 2022-12-15 or 2022-11-10/2022-11-11")
    )

    class Meta:
        abstract = True

    @property
    def days(self) -> DayRange | None:
        if self.earliest_day is None or self.latest_day is None:
            return None
        return DayRange(self.earliest_day, self.latest_day, self.days_written)

    @days.setter
    def days(self, days: DayRange | None) -> None:
        self.earliest_day = days.earliest if days else None
        self.latest_day = days.latest if days else None
        self.days_written = days.written if days else ""
