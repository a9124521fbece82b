"""Whether texts and quotations are, byte for byte, what was stored.

Read as bytes, past Django: what is no UTF-8 any more must be found, and not be stumbled over.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.db import connection

from meetings.loading.digests import body_digest

# Texts in memory at a time.
CHUNK = 200

# How a text is read as the bytes that it is stored in; PostgreSQL's own texts are in UTF-8 here.
_BYTES = {"sqlite": "CAST({} AS BLOB)", "postgresql": "convert_to({}::text, 'UTF8')"}


class _Text(NamedTuple):
    pk: int
    reference: bytes
    original: bytes | None
    sha256: bytes
    body: bytes
    exact_sha256: bytes
    body_sha256: bytes


class _Quotation(NamedTuple):
    pk: int
    source: int
    start: Any
    end: Any
    quote: bytes


def as_bytes(column: str) -> str:
    """Return the SQL that reads a column as the bytes of its text."""
    return _BYTES[connection.vendor].format(f'"{column}"')


def text_faults(counts: Counter[str]) -> Iterator[str]:
    """Yield what is wrong with texts and with what is quoted from them."""
    last = 0
    while texts := _texts_after(last):
        counts["texts"] += len(texts)
        quotations: dict[int, list[_Quotation]] = {}
        for quotation in _quotations(texts[0].pk, texts[-1].pk):
            counts["quotations"] += 1
            quotations.setdefault(quotation.source, []).append(quotation)
        for text in texts:
            yield from _faults_of(text, quotations.get(text.pk, []))
        last = texts[-1].pk


def _faults_of(text: _Text, quotations: list[_Quotation]) -> Iterator[str]:
    name = f"source {text.reference.decode(errors='replace')}"
    # The bytes of an archive that was imported from the plain dump are not there, and not missed.
    if text.original is not None and _sha256(text.original) != text.sha256:
        yield f"{name}: its bytes have another SHA-256"
    if _sha256(text.body) != text.exact_sha256:
        yield f"{name}: its text has another SHA-256"
    body = text.body.decode(errors="replace")
    if body_digest(body).encode() != text.body_sha256:
        yield f"{name}: its text has another SHA-256 without trailing blanks"
    for quotation in quotations:
        if not _stands(quotation, body):
            quote = quotation.quote.decode(errors="replace")
            place = f"at {quotation.start} to {quotation.end}"
            yield f"{name}: {quote!r} (evidence {quotation.pk}) does not stand {place}"


def _stands(quotation: _Quotation, body: str) -> bool:
    start, end = quotation.start, quotation.end
    return (
        isinstance(start, int)
        and isinstance(end, int)
        and 0 <= start < end <= len(body)
        and body[start:end].encode() == quotation.quote
    )


def _sha256(octets: bytes) -> bytes:
    return hashlib.sha256(octets).hexdigest().encode()


def _texts_after(last: int) -> list[_Text]:
    columns = ["id", as_bytes("permalink_id"), "original", as_bytes("sha256"), as_bytes("body")]
    columns += [as_bytes("exact_sha256"), as_bytes("body_sha256")]
    sql = f"SELECT {', '.join(columns)} FROM meetings_sourcetext WHERE id > %s ORDER BY id LIMIT {CHUNK}"
    return [_Text(pk, *map(_octets, rest)) for pk, *rest in _rows(sql, [last])]


def _quotations(first: int, last: int) -> Iterator[_Quotation]:
    columns = f'id, source_id, "start", "end", {as_bytes("quote")}'
    sql = f"SELECT {columns} FROM meetings_evidence WHERE source_id BETWEEN %s AND %s ORDER BY id"
    for pk, source, start, end, quote in _rows(sql, [first, last]):
        yield _Quotation(pk, source, start, end, _octets(quote))


def _rows(sql: str, parameters: list[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()


def _octets(value: Any) -> Any:
    """Return bytes as bytes: PostgreSQL's driver hands out views of its memory."""
    return value if value is None else bytes(value)
