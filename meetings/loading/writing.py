"""Who may write to the archive: one loader at a time, and none while a dump is imported or the disk is full."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from django.db import InterfaceError, OperationalError, connection

from meetings.models import Load
from meetings.models.statements import execute, select

# Any number will do, so long as all loaders ask PostgreSQL for the same one.
_LOCK = 0x5EAD0
_MAPPED = 64 << 20  # bytes
_LOGGED = 10_000  # pages of 4 kB


class Halted(Exception):
    """The archive takes in nothing more for now: at which text that was noticed, and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")


class ImportUnfinished(Exception):
    """A dump is being imported, or its import was interrupted."""


class RolledBack(Exception):
    """Nothing of this transaction is to be kept."""


def one_loader_at_a_time() -> None:
    """Let other loaders wait until this transaction ends. SQLite's immediate transactions do so by themselves.

    Raise ImportUnfinished while a dump is being imported: it needs the archive for itself.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    if select("SELECT 1 FROM meetings_load WHERE command = %s AND ended_at IS NULL", Load.IMPORT):
        raise ImportUnfinished


@contextmanager
def writing_much() -> Iterator[None]:
    """Use SQLite as suits a process that writes for long, until it ends.

    Less of the file is mapped than for one that answers readers: what is mapped counts as the process's memory. What is
    written is copied from the log into the file more seldom, so that a page that many texts change is copied once.
    """
    if connection.vendor == "sqlite":
        execute(f"PRAGMA mmap_size={_MAPPED}")
        execute(f"PRAGMA wal_autocheckpoint={_LOGGED}")
    yield
    if connection.vendor == "sqlite":
        # Or the next to write, a member of staff perhaps, would wait for it. Within a transaction it is refused.
        with suppress(OperationalError):
            execute("PRAGMA wal_checkpoint(PASSIVE)")


@contextmanager
def halting_at(path: str) -> Iterator[None]:
    """Raise Halted where the database can store nothing more: its disk is full, or it no longer answers."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise Halted(path, f"the archive cannot be written: {str(error).splitlines()[0]}") from error
    except ImportUnfinished as error:
        raise Halted(path, "an import is unfinished: go on with it first (import_archive)") from error
