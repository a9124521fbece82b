"""Lists of meetings and of records, written here and not in templates: a page has up to a hundred lines."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from django import template
from django.urls import get_script_prefix, reverse
from django.utils.translation import get_language, gettext, ngettext

from meetings.models import Form
from meetings.search.rows import Held, Known, Party, Row, Source
from meetings.templatetags.markup import joined, markup, strung
from meetings.templatetags.readout import grouped, language_name, linked, office_held, unresolved, when

register = template.Library()
# How many parties an entry names before it refers to the meeting's page. Chosen.
SHOWN = 6
_ENTRY = """<li class="entry">
  <p class="margin"><a href="{address}">{days}<span class="unseen">: {heading}</span></a></p>
  <div class="parties">
    <ul>{parties}{more}</ul>{excerpt}
  </div>
  <p class="rest">{place}{form}<br>
    <a href="{address}">{reports}</a>{languages}</p>
</li>
"""
_PARTY = '<li><span class="names">{}</span> <span class="held">{}</span></li>'
_LINE = """<li>
<p class="names"><a href="{address}"><bdi>{text}</bdi></a></p>
<p class="held">{about}</p>
<p class="rest">{count}</p>
</li>
"""
_CHOICE = "<li>{} {}</li>"
_NUMBER = '<span class="number">{}<span class="unseen"> {}</span></span>'
_OFFERED, _CHOSEN = '<a href="{}"><bdi>{}</bdi></a>', '<strong aria-current="true"><bdi>{}</bdi></strong>'


class Named(NamedTuple):
    """What a record's line says besides: another record, or words, with the years in which that is attested."""

    record: Known | None
    text: str
    first: int | None = None
    last: int | None = None


class _Here(NamedTuple):
    """What the same words and links are written differently in: the language, and the path that all addresses have."""

    language: str | None
    prefix: str


class Line(NamedTuple):
    """A record in a list of its kind, and how many meetings it has."""

    record: Known
    text: str
    about: list[Named]
    meetings: int = 0


@register.simple_tag
def record_lines(lines: Iterable[Line]) -> str:
    """Return a line for each record; the number of its meetings opens the list of them."""
    return strung("", (_line(line, reverse("meetings")) for line in lines))


def _line(line: Line, finder: str) -> str:
    return markup(
        _LINE,
        address=line.record.get_absolute_url(),
        text=line.text,
        about=joined("", "<span>{}</span>", ((_named(one),) for one in line.about)),
        count=_meetings_of(line, finder) if line.meetings else "",
    )


def _named(one: Named) -> str:
    text = markup("<bdi>{}</bdi>", one.text)
    if one.record:
        text = markup('<a href="{}">{}</a>', one.record.get_absolute_url(), text)
    if one.first is None:
        return text
    return markup("{} {}", text, one.first if one.first == one.last else f"{one.first}–{one.last}")


def _meetings_of(line: Line, finder: str) -> str:
    text = ngettext("%(count)s meeting", "%(count)s meetings", line.meetings) % {"count": grouped(line.meetings)}
    return markup('<a href="{}?{}={}">{}</a>', finder, line.record.kind, line.record.reference, text)


@register.simple_tag
def choices(offered: Iterable[Any]) -> str:
    """Return the values of a facet, each with its number of meetings: a link, or what is asked for already."""
    language = get_language()
    rows = (
        (
            markup(_OFFERED, one.query, one.label) if one.query else markup(_CHOSEN, one.label),
            _number(one.meetings, language),
        )
        for one in offered
    )
    return joined("", _CHOICE, rows)


@lru_cache(maxsize=4096)
def _number(meetings: int, _language: str | None) -> str:
    return markup(_NUMBER, grouped(meetings), ngettext("meeting", "meetings", meetings))


@register.simple_tag
def entries(meetings: Iterable[Row], style: str, excerpts: Mapping[int, Any] | None = None) -> str:
    """Return an entry for each meeting, its days in the style, with its excerpt if there is one."""
    found, here = excerpts or {}, _Here(get_language(), get_script_prefix())
    return strung("", (_entry(meeting, style, found.get(meeting.pk), here) for meeting in meetings))


def _entry(meeting: Row, style: str, excerpt: Any, here: _Here) -> str:
    address = meeting.get_absolute_url()
    return markup(
        _ENTRY,
        address=address,
        days=when(meeting.days, style),
        heading=meeting.heading,
        parties=joined("", _PARTY, ((_party(one, here), _offices(one.held, here)) for one in meeting.parties[:SHOWN])),
        more=_all_of(meeting, address) if len(meeting.parties) > SHOWN else "",
        excerpt=_excerpt(excerpt) if excerpt else "",
        place=strung("", (_link(meeting.place, here), ", ")) if meeting.place else "",
        form=_form(meeting.form, here),
        reports=_reports(len(meeting.sources), here),
        languages=_languages(tuple(code for code, _ in groupby(map(_language, meeting.sources)) if code), here),
    )


def _all_of(meeting: Row, address: str) -> str:
    """A link to all the parties where not all are named."""
    text = gettext("all %(count)s") % {"count": len(meeting.parties)}
    return markup('<li><a class="more" href="{}">{}</a></li>', address, text)


def _party(party: Party, here: _Here) -> str:
    known = party.person or party.delegation
    return _link(known, here) if known else unresolved(party.as_written)


def _offices(held: Iterable[Held], here: _Here) -> str:
    return strung("; ", (_office(one, here) for one in held))


# Most entries of a page have offices, places, forms and languages of others on it.
@lru_cache(maxsize=10_000)
def _link(known: Known, _here: _Here) -> str:
    return linked(known)


@lru_cache(maxsize=10_000)
def _office(held: Held, _here: _Here) -> str:
    return office_held(held)


@lru_cache(maxsize=100)
def _form(form: str, _here: _Here) -> str:
    return str(Form(form).label)


@lru_cache(maxsize=500)
def _reports(count: int, _here: _Here) -> str:
    return ngettext("%(count)s report", "%(count)s reports", count) % {"count": count}


@lru_cache(maxsize=500)
def _languages(codes: tuple[str, ...], _here: _Here) -> str:
    return joined("", ' <span class="code" title="{}">{}</span>', ((language_name(code), code) for code in codes))


def _language(source: Source) -> str:
    return source.language


def _excerpt(excerpt: Any) -> str:
    """The words found, as a link to their paragraph."""
    pieces = strung("", (markup("<mark>{}</mark>", text) if is_found else text for text, is_found in excerpt.pieces))
    return markup(
        '\n    <p class="excerpt"><a href="{}#p{}" lang="{}"><bdi>{}</bdi></a></p>',
        excerpt.source.known.get_absolute_url(),
        excerpt.paragraph,
        excerpt.source.language,
        pieces,
    )
