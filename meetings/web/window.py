"""The part of a choice of meetings that a page counts through: all of it, or the newest days of a large one.

What is counted there is a count of the list that it links to, since the window is a filter like any other.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from meetings.search.keys import FIRST_DATED, SHIFT
from meetings.search.selection import Selection

# So many meetings at most are counted through while a reader waits. Chosen: they take a few hundredths of a second.
LIMIT = 1000
# SQLite and PostgreSQL take so many values in one statement without strain.
_AT_ONCE = 1000


@dataclass(frozen=True)
class Window:
    """Search keys, newest first, and the day from which they are all there are; None where they are all."""

    keys: list[int]
    since: date | None


def newest(selection: Selection, limit: int = LIMIT) -> Window:
    """Return the newest of the meetings, at most ``limit`` unless one day alone has more."""
    keys = selection.keys(limit=limit + 1)
    if len(keys) <= limit:
        return Window(keys, None)
    left_out = keys.pop()
    while keys and keys[-1] >> SHIFT == left_out >> SHIFT:
        keys.pop()
    if not keys:
        since = date.fromordinal(left_out >> SHIFT)
        return Window(replace(selection, first=since).keys(limit=100 * limit), since)
    if left_out < FIRST_DATED:
        return Window(keys, date.fromordinal(keys[-1] >> SHIFT))
    return Window(keys, date.fromordinal(left_out >> SHIFT) + timedelta(days=1))


def in_parts(keys: list[int]) -> Iterator[list[int]]:
    """Yield the keys in lists that one statement can take."""
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))


def asking(window: Window, parameters: Iterable[tuple[str, str]] = ()) -> list[tuple[str, str]]:
    """Return the parameters of a query string, narrowed to the window."""
    kept = [(name, value) for name, value in parameters if value and name not in ("after", "sort", "from")]
    first = [value for name, value in parameters if name == "from" and value]
    since = window.since.isoformat() if window.since else "".join(first)
    return [*kept, ("from", since)] if since else kept
