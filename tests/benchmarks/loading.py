"""How fast texts are loaded into SQLite as the archive grows, resolution and index included, and what memory it takes.

    python -m tests.benchmarks.loading [--sizes 1000,10000,100000] [--measure 1000] [--workers N] [--database PATH]

The texts are made up (reports.py). For each size the archive is filled to it and as many again as are measured are
loaded before those: CPU time of this process and its readers, from the bytes to the commit. A database of synthetic
meetings (synthetic.py) may be given, which has a size already. The exit status is 1 where fewer than 100 texts are
loaded a CPU second, or more than 500 MB are taken.
"""

import argparse
import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path

import django
from django.core.management import call_command

from tests.benchmarks.environment import environment

LEAST, MOST = 100, 500  # texts a CPU second; megabytes


def main() -> int:
    parser = argparse.ArgumentParser(description="How fast texts are loaded as the archive grows.")
    parser.add_argument("--sizes", default="1000,5000", help="source texts that are there before")
    parser.add_argument("--measure", type=int, default=1000, help="source texts that are measured")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--database", help="a file to keep; one of an earlier run is filled further")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="readout-loading-") as folder:
        path = options.database or f"{folder}/archive.sqlite3"
        os.environ |= environment(f"sqlite:///{path}")
        django.setup()
        call_command("migrate", verbosity=0)
        loaded = import_module("tests.benchmarks.loaded")  # needs the models, which can be imported only now
        print("source texts | texts a CPU second | megabytes at most | megabytes of archive")
        slow = False
        for size in map(int, options.sizes.split(",")):
            rate = loaded.rate(size, options.measure, options.workers)
            slow |= rate < LEAST
            told = f"{size:12} | {rate:18.0f} | {loaded.peak():17.0f} | {Path(path).stat().st_size / 1e6:20.0f}"
            print(told, flush=True)
        return int(slow or loaded.peak() > MOST)


if __name__ == "__main__":
    sys.exit(main())
