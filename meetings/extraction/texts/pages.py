"""What the head of an HTML page holds for machines to read."""

import json
import re
from contextlib import suppress
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from meetings.extraction.texts.reading import Unreadable, decoded, is_page, parsed

_BEGINNING = 1000  # bytes, in which a page begins
_LONGEST = 200_000  # characters of a head; chosen: those of press offices have a tenth
_ENDS = re.compile(r"</head|<body", re.IGNORECASE)
# What browsers write above a page that they save.
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(https?://[^\s<>]{1,2000}) -->")


@dataclass(frozen=True)
class Head:
    """What a page's head holds, all of it as it is written there.

    ``meta`` are the contents of its meta elements by their names in small letters, of equal names the first's;
    ``linked_data`` the objects that it tells as JSON-LD, articles first.
    """

    saved_from: str
    canonical: tuple[str, ...]
    meta: dict[str, str]
    linked_data: tuple[dict, ...]


def head_of(data: bytes) -> Head | None:
    """Return the head of an HTML page; None where the bytes are none, or are nothing that can be read."""
    if b"<" not in data[:_BEGINNING]:
        return None
    try:
        text, _ = decoded(data)
        if not is_page(text):
            return None
        end = _ENDS.search(text, 0, _LONGEST)
        head = text[: end.start() if end else _LONGEST]
        tree = parsed(head)
    except Unreadable:  # as will be said when its text is read
        return None
    saved = _SAVED_FROM.search(head)
    links = (link.attributes.get("href") or "" for link in tree.css('link[rel="canonical"]'))
    return Head(saved[1] if saved else "", tuple(filter(None, links)), _meta(tree), tuple(_linked_data(tree)))


def _meta(tree: LexborHTMLParser) -> dict[str, str]:
    stated: dict[str, str] = {}
    for element in tree.css("meta[content]"):
        attributes = element.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        if content := (attributes["content"] or "").strip():
            stated.setdefault(name.lower(), content)
    return stated


def _linked_data(tree: LexborHTMLParser) -> list[dict]:
    things: list[object] = []
    for script in tree.css('script[type="application/ld+json"]'):
        with suppress(ValueError, RecursionError):
            told = json.loads(script.text())
            told = told.get("@graph", told) if isinstance(told, dict) else told
            things += told if isinstance(told, list) else [told]
    known = [thing for thing in things if isinstance(thing, dict)]
    return sorted(known, key=lambda thing: "Article" not in str(thing.get("@type")))
