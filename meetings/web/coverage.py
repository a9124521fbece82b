"""How many source texts of each publisher the archive has, by year or by the month of one year."""

import re
from collections import Counter
from dataclasses import dataclass

from django.core.cache import cache
from django.db.models import CharField, Count
from django.db.models.functions import Cast, Substr

from meetings.models import Publisher, SourceText
from meetings.search.version import version

# How many publishers and years the table has at most, those with the most texts and the latest. Chosen.
PUBLISHERS, YEARS = 40, 60
# Counting goes through all texts; it is done once for each version of the archive, or once a day. In seconds.
_KEPT = 24 * 3600


@dataclass(frozen=True)
class Coverage:
    """The columns are years ("2022"), months ("2022-12"), or "" for texts without a date."""

    columns: list[str]
    rows: list[tuple[Publisher | None, int, list[int]]]  # of each publisher all texts, and those of each column


def coverage(year: int | None = None) -> Coverage:
    """Return the texts by publisher and year, or by publisher and month of a year."""
    counts = Counter[tuple[int | None, str]]()
    for (publisher, month), count in _by_month().items():
        if year is None:
            counts[publisher, month[:4]] += count
        elif month.startswith(f"{year:04}"):
            counts[publisher, month] += count
    of_publisher = Counter[int | None]()
    for (publisher, _column), count in counts.items():
        of_publisher[publisher] += count
    columns = sorted({column for _publisher, column in counts if column})[-YEARS:]
    columns += [""] * any(not column for _publisher, column in counts)
    known = Publisher.objects.select_related("organization").in_bulk([key for key in of_publisher if key])
    return Coverage(
        columns,
        [
            (known.get(key or 0), n, [counts[key, column] for column in columns])
            for key, n in of_publisher.most_common(PUBLISHERS)
        ],
    )


def _by_month() -> dict[tuple[int | None, str], int]:
    key = "coverage-" + re.sub(r"[^\w.:+-]", "_", version())
    if (kept := cache.get(key)) is not None:
        return kept
    month = Substr(Cast("latest_day", CharField()), 1, 7)
    texts = SourceText.objects.annotate(month=month).order_by().values_list("publisher", "month")
    counted = {(publisher, month or ""): count for publisher, month, count in texts.annotate(n=Count("pk"))}
    cache.set(key, counted, _KEPT)
    return counted
