"""RSS and Atom feeds: items as they stand in the file, and what each states."""

import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import escape
from xml.parsers import expat

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.loading.envelopes.bounds import DEEPEST, LARGEST_ITEM, Fault, address, language, one_line

_ITEMS = frozenset({"item", "entry", "atom:entry"})
# Elements of an item by what they state, the better first.
_FIELDS = {
    "title": ("title", "atom:title"),
    "content": ("content:encoded", "content", "atom:content", "description", "summary", "atom:summary"),
    "published": ("pubDate", "published", "dc:date", "atom:published", "updated", "atom:updated"),
    "link": ("link", "atom:link", "guid", "id"),
    "language": ("dc:language", "language"),
}

_CALLED_UTF8 = re.compile(rb"""<\?xml[^>]{1,80}encoding=["']utf_?8["']""", re.IGNORECASE)


class _Parser:
    """Walks XML without ever expanding an entity of its own making: a document type is refused."""

    def __init__(self, encoding: str | None = None) -> None:
        self.parser = expat.ParserCreate(encoding)
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._started
        self.parser.EndElementHandler = self._ended
        self.depth = 0

    def _refuse(self, *_: object) -> None:
        raise Fault("a feed with a document type, which is not read")

    def _started(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise Fault(f"elements nested more than {DEEPEST} deep")
        self.start(name, attributes)

    def _ended(self, name: str) -> None:
        self.end(name)
        self.depth -= 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        raise NotImplementedError

    def end(self, name: str) -> None:
        raise NotImplementedError

    def run(self, data: bytes) -> None:
        try:
            self.parser.Parse(data, True)
        except expat.ExpatError as error:
            raise Fault(f"not well-formed: {expat.ErrorString(error.code)}, line {error.lineno}") from error
        except (ValueError, LookupError) as error:
            # What Python says of an encoding that maps no single bytes to characters, as Shift JIS or punycode.
            raise Fault("declares an encoding in which feeds are not read") from error


class _Slices(_Parser):
    """Where each item of a feed begins and ends, and what the feed states for all."""

    def __init__(self, encoding: str | None) -> None:
        super().__init__(encoding)
        self.spans: list[tuple[int, int]] = []
        self.stated = {"title": "", "language": ""}
        self.encoding = encoding or "utf-8"
        self._begun = -1
        self._inside = ""
        if not encoding:
            self.parser.XmlDeclHandler = self._declared
        self.parser.CharacterDataHandler = self._text
        self.is_feed = False

    def _declared(self, version: str, encoding: str | None, standalone: int) -> None:
        self.encoding = encoding or "utf-8"

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.is_feed |= name in ("rss", "feed", "rdf:RDF", "atom:feed")
        if name == "feed" and attributes.get("xml:lang"):
            self.stated["language"] = attributes["xml:lang"]
        if self._begun < 0 and name in _ITEMS:
            self._begun = self.parser.CurrentByteIndex
        self._inside = name if self._begun < 0 and name in self.stated and self.depth <= 3 else ""

    def _text(self, text: str) -> None:
        if self._inside:
            self.stated[self._inside] = (self.stated[self._inside] + text)[:1000]

    def end(self, name: str) -> None:
        self._inside = ""
        if self._begun >= 0 and name in _ITEMS:
            self.spans.append((self._begun, self.parser.CurrentByteIndex))
            self._begun = -1


def _in_utf8(data: bytes) -> tuple[bytes, str | None]:
    """Return a feed whose mark says UTF-16 as UTF-8, and the encoding that outranks what it declares, if any."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode(), "utf-8"
    # Expat knows UTF-8 by this name only.
    return data, "utf-8" if _CALLED_UTF8.match(data) else None


def items(data: bytes) -> Iterator[tuple[bytes, Envelope] | Fault]:
    """Yield the bytes of each item of a feed, in UTF-8, with what the feed states for all; a fault ends them.

    Raises Fault where the bytes are no feed.
    """
    data, encoding = _in_utf8(data)
    slices, fault = _Slices(encoding), None
    try:
        slices.run(data)
    except Fault as error:
        if not slices.spans:
            raise
        fault = error
    if not slices.is_feed:
        raise Fault("XML, but not a feed")
    spoken = language(slices.stated["language"])
    for start, end in slices.spans:
        closing = data.find(b">", end) + 1
        piece = data[start:closing]
        if len(piece) > LARGEST_ITEM:
            yield Fault(f"an item too large ({len(piece)} bytes, the limit is {LARGEST_ITEM})")
            continue
        if slices.encoding.lower() != "utf-8":
            piece = piece.decode(slices.encoding, "replace").encode()
        yield piece, Envelope(language=spoken, publisher=_publisher(slices.stated["title"]))
    if fault:
        yield fault


def _publisher(title: str) -> str:
    """Return who issues a feed, by its title: of "Press Releases – Ministry of Justice" the longest part."""
    parts = re.split(r"\s[|–—:»-]\s", " ".join(title.split()))
    return max(parts, key=len).strip()[:300]


class _Item(_Parser):
    """The text of an item's own elements; markup within them, as Atom allows, is kept as markup."""

    def __init__(self) -> None:
        super().__init__("utf-8")
        self.texts: dict[str, str] = {}
        self._name = ""
        self._pieces: list[str] = []
        self.parser.CharacterDataHandler = self._text

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.depth == 2:
            self._name, self._pieces = name, []
            if attributes.get("href") and attributes.get("rel", "alternate") == "alternate":
                self._pieces.append(attributes["href"])
        elif self.depth > 2:
            self._pieces.append(f"<{name.rpartition(':')[2]}>")

    def _text(self, text: str) -> None:
        self._pieces.append(escape(text) if self.depth > 2 else text)

    def end(self, name: str) -> None:
        if self.depth == 2:
            if text := "".join(self._pieces).strip():
                self.texts.setdefault(self._name, text)
        elif self.depth > 2:
            self._pieces.append(f"</{name.rpartition(':')[2]}>")


def _day(written: str) -> DayRange | None:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        with suppress(ValueError, TypeError, OverflowError):
            return DayRange.day(read(written).date())
    with suppress(ValueError):
        return DayRange.parse(written)
    return None


def item(data: bytes) -> tuple[bytes, Envelope]:
    """Return an item's headline and content as HTML in UTF-8, and what it states of itself.

    Raises Fault where it has neither.
    """
    parsed = _Item()
    parsed.run(data)
    found = {
        field: next((parsed.texts[name] for name in names if parsed.texts.get(name)), "")
        for field, names in _FIELDS.items()
    }
    if not found["content"] and not found["title"]:
        raise Fault("an item without title and content")
    title = one_line(found["title"])
    page = f"<html><body><h1>{escape(title)}</h1>\n{found['content']}</body></html>"
    link = found["link"] if found["link"].startswith(("http://", "https://")) else ""
    return page.encode(), Envelope(
        url=address(link), title=title, language=language(found["language"]), published=_day(found["published"])
    )
