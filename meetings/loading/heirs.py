"""What became of records: which one stands today for what once had a reference or key of its own."""

from typing import TypeVar, cast

from meetings.models import Permalink
from meetings.models.permalinks import Record

R = TypeVar("R", bound=Record)


def heir(record: R) -> R:
    """Return the record that this one was joined to, the first of those that it was split into, or itself."""
    permalink, passed = record.permalink, set()
    while permalink.state in (Permalink.State.JOINED, Permalink.State.SPLIT) and permalink.pk not in passed:
        passed.add(permalink.pk)
        permalink = permalink.survivor or permalink.parts[0]
    return cast(R, permalink.record) if permalink != record.permalink else record
