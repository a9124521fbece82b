"""The hostile strings in every field of every envelope that a load takes apart."""

import csv
import json
import re
import zipfile
from html import escape
from pathlib import Path

from tests.web.hostile import STRINGS

FIELDS = ("title", "url", "publisher", "language", "published")
# XML has no way to say these at all.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _text(number: int, kind: str, string: str) -> str:
    return f"{number} {kind} President Ilham Aliyev received {string} in Baku."


def _file_name(number: int, string: str) -> str:
    """Return the string as a file name, as far as a file system takes it."""
    return f"{number} " + re.sub("[/\0]", "", string)[:80]


def _lines(folder: Path) -> None:
    rows = [dict.fromkeys(FIELDS, s) | {"text": _text(n, "line", s)} for n, s in enumerate(STRINGS)]
    (folder / "lines.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")


def _rows(folder: Path) -> None:
    with (folder / "rows.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow([*FIELDS, "html"])
        for number, string in enumerate(STRINGS):
            table.writerow([*[string] * len(FIELDS), f"<p>{escape(_text(number, 'row', string))}</p>"])


def _feeds(folder: Path) -> None:
    """A feed for each string, since what a feed says of itself it says once."""
    for number, string in enumerate(STRINGS):
        said = escape(_NOT_XML.sub("", string))
        body = escape(_NOT_XML.sub("", f"<p>{escape(_text(number, 'item', string))}</p>"))
        name = _file_name(number, string).encode("utf-8", "replace").decode()
        (folder / f"{name}.xml").write_text(
            f"<rss><channel><title>{said}</title><language>{said}</language><item><title>{said}</title>"
            f"<link>{said}</link><guid>{said}</guid><pubDate>{said}</pubDate><language>{said}</language>"
            f"<description>{body}</description></item></channel></rss>",
            "utf-8",
        )


def _pages(folder: Path) -> None:
    for number, string in enumerate(STRINGS):
        said = escape(string)
        (folder / f"{_file_name(number, string)}.html").write_text(
            f'<html lang="{said}"><head><title>{said}</title><meta name="date" content="{said}">'
            f'<link rel="canonical" href="{said}"></head><body><h1>{said}</h1><img alt="{said}">'
            f"<!-- {said} --><p>{escape(_text(number, 'page', string))}</p></body></html>",
            "utf-8",
        )


def _packed(folder: Path) -> None:
    with zipfile.ZipFile(folder / "packed.zip", "w") as packed:
        for number, string in enumerate(STRINGS):
            packed.writestr(f"{_file_name(number, string)}.txt", f"{string}\n\n{_text(number, 'packed', string)}")


KINDS = {"lines": _lines, "rows": _rows, "feeds": _feeds, "pages": _pages, "packed": _packed}


def write(folder: Path, kind: str) -> Path:
    """Write the two hundred in one kind of envelope into the folder, and return it."""
    KINDS[kind](folder)
    return folder
