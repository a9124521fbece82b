"""What became of records: which one stands today for what once had a reference or key of its own."""

from typing import Any, TypeVar, cast

from meetings.models import Permalink
from meetings.models.permalinks import Record
from meetings.models.statements import columns, select, stored

R = TypeVar("R", bound=Record)

_PASSED_ON = (Permalink.State.JOINED, Permalink.State.SPLIT)


def heir(record: R) -> R:
    """Return the record that this one was joined to, the first of those that it was split into, or itself."""
    permalink, passed = record.permalink, set()
    while permalink.state in _PASSED_ON and permalink.pk not in passed:
        passed.add(permalink.pk)
        permalink = permalink.survivor or permalink.parts[0]
    return cast(R, permalink.record) if permalink != record.permalink else record


def heir_of(model: type[R], **key: Any) -> R | None:
    """Return the heir of the record that has this key, of columns that tell one from all others; None where none has.

    A new text asks for many, and all but few of them have stayed what they were.
    """
    rows = select(
        f"""
        SELECT permalink.state, {columns(model, "record")} FROM {model._meta.db_table} record
        JOIN meetings_permalink permalink ON permalink.reference = record.permalink_id
        WHERE {" AND ".join(f"record.{column} = %s" for column in key)}
        """,
        *key.values(),
    )
    if not rows:
        return None
    state, *values = rows[0]
    record = stored(model, values)
    return heir(record) if state in _PASSED_ON else record
