"""How fast a dump is imported into SQLite, beside a bare script that writes the same rows and index with executemany.

    python -m tests.benchmarks.importing [--meetings 10000]

The dump is made up (synthetic.py). The bare script has the rows ready, checks nothing and cannot be resumed. The import
has all cores; both are timed by the clock, which favours neither where nothing else runs, and by processor time. The
exit status is 1 where the import has less than half the speed, or takes more than 500 MB in any process.
"""

import argparse
import json
import os
import resource
import sqlite3
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from time import monotonic, process_time

import django
from django.core.management import call_command

from tests.benchmarks.environment import environment
from tests.benchmarks.synthetic import lines

TOGETHER = 1000
MOST = 500  # megabytes


def main() -> int:
    parser = argparse.ArgumentParser(description="How fast a dump is imported, beside a bare script.")
    parser.add_argument("--meetings", type=int, default=10_000)
    meetings = parser.parse_args().meetings
    with tempfile.TemporaryDirectory(prefix="readout-importing-") as name:
        folder = Path(name)
        dump, imported, bare = folder / "dump.jsonl", folder / "imported.sqlite3", folder / "bare.sqlite3"
        with dump.open("w", encoding="utf-8") as file:
            for line in lines(meetings):
                file.write(json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n")
        os.environ |= environment(f"sqlite:///{imported}")
        django.setup()
        call_command("migrate", verbosity=0)
        copy_of(imported, bare)
        began, began_cpu = monotonic(), process_time()
        call_command("import_archive", str(dump), verbosity=0)
        ours, own_cpu = monotonic() - began, process_time() - began_cpu
        helped = resource.getrusage(resource.RUSAGE_CHILDREN)
        peak = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, helped.ru_maxrss) / 1024
        import_module("django.db").connections.close_all()
        floor, floor_cpu = write_bare(imported, bare)
    helpers_cpu = helped.ru_utime + helped.ru_stime
    print(f"{meetings} meetings: imported {meetings / ours:.0f} a second, bare {meetings / floor:.0f}")
    print(f"processor seconds: {own_cpu:.1f} and {helpers_cpu:.1f} of other processes, bare {floor_cpu:.1f}")
    print(f"share of the bare script's speed: {floor / ours:.2f} (at least 0.5); peak memory: {peak:.0f} MB")
    return int(floor / ours < 0.5 or peak > MOST)


def copy_of(empty: Path, to: Path) -> None:
    """Write a copy of the empty archive."""
    with sqlite3.connect(empty) as source, sqlite3.connect(to) as target:
        source.backup(target)


def write_bare(full: Path, empty: Path) -> tuple[float, float]:
    """Write all rows of one archive into the other, a thousand together.

    Return how long writing alone took, and its processor time.
    """
    source, target = sqlite3.connect(full), sqlite3.connect(empty)
    target.execute("PRAGMA journal_mode=WAL")
    target.execute("PRAGMA synchronous=NORMAL")
    target.execute("PRAGMA cache_size=-65536")
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'meetings%' AND sql LIKE 'CREATE TABLE%'"
    tables = [name for (name,) in source.execute(sql) if not name.startswith(("meetings_search_", "meetings_names_"))]
    took = busy = 0.0
    for table in tables:
        rows = source.execute(f"SELECT * FROM {table}")
        while some := rows.fetchmany(TOGETHER):
            began, began_cpu = monotonic(), process_time()
            with target:
                target.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(some[0]))})", some)
            took += monotonic() - began
            busy += process_time() - began_cpu
    return took, busy


if __name__ == "__main__":
    sys.exit(main())
