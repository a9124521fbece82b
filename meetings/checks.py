"""System checks of what Django cannot know."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Warning
from django.db import connections

# Before it, a checkpoint and a writer could meet so that a WAL database loses pages: sqlite.org/wal.html#walresetbug
SOUND_SQLITE = (3, 51, 3)


def sqlite_is_sound(*, databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Return a warning where a database is served by an SQLite that can corrupt it under several writers."""
    if sqlite3.sqlite_version_info >= SOUND_SQLITE:
        return []
    return [
        Warning(
            f"SQLite {sqlite3.sqlite_version} can corrupt the database {alias!r} when several processes write.",
            hint="Use PostgreSQL, or a Python with SQLite 3.51.3 or newer (docs/operating.md).",
            id="readout.W001",
        )
        for alias in databases or ()
        if connections[alias].vendor == "sqlite"
    ]
