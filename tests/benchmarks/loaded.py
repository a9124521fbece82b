"""What tests/benchmarks/loading.py measures, once Django is set up: reports loaded into an archive that grows."""

import resource
from collections.abc import Iterable
from pathlib import Path
from time import process_time

from django.db import connection
from django.utils import timezone

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.loading.envelopes import Incoming
from meetings.loading.loader import load
from meetings.loading.outcomes import ADDED
from meetings.loading.processes import clean_up_seldom
from meetings.loading.writing import writing_much
from meetings.models import Load, SourceText
from tests.benchmarks.reports import AT_ANY_TIME, Span, reports, season


def busy() -> float:
    """Return the CPU seconds that this process, the readers it has ended and its process of PostgreSQL took."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime + server_cpu()


def server_cpu() -> float:
    """Return the CPU seconds of PostgreSQL's process for this connection, where it runs here."""
    if connection.vendor != "postgresql":
        return 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        stat = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")
    return int(stat.read_text().split()[0]) / 1e9 if stat.exists() else 0.0


def peak() -> float:
    """Return the most memory that this process or one of its readers has taken, in megabytes."""
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def rate(size: int, number: int, workers: int) -> float:
    """Fill the archive to so many source texts, load so many more twice, and return how many a CPU second took then.

    Those are of one season, as what comes in is. The first so many name what those that are measured name again.
    """
    there = SourceText.objects.count()
    load_reports(there, size, workers)
    first = max(there, size)
    together = season(first)
    load_texts(incoming(first, first + number, together), workers)
    texts = list(incoming(first + number, first + 2 * number, together))
    began = busy()
    load_texts(texts, workers)
    return number / (busy() - began)


def load_reports(first: int, last: int, workers: int) -> None:
    """Load the reports of these numbers, the last excluded."""
    load_texts(incoming(first, last), workers)


def load_texts(texts: Iterable[Incoming], workers: int) -> None:
    """Load the texts as load_sources does."""
    clean_up_seldom()
    run = Load.objects.create(command="load_sources", started_at=timezone.now())
    with writing_much():
        for outcome in load(texts, run, workers):
            if outcome.outcome != ADDED:
                raise RuntimeError(f"{outcome.path}: {outcome.outcome} {outcome.remark}")


def incoming(first: int, last: int, span: Span = AT_ANY_TIME) -> Iterable[Incoming]:
    for number, report in enumerate(reports(first, last, span), first):
        envelope = Envelope(
            file="reports.jsonl",
            publisher=report["publisher"],
            url=report["url"],
            language=report["language"],
            published=DayRange.parse(report["published"]),
        )
        yield Incoming(f"reports-{number}", f"reports.jsonl:{number}", report["text"].encode(), envelope)
