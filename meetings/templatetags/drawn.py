"""Charts, calendars and matrices, written here and not in templates: a page has up to two thousand cells."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from django import template
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext, ngettext

from meetings.templatetags.markup import joined, markup, strung
from meetings.templatetags.readout import grouped, when

register = template.Library()

_BAR = """<li><a href="{address}"><span class="label">{label}</span><span class="unseen">: </span>\
<span class="count">{meetings}</span><svg aria-hidden="true" viewBox="0 0 1 100" preserveAspectRatio="none">\
<rect y="{above}" width="1" height="{share}"/></svg></a></li>
"""
_NO_BAR = '<li><span class="label">{}</span><span class="unseen">: {}</span></li>\n'
_FAN = """<svg height="{height}" width="100%">
{lines}<circle cx=".4em" cy="{middle}" r=".4em"/>
{names}</svg>"""
_RAY = '<line x1=".4em" y1="{}" x2="24%" y2="{}" stroke-width="{}"/>\n'
_RAY_NAME = '<a href="{}"><title>{}: {}</title><text x="25%" y="{}" dy=".35em">{}{}</text></a>\n'
# How many letters a line of the fan has room for, and of how few no body is named. Chosen: on a wide page they fit.
_FAN_LETTERS, _FEWEST = 36, 5
_OF = '<tspan dx=".5em">{}</tspan>'
_HEAD = '<th scope="col" class="upright"><span><bdi>{}</bdi></span></th>'
_LINE = """<tr><th scope="row"><a href="{}"><bdi>{}</bdi></a></th><td class="number"><a href="{}">{}</a></td>{}</tr>
"""
_PERSON = '<a href="{}"><bdi>{}</bdi></a>'
_PAIR = """<tr><td>{}</td><td>{}</td><td class="number"><a href="{}?{}">{}<span class="unseen"> {}</span></a></td>\
<td>{}</td><td>{}</td></tr>
"""
# Most cells of a large matrix are empty.
_SAME, _NEVER_MET = markup('<td class="same">{}</td>', ""), markup("<td>{}</td>", "")
_DAY = '<td class="{}"><a href="{}{:02}/">{}<span class="unseen">: {}</span></a></td>'


@register.simple_tag
def columns(bars: Iterable[Any]) -> str:
    """Return the bars of a chart, each a link to its meetings."""
    return strung("", (_bar(bar) for bar in bars))


def _bar(bar: Any) -> str:
    if not (bar.meetings and bar.address):
        return markup(_NO_BAR, bar.label, bar.meetings)
    return markup(
        _BAR, address=bar.address, label=bar.label, meetings=grouped(bar.meetings), above=bar.above, share=bar.share
    )


@register.simple_tag
def initials(weekdays: Iterable[date]) -> str:
    """Return the heads of a small calendar's columns: a letter to see, the day's name to hear."""
    head = '<th scope="col"><span class="unseen">{}</span><span aria-hidden="true">{}</span></th>'
    named = ((date_format(day, "l"), date_format(day, "D")[:1]) for day in weekdays)
    return joined("", head, named)


@register.simple_tag
def days(month: Any) -> str:
    """Return the weeks of a small calendar, each day with meetings a link to its page."""
    weeks = ((strung("", (_day(day, month.way.address) for day in week)),) for week in month.weeks)
    return joined("", "<tr>{}</tr>\n", weeks)


def _day(day: Any, month: str) -> str:
    if not day.meetings:
        return markup("<td>{}</td>", day.day.day if day.day else "")
    return markup(_DAY, day.shade, month, day.day.day, day.day.day, meetings_of(day.meetings))


@register.simple_tag
def fan(counterparts: Any, person: Any, finder: str) -> str:
    """Return the lines from a person to those whom they met, each name a link to the meetings of the two."""
    drawn, rows = counterparts.fan, counterparts.rows
    lines = ((drawn.middle, row.ray.at, row.ray.thickness) for row in rows)
    names = (
        (
            f"{finder}?person={person.reference}&person={row.person.reference}{counterparts.query}",
            row.person,
            meetings_of(row.met.meetings),
            row.ray.at,
            *_in_line(Truncator(row.person).chars(40), row.tenure),
        )
        for row in rows
    )
    return markup(
        _FAN,
        height=drawn.height,
        middle=drawn.middle,
        lines=joined("", _RAY, lines),
        names=joined("", _RAY_NAME, names),
    )


def _in_line(name: str, tenure: Any) -> tuple[str, str]:
    """A name, and behind it the body that the person stands for as far as the line has room."""
    room = _FAN_LETTERS - len(name)
    if not tenure or room < _FEWEST:
        return name, ""
    return name, markup(_OF, Truncator(tenure.office.organization).chars(room))


@register.simple_tag
def heads(lines: Iterable[Any]) -> str:
    """Return the heads of a matrix's columns."""
    return joined("", _HEAD, ((Truncator(line.person).chars(28),) for line in lines))


@register.simple_tag
def matrix(lines: Sequence[Any], finder: str) -> str:
    """Return a person a line and a column, each number a link to the meetings that it counts."""
    rows = (
        (
            line.person.get_absolute_url(),
            Truncator(line.person).chars(28),
            f"{finder}?{line.query}",
            grouped(line.meetings),
            strung("", (_cell(cell, finder) for cell in line.cells)),
        )
        for line in lines
    )
    return joined("", _LINE, rows)


def _cell(cell: Any, finder: str) -> str:
    if cell is None:
        return _SAME
    if not cell.meetings:
        return _NEVER_MET
    return markup('<td class="{}"><a href="{}?{}">{}</a></td>', cell.shade, finder, cell.query, cell.meetings)


@register.simple_tag
def pairs(found: Iterable[Any], finder: str) -> str:
    """Return a row for each two people who met, the number a link to the meetings that it counts."""
    of_them = gettext("meetings of %(one)s and %(other)s")
    linked = cache(lambda person: markup(_PERSON, person.get_absolute_url(), person))
    written = cache(lambda days: when(days, "short"))
    rows = (
        (
            linked(pair.one),
            linked(pair.other),
            finder,
            pair.query,
            pair.met.meetings,
            of_them % {"one": pair.one, "other": pair.other},
            written(pair.met.first),
            written(pair.met.last),
        )
        for pair in found
    )
    return joined("", _PAIR, rows)


def meetings_of(number: int) -> str:
    return ngettext("%(count)s meeting", "%(count)s meetings", number) % {"count": grouped(number)}
