"""How many meetings each fact, year, month and day has, and how many texts there are.

They are kept, since to count a million takes seconds.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import islice
from typing import NamedTuple

from django.db import connection, transaction

from meetings.models import SearchText, SourceText, Tally
from meetings.search.keys import SHIFT

# The facts that are counted, by the beginnings of their words. What is in the index besides are words of filters that
# nobody asks the number of.
_TOLD_BY = 3  # letters
_COUNTED = ("meeting", "person", "office", "organization", "place", "publisher", "territory", "form", "language")
_KINDS = {f"={kind[:_TOLD_BY]}": kind for kind in _COUNTED}
_ROWS = 2000
# Rows in one statement: three values each, and SQLite takes a thousand or more.
_TOGETHER = 300


class Key(NamedTuple):
    kind: str
    value: str


# All source texts: what alone is kept that is not of meetings.
TEXTS = Key("source", "")


def day_of(search_key: int) -> date | None:
    """Return the latest day on which the meeting of this key may have been; None for an undated one."""
    return date.fromordinal(search_key >> SHIFT) if search_key >> SHIFT else None


def counted(rows: Iterable[tuple[int, str]]) -> Counter[Key]:
    """Return how many of these rows, each a key and facts, there are of each.

    A meeting counts for ("person", "12"), ("year", "2022"), ("month", "2022-12"),
    ("day", "2022-12-01"), and ("meeting", "").
    """
    found: Counter[Key] = Counter()
    days: Counter[int] = Counter()
    following = iter(rows)
    # Some at a time: the facts of a million meetings are not held at once.
    while some := list(islice(following, _ROWS)):
        days.update(search_key >> SHIFT for search_key, _ in some)
        for kind, values in of_facts(facts for _, facts in some).items():
            for value, number in values.items():
                found[Key(kind, value)] += number
    for ordinal, number in days.items():
        if day := day_of(ordinal << SHIFT):
            found[Key("year", f"{day.year:04}")] += number
            found[Key("month", f"{day.year:04}-{day.month:02}")] += number
            found[Key("day", day.isoformat())] = number
    return found


def of_facts(facts: Iterable[str]) -> dict[str, dict[str, int]]:
    """Return how many of these rows' facts there are of each kind and value.

    A page of a common word counts thousands of them, so that kinds are told apart by their first letters.
    """
    found: dict[str, dict[str, int]] = {kind: {} for kind in _KINDS.values()}
    for word, number in Counter(" ".join(facts).split()).items():
        if kind := _KINDS.get(word[: 1 + _TOLD_BY]):
            found[kind][word[1 + len(kind) :]] = number
    return found


def change(before: Counter[Key], after: Counter[Key]) -> None:
    """Count the rows that were put in the place of others, in the caller's transaction."""
    changed = {key: after[key] - before[key] for key in before | after if after[key] != before[key]}
    rows = [(kind, value, number) for (kind, value), number in sorted(changed.items())]
    with connection.cursor() as cursor:
        for start in range(0, len(rows), _TOGETHER):
            some = rows[start : start + _TOGETHER]
            cursor.execute(
                f"INSERT INTO meetings_tally (kind, value, meetings) VALUES {', '.join(['(%s, %s, %s)'] * len(some))}"
                " ON CONFLICT (kind, value) DO UPDATE SET meetings = meetings_tally.meetings + excluded.meetings",
                [part for row in some for part in row],
            )
        if any(number < 0 for number in changed.values()):
            cursor.execute("DELETE FROM meetings_tally WHERE meetings = 0")


def add_texts(number: int) -> None:
    """Count texts that the caller's transaction stores; none is ever deleted."""
    change(Counter(), Counter({TEXTS: number}))


def recount() -> None:
    """Count all rows of the index, and all texts, anew."""
    with transaction.atomic():
        Tally.objects.all().delete()
        change(Counter(), true_tallies())


def true_tallies() -> Counter[Key]:
    """Return what the tallies should be."""
    texts = Counter({TEXTS: SourceText.objects.count()})
    return counted(SearchText.objects.values_list("search_key", "facts").iterator(_ROWS)) + texts


def kept_tallies() -> Counter[Key]:
    """Return what the tallies are."""
    rows = Tally.objects.values_list("kind", "value", "meetings")
    return Counter({Key(kind, value): meetings for kind, value, meetings in rows.iterator(_ROWS)})
