"""Rows of evidence from what extraction found."""

from collections.abc import Sequence

from meetings.extraction.drafts import Evidence as Found
from meetings.models import Evidence, SourceText


def evidence_rows(source: SourceText, found: Sequence[Found], field: str, **fact) -> list[Evidence]:
    """Return unsaved evidence of a fact for each finding, the quotation taken from the body."""
    return [
        Evidence(
            source=source,
            field=field,
            start=e.span.start,
            end=e.span.end,
            quote=source.body[e.span.start : e.span.end],
            basis=e.basis,
            reason=e.reason[:300],
            **fact,
        )
        for e in found
    ]
