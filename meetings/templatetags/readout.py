"""Dates and languages as the pages write them."""

from datetime import date
from functools import lru_cache

from django import template
from django.conf import settings
from django.utils.formats import number_format
from django.utils.text import Truncator
from django.utils.translation import get_language, get_language_info, gettext

from meetings.days import HEADER, DayRange
from meetings.models import HeldOffice, Participation, Publisher, SourceText, doubts
from meetings.models.meetings import Capacity
from meetings.models.permalinks import Record
from meetings.search.rows import Held, Known, Party
from meetings.templatetags import dates
from meetings.templatetags.markup import markup

register = template.Library()
register.filter(doubts.in_words)
# How many characters of a text without a title are looked at for its first words: enough to fill a line.
BEGINNING = 400
# Languages of the interface that write names of languages with a small letter; Django gives all a capital.
_SMALL = {"fr"}
_STYLES = {"long": dates.long, "short": dates.short, "in month": dates.in_month}


@register.simple_tag
def when(days: DayRange | None, style: str = "long") -> str:
    """Return the days in one of the styles long, short and "in month", marked up as a time where HTML can say it."""
    return _when(days, style, get_language())


@lru_cache(maxsize=4096)
def _when(days: DayRange | None, style: str, _language: str | None) -> str:
    written = _STYLES[style](days)
    if days is None or days.precision == "span":
        return written
    kind = "" if days.precision == "day" else "vague"
    return markup('<time datetime="{}" class="{}">{}</time>', days.written, kind, written)


@register.simple_tag
def on(day: date | None) -> str:
    """Return one day in the short style."""
    return when(DayRange.day(day) if day else None, "short")


@register.filter
def written(days: DayRange | None) -> str:
    """Return the days in full, without markup."""
    return dates.long(days)


@register.filter
def short(days: DayRange | None) -> str:
    """Return the days as a column of dates has them, without markup."""
    return dates.short(days)


@register.filter
def narrow(days: DayRange) -> str:
    """Return a year, a month or a day without what it lies in."""
    return dates.narrow(days)


@register.filter
def month(day: date | None) -> str:
    return dates.month(day)


@register.simple_tag
def between(first: date | None, last: date | None) -> str:
    """Return from when to when; "undated" where no day is known."""
    return dates.between(first, last) if first and last else dates.short(None)


@register.filter
def language_name(code: str) -> str:
    """Return the language's name in the language of the page; its code where Django knows none."""
    return _language_name(code, get_language())


@lru_cache(maxsize=500)
def _language_name(code: str, language: str | None) -> str:
    if not code:
        return gettext("language unknown")
    try:
        name = get_language_info(code)["name_translated"]
    except KeyError:
        return code
    return name[:1].lower() + name[1:] if language in _SMALL else name


@register.simple_tag
def quotation_marks() -> tuple[str, str]:
    """Return what stands before and after a quotation in the language of the page."""
    opening, _, closing = gettext("“%(word)s”").partition("%(word)s")
    return opening, closing


def quoted(words: str) -> str:
    """Return the words as a quotation in a sentence of the page."""
    return words.join(quotation_marks())


@register.filter
def heading(source: SourceText) -> str:
    """Return the text's title; where it has none, its first words as a quotation."""
    return str(source) if _is_called(source) else quoted(unquoted_heading(source))


def unquoted_heading(source: SourceText) -> str:
    """Return the text's title; where it has none, its first words, if its publisher lets them be shown.

    A line that says when the text was published is none of its words.
    Of a list's texts, whose bodies are not loaded, the first words are those annotated as ``beginning``.
    """
    if _is_called(source):
        return str(source)
    beginning = getattr(source, "beginning", None) or source.body[:BEGINNING]
    return Truncator(Truncator(" ".join(HEADER.sub("", beginning).split())).words(14, truncate="…")).chars(120)


def _is_called(source: SourceText) -> bool:
    return bool(source.title) or source.display != Publisher.Display.FULL


class _Grouped(int):
    """A number that is written with its thousands apart, as the language of the page does; plurals go by it too."""

    def __str__(self) -> str:
        return _apart(int(self), get_language())


@lru_cache(maxsize=4096)
def _apart(number: int, _language: str | None) -> str:
    return number_format(number, force_grouping=True)


@register.filter
def grouped(number: int) -> int:
    """Return the number as one that writes its thousands apart."""
    return _Grouped(number)


@register.filter
def absolute(path: str) -> str:
    """Return the address on the archive's own site, whatever host the page was asked of."""
    return f"{settings.SITE_URL}{path}"


@register.filter
def web_address(address: str) -> bool:
    """Whether the address may stand in a link: others, as javascript:, may not."""
    return address.startswith(("https://", "http://"))


@register.simple_tag
def party(participation: Participation | Party) -> str:
    """Return who took part, as a link to their record where there is one. Written here: a list has a hundred."""
    record = participation.person or participation.delegation
    return linked(record) if record else unresolved(participation.as_written)


def unresolved(as_written: str) -> str:
    """Return the words for one who took part and has no record."""
    return markup('<bdi class="unresolved">{}</bdi>', as_written)


def linked(record: Record | Known) -> str:
    """Return the record's name as a link to it."""
    return markup('<a href="{}"><bdi>{}</bdi></a>', record.get_absolute_url(), record)


@register.simple_tag
def office_held(held: HeldOffice | Held) -> str:
    """Return one office held, with the capacity where what is shown of it does not say it."""
    shown = str(held.office or held.title).lower()
    capacity = Capacity(held.capacity).label if held.capacity and held.capacity not in shown else ""
    title = linked(held.office) if held.office else markup("<bdi>{}</bdi>", held.title)
    return markup("{} ({})", title, capacity) if capacity else title
