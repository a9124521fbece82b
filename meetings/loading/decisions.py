"""What staff decided, kept in one append-only log, which loading obeys."""

from collections.abc import Callable, Container
from typing import Any

from meetings.models import (
    Decision,
    Meeting,
    NameKind,
    Office,
    Organization,
    Participation,
    Person,
    Place,
    SourceText,
    Tenure,
)
from meetings.models.permalinks import Record
from meetings.models.statements import select

# Asked of each record that a text speaks of.
_CORRECTED = """
    SELECT DISTINCT decision.field FROM meetings_decision decision
    LEFT JOIN meetings_decision undoing ON undoing.undoes_id = decision.id
    WHERE decision.record_id = %s AND decision.kind = %s AND undoing.id IS NULL
"""


def published(record: Record, only: Container[str] | None = None) -> dict[str, Any]:
    """Return the fields of a record that staff may correct, as the log keeps them; or only these of them.

    The names are those of the canonical dump; days are EDTF, other records their references, nothing is None.
    """
    return {name: read() for name, read in _fields(record).items() if only is None or name in only}


def _fields(record: Record) -> dict[str, Callable[[], Any]]:
    match record:
        case Meeting():
            return {
                "date": lambda: record.days_written or None,
                "form": lambda: record.form,
                "place": lambda: _reference(record.place),
                "participants": lambda: [_participant(p) for p in _participations(record)] or None,
            }
        case Person():
            own: dict[str, Callable[[], Any]] = {"name": lambda: record.name, "sort_name": lambda: record.sort_name}
            return own | {"names": lambda: _names(record), "tenures": lambda: _tenures(record)}
        case Office():
            own = {"title": lambda: record.title, "organization": lambda: _reference(record.organization)}
            return own | {"names": lambda: _names(record), "tenures": lambda: _tenures(record)}
        case Organization():
            own = {
                "name": lambda: record.name,
                "kind": lambda: record.kind,
                "parent": lambda: _reference(record.parent),
            }
            return own | {"names": lambda: _names(record), "display": lambda: _display(record)}
        case Place():
            own = {"name": lambda: record.name, "territory": lambda: _reference(record.territory)}
            return own | {"names": lambda: _names(record)}
        case SourceText():
            return {
                "title": lambda: record.title or None,
                "published": lambda: record.days_written or None,
                "language": lambda: record.language or None,
                "publisher": lambda: _reference(record.publisher.organization if record.publisher else None),
            }
    raise TypeError(f"staff correct no {type(record).__name__}")


def corrected_fields(reference: str) -> set[str]:
    """Return the fields of the record that staff corrected and that loading therefore never writes."""
    return {field for (field,) in select(_CORRECTED, reference, Decision.Kind.CORRECT)}


def removed_names(reference: str) -> set[tuple[str, str]]:
    """Return the forms of name, each with its language, that staff took from the record: loading never adds them."""
    removed: set[tuple[str, str]] = set()
    corrections = Decision.objects.filter(record=reference, field="names", undone_by=None).order_by("pk")
    for before, after in corrections.values_list("before", "after"):
        was, now = ({(text, language) for text, language, _kind in names or ()} for names in (before, after))
        removed = (removed | (was - now)) - now
    return removed


def kept_apart() -> set[frozenset[str]]:
    """Return the pairs of references that staff hold to be different and that loading therefore never joins."""
    pairs = Decision.objects.filter(kind=Decision.Kind.KEEP_APART, undone_by=None, other__isnull=False)
    return {frozenset(pair) for pair in pairs.values_list("record", "other")}


def _reference(record: Record | None) -> str | None:
    return record.reference if record else None


def _display(record: Organization) -> str | None:
    publisher = getattr(record, "publisher", None)
    return publisher.display if publisher else None


def _names(record: Any) -> list[list[str]] | None:
    """The forms of name besides the authorized one, each with its language and kind."""
    others = record.names.exclude(kind=NameKind.AUTHORIZED)
    return sorted([name.text, name.language, name.kind] for name in others) or None


def _tenures(record: Person | Office) -> list[dict[str, Any]] | None:
    """Those that staff entered."""
    entered = record.tenures.filter(basis=Tenure.Basis.STAFF).select_related("person", "office")
    found = [
        {"person": tenure.person.reference, "office": tenure.office.reference, "date": tenure.days_written or None}
        for tenure in entered
    ]
    return sorted(found, key=lambda tenure: [tenure[key] or "" for key in ("date", "person", "office")]) or None


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


def said(record: Record) -> dict[str, Any]:
    """Return what the texts say today of a meeting: of each fact, the values that differ, in order."""
    if not isinstance(record, Meeting):
        return {}
    reports = list(record.reports.select_related("place"))
    return {
        "date": sorted({report.days_written for report in reports if report.days_written}),
        "form": sorted({report.form for report in reports}),
        "place": sorted({report.place.reference for report in reports if report.place}),
    }
