"""Put things into the review queue."""

import hashlib

from django.db.models import QuerySet

from meetings.loading.decisions import kept_apart
from meetings.models import Permalink, ReviewItem, SourceText
from meetings.models.statements import select

# What waits is counted so far at most. Chosen.
COUNTED = 1000


def ask(
    *,
    kind: ReviewItem.Kind,
    subject: str,
    reason: str,
    source: SourceText | None = None,
    record: Permalink | None = None,
    other: Permalink | None = None,
    span: tuple[int, int] | None = None,
) -> ReviewItem:
    """Return the item of this kind on this subject, open unless staff have settled it or its kin.

    One that was settled is opened again if its reason has changed since; a dismissed one stays dismissed.
    """
    cause = hashlib.sha256(reason.encode()).hexdigest()
    start, end = span or (None, None)
    form = source.body[start:end][:300] if source and span and kind == ReviewItem.Kind.DOUBTFUL_NAME else ""
    language = source.language if source and form else ""
    is_settled = bool(form) and _kin(kind, form, language).filter(state=ReviewItem.State.SETTLED).exists()
    item, created = ReviewItem.objects.get_or_create(
        kind=kind,
        subject=subject,
        defaults={
            "cause": cause,
            "reason": reason,
            "source": source,
            "record": record,
            "other": other,
            "start": start,
            "end": end,
            "form": form,
            "language": language,
            "state": ReviewItem.State.SETTLED if is_settled else ReviewItem.State.OPEN,
        },
    )
    if not created and item.state == ReviewItem.State.SETTLED and item.cause != cause:
        item.state, item.cause, item.reason, item.start, item.end = ReviewItem.State.OPEN, cause, reason, start, end
        item.save()
    return item


def number_open() -> str:
    """Return how many items wait, in words: counted to COUNTED."""
    return _counted(_open().order_by()[: COUNTED + 1].count())


def numbers_open() -> dict[str, str]:
    """Return by kind how many items wait, in words: each counted to COUNTED; in one query."""
    count = (
        "SELECT %s, count(*) FROM (SELECT 1 FROM meetings_reviewitem WHERE state = %s AND kind = %s LIMIT %s) AS found"
    )
    kinds = ReviewItem.Kind.values
    asked = [value for kind in kinds for value in (kind, ReviewItem.State.OPEN, kind, COUNTED + 1)]
    return {kind: _counted(number) for kind, number in select(" UNION ALL ".join([count] * len(kinds)), *asked)}


def _open() -> QuerySet[ReviewItem]:
    return ReviewItem.objects.filter(state=ReviewItem.State.OPEN)


def _counted(number: int) -> str:
    return f"{COUNTED}+" if number > COUNTED else str(number)


def kin_of(item: ReviewItem) -> QuerySet[ReviewItem]:
    """Return the items that are settled with this one: those of the same printed form in the same language."""
    return _kin(item.kind, item.form, item.language) if item.form else ReviewItem.objects.filter(pk=item.pk)


def _kin(kind: str, form: str, language: str) -> QuerySet[ReviewItem]:
    return ReviewItem.objects.filter(kind=kind, form=form, language=language)


def ask_if_same(kind: ReviewItem.Kind, one: Permalink, other: Permalink, reason: str) -> None:
    """Ask whether two records are the same, once for each pair, unless staff told them apart."""
    if frozenset({one.reference, other.reference}) in kept_apart():
        return
    first, second = sorted((one, other), key=lambda permalink: permalink.reference)
    ask(kind=kind, subject=f"{first.reference} {second.reference}", reason=reason, record=first, other=second)
