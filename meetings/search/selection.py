"""A choice of meetings, and the database's answer to it: keys in order, and how many."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from django.db import connection

from meetings.models import Tally
from meetings.search import postgresql, sqlite
from meetings.search.keys import FIRST_DATED, LAST, first_key, key_after
from meetings.search.names import Tree, with_names
from meetings.search.query import EVERY_MEETING, Fact, Node, all_of, without_days

# Counting stops here: what is above reads "more than 10,000".
COUNTED = 10_000
# So many keys PostgreSQL looks up and sorts in a few milliseconds. Chosen.
_FEW = 2000


class Count(NamedTuple):
    number: int
    is_capped: bool


@dataclass(frozen=True)
class _Stretch:
    """Keys from ``low`` up to but not including ``high``; with ``across``, only meetings that may have fallen
    on or before that day though their latest day follows it ("December 2022" across the 15th)."""

    low: int
    high: int
    across: date | None = None


@dataclass(frozen=True)
class Selection:
    """Meetings that the tree finds and that may have fallen on a day from ``first`` to ``last``."""

    node: Node | None = None
    first: date | None = None
    last: date | None = None
    undated: bool = False  # only meetings without a date

    @classmethod
    def of(
        cls, node: Node | None, *, first: date | None = None, last: date | None = None, undated: bool = False
    ) -> "Selection":
        """Return the choice of what the tree finds, with the days that stand in it besides those given."""
        rest, days = without_days(node)
        return cls(
            node=rest,
            first=max((day for day in (first, *(each.first for each in days)) if day), default=None),
            last=min((day for day in (last, *(each.last for each in days)) if day), default=None),
            undated=undated,
        )

    def keys(self, *, oldest: bool = False, after: int | None = None, limit: int) -> list[int]:
        """Return the first search keys in order, undated meetings last; with ``after``, those that follow that key."""
        if not oldest and after is None and limit <= COUNTED and "newest" in self.__dict__:
            return self.newest[:limit]
        found: list[int] = []
        for stretch in self._stretches(oldest):
            rest = _rest(stretch, after, oldest)
            if rest.low < rest.high and len(found) < limit:
                found += self._ordered(rest, oldest, limit - len(found))
        return found

    def _ordered(self, stretch: _Stretch, oldest: bool, limit: int) -> list[int]:
        """Return the first keys of a stretch in order.

        PostgreSQL is asked for a few in no order first: for words that it knows nothing of it would walk all keys
        of the archive in their order rather than look the few up. Where there are many, that walk ends soon.
        """
        sql, parameters = self._select(stretch)
        if self.node and connection.vendor == "postgresql":
            found = _column(f"{sql} LIMIT %s", [*parameters, _FEW + 1])
            if len(found) <= _FEW:
                return sorted(found, reverse=not oldest)[:limit]
        order = "ASC" if oldest else "DESC"
        return _column(f"{sql} ORDER BY 1 {order} LIMIT %s", [*parameters, limit])

    @cached_property
    def newest(self) -> list[int]:
        """The keys of the newest, one more than are counted: what a page, the count and the facets are taken from."""
        return self.keys(limit=COUNTED + 1)

    @property
    def asks_nothing(self) -> bool:
        return self == Selection()

    def with_fact(self, fact: Fact) -> "Selection":
        """Return the choice of those that have this fact too."""
        return replace(self, node=all_of([self.node, fact] if self.node else [fact]))

    def count(self) -> Count:
        """Return how many meetings there are, counted to COUNTED; exactly where that is kept."""
        if self.asks_nothing or (isinstance(self.node, Fact) and self == Selection(self.node)):
            fact = self.node if isinstance(self.node, Fact) else EVERY_MEETING
            tally = Tally.objects.filter(kind=fact.kind, value=fact.value.replace(" ", "")).first()
            return Count(tally.meetings if tally else 0, False)
        number = len(self.newest)
        return Count(min(number, COUNTED), number > COUNTED)

    def sql(self) -> tuple[str, list]:
        """Return a statement that selects the search keys of all, in no order, with its parameters."""
        selects = [self._select(stretch) for stretch in self._stretches(False) if stretch.low < stretch.high]
        if not selects:
            selects = [self._select(_Stretch(0, 0))]
        sql = " UNION ALL ".join(sql for sql, _ in selects)
        return sql, [parameter for _, parameters in selects for parameter in parameters]

    @cached_property
    def tree(self) -> Tree:
        """The tree with the names that its words are, looked up once."""
        return with_names(self.node or EVERY_MEETING)

    def _stretches(self, oldest: bool) -> list[_Stretch]:
        """Return the keys to look through, in the order asked for; each range can be walked and stopped early."""
        if self.undated:
            return [_Stretch(0, FIRST_DATED)] if self.first is None and self.last is None else []
        if self.first is None and self.last is None:
            return [_Stretch(FIRST_DATED, LAST), _Stretch(0, FIRST_DATED)] if oldest else [_Stretch(0, LAST)]
        low = first_key(self.first) if self.first else FIRST_DATED
        if self.last is None:
            return [_Stretch(low, LAST)]
        high = key_after(self.last)
        stretches = [_Stretch(low, high), _Stretch(max(low, high), LAST, across=self.last)]
        return stretches if oldest else stretches[::-1]

    def _select(self, stretch: _Stretch) -> tuple[str, list]:
        backend = postgresql if connection.vendor == "postgresql" else sqlite
        table, key, conditions = "meetings_searchtext", "search_key", []
        parameters: list = []
        if self.node:
            table, key = backend.TABLE, backend.KEY
            sql, parameters = backend.condition(self.tree.node)
            conditions.append(sql)
        if stretch != _Stretch(0, LAST):  # a condition that all fulfil would offer PostgreSQL the index of keys
            conditions.append(f"{key} >= %s AND {key} < %s")
            parameters = [*parameters, stretch.low, stretch.high]
        if stretch.across:
            conditions.append(
                f"{key} IN (SELECT search_key FROM meetings_meeting"
                " WHERE earliest_day <= %s AND latest_day > %s AND earliest_day < latest_day)"
            )
            parameters += [stretch.across.isoformat()] * 2
        return f"SELECT {key} FROM {table} WHERE {' AND '.join(conditions) or 'TRUE'}", parameters


def _rest(stretch: _Stretch, after: int | None, oldest: bool) -> _Stretch:
    """Return what is left of a stretch when the keys as far as ``after`` have been shown."""
    if after is None:
        return stretch
    if not oldest:
        return replace(stretch, high=min(stretch.high, after))
    if after < FIRST_DATED <= stretch.low:
        return replace(stretch, high=stretch.low)
    if stretch.low < FIRST_DATED <= after:
        return stretch
    return replace(stretch, low=max(stretch.low, after + 1))


def _column(sql: str, parameters: list) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return [row[0] for row in cursor.fetchall()]
