"""A choice of meetings, and the database's answer to it: keys in order, and how many."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from django.db import connection

from meetings.days import DayRange
from meetings.models import Tally
from meetings.models.statements import listed, select
from meetings.search import postgresql, sqlite
from meetings.search.keys import FIRST_DATED, LAST, first_key, key_after
from meetings.search.names import Tree, with_names
from meetings.search.query import EVERY_MEETING, And, Fact, Node, all_of, without_days

# Counting stops here: what is above reads "more than 10,000".
COUNTED = 10_000
# So many keys PostgreSQL looks up and sorts in a few milliseconds. Chosen.
_FEW = 2000
# Of what has at most so many times as many as are asked for, all are looked up. Chosen.
_ALL_OF = 2
# It walks so many rows in a millisecond; what so many of them have is common; fewer do not tell how common. Chosen.
_WALKED, _COMMON, _FEWEST = 250, 50, 4
_TALLIED = "SELECT meetings FROM meetings_tally WHERE kind = %s AND value = %s"


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

    def conditions(self, key: str) -> list[tuple[str, list]]:
        """Return what holds of its keys, each an SQL condition with its parameters."""
        if self == _Stretch(0, LAST):  # a condition that all fulfil would offer PostgreSQL the index of keys
            return []
        found: list[tuple[str, list]] = [(f"{key} >= %s AND {key} < %s", [self.low, self.high])]
        if self.across:
            vague = (
                "SELECT search_key FROM meetings_meeting"
                " WHERE earliest_day <= %s AND latest_day > %s AND earliest_day < latest_day"
            )
            found.append((f"{key} IN ({vague})", [self.across.isoformat()] * 2))
        return found


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
        is_first = not oldest and after is None
        asked, first = self._first
        if is_first and limit <= asked:
            return first[:limit]
        found: list[int] = []
        for stretch in self._stretches(oldest):
            rest = _rest(stretch, after, oldest)
            if rest.low < rest.high and len(found) < limit:
                found += self._ordered(rest, oldest, limit - len(found))
        if is_first:
            self._first[:] = limit, [*found]
        return found

    def _ordered(self, stretch: _Stretch, oldest: bool, limit: int) -> list[int]:
        """Return the first keys of a stretch in order."""
        if self.node and connection.vendor == "postgresql":
            return self._looked_up(stretch, oldest, limit)
        sql, parameters = self._select(stretch)
        return _column(f"{sql} ORDER BY 1 {_order(oldest)} LIMIT %s", [*parameters, limit])

    def _looked_up(self, stretch: _Stretch, oldest: bool, limit: int) -> list[int]:
        """Return the first keys of a stretch in order, as PostgreSQL finds them without looking at every row.

        Its index of words finds rows in no order. A page of what is common is soon met with in the order of keys; else
        all are looked up, or where they are too many, those of the first days that have enough. The texts of phrases
        are only read as far as they must be: for a page, where their words are rare, of all that have these.
        """
        tree = self.tree.node
        words = postgresql.without_order(tree) if limit <= _FEW and postgresql.has_phrase(tree) else None
        met: list[int] = []
        if stretch.across or not _is_of_a_record(tree):
            met = self._met(stretch, oldest, tree, limit)
            if stretch.across or len(met) == limit:
                return met
        # Of how many rows one is found: as often as it was met with, or as is kept of a fact that very many have.
        share = max(len(met), _FEWEST) / _WALKED
        most = max(limit, _FEW)
        if words:
            is_common = len(self._met(stretch, oldest, words, limit)) > _FEWEST
        elif limit > _FEW and isinstance(self.node, Fact) and self.kept:
            most = max(most, min(self.kept, _ALL_OF * limit))
            if is_common := self.kept > most:
                share = self.kept / _tallied(EVERY_MEETING)
        else:
            is_common = len(met) >= _COMMON
        if not is_common:
            sql, parameters = self._select(stretch, words)
            found = _column(f"{sql} LIMIT %s", [*parameters, most + 1])
            if words and 0 < len(found) <= most:
                sql, parameters = self._select(stretch)
                found = _column(f"{sql} AND {postgresql.KEY} IN ({listed(found)})", parameters)
            if len(found) <= most:
                return sorted(found, reverse=not oldest)[:limit]
        for part in _parts(stretch, oldest, int(limit / share * 5 / 4)):
            sql, parameters = self._select(part)
            found = _column(f"{sql} ORDER BY 1 {_order(oldest)} LIMIT %s", [*parameters, limit])
            if len(found) == limit:
                break
        return found

    @cached_property
    def _first(self) -> list:
        """How many of the newest were asked for last, and their keys, which who asks for fewer can have."""
        return [0, []]

    @cached_property
    def newest(self) -> list[int]:
        """The keys of the newest, one more than are counted: what a page, the count and the facets are taken from."""
        return self.keys(limit=COUNTED + 1)

    @cached_property
    def kept(self) -> int | None:
        """How many meetings there are, where that is kept: of all, and of one fact alone; else None."""
        if self.asks_nothing:
            return _tallied(EVERY_MEETING)
        return _tallied(self.node) if isinstance(self.node, Fact) and self == Selection(self.node) else None

    @property
    def asks_nothing(self) -> bool:
        return self == Selection()

    def with_fact(self, fact: Fact) -> "Selection":
        """Return the choice of those that have this fact too."""
        return replace(self, node=all_of([self.node, fact] if self.node else [fact]))

    def count(self) -> Count:
        """Return how many meetings there are, counted to COUNTED; exactly where that is kept."""
        if self.kept is not None:
            return Count(self.kept, False)
        number = len(self.newest)
        return Count(min(number, COUNTED), number > COUNTED)

    def sql(self) -> tuple[str, list]:
        """Return a statement that selects the search keys of all, in no order, with its parameters."""
        selects = [self._select(stretch) for stretch in self._stretches(False) if stretch.low < stretch.high]
        if not selects:
            selects = [self._select(_Stretch(0, 0))]
        sql = " UNION ALL ".join(sql for sql, _ in selects)
        return sql, [parameter for _, parameters in selects for parameter in parameters]

    def beside(self, key: int, *, later: bool) -> tuple[str, list]:
        """Return a statement that selects the key next to this one, of a meeting with a date, with its parameters."""
        stretch = _Stretch(key + 1, LAST) if later else _Stretch(FIRST_DATED, key)
        sql, parameters = self._select(stretch)
        if connection.vendor == "postgresql":  # it would walk the index of keys for the first that fits
            return f"SELECT {'min' if later else 'max'}(search_key) FROM ({sql} OFFSET 0) AS near", parameters
        return f"{sql} ORDER BY 1 {_order(oldest=later)} LIMIT 1", parameters

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

    def _select(self, stretch: _Stretch, tree: Node | None = None) -> tuple[str, list]:
        """Return a statement that selects the keys of a stretch, with its parameters; or of another tree."""
        backend = postgresql if connection.vendor == "postgresql" else sqlite
        table, key = (backend.TABLE, backend.KEY) if self.node else ("meetings_searchtext", "search_key")
        conditions: list[tuple[str, list]] = []
        if self.node:
            node = backend.among_days(tree or self.tree.node, stretch.low, stretch.high)
            conditions.append(backend.condition(node))
        conditions += stretch.conditions(backend.COMPARED if self.node else key)
        where = " AND ".join(sql for sql, _ in conditions) or "TRUE"
        return f"SELECT {key} FROM {table} WHERE {where}", [value for _, values in conditions for value in values]

    def _met(self, stretch: _Stretch, oldest: bool, tree: Node, limit: int) -> list[int]:
        """Return the first keys among the first rows of a stretch that a tree finds, as PostgreSQL walks them.

        Few meetings may have fallen on either side of a day: of those it is told all.
        """
        conditions = stretch.conditions(postgresql.KEY)
        within = " AND ".join(sql for sql, _ in conditions) or "TRUE"
        sql, parameters = postgresql.own_condition(tree)
        return _column(
            f"SELECT search_key FROM (SELECT search_key, vector, words FROM {postgresql.TABLE} WHERE {within}"
            f" {'OFFSET 0' if stretch.across else f'ORDER BY search_key {_order(oldest)} LIMIT {_WALKED}'}) AS first"
            f" WHERE {sql} ORDER BY 1 {_order(oldest)} LIMIT %s",
            [*(value for _, values in conditions for value in values), *parameters, limit],
        )


def _parts(stretch: _Stretch, oldest: bool, number: int) -> Iterator[_Stretch]:
    """Yield how a stretch begins: until it has so many meetings or more, then four times as many, at last all of it."""
    months = Tally.objects.filter(kind="month").order_by("value" if oldest else "-value")
    seen, begins = 0, 0
    for written, meetings in months.values_list("value", "meetings"):
        month = DayRange.month(*map(int, written.split("-")))
        low, high = max(first_key(month.earliest), stretch.low), min(key_after(month.latest), stretch.high)
        if low >= high:
            continue
        seen += meetings
        begins = begins or (low if oldest else high)
        if seen >= number:
            yield replace(stretch, low=begins, high=high) if oldest else replace(stretch, low=low, high=begins)
            number *= 4
    yield stretch


def _tallied(fact: Fact) -> int:
    kept = select(_TALLIED, fact.kind, fact.value.replace(" ", ""))
    return kept[0][0] if kept else 0


def _is_of_a_record(node: Node) -> bool:
    """Whether all that is found is of one person, office, body or place, which few meetings are of."""
    parts = node.parts if isinstance(node, And) else (node,)
    return any(isinstance(part, Fact) and part.kind not in ("meeting", "form", "language") for part in parts)


def _order(oldest: bool) -> str:
    return "ASC" if oldest else "DESC"


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
