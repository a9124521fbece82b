"""The canonical dump, written: equal archives give equal bytes on every database."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Collate

from meetings.exchange.line_shapes import TYPES
from meetings.exchange.lines import (
    OFFICES,
    ORGANIZATIONS,
    PEOPLE,
    PLACES,
    SOURCES,
    office_line,
    organization_line,
    person_line,
    place_line,
    source_line,
)
from meetings.exchange.meeting_lines import MEETINGS, meeting_line
from meetings.exchange.staff_lines import (
    DECISIONS,
    LOADS,
    REVIEW_ITEMS,
    decision_lines,
    load_lines,
    permalink_line,
    review_line,
)
from meetings.exchange.values import Line, Scope
from meetings.models import Permalink
from meetings.models.permalinks import RecordQuerySet

# Records that are in memory at a time; of texts with their bytes, which may be long, fewer.
CHUNK, FEW = 500, 50

# What makes the lines of records, by type, as the dump has them.
_RECORDS: dict[str, tuple[RecordQuerySet, Callable[[Any, Scope], Line]]] = {
    "meeting": (MEETINGS, meeting_line),
    "office": (OFFICES, office_line),
    "organization": (ORGANIZATIONS, organization_line),
    "person": (PEOPLE, person_line),
    "place": (PLACES, place_line),
    "source": (SOURCES, source_line),
}
# What sorts text by code point.
_BY_CODE_POINT = {"sqlite": "BINARY", "postgresql": "C"}


def encoded(line: Line) -> bytes:
    """Return a line in its one canonical form."""
    return json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def dump(*, everything: bool = False) -> Iterator[bytes]:
    """Yield the lines of all published records, by type and reference, as of one moment; or of all that there is."""
    scope = Scope(everything=everything)
    with one_moment():
        for kind in TYPES if everything else _RECORDS:
            for line in _lines(kind, scope):
                yield encoded(line)


def _lines(kind: str, scope: Scope) -> Iterator[Line]:
    match kind:
        case "decision":
            yield from decision_lines(DECISIONS.iterator(CHUNK))
        case "load":
            yield from load_lines(LOADS.iterator(CHUNK), scope)
        case "permalink":
            permalinks = Permalink.objects.order_by(_by_code_point("reference"))
            yield from map(permalink_line, permalinks.iterator(CHUNK))
        case "review":
            items = REVIEW_ITEMS.order_by(_by_code_point("kind"), _by_code_point("subject"))
            yield from map(review_line, items.iterator(CHUNK))
        case _:
            records, line = _RECORDS[kind]
            if not scope.everything:
                records = records.published()
                if kind == "office":  # whose body has no line has none itself
                    records = records.filter(organization__permalink__state=Permalink.State.LIVE)
                if kind == "source":
                    records = records.defer("original")
            in_order = records.select_related("permalink").order_by(_by_code_point("permalink_id"))
            for record in in_order.iterator(FEW if kind == "source" else CHUNK):
                yield line(record, scope)


def _by_code_point(field: str) -> Collate:
    return Collate(F(field), _BY_CODE_POINT[connection.vendor])


@contextmanager
def one_moment() -> Iterator[None]:
    """Let all that is read see the archive as it is now, whatever is written meanwhile; writers are not kept waiting.

    Inside a transaction that is the caller's affair.
    """
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    else:
        # Django's own transactions are immediate here: they would lock out writers.
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
