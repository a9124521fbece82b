"""Rows of tables of who held what and met whom, with lines of time: an office has a hundred holders."""

from collections.abc import Callable, Iterable
from typing import Any

from django import template
from django.utils.translation import gettext

from meetings.templatetags.markup import joined, markup
from meetings.templatetags.readout import grouped, when

register = template.Library()
_HEAD = '<tr><th scope="row"><a href="{}"><bdi>{}</bdi></a></th>'
_HOLDER = _HEAD + '{}<td class="number">{}</td></tr>\n'
_HELD = _HEAD + "{}</tr>\n"
_OF_BODY = _HEAD + '<td><a href="{}"><bdi>{}</bdi></a></td>{}</tr>\n'
_MET = _HEAD + '<td class="number"><a href="{}?person={}&amp;person={}{}">{}</a></td><td>{}</td><td>{}</td>{}</tr>\n'
_COUNT = '<a href="{}?office={}&amp;person={}">{}</a>'
_TICK = '<line x1="{0}" x2="{0}" y1="0" y2="100%"/>'
_STRETCH = '<rect x="{}" width="{}" y="25%" height="50%"/>'
_STRIP = '<td class="line"><svg class="strip" aria-hidden="true">{}{}</svg></td>'

# The cell that shows stretches of time, of a table that has such a column.
Strip = Callable[[Iterable[Any]], str]


@register.simple_tag
def holders(rows: Iterable[Any], scale: Any, office: Any, finder: str) -> str:
    """Return a row for each holder of the office; the number of meetings opens the list of them."""
    strip = _strips(scale)
    return joined(
        "",
        _HOLDER,
        (
            (
                tenure.person.get_absolute_url(),
                tenure.person,
                _in_office(tenure, stretch, strip),
                markup(_COUNT, finder, office.reference, tenure.person.reference, grouped(count)) if count else 0,
            )
            for tenure, stretch, count in rows
        ),
    )


@register.simple_tag
def offices_of(rows: Iterable[Any], scale: Any) -> str:
    """Return a row for each office that a person held."""
    strip = _strips(scale)
    return joined(
        "",
        _HELD,
        (
            (tenure.office.get_absolute_url(), tenure.office, _in_office(tenure, stretch, strip))
            for tenure, stretch in rows
        ),
    )


@register.simple_tag
def people_of(tenures: Iterable[Any]) -> str:
    """Return a row for each of those who held an office of a body."""
    strip = _strips(None)
    return joined(
        "",
        _OF_BODY,
        (
            (
                tenure.person.get_absolute_url(),
                tenure.person,
                tenure.office.get_absolute_url(),
                tenure.office.title,
                _in_office(tenure, None, strip),
            )
            for tenure in tenures
        ),
    )


@register.simple_tag
def met_with(counterparts: Any, person: Any, finder: str) -> str:
    """Return a row for each whom the person met; the number of meetings opens the list of them."""
    strip = _strips(counterparts.scale)
    return joined(
        "",
        _MET,
        (
            (
                row.person.get_absolute_url(),
                row.person,
                finder,
                person.reference,
                row.person.reference,
                counterparts.query,
                row.met.meetings,
                when(row.met.first, "short"),
                when(row.met.last, "short"),
                strip(row.marks),
            )
            for row in counterparts.rows
        ),
    )


def _in_office(tenure: Any, stretch: Any, strip: Strip) -> str:
    """The cells that say when the office was held, and whether meetings attest it."""
    attested = markup('<span class="about">{}</span> ', gettext("attested")) if tenure.basis == "attested" else ""
    return markup("<td>{}{}</td>{}", attested, when(tenure.days, "short"), strip([stretch] if stretch else []))


def _strips(scale: Any) -> Strip:
    """Return what makes the cell of the table's lines of time; without a scale the table has none."""
    if scale is None:
        return lambda marks: ""
    ticks = joined("", _TICK, ((tick.at,) for tick in scale.ticks))

    def strip(marks: Iterable[Any]) -> str:
        drawn = joined("", _STRETCH, ((mark.start, mark.width) for mark in marks))
        return markup(_STRIP, ticks, drawn) if drawn else markup('<td class="line"></td>')

    return strip
