"""A live record by its public reference, asked for with all that its address needs to know: every page begins so."""

from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from django.db.models import ForeignKey

from meetings.models.joined import Table, put, records
from meetings.models.permalinks import Permalink, Record
from meetings.models.sources import SourceText

R = TypeVar("R", bound=Record)
# What is long and not for readers.
_LEFT_OUT: dict[Any, tuple[str, ...]] = {SourceText: ("original", "envelope", "warnings")}
_LIVE = """
    SELECT {{columns}},
        EXISTS (SELECT 1 FROM meetings_decision WHERE record_id = permalink.reference AND kind = 'correct'),
        EXISTS (SELECT 1 FROM meetings_permalink WHERE survivor_id = permalink.reference)
    FROM meetings_permalink permalink JOIN {table} record ON record.permalink_id = permalink.reference {joins}
    WHERE permalink.reference = %s AND permalink.state = 'live'
"""


class Live(NamedTuple, Generic[R]):
    """A record; whether staff corrected or entered it, and whether others were joined to it."""

    record: R
    is_corrected: bool
    has_joined: bool


def live(model: type[R], reference: str, related: tuple[str, ...] = ()) -> Live[R] | None:
    """Return the live record of the reference, with those that it refers to by these names; None where none is live.

    A name may go on from one before it: "publisher", "publisher__organization".
    """
    sql, tables = _statement(model, related)
    for found in records(sql, tables, reference):
        record, permalink, *others, is_corrected, has_joined = found
        put(record, "permalink", permalink)
        known = {"": record} | dict(zip(related, others, strict=True))
        for path, other in zip(related, others, strict=True):
            owner, _, name = path.rpartition("__")
            if known[owner]:
                put(known[owner], name, other)
        return Live(record, bool(is_corrected), bool(has_joined))
    return None


@cache
def _statement(model: type[Record], related: tuple[str, ...]) -> tuple[str, list[Table]]:
    models: dict[str, Any] = {"": model}
    joins = []
    for path in related:
        owner, _, name = path.rpartition("__")
        field = models[owner]._meta.get_field(name)
        models[path] = other = field.related_model
        if isinstance(field, ForeignKey):
            own, theirs = field.column, other._meta.pk.column
        else:
            own, theirs = models[owner]._meta.pk.column, field.field.column
        joins.append(f"LEFT JOIN {other._meta.db_table} {path} ON {path}.{theirs} = {owner or 'record'}.{own}")
    tables = [Table(model, "record", _LEFT_OUT.get(model, ())), Table(Permalink, "permalink")]
    tables += [Table(models[path], path, _LEFT_OUT.get(models[path], ())) for path in related]
    return _LIVE.format(table=model._meta.db_table, joins=" ".join(joins)), tables
