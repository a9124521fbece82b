"""What was decided of a record, on its own page: difference, who, when, why, and the way to undo it."""

from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from meetings.models import Decision
from meetings.models.telling import field_name, told

# Decisions shown on a record's page; all of them are in the log. Chosen.
SHOWN = 20


def history(reference: str) -> str:
    """Return a list of the latest decisions that touched the record, each with its difference."""
    touching = Decision.objects.filter(touches__record=reference).distinct().order_by("-pk")
    decisions = list(touching.select_related("decided_by", "undone_by")[: SHOWN + 1])
    if not decisions:
        return "-"
    differences = told(decisions)
    rows = format_html_join(
        "", "<li>{} {} {} {}{}</li>", (_row(decision, *differences[decision.pk]) for decision in decisions[:SHOWN])
    )
    more = ""
    if len(decisions) > SHOWN:
        log = reverse("admin:meetings_decision_changelist", query={"touches__record": reference})
        more = format_html('<p><a href="{}">{}</a></p>', log, _("all of them"))
    return format_html('<ul class="desk-history">{}</ul>{}', rows, more)


def _row(decision: Decision, before: str, after: str) -> tuple[Any, ...]:
    when = date_format(timezone.localtime(decision.decided_at), "SHORT_DATETIME_FORMAT")
    page = reverse("admin:meetings_decision_change", args=[decision.pk])
    what = format_html('<a href="{}">{} {}</a>', page, decision.get_kind_display(), field_name(decision.field))
    return when, decision.decided_by, what, _difference(decision, before, after), _fate(decision)


def _difference(decision: Decision, before: str, after: str) -> str:
    """What was, what is, and the reason."""
    values = format_html("<del>{}</del> → <ins>{}</ins>", before, after)
    return format_html("{} — {}", values, decision.reason) if decision.reason else values


def _fate(decision: Decision) -> str:
    if decision.kind == Decision.Kind.UNDO:
        return ""
    if hasattr(decision, "undone_by"):
        return format_html(" <strong>{}</strong>", _("undone"))
    address = reverse("admin:meetings_decision_undo", args=[decision.pk])
    return format_html(' <a class="desk-undo" href="{}">{}</a>', address, _("Undo"))
