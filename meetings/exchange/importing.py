"""A dump into an empty archive."""

from collections.abc import Callable
from typing import BinaryIO

from django.db import transaction

from meetings.exchange.authority_rows import (
    set_earlier_versions,
    set_parents,
    store_offices,
    store_organizations,
    store_people,
    store_places,
    store_sources,
)
from meetings.exchange.meeting_rows import store_meetings
from meetings.exchange.reading import NumberedLine, lines, sections
from meetings.models import Permalink
from meetings.search.index import chunks

# Lines that are in memory at a time.
CHUNK = 200

# What refers to others comes after them.
_STEPS: list[tuple[str, Callable[[list[NumberedLine]], None]]] = [
    ("organization", store_organizations),
    ("organization", set_parents),
    ("place", store_places),
    ("office", store_offices),
    ("person", store_people),
    ("source", store_sources),
    ("source", set_earlier_versions),
    ("meeting", store_meetings),
]


class NotEmpty(Exception):
    """The archive holds records already."""


@transaction.atomic
def import_dump(file: BinaryIO) -> dict[str, int]:
    """Store all that a dump has and return how many records of each type, in one transaction.

    Raise NotEmpty, or DumpError for the first line that does not fit; nothing is stored then.
    """
    if Permalink.objects.exists():
        raise NotEmpty
    found = sections(file)
    for kind, store in _STEPS:
        if kind in found:
            for chunk in chunks(lines(file, found[kind]), CHUNK):
                store(chunk)
    return {kind: section.count for kind, section in found.items()}
