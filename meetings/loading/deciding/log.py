"""One decision, made and logged in one transaction: the rows it changes, the line in the log, and what follows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from meetings.loading.deciding.consequences import Consequences
from meetings.loading.deciding.journal import Journal
from meetings.loading.writing import ImportUnfinished, one_loader_at_a_time
from meetings.models import Decision, Permalink, Touch
from meetings.models.permalinks import Record


class Refused(Exception):
    """A decision that cannot be made, with a sentence for staff that says why."""


@dataclass
class Deciding:
    """A decision under way."""

    journal: Journal = field(default_factory=Journal)
    consequences: Consequences = field(default_factory=Consequences)
    before: Any = None
    after: Any = None
    said: Any = None


def alone() -> None:
    """Let loaders, and others who decide, wait until this transaction ends; what is read now is as they left it.

    Refused while a dump is being imported.
    """
    try:
        one_loader_at_a_time()
    except ImportUnfinished as error:
        raise Refused(_("A dump is being imported: wait until that has ended.")) from error


@contextmanager
def deciding(
    kind: Decision.Kind,
    record: Record | None,
    decided_by: User,
    reason: str = "",
    *,
    other: Record | None = None,
    undoes: Decision | None = None,
) -> Iterator[Deciding]:
    """Make a decision in one transaction: the caller changes rows through its journal.

    What makes it impossible is looked for within it, since another may have decided meanwhile.
    """
    with transaction.atomic():
        alone()
        for one in (record, other):
            if one is not None:
                one.refresh_from_db()
        made = Deciding()
        made.consequences.note_people(record, other)
        yield made
        decision = Decision.objects.create(
            kind=kind,
            record=record.permalink if record else None,
            other=other.permalink if other else None,
            undoes=undoes,
            before=made.before,
            said=made.said,
            after=made.after,
            changes=made.journal.entries,
            decided_by=decided_by,
            reason=reason,
        )
        log_touches(decision, made.journal.touched)
        own = {(one.reference, "") for one in (record, other) if one}
        made.consequences.follow(made.journal.touched | own)


def log_touches(decision: Decision, touched: set[tuple[str, str]]) -> None:
    """Keep what the decision changed; the records that it is of are among it even where nothing of them changed."""
    there = {reference for reference, _aspect in touched}
    own = {(ref, "") for ref in (decision.record_id, decision.other_id) if ref and ref not in there}
    Touch.objects.bulk_create(
        Touch(decision=decision, record_id=reference, aspect=aspect) for reference, aspect in sorted(touched | own)
    )


def standing() -> QuerySet[Decision]:
    """Decisions that have not been undone."""
    return Decision.objects.exclude(kind=Decision.Kind.UNDO).filter(undone_by=None)


def in_the_way(decision: Decision) -> list[Decision]:
    """Return the later decisions on the same as this one, the last first: they are to be undone before it."""
    later: dict[int, Decision] = {}
    touched = decision.touches.exclude(aspect="")
    for touch in touched:
        same = Touch.objects.filter(record=touch.record_id, aspect=touch.aspect, decision__gt=decision.pk)
        for other in standing().filter(pk__in=same.values("decision")):
            later[other.pk] = other
    return [later[pk] for pk in sorted(later, reverse=True)]


def live(*records: Record) -> None:
    """Refuse what is decided of a record that is no longer live."""
    for record in records:
        if record.permalink.state != Permalink.State.LIVE:
            raise Refused(_("“%(record)s” is not live any more.") % {"record": record})
