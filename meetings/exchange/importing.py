"""A dump into an empty archive, a chunk at a time, so that an interrupted import can go on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import count, tee
from typing import BinaryIO, NamedTuple

from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils import timezone

from meetings.exchange.authority_rows import (
    add_offices,
    add_organizations,
    add_people,
    add_places,
    add_sources,
    set_earlier_versions,
    set_parents,
)
from meetings.exchange.batches import Batch, Ids, Rows, store
from meetings.exchange.meeting_rows import add_meetings
from meetings.exchange.reading import Contents, DumpError, NumberedLine, RawLines, contents, lines
from meetings.exchange.staff_rows import (
    add_decisions,
    add_loads,
    add_permalinks,
    add_review_items,
    set_survivors,
)
from meetings.loading.processes import InOrder, processes
from meetings.loading.writing import ImportUnfinished, one_loader_at_a_time
from meetings.models import Check, Load, Permalink, SearchText
from meetings.models.statements import insert_many, next_ids
from meetings.search.index import index_all_names, optimize, search_rows, without_rows
from meetings.search.tallies import recount

# Lines that are stored in one transaction, or fewer where they are long.
CHUNK = 500

Lines = list[NumberedLine]


class Step(NamedTuple):
    """What the lines of a type stand for: rows that are added, or changes of rows that are there.

    Rows are made ahead of storing unless it takes what the lines before them have stored.
    """

    kind: str
    add: Callable[[Batch, Lines], None] | None = None
    change: Callable[[Lines], None] | None = None
    is_ahead: bool = True
    unless: bytes = b""  # what lines have, as dumps write it, that change nothing


# What refers to others comes after them. The first are done where a state and its reason are wanted by the later.
_STEPS = [
    Step("load", add_loads),
    Step("permalink", add_permalinks),
    Step("permalink", change=set_survivors),
    Step("organization", add_organizations),
    Step("organization", change=set_parents, unless=b'"parent":null'),
    Step("place", add_places),
    Step("office", add_offices),
    Step("person", add_people),
    Step("source", add_sources),
    Step("source", change=set_earlier_versions, unless=b'"supersedes":null'),
    Step("meeting", add_meetings),
    Step("decision", add_decisions, is_ahead=False),
    Step("review", add_review_items),
]


class NotEmpty(Exception):
    """The archive holds records already."""


class AnotherUnfinished(Exception):
    """The import of another file was interrupted, or another process is importing."""


def import_dump(
    file: BinaryIO, tell: Callable[[int, int], None] = lambda done, of: None, workers: int = 0
) -> dict[str, int]:
    """Store all that a dump has and return how many records of each type; tell how many lines are done, of how many.

    So many other processes read the lines and work out what is searched, while this one stores it. A meeting is done
    twice: once it is stored, once it is found. An import of the same file that was interrupted goes on where it
    stopped; while one is unfinished, nothing can be loaded. Raise NotEmpty, AnotherUnfinished, or DumpError for the
    first line that does not fit; nothing is stored then.
    """
    with processes(workers) as look:
        found = contents(file, look)
        run = _Run(found, _begin(found.sha256), tell)
        try:
            run.store(file, look.one())
        except DumpError:
            _take_back(run.load)
            raise
        run.index(look)
    optimize()
    run.load.delete()
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


class _Run:
    """An import under way. What it has come to is kept with each chunk that it stores."""

    def __init__(self, found: Contents, load: Load, tell: Callable[[int, int], None]) -> None:
        self.load = load
        self._found, self._tell = found, tell
        self._lines = [found.sections[step.kind].count if step.kind in found.sections else 0 for step in _STEPS]
        meetings = found.sections.get("meeting")
        self._all = sum(self._lines) + (meetings.count if meetings else 0)

    def store(self, file: BinaryIO, look: InOrder) -> None:
        """Store what the lines say that are not stored yet."""
        first, first_done = self.load.counts["step"], self.load.counts["lines"]
        for number in range(first, len(_STEPS)):
            done = first_done if number == first else 0
            while done < self._lines[number]:
                is_ahead = _STEPS[number].is_ahead and _STEPS[number].change is None
                done = self._store_step(file, number, done, look if is_ahead else map)

    def _store_step(self, file: BinaryIO, number: int, done: int, look: InOrder) -> int:
        """Store the lines of a step that are not done; return how many are then.

        It ends early where lines could be stored only one by one: ids that were given to rows ahead may be taken.
        """
        step, run = _STEPS[number], next(_runs)
        chunks, given = tee(lines(file, self._found.sections[step.kind], done, CHUNK))
        for chunk, rows in zip(chunks, look(_made, (_Task(run, number, raw) for raw in given)), strict=False):
            done += len(chunk.lines)
            with self._keeping(number, done):
                as_made = _store_chunk(step, chunk, rows)
            if not as_made:
                break
        return done

    def index(self, look: InOrder) -> None:
        """Write what the meetings are found by that have not been written yet."""
        index_all_names()
        done = SearchText.objects.count()
        ids = next_ids(SearchText)
        for rows in look(search_rows, without_rows()):
            done += len(rows)
            with self._keeping(len(_STEPS), done):
                insert_many(SearchText, [(next(ids), *row) for row in rows])
        recount()

    @contextmanager
    def _keeping(self, step: int, done: int) -> Iterator[None]:
        """Store what is stored meanwhile in one transaction with how far the import has come then."""
        with transaction.atomic():
            if Load.objects.select_for_update().get(pk=self.load.pk).counts != self.load.counts:
                raise AnotherUnfinished
            yield
            self.load.counts = _counts(self._found.sha256, step, done)
            self.load.save(update_fields=["counts"])
        self._tell(sum(self._lines[:step]) + done, self._all)


class _Task(NamedTuple):
    """Lines of a step whose rows are to be made. Those of one run have their ids from one source."""

    run: int
    step: int
    raw: RawLines


_runs = count()


@lru_cache(maxsize=1)
def _ids(run: int) -> Ids:
    return {}


def _made(task: _Task) -> Rows:
    """Return the rows that the lines stand for; none where they only change others."""
    step = _STEPS[task.step]
    if step.add is None:
        return {}
    batch = Batch(_ids(task.run))
    step.add(batch, task.raw.parsed())
    return batch.rows


def _store_chunk(step: Step, chunk: RawLines, rows: Rows) -> bool:
    """Store what these lines say, of which these are the rows; return whether they could be stored as they were made.

    Where they do not fit, store the lines one by one, and raise DumpError with the number of the first that does not.
    """
    if step.change is not None:
        step.change(chunk.parsed(step.unless))
    try:
        with transaction.atomic():
            store(rows)
        return True
    except IntegrityError:
        ids: Ids = {}
        for line in chunk.parsed():
            _store_line(step, line, ids)
        return False


def _store_line(step: Step, line: NumberedLine, ids: Ids) -> None:
    batch = Batch(ids)
    if step.add is not None:
        step.add(batch, [line])
    try:
        with transaction.atomic():
            store(batch.rows)
    except IntegrityError as error:
        raise DumpError(line.number, f"does not fit: {str(error).splitlines()[0]}") from error


@transaction.atomic
def _take_back(run: Load) -> None:
    """Empty the archive of all that the import has stored; before it, there was no record."""
    for model in apps.get_app_config("meetings").get_models():
        if model not in (Load, Check):
            model._default_manager.all()._raw_delete("default")
    Load.objects.filter(pk__gte=run.pk).delete()
    User.objects.filter(is_active=False, date_joined__gte=run.started_at, last_login=None).delete()
