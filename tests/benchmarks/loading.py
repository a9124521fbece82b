"""How fast texts are loaded into SQLite as the archive grows, resolution and index included, and what memory it takes.

    python -m tests.benchmarks.loading [--sizes 1000,10000,100000] [--measure 1000] [--workers N] [--database PATH]

The texts are made up (reports.py). For each size the archive is filled to it and the next texts are measured: CPU time
of this process and its readers, from the bytes to the commit. The exit status is 1 where fewer than 100 texts are
loaded a CPU second, or more than 500 MB are taken.
"""

import argparse
import os
import resource
import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

LEAST, MOST = 100, 500  # texts a CPU second; megabytes


def busy() -> float:
    """Return the CPU seconds that this process and the readers it has ended took."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def peak() -> float:
    """Return the most memory that this process or one of its readers has taken, in megabytes."""
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description="How fast texts are loaded as the archive grows.")
    parser.add_argument("--sizes", default="1000,5000", help="source texts that are there before")
    parser.add_argument("--measure", type=int, default=1000, help="source texts that are measured")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--database", help="a file to keep; one of an earlier run is filled further")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="readout-loading-") as folder:
        path = options.database or f"{folder}/archive.sqlite3"
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "READOUT_DATABASE_URL": f"sqlite:///{path}",
            "READOUT_SECRET_KEY": secrets.token_urlsafe(48),
            "READOUT_ALLOWED_HOSTS": "127.0.0.1",
            "READOUT_SITE_URL": "http://127.0.0.1:8000",
        }
        return measure([int(size) for size in options.sizes.split(",")], options.measure, options.workers, Path(path))


def measure(sizes: list[int], number: int, workers: int, path: Path) -> int:
    import django

    django.setup()
    from django.core.management import call_command

    from meetings.models import SourceText

    call_command("migrate", verbosity=0)
    print("source texts | texts a CPU second | megabytes at most | megabytes of archive")
    slow = False
    for size in sizes:
        there = SourceText.objects.count()
        load_reports(there, size, workers)
        began = busy()
        load_reports(size, size + number, workers)
        rate = number / (busy() - began)
        slow |= rate < LEAST
        print(f"{size:12} | {rate:18.0f} | {peak():17.0f} | {path.stat().st_size / 1e6:20.0f}", flush=True)
    return int(slow or peak() > MOST)


def load_reports(first: int, last: int, workers: int) -> None:
    from django.utils import timezone

    from meetings.loading.loader import ADDED, load
    from meetings.models import Load

    run = Load.objects.create(command="load_sources", started_at=timezone.now())
    for outcome in load(texts(first, last), run, workers):
        if outcome.outcome != ADDED:
            raise RuntimeError(f"{outcome.path}: {outcome.outcome} {outcome.remark}")


def texts(first: int, last: int) -> Iterator:
    from meetings.days import DayRange
    from meetings.extraction.drafts import Envelope
    from meetings.loading.envelopes import Incoming
    from tests.benchmarks.reports import reports

    for number, report in enumerate(reports(first, last), first):
        envelope = Envelope(
            file="reports.jsonl",
            publisher=report["publisher"],
            url=report["url"],
            language=report["language"],
            published=DayRange.parse(report["published"]),
        )
        yield Incoming(f"reports-{number}", f"reports.jsonl:{number}", report["text"].encode(), envelope)


if __name__ == "__main__":
    sys.exit(main())
