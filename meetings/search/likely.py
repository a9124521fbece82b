"""What may have been meant: the records whose names were typed, and names that are nearly what was typed."""

import time
from collections.abc import Iterator
from functools import lru_cache

from django.db import connection
from rapidfuzz import process
from rapidfuzz.distance import OSA

from meetings.models import Organization, Person, SearchName
from meetings.models.permalinks import Record
from meetings.search import postgresql, sqlite
from meetings.search.names import KIND, NAMED
from meetings.search.query import And, Named, Node, Or, Phrase, Prefix, Word, all_of, one_or, parse
from meetings.search.selection import Selection

# How many records of a kind, and how many other spellings, are offered. Chosen.
OFFERED = 5
SPELLINGS = 3
# The names of more records are not compared with what was typed: these are read in 0.2 s and compared in 10 ms.
_COMPARED = 50_000
# Seconds for which the words of names are kept in memory. That a new name is offered a little later is no loss.
_KEPT = 300
# A word is like another if they differ by one letter of four, or by an exchange of neighbours. Chosen.
_LIKE = 0.75
# Shorter words have too many neighbours, and longer questions too many words.
_SHORTEST, _MOST_WORDS = 4, 4


def records_called(node: Node) -> list[Record]:
    """Return the live people, bodies, offices and places that have all the words asked for among their names."""
    together = _of_names(node)
    if together is None:
        return []
    backend = postgresql if connection.vendor == "postgresql" else sqlite
    sql, parameters = backend.names_condition(together)
    select = f"SELECT record FROM meetings_searchname WHERE {KIND} = %s AND {sql} ORDER BY record LIMIT {OFFERED}"
    found: list[Record] = []
    for model in sorted(NAMED, key=lambda model: (model is not Person, model is not Organization)):
        with connection.cursor() as cursor:
            cursor.execute(select, [model.KIND, *parameters])
            ids = [record for (record,) in cursor.fetchall()]
        if ids:
            records = model._default_manager.published().filter(pk__in=ids).order_by("pk")
            found += records.select_related("permalink", *model.CALLED_WITH)
    return found


def _of_names(node: Node) -> Node | None:
    """Return the tree with only what may be in a name: without what is not wanted, days and other facts."""
    match node:
        case Word() | Phrase() | Prefix():
            return node
        case Named(words=words):
            return _of_names(words)
        case And(parts):
            return all_of([named for part in parts if (named := _of_names(part))])
        case Or(parts):
            either = [named for part in parts if (named := _of_names(part))]
            return one_or(Or, either) if either else None
    return None


def other_spellings(node: Node, typed: str) -> list[str]:
    """Return what may have been meant by a question that finds nothing: the same with names that there are."""
    offers: list[str] = []
    for word in list(_words(node))[:_MOST_WORDS]:
        if len(word.typed) < _SHORTEST or Selection(word).keys(limit=1):
            continue
        near = process.extract(word.forms[0], _known(int(time.time() / _KEPT)), scorer=OSA.normalized_similarity,
                               score_cutoff=_LIKE, limit=SPELLINGS)  # fmt: skip
        asked = offers or [typed]
        offers = [one.replace(word.typed, name) for one in asked for name, _, _ in near] or offers
    # Two spellings of one name find the same.
    found = {tuple(keys): offer for offer in reversed(offers[:SPELLINGS]) if (keys := _first(offer))}
    return list(found.values())[::-1]


def _words(node: Node) -> Iterator[Word]:
    match node:
        case Word():
            yield node
        case Named(words=words):
            yield from _words(words)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _words(part)


@lru_cache(maxsize=1)
def _known(_period: int) -> list[str]:
    """Return the words of all names, each once."""
    rows = SearchName.objects.order_by("-pk").values_list("words", flat=True)[:_COMPARED]
    return sorted({word for words in rows.iterator() for word in words.split() if len(word) >= _SHORTEST})


def _first(typed: str) -> list[int]:
    """Return the keys of the first meetings that what is typed finds."""
    node = parse(typed)
    return Selection.of(node).keys(limit=OFFERED) if node else []
