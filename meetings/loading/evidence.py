"""Rows of evidence from what extraction found."""

from collections.abc import Sequence

from meetings.extraction.drafts import Evidence as Found
from meetings.models import Evidence, SourceText


def evidence_rows(source: SourceText, found: Sequence[Found], field: str, **fact) -> list[Evidence]:
    """Return unsaved evidence of a fact for each finding, the quotation taken from the body."""
    # By their ids: what a row of evidence refers to is stored already, and these rows are the most.
    ids = {f"{name}_id": record.pk for name, record in fact.items()}
    return [
        Evidence(
            source_id=source.pk,
            field=field,
            start=e.span.start,
            end=e.span.end,
            quote=source.body[e.span.start : e.span.end],
            basis=e.basis,
            reason=e.reason[:300],
            **ids,
        )
        for e in found
    ]
