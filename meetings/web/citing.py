"""How to cite a record: in words, and in the forms that reference managers read."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from meetings.days import DayRange
from meetings.models import SourceText
from meetings.models.permalinks import Record
from meetings.templatetags import dates
from meetings.templatetags.readout import quoted, unquoted_heading, web_address

ARCHIVE = "Readout"
# How many sources a citation names at most; a page of a person may rest on thousands. Chosen.
SOURCES = 10
_BRACES = str.maketrans("{}\\", "()/")
_SPECIAL = re.compile(r"[&%$#_]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Cited:
    """A source text behind a record: its title, who issued it and when, and where it can be read."""

    title: str
    publisher: str
    days: DayRange | None
    address: str
    permalink: str

    def __str__(self) -> str:
        parts = [quoted(self.title), self.publisher, dates.short(self.days) if self.days else "", self.address]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class Citation:
    """What one needs to cite a record. ``issued`` is when it came into the archive, a text's when it was published."""

    reference: str
    title: str
    author: str
    days: DayRange | None
    issued: DayRange | None
    place: str
    language: str
    permalink: str
    accessed: date
    sources: tuple[Cited, ...]
    more_sources: int

    @property
    def key(self) -> str:
        return f"readout-{self.reference}"

    @property
    def notes(self) -> list[str]:
        """The sources in words, those left out counted."""
        named = [str(source) for source in self.sources]
        return [*named, _("and %(number)d more") % {"number": self.more_sources}] if self.more_sources else named


def citation(
    record: Record,
    title: str,
    sources: Iterable[SourceText],
    *,
    author: str = "",
    days: DayRange | None = None,
    issued: DayRange | None = None,
    place: str = "",
    language: str | None = None,
    number: int | None = None,
) -> Citation:
    """Return how to cite a record that rests on these sources; its title is in its language, or else in the page's.

    ``number`` is how many sources there are where not all are given.
    """
    behind = list(dict.fromkeys(sources))
    return Citation(
        reference=record.reference,
        title=_one_line(title),
        author=author,
        days=days,
        issued=issued,
        place=place,
        language=get_language() or "" if language is None else language,
        permalink=settings.SITE_URL + record.get_absolute_url(),
        accessed=timezone.localdate(),
        sources=tuple(_cited(source) for source in behind[:SOURCES]),
        more_sources=max(0, (number or len(behind)) - SOURCES),
    )


def _cited(source: SourceText) -> Cited:
    permalink = settings.SITE_URL + source.get_absolute_url()
    return Cited(
        title=_one_line(unquoted_heading(source)),
        publisher=str(source.publisher or ""),
        days=source.days,
        address=source.url if web_address(source.url) else permalink,
        permalink=permalink,
    )


def plain(cited: Citation) -> str:
    """Return the citation in the language of the page."""
    named = quoted(cited.title)
    if cited.author:
        named = _("%(author)s: %(title)s") % {"author": cited.author, "title": named}
    when = f", {dates.long(cited.issued)}" if cited.author and cited.issued else ""
    accessed = _("accessed on %(date)s") % {"date": dates.short(DayRange.day(cited.accessed))}
    text = f"{named}{when}. {ARCHIVE}, {cited.permalink} ({accessed})."
    sources = _("Sources:")
    return f"{text} {sources} {'; '.join(cited.notes)}." if cited.notes else text


def bibtex(cited: Citation) -> str:
    """Return an entry that BibTeX and biblatex read; what is special to TeX in the values is made harmless."""
    fields = {
        "author": f"{{{_tex(cited.author)}}}" if cited.author else "",
        "title": f"{{{_tex(cited.title)}}}",
        "howpublished": ARCHIVE,
        "year": str(cited.issued.earliest.year) if cited.issued else "",
        "date": cited.issued.written if cited.issued else "",
        "eventdate": cited.days.written if cited.days else "",
        "venue": _tex(cited.place),
        "language": cited.language,
        "url": cited.permalink,
        "urldate": cited.accessed.isoformat(),
        "note": _tex("Sources: " + "; ".join(cited.notes)) if cited.notes else "",
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return f"@misc{{{cited.key},\n" + ",\n".join(lines) + "\n}\n"


def ris(cited: Citation) -> str:
    """Return the record in RIS, with a note for each source."""
    tags = [("TY", "ELEC"), ("ID", cited.key), ("TI", cited.title), ("AU", cited.author), ("PB", ARCHIVE)]
    if cited.issued:
        tags += [("PY", str(cited.issued.earliest.year)), ("DA", _ris_date(cited.issued))]
    tags += [("CY", cited.place), ("LA", cited.language), ("UR", cited.permalink)]
    tags += [("Y2", cited.accessed.strftime("%Y/%m/%d")), *(("N1", note) for note in cited.notes)]
    return "".join(f"{tag}  - {_one_line(value)}\r\n" for tag, value in tags if value) + "ER  - \r\n"


def csl(cited: Citation) -> str:
    """Return the record as a list of one CSL-JSON item."""
    item = {
        "id": cited.key,
        "type": "webpage",
        "title": cited.title,
        "container-title": ARCHIVE,
        "publisher": ARCHIVE,
        "author": [{"literal": cited.author}] if cited.author else None,
        "issued": _csl_date(cited.issued),
        "event-date": _csl_date(cited.days),
        "event-place": cited.place or None,
        "language": cited.language or None,
        "URL": cited.permalink,
        "accessed": _csl_date(DayRange.day(cited.accessed)),
        "note": "; ".join(cited.notes) or None,
    }
    return json.dumps([{name: value for name, value in item.items() if value}], ensure_ascii=False, indent=2) + "\n"


def _csl_date(days: DayRange | None) -> dict[str, list[list[int]]] | None:
    if days is None:
        return None
    return {"date-parts": [[int(part) for part in end.split("-")] for end in days.written.split("/")]}


def _ris_date(days: DayRange) -> str:
    """The first of the days: RIS knows year, month and day, each of which may be missing, and no spans."""
    parts = days.written.partition("/")[0].split("-")
    return "/".join([*parts, *[""] * (3 - len(parts))])


def _tex(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text.translate(_BRACES)).replace("~", "-").replace("^", "")


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
