"""A dump into an empty archive, a chunk at a time, so that an interrupted import can go on."""

from collections.abc import Callable
from typing import BinaryIO

from django.apps import apps
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

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
from meetings.exchange.reading import Contents, DumpError, Misfit, NumberedLine, contents, lines
from meetings.exchange.staff_rows import (
    set_survivors,
    store_decisions,
    store_loads,
    store_permalinks,
    store_review_items,
)
from meetings.loading.loader import ImportUnfinished, one_loader_at_a_time
from meetings.models import Check, Load, Permalink
from meetings.search.index import chunks, optimize

# Lines that are in memory, and in one transaction, at a time.
CHUNK = 200

Store = Callable[[list[NumberedLine]], None]

# What refers to others comes after them. The first are done where a state and its reason are wanted by the later.
_STEPS: list[tuple[str, Store]] = [
    ("load", store_loads),
    ("permalink", store_permalinks),
    ("permalink", set_survivors),
    ("organization", store_organizations),
    ("organization", set_parents),
    ("place", store_places),
    ("office", store_offices),
    ("person", store_people),
    ("source", store_sources),
    ("source", set_earlier_versions),
    ("meeting", store_meetings),
    ("decision", store_decisions),
    ("review", store_review_items),
]


class NotEmpty(Exception):
    """The archive holds records already."""


class AnotherUnfinished(Exception):
    """The import of another file was interrupted, or another process is importing."""


def import_dump(file: BinaryIO, tell: Callable[[int, int], None] = lambda done, of: None) -> dict[str, int]:
    """Store all that a dump has and return how many records of each type; tell how many lines are done, of how many.

    An import of the same file that was interrupted goes on where it stopped; while one is unfinished, nothing can
    be loaded. Raise NotEmpty, AnotherUnfinished, or DumpError for the first line that does not fit; nothing is
    stored then.
    """
    found = contents(file)
    run = _begin(found.sha256)
    try:
        _store_all(file, found, run, tell)
        optimize()
    except DumpError:
        _take_back(run)
        raise
    run.delete()
    return {kind: section.count for kind, section in found.sections.items()}


@transaction.atomic
def _begin(sha256: str) -> Load:
    try:
        one_loader_at_a_time()
    except ImportUnfinished:
        run = Load.objects.get(command=Load.IMPORT, ended_at=None)
        if run.counts["sha256"] != sha256:
            raise AnotherUnfinished from None
        return run
    if Permalink.objects.exists():
        raise NotEmpty
    return Load.objects.create(command=Load.IMPORT, started_at=timezone.now(), counts=_counts(sha256, 0, 0))


def _counts(sha256: str, step: int, done: int) -> dict[str, str | int]:
    """Return how far an import of a file has come: how many lines of which step are stored."""
    return {"sha256": sha256, "step": step, "lines": done}


def _store_all(file: BinaryIO, found: Contents, run: Load, tell: Callable[[int, int], None]) -> None:
    first, first_done = run.counts["step"], run.counts["lines"]
    steps = [found.sections[kind].count if kind in found.sections else 0 for kind, _ in _STEPS]
    for step, (kind, store) in enumerate(_STEPS):
        if step < first or kind not in found.sections:
            continue
        done = first_done if step == first else 0
        for chunk in chunks(lines(file, found.sections[kind], done), CHUNK):
            done += len(chunk)
            with transaction.atomic():
                if Load.objects.select_for_update().get(pk=run.pk).counts != run.counts:
                    raise AnotherUnfinished
                _store_chunk(chunk, store)
                run.counts = _counts(found.sha256, step, done)
                run.save()
            tell(sum(steps[:step]) + done, sum(steps))


def _store_chunk(chunk: list[NumberedLine], store: Store) -> None:
    """Store these lines; raise DumpError with the number of the very line that does not fit."""
    try:
        with transaction.atomic():
            store(chunk)
    except Misfit:
        for line in chunk:
            with transaction.atomic():
                store([line])
        raise


@transaction.atomic
def _take_back(run: Load) -> None:
    """Empty the archive of all that the import has stored; before it, there was no record."""
    for model in apps.get_app_config("meetings").get_models():
        if model not in (Load, Check):
            model._default_manager.all()._raw_delete("default")
    Load.objects.filter(pk__gte=run.pk).delete()
    User.objects.filter(is_active=False, date_joined__gte=run.started_at, last_login=None).delete()
