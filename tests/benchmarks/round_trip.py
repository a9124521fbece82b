"""A made-up archive goes into each database and out of it again, and must be the same to the byte:

    python -m tests.benchmarks.round_trip 100000 sqlite postgres://USER@HOST/DATABASE [--plain]

The full dump is imported (killed when half is stored, and run again), checked, and exported as it came; with
``--plain`` the plain dump too goes into a new archive of each. Prints what each step took: processor time, the clock,
and the most memory that was its processes' own. For databases on a server, new ones are made beside the one that is
named, and dropped. The exit status is 1 where bytes differ, or a step takes more than 500 MB.
"""

import argparse
import filecmp
import hashlib
import os
import secrets
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import psycopg

from tests.benchmarks.environment import environment

MOST = 500  # megabytes
_OWN = "RssAnon:"


class Failed(Exception):
    """Bytes differ, a command failed, or it took too much."""


class Archive:
    """An archive of its own, whose commands are measured."""

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self._environment = os.environ | environment(url)

    def manage(self, *command: str) -> None:
        self.run("manage.py", *command)

    def run(self, *command: str, ends: int = 0) -> None:
        """Run Python with a script or module to its end, and print what that took."""
        began, most = monotonic(), 0
        with subprocess.Popen([sys.executable, *command], env=self._environment, stdout=subprocess.DEVNULL) as process:
            while not (ended := os.wait4(process.pid, os.WNOHANG))[0]:
                most = max(most, own_memory(process.pid))
                sleep(0.1)
            process.returncode = os.waitstatus_to_exitcode(ended[1])
        busy = ended[2].ru_utime + ended[2].ru_stime
        told = " ".join(Path(word).name if word.startswith("/") else word for word in command)
        print(f"{self.name:10} {told:55} {busy:7.1f} s CPU {monotonic() - began:7.1f} s {most:5} MB", flush=True)
        if process.returncode != ends or most > MOST:
            raise Failed(f"{told}: exit status {process.returncode}, {most} MB")


def own_memory(process: int) -> int:
    """Return how many megabytes are the own of a process and of those that it started.

    Pages of a mapped file are the system's to take back.
    """
    found = 0
    for each in [process, *map(int, _read(f"{process}/task/{process}/children"))]:
        status = _read(f"{each}/status")
        found += int(status[status.index(_OWN) + 1]) if _OWN in status else 0
    return found // 1024


def _read(of: str) -> list[str]:
    """Return the words of a file about a process, none where it has ended meanwhile."""
    try:
        return Path("/proc", of).read_text(encoding="utf-8").split()
    except (FileNotFoundError, ProcessLookupError):
        return []


@contextmanager
def new_archive(place: str, folder: Path) -> Iterator[Archive]:
    """Make an archive with tables and nothing in them, and take it away again."""
    name = f"round_trip_{secrets.token_hex(4)}"
    if place == "sqlite":
        yield with_tables(Archive("SQLite", f"sqlite:///{folder / name}.sqlite3"))
        for file in folder.glob(f"{name}*"):
            file.unlink()
        return
    with psycopg.connect(place, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}".encode())
        try:
            yield with_tables(Archive("PostgreSQL", f"{place.rpartition('/')[0]}/{name}"))
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def with_tables(archive: Archive) -> Archive:
    archive.manage("migrate", "--verbosity", "0")
    return archive


def must_be_same(one: Path, other: Path) -> None:
    if not filecmp.cmp(one, other, shallow=False):
        raise Failed(f"{one} and {other} differ")


def full_dump(place: str, made: Path, plain: Path) -> None:
    """Bring the full dump in and out again; leave the plain one, which must be that of the database before."""
    out, plain_out = made.with_name("out.jsonl"), made.with_name("plain-out.jsonl")
    with new_archive(place, made.parent) as archive:
        archive.run("-m", "tests.benchmarks.half_import", str(made), ends=-signal.SIGKILL)
        archive.manage("import_archive", str(made))
        archive.manage("check_archive")
        archive.manage("export", "jsonl", "--all", "-o", str(out))
        must_be_same(out, made)
        archive.manage("export", "jsonl", "-o", str(plain_out))
        if plain.exists():
            must_be_same(plain_out, plain)
        plain_out.rename(plain)
    out.unlink()


def plain_dump(place: str, plain: Path) -> None:
    out = plain.with_name("out.jsonl")
    with new_archive(place, plain.parent) as archive:
        archive.manage("import_archive", str(plain))
        archive.manage("export", "jsonl", "-o", str(out))
        must_be_same(out, plain)


def main() -> int:
    parser = argparse.ArgumentParser(description="A made-up archive into databases and out again.")
    parser.add_argument("meetings", type=int)
    parser.add_argument("databases", nargs="+", help="sqlite, or the address of a PostgreSQL database")
    parser.add_argument("--plain", action="store_true", help="the plain dump too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="readout-round-trip-") as name:
        made, plain = Path(name) / "made.jsonl", Path(name) / "plain.jsonl"
        with made.open("w+b") as file:
            subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.synthetic", str(options.meetings)], stdout=file, check=True
            )
            file.seek(0)
            sha256, size = hashlib.file_digest(file, "sha256").hexdigest(), file.tell()
        print(f"{options.meetings} meetings, {size / 1_000_000:.0f} MB, SHA-256 {sha256}", flush=True)
        try:
            for place in options.databases:
                full_dump(place, made, plain)
            for place in options.databases if options.plain else ():
                plain_dump(place, plain)
        except Failed as reason:
            print(reason)
            return 1
    print("all dumps are the same to the byte")
    return 0


if __name__ == "__main__":
    sys.exit(main())
