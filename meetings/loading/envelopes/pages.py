"""Saved web pages: what one states of itself.

Its language is not taken from there: that is often the template's. The text's own words tell it.
"""

from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urlsplit

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.extraction.texts.pages import Head, head_of
from meetings.loading.envelopes.bounds import address, one_line

_FIRST_YEAR = 1991  # of the web; what states an earlier one has a clock's zero for a date
# Names of meta elements by what they state, the better first: Open Graph, Dublin Core, those of scholarly indexes.
_TITLES = ("og:title", "dcterms.title", "dc.title", "citation_title")
_PUBLISHERS = ("og:site_name", "dcterms.publisher", "dc.publisher", "citation_publisher")
_PUBLISHED = ("article:published_time", "og:article:published_time")
# But not "date", which is as often that of the last change, or of the hour at which a server made the page.
_DAYS = (
    "datepublished", "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "citation_publication_date",
    "publish_date", "pubdate",
)  # fmt: skip


def page(data: bytes) -> Envelope:
    """Return what an HTML page states of itself: address, headline, publisher, day; nothing where it is no page."""
    head = head_of(data)
    if head is None:
        return Envelope()
    return Envelope(
        url=_address(head),
        title=one_line(next(_stated(head, _TITLES), "")),
        publisher=one_line(next(_stated(head, _PUBLISHERS), "") or next(_issuers(head), "")),
        published=next(_days(head), None),
    )


def _stated(head: Head, names: tuple[str, ...]) -> Iterator[str]:
    return (head.meta[name] for name in names if name in head.meta)


def _issuers(head: Head) -> Iterator[str]:
    """The names of who published what the page's linked data tell of."""
    for thing in head.linked_data:
        issuer = thing.get("publisher")
        name = issuer.get("name") if isinstance(issuer, dict) else None
        if isinstance(name, str):
            yield name


def _days(head: Head) -> Iterator[DayRange]:
    """The days, months or years of the web's time that the page states to be those of its publication."""
    linked = [thing.get("datePublished") for thing in head.linked_data]
    for written in (*_stated(head, _PUBLISHED), *linked, *_stated(head, _DAYS)):
        with suppress(ValueError):
            if isinstance(written, str) and (day := DayRange.parse(written[:10])).earliest.year >= _FIRST_YEAR:
                yield day


def _address(head: Head) -> str:
    """The page's own address: where a browser saved it from, or else its canonical one.

    None where it states two, or the home page, as careless templates do for all their pages: they would be taken for
    versions of one text.
    """
    if head.saved_from:
        return address(head.saved_from)
    stated = {url.strip() for url in (*head.canonical, head.meta.get("og:url", "")) if _is_of_page(url.strip())}
    return address(stated.pop()) if len(stated) == 1 else ""


def _is_of_page(url: str) -> bool:
    with suppress(ValueError):
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.path.strip("/") or parts.query)
    return False
