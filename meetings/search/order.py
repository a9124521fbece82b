"""Meetings in the order asked for: newest, oldest, most relevant or last added first."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection

from meetings.search.query import And, Fact, Node, Or, Phrase, Prefix, Word
from meetings.search.selection import COUNTED, Selection

NEWEST, OLDEST, RELEVANCE, ADDED = "newest", "oldest", "relevance", "added"
# Of more meetings the newest are ranked, the others follow newest first. Chosen: a thousand are ranked in 10 ms.
RANKED = 1000
# BM25's usual constants, and how many times a word counts for being a participant's name. The last is chosen.
_SATURATION, _BY_LENGTH, _NAMED = 1.2, 0.75, 4


def keys_in_order(selection: Selection, sort: str, *, after: int | None, limit: int) -> list[int]:
    """Return the keys of the first meetings in an order; with ``after``, of those that follow the one of that key."""
    if sort in (NEWEST, OLDEST):
        return selection.keys(oldest=sort == OLDEST, after=after, limit=limit)
    if sort == ADDED and selection.asks_nothing:
        return _added(after, limit)
    first = selection.newest[: RANKED if sort == RELEVANCE else COUNTED]
    if after is None or after in first:
        ordered = ranked(selection, first) if sort == RELEVANCE else _last_added(first)
        start = ordered.index(after) + 1 if after in first else 0
        found = ordered[start : start + limit]
        after = min(first, default=None)
    else:
        found = []
    if len(found) < limit and after is not None:
        found += selection.keys(after=after, limit=limit - len(found))
    return found


def _added(after: int | None, limit: int) -> list[int]:
    """Return the keys of the meetings last added of all, or of those added before the one of a key."""
    before = "AND (added_at, id) < (SELECT added_at, id FROM meetings_meeting WHERE search_key = %s)"
    return _keys(
        f"SELECT search_key FROM meetings_meeting WHERE search_key IS NOT NULL {'' if after is None else before}"
        " ORDER BY added_at DESC, id DESC LIMIT %s",
        [limit] if after is None else [after, limit],
    )


def _last_added(keys: list[int]) -> list[int]:
    if not keys:
        return []
    listed = ", ".join(map(str, keys))
    sql = f"SELECT search_key FROM meetings_meeting WHERE search_key IN ({listed}) ORDER BY added_at DESC, id DESC"
    return _keys(sql, [])


def _keys(sql: str, parameters: list) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return [key for (key,) in cursor.fetchall()]


@dataclass(frozen=True)
class _Wanted:
    """What one word, phrase or beginning is looked for by: strings in the words of a row, and facts."""

    forms: tuple[str, ...]
    facts: frozenset[str]


def ranked(selection: Selection, keys: list[int]) -> list[int]:
    """Return the keys, the most relevant first and of equally relevant ones the newest; alike on both databases.

    A word counts for more the rarer it is among them, the more often it stands in a short row (BM25), and where it
    is the name of one who took part.
    """
    wanted = list(_wanted(selection.tree.node))
    if not keys or not wanted:
        return keys
    with connection.cursor() as cursor:
        listed = ", ".join(map(str, keys))
        cursor.execute(
            f"SELECT search_key, words, stems, facts FROM meetings_searchtext WHERE search_key IN ({listed})"
        )
        rows = [(key, f" {words} ", f" {stems} ", f" {facts} ") for key, words, stems, facts in cursor.fetchall()]
    counts = [[_times(each, words, stems, facts) for each in wanted] for _, words, stems, facts in rows]
    usual = sum(len(words) for _, words, _, _ in rows) / len(rows)
    having = [sum(1 for row in counts if row[number]) for number in range(len(wanted))]
    weights = [math.log(1 + (len(rows) - n + 0.5) / (n + 0.5)) for n in having]
    scores = {}
    for (key, words, _, _), row in zip(rows, counts, strict=True):
        length = _SATURATION * (1 - _BY_LENGTH + _BY_LENGTH * len(words) / usual)
        scores[key] = sum(
            weight * times * (_SATURATION + 1) / (times + length) for weight, times in zip(weights, row, strict=True)
        )
    return sorted(scores, key=lambda key: (-round(scores[key], 9), -key))


def _wanted(node: Node) -> Iterator[_Wanted]:
    """Yield what raises a row that the tree finds; what it is to be without does not."""
    match node:
        case Word(forms):
            yield _Wanted(tuple(f" {form} " for form in forms), frozenset())
        case Phrase(words):
            yield _Wanted((f" {' '.join(words)} ",), frozenset())
        case Prefix(start):
            yield _Wanted((f" {start}",), frozenset())
        case Or(parts):
            facts = frozenset(part.word for part in parts if isinstance(part, Fact))
            others = [each for part in parts if not isinstance(part, Fact) for each in _wanted(part)]
            if len(others) == 1:
                yield _Wanted(others[0].forms, others[0].facts | facts)
            else:
                yield from others
        case And(parts):
            for part in parts:
                yield from _wanted(part)


def _times(wanted: _Wanted, words: str, stems: str, facts: str) -> int:
    """How often a row has what is wanted: the word itself counts before its other forms, and stems count once."""
    times = words.count(wanted.forms[0])
    if not times:
        times = sum(words.count(form) for form in wanted.forms[1:]) or int(any(f in stems for f in wanted.forms))
    return times + (_NAMED if wanted.facts and not wanted.facts.isdisjoint(facts.split()) else 0)
