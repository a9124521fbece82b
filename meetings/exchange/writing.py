"""The canonical dump, written: equal archives give equal bytes on every database."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.db.models import F, QuerySet
from django.db.models.functions import Collate

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
from meetings.exchange.values import Line
from meetings.models.permalinks import RecordQuerySet

# Records that are in memory at a time.
CHUNK = 500

# By type, as the dump has them.
_RECORDS: list[tuple[RecordQuerySet, Callable[[Any], Line]]] = [
    (MEETINGS, meeting_line),
    (OFFICES, office_line),
    (ORGANIZATIONS, organization_line),
    (PEOPLE, person_line),
    (PLACES, place_line),
    (SOURCES, source_line),
]
# What sorts text by code point.
_BY_CODE_POINT = {"sqlite": "BINARY", "postgresql": "C"}


def encoded(line: Line) -> bytes:
    """Return a line in its one canonical form."""
    return json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def dump() -> Iterator[bytes]:
    """Yield the lines of all published records, by type and reference, as of one moment."""
    with one_moment():
        for records, line in _RECORDS:
            for record in _by_reference(records.published()).iterator(CHUNK):
                yield encoded(line(record))


def _by_reference(records: QuerySet) -> QuerySet:
    collation = _BY_CODE_POINT[connection.vendor]
    return records.select_related("permalink").order_by(Collate(F("permalink_id"), collation))


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
