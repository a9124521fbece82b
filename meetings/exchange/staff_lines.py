"""What only the full dump has, as its lines: references and what became of them, loads, and staff's matters."""

from collections.abc import Iterator

from meetings.exchange.values import Line, Scope, moment
from meetings.models import Decision, Load, Permalink, ReviewItem

LOADS = Load.objects.order_by("pk")
DECISIONS = Decision.objects.select_related("decided_by", "undone_by").prefetch_related("touches").order_by("pk")
REVIEW_ITEMS = ReviewItem.objects.select_related("source").defer("source__original", "source__body")


def permalink_line(permalink: Permalink) -> Line:
    return {
        "type": "permalink",
        "reference": permalink.reference,
        "kind": permalink.kind,
        "state": permalink.state,
        "survivor": permalink.survivor_id,
        "reason": permalink.reason or None,
        "changed": moment(permalink.changed_at),
    }


def load_lines(loads: Iterator[Load], scope: Scope) -> Iterator[Line]:
    """Yield the loads in their order, and let the scope know their numbers, by which source texts name theirs."""
    for number, load in enumerate(loads):
        scope.loads[load.pk] = number
        yield {
            "type": "load",
            "number": number,
            "command": load.command,
            "started": moment(load.started_at),
            "ended": moment(load.ended_at),
            "counts": load.counts,
        }


def decision_lines(decisions: Iterator[Decision]) -> Iterator[Line]:
    """Yield the log of decisions in its order; what is undone has the number that its undoing names."""
    undone: dict[int, int] = {}
    for number, decision in enumerate(decisions):
        if hasattr(decision, "undone_by"):
            undone[decision.pk] = number
        yield {
            "type": "decision",
            "number": number,
            "kind": decision.kind,
            "record": decision.record_id,
            "other": decision.other_id,
            "field": decision.field or None,
            "before": decision.before,
            "said": decision.said,
            "after": decision.after,
            "changes": decision.changes,
            "touches": [
                {"record": touch.record_id, "aspect": touch.aspect or None}
                for touch in sorted(decision.touches.all(), key=lambda touch: (touch.record_id, touch.aspect))
            ],
            "undoes": undone.pop(decision.undoes_id) if decision.undoes_id else None,
            "by": decision.decided_by.get_username(),
            "at": moment(decision.decided_at),
            "reason": decision.reason or None,
        }


def review_line(item: ReviewItem) -> Line:
    return {
        "type": "review",
        "kind": item.kind,
        "subject": item.subject,
        "state": item.state,
        "cause": item.cause,
        "source": item.source.reference if item.source else None,
        "record": item.record_id,
        "other": item.other_id,
        "start": item.start,
        "end": item.end,
        "form": item.form or None,
        "language": item.language or None,
        "reason": item.reason,
        "opened": moment(item.opened_at),
    }
