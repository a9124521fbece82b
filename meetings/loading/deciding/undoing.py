"""Undoing what was decided."""

from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from meetings.loading.deciding.identity import unsplit
from meetings.loading.deciding.journal import revert
from meetings.loading.deciding.log import Refused, deciding, in_the_way
from meetings.models import Decision
from meetings.models.permalinks import records_of


def undo(decision: Decision, decided_by: User, reason: str = "") -> None:
    """Make the archive as if it had never been decided. What was loaded since stays."""
    record, other = (permalink.record if permalink else None for permalink in (decision.record, decision.other))
    with deciding(Decision.Kind.UNDO, record, decided_by, reason, other=other, undoes=decision) as made:
        if refusal := why_not(decision):
            raise Refused(refusal)
        made.before, made.after = decision.after, decision.before
        touched = set(decision.touches.values_list("record", "aspect"))
        made.consequences.note_people(*records_of(reference for reference, _aspect in touched).values())
        revert(decision.changes)
        if decision.kind == Decision.Kind.SPLIT:
            unsplit(made.journal, decision)
        # An undoing is not undone, so that what it changed need not be kept.
        made.journal.entries.clear()
        made.journal.touched |= touched


def why_not(decision: Decision) -> str:
    """Return why a decision cannot be undone; "" where it can be."""
    if decision.kind == Decision.Kind.UNDO:
        return _("An undoing is not undone: decide it again.")
    if Decision.objects.filter(undoes=decision).exists():
        return _("This has been undone already.")
    if decision.kind == Decision.Kind.CORRECT and not decision.changes:
        return _("This is how the record was entered: correct the field, or withdraw the record.")
    if decision.kind != Decision.Kind.KEEP_APART and not decision.changes:
        return _("Nothing is kept of what this changed, so that it cannot be changed back: decide the opposite.")
    if later := in_the_way(decision):
        return _("%(number)d later decisions on the same stand on it: undo the latest of them first (%(last)s).") % {
            "number": len(later),
            "last": later[0],
        }
    return ""
