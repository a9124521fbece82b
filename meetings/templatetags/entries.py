"""Lists of meetings and of records, written here and not in templates: a page has up to a hundred lines."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from django import template
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from meetings.search.rows import Known, Row, Source
from meetings.templatetags.markup import joined, markup, strung
from meetings.templatetags.readout import grouped, language_name, office_held, party, when

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
_CHOICE = '<li>{} <span class="number">{}<span class="unseen"> {}</span></span></li>'
_OFFERED, _CHOSEN = '<a href="{}"><bdi>{}</bdi></a>', '<strong aria-current="true"><bdi>{}</bdi></strong>'


class Named(NamedTuple):
    """What a record's line says besides: another record, or words, with the years in which that is attested."""

    record: Known | None
    text: str
    first: int | None = None
    last: int | None = None


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
    rows = (
        (
            markup(_OFFERED, one.query, one.label) if one.query else markup(_CHOSEN, one.label),
            grouped(one.meetings),
            ngettext("meeting", "meetings", one.meetings),
        )
        for one in offered
    )
    return joined("", _CHOICE, rows)


@register.simple_tag
def entries(meetings: Iterable[Row], style: str, excerpts: Mapping[int, Any] | None = None) -> str:
    """Return an entry for each meeting, its days in the style, with its excerpt if there is one."""
    found = excerpts or {}
    return strung("", (_entry(meeting, style, found.get(meeting.pk)) for meeting in meetings))


def _entry(meeting: Row, style: str, excerpt: Any) -> str:
    address, parties, count = meeting.get_absolute_url(), meeting.parties[:SHOWN], len(meeting.sources)
    return markup(
        _ENTRY,
        address=address,
        days=when(meeting.days, style),
        heading=meeting.heading,
        parties=joined("", _PARTY, ((party(one), _offices(one.held)) for one in parties)),
        more=_all_of(meeting, address) if len(meeting.parties) > SHOWN else "",
        excerpt=_excerpt(excerpt) if excerpt else "",
        place=_place(meeting),
        form=meeting.form_in_words,
        reports=ngettext("%(count)s report", "%(count)s reports", count) % {"count": count},
        languages=_languages(meeting.sources),
    )


def _all_of(meeting: Row, address: str) -> str:
    """A link to all the parties where not all are named."""
    text = gettext("all %(count)s") % {"count": len(meeting.parties)}
    return markup('<li><a class="more" href="{}">{}</a></li>', address, text)


def _offices(held: Iterable[Any]) -> str:
    return strung("; ", (office_held(one) for one in held))


def _place(meeting: Row) -> str:
    place = meeting.place
    return markup('<a href="{}"><bdi>{}</bdi></a>, ', place.get_absolute_url(), place) if place else ""


def _languages(sources: Iterable[Source]) -> str:
    codes = [code for code, _ in groupby(source.language for source in sources) if code]
    return joined("", ' <span class="code" title="{}">{}</span>', ((language_name(code), code) for code in codes))


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
