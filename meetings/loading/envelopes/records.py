"""Tables of source texts: JSON objects, one a line, and rows of CSV, which become such objects.

Columns: text (or html), title, url, publisher, language, published. The first, in one of its forms, must be there.
"""

import csv
import io
import json
from collections.abc import Iterator
from contextlib import suppress

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.loading.envelopes.bounds import LARGEST_ITEM, Fault, address, language, one_line

_STATED = ("title", "url", "publisher", "language")


def lines(data: bytes) -> Iterator[bytes | Fault]:
    """Yield the objects of a JSONL file as they stand, empty lines apart."""
    for line in io.BytesIO(data.removeprefix(b"\xef\xbb\xbf")):
        line = line.strip()
        if len(line) > LARGEST_ITEM:
            yield Fault(f"a line too large ({len(line)} bytes, the limit is {LARGEST_ITEM})")
        elif line:
            yield line


def rows(data: bytes) -> Iterator[bytes | Fault]:
    """Yield the rows of a CSV file, each as a JSON object with the header's names.

    Raises Fault where the file is not UTF-8 or its header has no column of texts.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Fault("a table that is not UTF-8") from error
    csv.field_size_limit(LARGEST_ITEM)
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        if not {"text", "html"} & set(header):
            raise Fault("a table without a column named text or html")
        for row in reader:
            if any(row):
                found = {name: cell for name, cell in zip(header, row, strict=False) if cell}
                yield json.dumps(found, ensure_ascii=False, sort_keys=True).encode()
    except csv.Error as error:
        yield Fault(f"line {reader.line_num}: {error}")


def record(data: bytes) -> tuple[bytes, Envelope]:
    """Return the text of a JSON object, and what it states. Raises Fault where it has none."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Fault("not a JSON object") from error
    if not isinstance(found, dict):
        raise Fault("not a JSON object")
    if wrong := [name for name in (*_STATED, "text", "html", "published") if not _is_text(found.get(name))]:
        raise Fault(f"{wrong[0]} is not a text")
    if not (found.get("text") or found.get("html")):
        raise Fault("a record without text")
    stated = {name: one_line(found.get(name) or "") for name in ("title", "publisher")}
    stated |= {"url": address(found.get("url") or ""), "language": language(found.get("language") or "")}
    published = None
    if found.get("published"):
        with suppress(ValueError):
            published = DayRange.parse(found["published"][:10])
    text = found.get("text") or f"<html><body>{found['html']}</body></html>"
    return text.encode("utf-8", "replace"), Envelope(published=published, **stated)


def _is_text(value: object) -> bool:
    return value is None or isinstance(value, str)
