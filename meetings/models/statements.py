"""SQL for what is asked and stored with every text.

A QuerySet works its SQL out anew each time, which costs ten times what the database needs for a question by an index.
These are for the few statements that loading repeats for each text; everything else is a QuerySet.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import count
from typing import Any, TypeVar

from django.db import connection, models

Row = TypeVar("Row", bound=models.Model)

# Values of one statement; every database takes as many.
_MOST_VALUES = 900
_IDS_TOGETHER = 500


def select(sql: str, *values: Any) -> list[tuple]:
    """Return the rows that a statement selects."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


@cache
def columns(model: type[models.Model], table: str) -> str:
    """Return the columns of a model, of a table by this name in a statement, as ``stored`` takes them."""
    return ", ".join(f"{table}.{field.column}" for field in model._meta.concrete_fields)


def stored(model: type[Row], values: Sequence[Any]) -> Row:
    """Return the record whose columns were selected."""
    return model.from_db(connection.alias, _attributes(model), values)


@cache
def _attributes(model: type[models.Model]) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]


def execute(sql: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def execute_many(sql: str, rows: Iterable[Sequence[Any]]) -> None:
    """Execute a statement with the values of each row."""
    with connection.cursor() as cursor:
        cursor.executemany(sql, list(rows))


def marks(values: Collection[Any]) -> str:
    """Return a place for each of these values in a statement: "%s, %s"."""
    return ", ".join(["%s"] * len(values))


def listed(numbers: Iterable[int | str]) -> str:
    """Return ids or keys as a list for a statement: a thousand parameters take longer to hand over."""
    return ", ".join(str(int(number)) for number in numbers)


def insert(rows: Iterable[models.Model]) -> None:
    """Store new rows of one model and give them their ids, as bulk_create does, in the caller's transaction."""
    rows = list(rows)
    if not rows:
        return
    model = type(rows[0])
    columns, alias = _columns(model), connection.alias
    step = _MOST_VALUES // len(columns)
    for start in range(0, len(rows), step):
        some = rows[start : start + step]
        values = [
            prepare(getattr(row, name), connection) if prepare else getattr(row, name)
            for row in some
            for name, prepare in columns
        ]
        with connection.cursor() as cursor:
            cursor.execute(_insert_statement(model, len(some)), values)
            for row, (pk,) in zip(some, cursor.fetchall(), strict=True):
                row.pk = pk
                row._state.adding, row._state.db = False, alias


@cache
def _columns(model: type[models.Model]) -> list[tuple[str, Any]]:
    """Return the attributes that a new row is stored with, each with what makes it a value of the database, if need be.

    Numbers and references to records are values already.
    """
    plain = (models.IntegerField, models.ForeignKey)
    return [
        (field.attname, None if isinstance(field, plain) else _as_text if _is_text(field) else field.get_db_prep_save)
        for field in model._meta.concrete_fields
        if not isinstance(field, models.AutoField)
    ]


def _is_text(field: models.Field) -> bool:
    return isinstance(field, models.CharField | models.TextField)


def _as_text(value: str, connection: Any) -> str:
    return str(value)  # a choice is its value


@cache
def _insert_statement(model: type[models.Model], rows: int) -> str:
    quote = connection.ops.quote_name
    fields = [field for field in model._meta.concrete_fields if not isinstance(field, models.AutoField)]
    names = ", ".join(quote(str(field.column)) for field in fields)
    values = ", ".join([f"({marks(fields)})"] * rows)
    key = quote(str(model._meta.pk.column))
    return f"INSERT INTO {quote(model._meta.db_table)} ({names}) VALUES {values} RETURNING {key}"


def insert_many(model: type[models.Model], rows: Sequence[Sequence[Any]]) -> None:
    """Store new rows of one model, of each all columns, as the database takes them, in the caller's transaction.

    A foreign key that leads nowhere is noticed when the transaction ends.
    """
    quote = connection.ops.quote_name
    table, fields = quote(model._meta.db_table), model._meta.concrete_fields
    names = ", ".join(quote(str(field.column)) for field in fields)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with connection.wrap_database_errors, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks(fields)})", rows)


def next_ids(model: type[models.Model]) -> Iterator[int]:
    """Yield ids that new rows of a model can have.

    On SQLite, which has one writer, the next after the last; PostgreSQL is asked for some at a time.
    """
    table = model._meta.db_table
    if connection.vendor != "postgresql":
        last = select("SELECT seq FROM sqlite_sequence WHERE name = %s", table)
        yield from count(last[0][0] + 1 if last else 1)
    while True:
        sequence = "pg_get_serial_sequence(%s, %s)"
        for (pk,) in select(
            f"SELECT nextval({sequence}) FROM generate_series(1, %s)", table, model._meta.pk.column, _IDS_TOGETHER
        ):
            yield pk
