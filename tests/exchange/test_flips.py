"""Of a thousand single bits that change in an archive, check_archive finds each and says where."""

import io
import random
from functools import partial

import pytest
from django.db import DatabaseError, connection, transaction

from meetings.exchange.checking import faults
from meetings.exchange.importing import import_dump
from meetings.exchange.writing import encoded
from meetings.models import Evidence, Meeting, Report, SearchName, SearchText, SourceText
from meetings.search.names import NAMED
from tests.benchmarks.synthetic import lines

MEETINGS, ROUNDS = 250, 4
# Where a bit changes, and what must be said then.
PLACES = {
    (SourceText, "original"): "source {source}: its bytes have another SHA-256",
    (SourceText, "body"): "source {source}: its text has another SHA-256",
    (Evidence, "start"): "(evidence {pk}) does not stand at",
    (Evidence, "end"): "(evidence {pk}) does not stand at",
    (Evidence, "quote"): "(evidence {pk}) does not stand at",
    (SearchText, "search_key"): "meeting {meeting}: its search row is not",
    (SearchText, "words"): "meeting {meeting}: its search row is not",
    (SearchText, "stems"): "meeting {meeting}: its search row is not",
    (SearchText, "facts"): "meeting {meeting}: its search row is not",
    (SearchText, "is_cut"): "meeting {meeting}: its search row is not",
    (SearchName, "kind"): "{named}: its searched names are not",
    (SearchName, "record"): "{named}: its searched names are not",
    (SearchName, "words"): "{named}: its searched names are not",
    (SearchName, "stems"): "{named}: its searched names are not",
}


@pytest.fixture
def archive(db):
    """A sound archive, in which the database itself is told to refuse nothing that a disk would not."""
    import_dump(io.BytesIO(b"".join(encoded(line) for line in lines(MEETINGS))))
    assert list(faults()) == []
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA ignore_check_constraints = ON")
            yield
            cursor.execute("PRAGMA ignore_check_constraints = OFF")
    else:
        yield


def flipped(value, draw):
    """Return the value with one bit changed, of a text in its UTF-8."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value ^ 1 << draw.randrange(31)
    octets = bytearray(value.encode() if isinstance(value, str) else bytes(value))
    octets[draw.randrange(len(octets))] ^= 1 << draw.randrange(8)
    return bytes(octets)


def put(row, field, value, was_text):
    """Store a value past Django; a text as the bytes that it is stored in."""
    mark = "%s"
    if was_text and connection.vendor == "sqlite":
        mark = "CAST(%s AS TEXT)"
    elif was_text:
        mark = "convert_from(%s, 'UTF8')"
    with transaction.atomic(), connection.cursor() as cursor:
        sql = f'UPDATE {row._meta.db_table} SET "{field}" = {mark} WHERE id = %s'
        cursor.execute(sql, [value.encode() if isinstance(value, str) else value, row.pk])


def named(row):
    """Return the record that a row is the searched names of, as the check calls it."""
    model = next(model for model in NAMED if row.kind == model.KIND)
    return f"{model._meta.verbose_name} {model.objects.get(pk=row.record).reference}"


def flip_one(meeting, names, draw):
    """Change a bit of something of this meeting, or of the last of the names, which are used up.

    Return what must be said of it, and how to undo it.
    """
    while True:
        model, field = draw.choice(list(PLACES))
        sources = Report.objects.filter(meeting=meeting).values("source")
        rows = {
            SourceText: SourceText.objects.filter(pk__in=sources),
            Evidence: Evidence.objects.filter(report__meeting=meeting).select_related("source"),
            SearchText: SearchText.objects.filter(meeting=meeting),
            SearchName: SearchName.objects.filter(pk=names.pop()),
        }[model]
        row = draw.choice(list(rows.order_by("pk")))
        value = getattr(row, field)
        was_text = isinstance(value, str)
        if value == "":
            continue  # has no bit to change
        try:
            put(row, field, flipped(value, draw), was_text)
        except DatabaseError:
            continue  # PostgreSQL takes no such value
        source = getattr(row, "source", row)
        said = PLACES[model, field].format(
            pk=row.pk,
            meeting=meeting.reference,
            source=getattr(source, "reference", ""),
            named=named(row) if model is SearchName else "",
        )
        value = bytes(value) if isinstance(value, memoryview) else value
        return said, partial(put, row, field, value, was_text)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_check_finds_every_bit_that_changed(archive, seed):
    draw = random.Random(seed)
    names = list(SearchName.objects.order_by("pk").values_list("pk", flat=True))
    draw.shuffle(names)
    changed = [flip_one(meeting, names, draw) for meeting in Meeting.objects.order_by("pk")]
    found = "\n".join(faults())
    assert [said for said, _ in changed if said not in found] == []
    assert len(changed) == MEETINGS
    for _, undo in reversed(changed):  # what was changed later may stand where the first was
        undo()
    assert list(faults()) == []
