"""Keep the index true to the records. Whoever changes a meeting, or a record that it names, calls this."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from django.db import DatabaseError, connection, transaction

from meetings.models import Meeting, SearchText
from meetings.models.statements import execute, insert, marks, select
from meetings.search import tallies
from meetings.search.keys import search_key
from meetings.search.names import NAMED, index_names
from meetings.search.terms import facts, meeting_texts, tokens_of
from meetings.search.told import Told, parents, told

T = TypeVar("T")

CHUNK = 200
# Names are short, so that more of them are in one transaction.
_NAMES_IN_CHUNK = 1000
_WITHOUT_ROWS = """
    SELECT search_key, id FROM meetings_meeting meeting
    WHERE search_key > %s AND NOT EXISTS (SELECT 1 FROM meetings_searchtext WHERE meeting_id = meeting.id)
    ORDER BY search_key LIMIT %s
"""
_INDEXES = ("meetings_search", "meetings_names")
# Parts of SQLite's index are put together by so many pages at a time, 35 ms, and so many times at most.
_PAGES, _TIMES = 500, 200


def index_meetings(ids: Iterable[int]) -> None:
    """Write the search rows and keys of these meetings anew, in the caller's transaction.

    Meetings that are not published, and those that are gone, lose theirs.
    """
    for chunk in chunks(ids, CHUNK):
        old = f"FROM meetings_searchtext WHERE meeting_id IN ({marks(chunk)})"
        before = tallies.counted(select(f"SELECT search_key, facts {old}", *chunk))
        execute(f"DELETE {old}", *chunk)
        # In the order of their keys, which is that of the index: it is written several times as fast.
        meetings = sorted(told(chunk), key=lambda meeting: search_key(meeting.latest_day, meeting.id))
        if hidden := set(chunk).difference(meeting.id for meeting in meetings):
            execute(f"UPDATE meetings_meeting SET search_key = NULL WHERE id IN ({marks(hidden)})", *hidden)
        rows = _rows(meetings)
        insert(rows)
        tallies.change(before, tallies.counted((row.search_key, row.facts) for row in rows))
        for meeting, row in zip(meetings, rows, strict=True):
            if meeting.search_key != row.search_key:
                execute("UPDATE meetings_meeting SET search_key = %s WHERE id = %s", row.search_key, meeting.id)


def without_rows() -> Iterator[list[int]]:
    """Yield the meetings that have a key and no search row, in the order of days, some together."""
    last = 0
    while some := select(_WITHOUT_ROWS, last, CHUNK):
        last = some[-1][0]
        yield [meeting for _, meeting in some]


def index_all_names() -> None:
    """Write the names of all records anew, a transaction for each chunk of them."""
    for model in NAMED:
        # All are named first: a question still being read would hold SQLite to what there was before others wrote.
        ids = list(model._default_manager.order_by("pk").values_list("pk", flat=True))
        for some in chunks(ids, _NAMES_IN_CHUNK):
            with transaction.atomic():
                index_names(model(pk=pk) for pk in some)


def rebuild(chunk: int = CHUNK) -> Iterator[int]:
    """Write all search rows anew, a transaction for each chunk of meetings; yield the size of each when it is done.

    The names come first: they are many fewer.
    """
    index_all_names()
    ids = list(Meeting.objects.order_by("latest_day", "pk").values_list("pk", flat=True))
    for some in chunks(ids, chunk):
        with transaction.atomic():
            index_meetings(some)
        yield len(some)
    tallies.recount()
    if connection.vendor == "sqlite":
        # Triggers keep the index true to the rows; if it was damaged, only this mends it.
        with transaction.atomic(), connection.cursor() as cursor:
            for index in _INDEXES:
                cursor.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    optimize()


def optimize() -> None:
    """Put the index in the order that is read fastest, after much was written; let PostgreSQL count its words again."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for index in _INDEXES:
                cursor.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        else:
            cursor.execute("ANALYZE")


def put_parts_together() -> None:
    """Put together the parts that storing has left SQLite's index in; others can write meanwhile.

    Each word is looked up in each part. SQLite itself puts four of a size together; here two are.
    """
    if connection.vendor != "sqlite":
        return
    for index in _INDEXES:
        tell = f"INSERT INTO {index} ({index}, rank) VALUES (%s, %s)"
        execute(tell, "usermerge", 2)
        for _ in range(_TIMES):
            ((before,),) = select("SELECT total_changes()")
            execute(tell, "merge", _PAGES)
            if select("SELECT total_changes()") < [(before + 2,)]:
                break  # one change is that of having asked


def is_sound() -> bool:
    """Whether the indexes of words and of names have what their rows have."""
    if connection.vendor != "sqlite":
        return True  # PostgreSQL keeps the vector with the row
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            for index in _INDEXES:
                cursor.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except DatabaseError:
        return False
    return True


def search_texts(ids: Iterable[int]) -> list[SearchText]:
    """Return the search rows, not saved, that the published ones of these meetings should have."""
    return _rows(told(ids))


def search_rows(ids: Iterable[int]) -> list[tuple]:
    """Return what search_texts() does as plain values: all columns but the id."""
    return _values(told(ids))


def _rows(meetings: list[Told]) -> list[SearchText]:
    return [
        SearchText(meeting_id=meeting, search_key=key, words=words, stems=stems, facts=facts, is_cut=is_cut)
        for meeting, key, words, stems, facts, is_cut in _values(meetings)
    ]


def _values(meetings: list[Told]) -> list[tuple]:
    part_of = parents(meetings)
    rows = []
    for meeting in meetings:
        tokens = tokens_of(meeting_texts(meeting))
        key = search_key(meeting.latest_day, meeting.id)
        rows.append((meeting.id, key, tokens.words, tokens.stems, " ".join(facts(meeting, part_of)), tokens.is_cut))
    return rows


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield the items in lists of this size, the last one shorter."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
