"""What the texts say, what staff corrected and what is published, side by side in the record's own page."""

from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _

from meetings.admin.tables import table
from meetings.loading.decisions import published, said
from meetings.models import Decision
from meetings.models.permalinks import Record
from meetings.models.telling import field_name, told_values


def readings(record: Record) -> str:
    """Return a table of the record's corrected fields, and of all that its texts tell of."""
    standing = Decision.objects.filter(record=record.reference, kind=Decision.Kind.CORRECT, undone_by=None)
    latest = {decision.field: decision for decision in standing.select_related("decided_by").order_by("pk")}
    texts = said(record)
    now = published(record, texts.keys() | latest.keys())
    if not now:
        return "-"
    values = [(texts.get(field), latest[field].after if field in latest else None, now[field]) for field in now]
    written = told_values([value for row in values for value in row])
    rows = [
        (field_name(field), written[3 * n], _correction(latest.get(field), written[3 * n + 1]), written[3 * n + 2])
        for n, field in enumerate(now)
    ]
    return table([_("field"), _("the texts say"), _("corrected"), _("published")], rows)


def _correction(decision: Decision | None, after: Any) -> str:
    """The correction with who, when and why, and the way to withdraw it."""
    if decision is None:
        return "–"
    by = f"{decision.decided_by}, {date_format(decision.decided_at, 'SHORT_DATE_FORMAT')}"
    why = f"{by}: {decision.reason}" if decision.reason else by
    address = reverse("admin:meetings_decision_undo", args=[decision.pk])
    withdraw = format_html('<a href="{}">{}</a>', address, _("Withdraw the correction")) if decision.changes else ""
    return format_html("<strong>{}</strong> ({}) {}", after, why, withdraw)
