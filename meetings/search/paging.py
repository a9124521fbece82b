"""Pages of meetings, each found by where the last one ended."""

from typing import NamedTuple

from meetings.search.order import NEWEST, keys_in_order
from meetings.search.rows import Row, rows_by_key
from meetings.search.selection import Selection

SIZE = 25


class Page(NamedTuple):
    meetings: list[Row]
    after: int | None  # what the next page follows; None where there is none


def page_of(selection: Selection, sort: str = NEWEST, *, after: int | None = None, size: int = SIZE) -> Page:
    """Return the meetings that follow the key ``after``, with what a row of a list needs."""
    keys = keys_in_order(selection, sort, after=after, limit=size + 1)
    shown = keys[:size]
    found = rows_by_key(shown)
    # A meeting may have changed its key, or be withdrawn, between the two statements; it is then not on this page.
    return Page([found[key] for key in shown if key in found], shown[-1] if len(keys) > size else None)
