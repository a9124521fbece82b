"""Whether an archive is what it says: each fault as one line."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.db import DatabaseError, connection
from django.db.models import F, Q

from meetings.exchange.fixity import as_bytes, text_faults
from meetings.models import (
    Appearance,
    Evidence,
    Load,
    Meeting,
    Office,
    OfficeName,
    Organization,
    OrganizationName,
    Permalink,
    Person,
    PersonName,
    Place,
    PlaceName,
    PrintedTitle,
    SourceText,
)
from meetings.models.names import name_key
from meetings.search import index, tallies
from meetings.search.names import NAMED, search_names

# Records that are in memory at a time.
CHUNK = 200


def faults(counts: Counter[str] | None = None) -> Iterator[str]:
    """Yield what is wrong, an import left unfinished first.

    Then come the database, texts, evidence, names, what is searched, and references. How much was checked is counted
    in ``counts``.
    """
    counts = Counter() if counts is None else counts
    for check in (_unfinished, _database, text_faults, _evidence, _names, _searched_names, _search_rows, _permalinks):
        try:
            yield from check(counts)
        except DatabaseError as error:
            yield f"the database cannot be read: {str(error).splitlines()[0]}"


def _unfinished(counts: Counter[str]) -> Iterator[str]:
    if Load.objects.filter(command=Load.IMPORT, ended_at=None).exists():
        yield "an import is unfinished: what else is wrong may be what it has not come to (import_archive)"


def _database(counts: Counter[str]) -> Iterator[str]:
    """What SQLite says of its file, page by page, and of rows that refer to none. PostgreSQL sees to that itself."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            yield from (f"database: {said}" for (said,) in cursor.fetchall() if said != "ok")
            cursor.execute("PRAGMA foreign_key_check")
            for table, row, referred, _ in cursor.fetchall():
                yield f"database: row {row} of {table} refers to none of {referred}"


def _evidence(counts: Counter[str]) -> Iterator[str]:
    """What the tables' constraints cannot hold together, since it runs over several."""
    elsewhere = [
        (Appearance.objects.exclude(participation__meeting=F("report__meeting")), "a participant in another meeting"),
        (PrintedTitle.objects.exclude(held_office__participation=F("appearance__participation")), "another's office"),
        (
            Evidence.objects.filter(
                (Q(report__isnull=False) & ~Q(report__source=F("source")))
                | (Q(appearance__isnull=False) & ~Q(appearance__report=F("report")))
                | (Q(printed_title__isnull=False) & ~Q(printed_title__appearance=F("appearance")))
            ),
            "another report",
        ),
    ]
    for rows, what in elsewhere:
        for row in rows.order_by("pk"):
            yield f"{row._meta.verbose_name} {row.pk} ({row}): it is of {what}"


def _names(counts: Counter[str]) -> Iterator[str]:
    for model in (OfficeName, OrganizationName, PersonName, PlaceName):
        for name in model.objects.order_by("pk").iterator(CHUNK):
            counts["names"] += 1
            if name.key != name_key(name.text)[:300]:
                yield f"{name._meta.verbose_name} {name.pk} ({name}): its key is not {name_key(name.text)[:300]!r}"


def _search_rows(counts: Counter[str]) -> Iterator[str]:
    ids = Meeting.objects.order_by("pk").values_list("pk", flat=True)
    stale = False
    for chunk in index.chunks(ids.iterator(CHUNK), CHUNK):
        counts["meetings"] += len(chunk)
        try:
            found = list(_stale_rows(chunk))
        except DatabaseError:
            found = [fault for pk in chunk for fault in _stale_row(pk)]
        stale |= bool(found)
        yield from found
    # Of rows that are wrong there is no telling what the tallies should be; both are mended alike.
    if not stale and tallies.kept_tallies() != tallies.true_tallies():
        yield "the tallies are not those of the search rows (rebuild_search)"
    if not index.is_sound():
        yield "the index of words is not what the search rows give (rebuild_search)"


def _searched_names(counts: Counter[str]) -> Iterator[str]:
    for model in NAMED:
        ids = model._default_manager.order_by("pk").values_list("pk", flat=True)
        for chunk in index.chunks(ids.iterator(CHUNK), CHUNK):
            wanted = {row.record: (row.words.encode(), row.stems.encode()) for row in search_names(model, chunk)}
            found = _searched_names_of(model.KIND, chunk)
            for record in model._default_manager.filter(pk__in=chunk).only("permalink").order_by("pk"):
                if found.get(record.pk) != wanted.get(record.pk):
                    kind = model._meta.verbose_name
                    yield f"{kind} {record.reference}: its searched names are not those it has (rebuild_search)"


def _searched_names_of(kind: str, ids: list[int]) -> dict[int, tuple[bytes, ...]]:
    columns = f"record, {as_bytes('words')}, {as_bytes('stems')}"
    marks = ", ".join(["%s"] * len(ids))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM meetings_searchname WHERE kind = %s AND record IN ({marks})", [kind, *ids]
        )
        return {record: tuple(bytes(text) for text in texts) for record, *texts in cursor.fetchall()}


def _stale_row(meeting: int) -> Iterator[str]:
    """What is wrong with one meeting's row, where something that it is made from cannot be read."""
    try:
        yield from _stale_rows([meeting])
    except DatabaseError as error:
        reference = Meeting.objects.values_list("permalink", flat=True).get(pk=meeting)
        yield f"meeting {reference}: what it is found by cannot be read: {str(error).splitlines()[0]}"


def _stale_rows(ids: list[int]) -> Iterator[str]:
    wanted = {
        row.meeting_id: (row.search_key, row.words.encode(), row.stems.encode(), row.facts.encode(), row.is_cut)
        for row in index.search_texts(ids)
    }
    found = _search_rows_of(ids)
    for meeting in Meeting.objects.filter(pk__in=ids).order_by("pk").only("permalink", "search_key"):
        want = wanted.get(meeting.pk)
        if found.get(meeting.pk) != want or meeting.search_key != (want and want[0]):
            yield f"meeting {meeting.reference}: its search row is not what its records give (rebuild_search)"


def _search_rows_of(ids: list[int]) -> dict[int, tuple[Any, ...]]:
    columns = f"meeting_id, search_key, {as_bytes('words')}, {as_bytes('stems')}, {as_bytes('facts')}, is_cut"
    marks = ", ".join(["%s"] * len(ids))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM meetings_searchtext WHERE meeting_id IN ({marks})", ids)
        return {
            meeting: (key, *(bytes(text) for text in texts), is_cut)
            for meeting, key, *texts, is_cut in cursor.fetchall()
        }


def _permalinks(counts: Counter[str]) -> Iterator[str]:
    counts["references"] += Permalink.objects.count()
    for model in (Meeting, Office, Organization, Person, Place, SourceText):
        own = Permalink.objects.filter(kind=model.KIND).exclude(pk__in=model.objects.values("permalink"))
        for permalink in own.order_by("pk"):
            yield f"{permalink}: there is no {permalink.get_kind_display()} of this reference"
        for record in model.objects.exclude(permalink__kind=model.KIND).only("permalink").order_by("pk"):
            yield f"{record.reference}: it is the reference of a {model._meta.verbose_name}"
    joined = Permalink.objects.filter(state=Permalink.State.JOINED).exclude(survivor__kind=F("kind"))
    for permalink in joined.order_by("pk"):
        yield f"{permalink}: it is joined to {permalink.survivor}, which is no {permalink.get_kind_display()}"
