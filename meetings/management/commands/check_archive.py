"""Check that the archive is whole."""

from collections import Counter

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone

from meetings.exchange.checking import faults
from meetings.models import Check

# Faults that the log of checks keeps of each check. Chosen.
KEPT = 100


class Command(BaseCommand):
    help = (
        "Checks texts, quotations, search rows and references; a line for each fault, and exit 1 if there is any. "
        "What it found is kept for staff."
    )

    def handle(self, *, verbosity: int, **options) -> None:
        check = Check(started_at=timezone.now(), faults=0)
        counts: Counter[str] = Counter()
        first = []
        for fault in faults(counts):
            self.stderr.write(fault)
            check.faults += 1
            if check.faults <= KEPT:
                first.append(fault)
        check.ended_at, check.counts, check.first_faults = timezone.now(), dict(counts), "\n".join(first)
        try:
            check.save()
        except DatabaseError as error:
            self.stderr.write(f"what was found cannot be kept: {str(error).splitlines()[0]}")
            check.faults += 1
        if check.faults:
            raise CommandError(f"{check.faults} faults" if check.faults > 1 else "1 fault", returncode=1)
        if verbosity:
            told = ", ".join(f"{number} {what}" for what, number in counts.items())
            self.stdout.write(f"The archive is whole: {told}.")
