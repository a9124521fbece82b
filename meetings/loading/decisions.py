"""What staff decided, kept in one append-only log, which loading obeys."""

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from meetings.models import Decision, Meeting, Office, Organization, Participation, Person, Place
from meetings.models.permalinks import Record
from meetings.models.statements import select

# Asked of each record that a text speaks of.
_CORRECTED = """
    SELECT DISTINCT decision.field FROM meetings_decision decision
    LEFT JOIN meetings_decision undoing ON undoing.undoes_id = decision.id
    WHERE decision.record_id = %s AND decision.kind = %s AND undoing.id IS NULL
"""


def published(record: Record) -> dict[str, Any]:
    """Return the fields of a record that staff may correct, as the log keeps them.

    The names are those of the canonical dump; days are EDTF, other records their references, nothing is None.
    """
    match record:
        case Meeting():
            return {
                "date": record.days_written or None,
                "form": record.form,
                "place": _reference(record.place),
                "participants": [_participant(p) for p in _participations(record)] or None,
            }
        case Person():
            return {"name": record.name, "sort_name": record.sort_name}
        case Office():
            return {"title": record.title, "organization": _reference(record.organization)}
        case Organization():
            return {"name": record.name, "kind": record.kind, "parent": _reference(record.parent)}
        case Place():
            return {"name": record.name, "territory": _reference(record.territory)}
    raise TypeError(f"staff correct no {type(record).__name__}")


@transaction.atomic
def correct(*, record: Record, before: dict[str, Any], decided_by: User, reason: str = "") -> list[Decision]:
    """Log each field in which the record now differs from ``before``, and return these decisions.

    ``before`` is what published() said of it before staff changed it; {} where they entered the record.
    """
    said = _said(record)
    return [
        Decision.objects.create(
            kind=Decision.Kind.CORRECT,
            record_id=record.reference,
            field=field,
            before=before.get(field),
            said=said.get(field),
            after=after,
            decided_by=decided_by,
            reason=reason,
        )
        for field, after in published(record).items()
        if after != before.get(field)
    ]


def corrected_fields(reference: str) -> set[str]:
    """Return the fields of the record that staff corrected and that loading therefore never writes."""
    return {field for (field,) in select(_CORRECTED, reference, Decision.Kind.CORRECT)}


def kept_apart() -> set[frozenset[str]]:
    """Return the pairs of references that staff hold to be different and that loading therefore never joins."""
    pairs = Decision.objects.filter(kind=Decision.Kind.KEEP_APART, undone_by=None, other__isnull=False)
    return {frozenset(pair) for pair in pairs.values_list("record", "other")}


def _reference(record: Record | None) -> str | None:
    return record.reference if record else None


def _participations(meeting: Meeting) -> list[Participation]:
    return list(
        Participation.objects.filter(meeting=meeting)
        .select_related("person", "delegation")
        .prefetch_related("held_offices__office")
    )


def _participant(participation: Participation) -> dict[str, Any]:
    return {
        "person": _reference(participation.person),
        "delegation": _reference(participation.delegation),
        "as_written": participation.as_written,
        "offices": [
            {"office": _reference(held.office), "title": held.title, "capacity": held.capacity or None}
            for held in participation.held_offices.all()
        ],
    }


def _said(record: Record) -> dict[str, Any]:
    """Return what the texts say today of a meeting's own facts: of each, the values that differ, in order."""
    if not isinstance(record, Meeting):
        return {}
    reports = list(record.reports.select_related("place"))
    return {
        "date": sorted({report.days_written for report in reports if report.days_written}),
        "form": sorted({report.form for report in reports}),
        "place": sorted({report.place.reference for report in reports if report.place}),
    }
