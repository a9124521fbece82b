"""What the texts say of what staff corrected: asked about when it is no longer what they said then."""

from meetings.loading.decisions import said
from meetings.loading.review import ask
from meetings.models import Decision, Meeting, ReviewItem

_FACTS = ("date", "form", "place")


def ask_about_corrections(meeting: Meeting) -> None:
    """Open an item for each corrected fact of which the texts now say something else than when it was corrected."""
    standing = Decision.objects.filter(
        record=meeting.reference, kind=Decision.Kind.CORRECT, field__in=_FACTS, undone_by=None
    )
    latest = {decision.field: decision for decision in standing.order_by("pk")}
    texts = said(meeting) if latest else {}
    for field, decision in latest.items():
        new = [value for value in texts[field] if value not in (decision.said or []) and value != decision.after]
        if new:
            ask(
                kind=ReviewItem.Kind.CORRECTION,
                subject=f"{meeting.reference} {field}",
                reason=f"the texts now say of the {field}: {', '.join(new)}; staff corrected it to {decision.after}",
                record=meeting.permalink,
            )
