"""A copy of the whole database, accounts included, and the way back: by the database's own means."""

import hashlib
import os
import sqlite3
import subprocess
from pathlib import Path

from django.db import connection

from meetings.models import Permalink

_SQLITE, _POSTGRESQL = b"SQLite format 3\0", b"PGDMP"


class BackupError(Exception):
    """A backup that cannot be made, or not be restored here; the message says why."""


def back_up(target: Path) -> str:
    """Write a copy of the database as of one moment, and its SHA-256 beside it; return that.

    Whatever writes or reads meanwhile is not kept waiting.
    """
    if target.exists():
        raise BackupError(f"{target} is there already")
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        part.touch(mode=0o600)  # it has the accounts' password hashes
        if connection.vendor == "sqlite":
            _copy_sqlite(part)
        else:
            _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file", str(part))
        sha256 = _sha256(part)
        _checksum_of(target).write_text(f"{sha256}  {target.name}\n", encoding="utf-8")
        os.replace(part, target)
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"{target}: {error}") from error
    finally:
        part.unlink(missing_ok=True)
    return sha256


def restore(source: Path) -> None:
    """Make this empty archive what the backup has, all of it or nothing. Raise BackupError where that cannot be."""
    try:
        stated = _checksum_of(source).read_text(encoding="utf-8").split()[:1]
        with source.open("rb") as file:
            start = file.read(len(_SQLITE))
        if stated != [_sha256(source)]:
            raise BackupError(f"{source} has not the SHA-256 that {_checksum_of(source)} says")
    except OSError as error:
        raise BackupError(f"{error.filename}: {error.strerror}") from error
    if not start.startswith(_SQLITE if connection.vendor == "sqlite" else _POSTGRESQL):
        raise BackupError(f"{source} is no backup of this kind of database (move by export jsonl --all)")
    if _has_records():
        raise BackupError("the archive has records already; a backup is restored into an empty one")
    if connection.vendor == "sqlite":
        with sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True) as copy:
            copy.backup(connection.connection)
        copy.close()
    else:
        _run("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", str(source))
    connection.close()


def _copy_sqlite(part: Path) -> None:
    connection.ensure_connection()
    copy = sqlite3.connect(part)
    try:
        connection.connection.backup(copy)
        # One file, without a log beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        copy.close()
    with part.open("rb") as file:
        os.fsync(file.fileno())


def _has_records() -> bool:
    return Permalink._meta.db_table in connection.introspection.table_names() and Permalink.objects.exists()


def _run(program: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs on the archive's database."""
    psql, environment = connection.client.settings_to_cmd_args_env(connection.settings_dict, [])
    *where, database = psql[1:]
    command = [program, *where, "--dbname", database, *arguments]
    try:
        subprocess.run(command, env=os.environ | (environment or {}), check=True, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise BackupError(f"{program} is not installed (on Debian: apt-get install postgresql-client)") from error
    except subprocess.CalledProcessError as error:
        raise BackupError(f"{program}: {error.stderr.strip()}") from error


def _checksum_of(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}.sha256")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
