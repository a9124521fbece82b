"""Evidence from what extraction found: plain values, as there are more of these rows than of any other."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetings.extraction.drafts import Evidence as Found
from meetings.models import SourceText
from meetings.models.statements import execute_many, marks


class EvidenceRow(NamedTuple):
    """A row of evidence that is not stored yet, its columns in their order."""

    source_id: int
    field: str
    start: int
    end: int
    quote: str
    basis: str
    reason: str
    organization_id: int | None
    report_id: int | None
    appearance_id: int | None
    printed_title_id: int | None


_INSERT = f"""
    INSERT INTO meetings_evidence ({", ".join(f'"{name}"' for name in EvidenceRow._fields)})
    VALUES ({marks(EvidenceRow._fields)})
"""


def evidence_rows(
    source: SourceText,
    found: Sequence[Found],
    field: str,
    *,
    organization: int | None = None,
    report: int | None = None,
    appearance: int | None = None,
    printed_title: int | None = None,
) -> list[EvidenceRow]:
    """Return evidence of a fact for each finding, the quotation taken from the body; the others are ids."""
    fact = organization, report, appearance, printed_title
    return [
        EvidenceRow(
            source.pk,
            str(field),
            each.span.start,
            each.span.end,
            source.body[each.span.start : each.span.end],
            str(each.basis),
            each.reason[:300],
            *fact,
        )
        for each in found
    ]


def store_evidence(rows: Iterable[EvidenceRow]) -> None:
    execute_many(_INSERT, rows)
