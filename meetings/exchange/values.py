"""What the lines of all kinds of records have in common."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, TypeGuard, TypeVar

from meetings.models import Evidence, Office, Permalink, Publisher, SourceText
from meetings.models.dated import Dated
from meetings.models.names import Name
from meetings.models.permalinks import Record
from meetings.models.shown import covered

Line = dict[str, Any]
R = TypeVar("R", bound=Record)


class Scope:
    """Which records have a line: the published ones alone, or all. No line refers to a record that has none."""

    def __init__(self, *, everything: bool) -> None:
        self.everything = everything
        self.loads: dict[int, int] = {}  # the numbers of their lines, by id

    def has(self, record: R | None) -> TypeGuard[R]:
        return record is not None and (self.everything or record.permalink.state == Permalink.State.LIVE)

    def has_office(self, office: Office | None) -> TypeGuard[Office]:
        """Whether an office has a line: it is published, and so is the body that it belongs to."""
        return self.has(office) and self.has(office.organization)

    def named(self, record: Record | None) -> Line | None:
        """Return a record's reference and name; None for one that has no line."""
        if not self.has(record):
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


def moment(time: datetime | None) -> str | None:
    return time.astimezone(UTC).isoformat().replace("+00:00", "Z") if time else None


def evidence(row: Evidence, text: SourceText, scope: Scope, **fact: Any) -> Line:
    """Return the evidence from this text. Readers of the plain dump are quoted no more of it than may be shown."""
    is_shown = scope.everything or text.display != Publisher.Display.LINK
    return {
        **fact,
        "start": row.start,
        "end": row.end,
        "quote": row.quote if is_shown else covered(row.quote),
        "basis": row.basis,
        "reason": row.reason or None,
    }


def in_order(lines: Iterable[Line], *keys: str) -> list[Line]:
    """Return the lines sorted by these keys, what is null before all else."""
    return sorted(lines, key=lambda line: [(line[key] is not None, line[key]) for key in keys])
