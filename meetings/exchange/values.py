"""What the lines of all kinds of records have in common."""

from collections.abc import Iterable
from typing import Any, TypeGuard, TypeVar

from meetings.models import Evidence, Office, Permalink
from meetings.models.dated import Dated
from meetings.models.names import Name
from meetings.models.permalinks import Record

Line = dict[str, Any]
R = TypeVar("R", bound=Record)


def is_live(record: R | None) -> TypeGuard[R]:
    return record is not None and record.permalink.state == Permalink.State.LIVE


def has_line(office: Office | None) -> TypeGuard[Office]:
    """Whether an office is in the dump: it is published, and so is the body that it belongs to."""
    return office is not None and is_live(office) and is_live(office.organization)


def named(record: Record | None) -> Line | None:
    """Return a record's reference and name; None for one that is not published, since it has no line."""
    if record is None or not is_live(record):
        return None
    return {"reference": record.reference, "name": getattr(record, "title", None) or getattr(record, "name", None)}


def days(dated: Dated) -> Line:
    known = dated.days
    return {
        "date": known.written if known else None,
        "earliest": known.earliest.isoformat() if known else None,
        "latest": known.latest.isoformat() if known else None,
    }


def names(forms: Iterable[Name]) -> list[Line]:
    lines = [
        {
            "text": form.text,
            "kind": form.kind,
            "language": form.language or None,
            "script": form.script or None,
            "attestations": form.attestations,
        }
        for form in forms
    ]
    return sorted(lines, key=lambda line: (line["kind"], line["language"] or "", line["text"]))


def evidence(row: Evidence, **fact: Any) -> Line:
    return {
        **fact,
        "start": row.start,
        "end": row.end,
        "quote": row.quote,
        "basis": row.basis,
        "reason": row.reason or None,
    }


def in_order(lines: Iterable[Line], *keys: str) -> list[Line]:
    """Return the lines sorted by these keys, what is null before all else."""
    return sorted(lines, key=lambda line: [(line[key] is not None, line[key]) for key in keys])
