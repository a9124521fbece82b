"""Rows that are only read, in the page of what they belong to: the first of them, however many there are."""

from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

# Rows of a table in a record's page. Chosen.
LISTED = 15


def table(heads: Sequence[Any], rows: Sequence[Sequence[Any]], css: str = "desk-table") -> str:
    """Return a table of these cells, each row under its first."""
    head = format_html_join("", '<th scope="col">{}</th>', ((name,) for name in heads))
    cells = "<td>{}</td>" * (len(heads) - 1)
    body = format_html_join("", f'<tr><th scope="row">{{}}</th>{cells}</tr>', rows)
    return format_html(
        '<table class="{}" tabindex="0"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>', css, head, body
    )


def listed(rows: QuerySet[Any], heads: Sequence[Any], cells: Callable[[Any], Sequence[Any]]) -> str:
    """Return a table of the first LISTED of these rows, and say so where there are more; "-" where there is none."""
    found = list(rows[: LISTED + 1])
    if not found:
        return "-"
    shown = table(heads, [cells(row) for row in found[:LISTED]])
    if len(found) <= LISTED:
        return shown
    more = _("Only the first %(number)d are listed.") % {"number": LISTED}
    return format_html('{}<p class="help">{}</p>', shown, more)
