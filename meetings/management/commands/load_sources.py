"""manage.py load_sources: read files and folders of source texts into the archive."""

import json
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from meetings.loading.envelopes import incoming
from meetings.loading.loader import load
from meetings.loading.outcomes import FAILED, OUTCOMES, Outcome
from meetings.loading.processes import clean_up_seldom
from meetings.loading.rereading import reread
from meetings.loading.writing import Halted, halting_at, writing_much
from meetings.models import Load, SourceText
from meetings.search.index import put_parts_together

MOST_WORKERS = 64


class Command(BaseCommand):
    help = "Read source texts into the archive. What is there already stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="*", metavar="PATH", help="a text file, or a folder of them")
        parser.add_argument("--publisher", default="", help="who issued these texts")
        parser.add_argument("--dry-run", action="store_true", help="tell what would happen, and keep nothing")
        parser.add_argument("--json", action="store_true", help="print one JSON object a text")
        parser.add_argument(
            "--workers", type=int, default=1, metavar="N", help=f"read in so many processes (1 to {MOST_WORKERS})"
        )
        parser.add_argument("--reread", action="store_true", help="read the stored texts again with today's grammar")

    def handle(self, *args, **options) -> None:
        if bool(options["paths"]) == options["reread"]:
            raise CommandError("give files or folders to load, or --reread alone")
        if not 1 <= options["workers"] <= MOST_WORKERS:
            raise CommandError(f"--workers is from 1 to {MOST_WORKERS}")
        run = Load(command="load_sources --reread" if options["reread"] else "load_sources", started_at=timezone.now())
        counts: Counter[str] = Counter(dict.fromkeys(OUTCOMES, 0))
        try:
            clean_up_seldom()
            with halting_at(run.command), writing_much():
                self._run(run, counts, options)
        except Halted as error:
            raise CommandError(f"{error}\nStopped after {counts.total()} source texts.", returncode=1) from error
        if options["verbosity"] > 0 and not options["json"]:
            told = ", ".join(f"{counts[name]} {name}" for name in OUTCOMES)
            self.stdout.write(f"{counts.total()} source texts: {told}")
        if counts[FAILED]:
            raise CommandError(f"{counts[FAILED]} of {counts.total()} source texts failed", returncode=1)

    def _run(self, run: Load, counts: Counter[str], options: dict) -> None:
        """Take in all texts and count what became of them, in the log of loads too unless nothing is to be kept."""
        if not options["dry_run"]:
            with halting_at(run.command):
                run.save()
        outcomes = self._reread(options) if options["reread"] else self._load(run, options)
        for outcome in tqdm(outcomes, unit=" texts", disable=not sys.stderr.isatty() or options["json"]):
            counts[outcome.outcome] += 1
            self._tell(outcome, options)
        if not options["dry_run"]:
            with halting_at(run.command):
                run.ended_at, run.counts = timezone.now(), dict(counts)
                run.save()
                put_parts_together()

    def _load(self, run: Load, options: dict) -> Iterator[Outcome]:
        texts = incoming(options["paths"], options["publisher"])
        return load(texts, None if options["dry_run"] else run, options["workers"])

    def _reread(self, options: dict) -> Iterable[Outcome]:
        # All are named first: a question still being read would hold SQLite to what there was before others wrote.
        stored = list(SourceText.objects.filter(superseded_by=None).order_by("pk").values_list("pk", flat=True))
        return (reread(SourceText.objects.get(pk=pk), dry_run=options["dry_run"]) for pk in stored)

    def _tell(self, outcome: Outcome, options: dict) -> None:
        if options["json"]:
            record = {
                "path": outcome.path,
                "outcome": outcome.outcome,
                "remark": outcome.remark or None,
                "reference": outcome.reference or None,
                "meetings": outcome.meetings,
                "warnings": list(outcome.warnings),
            }
            self.stdout.write(json.dumps(record, ensure_ascii=False))
        if outcome.outcome == FAILED:
            self.stderr.write(f"{outcome.path}: {outcome.remark}")
            return
        for warning in outcome.warnings:
            if options["verbosity"] > 0:
                self.stderr.write(f"{outcome.path}: {warning}")
        if options["verbosity"] > 1 and not options["json"]:
            self.stdout.write(f"{outcome.path}: {outcome.outcome}{f', {outcome.remark}' if outcome.remark else ''}")
