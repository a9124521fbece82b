"""Check that the archive is whole."""

from django.core.management.base import BaseCommand, CommandError

from meetings.exchange.checking import faults


class Command(BaseCommand):
    help = "Checks texts, quotations, search rows and references; a line for each fault, and exit 1 if there is any."

    def handle(self, *, verbosity: int, **options) -> None:
        found = 0
        for fault in faults():
            self.stderr.write(fault)
            found += 1
        if found:
            raise CommandError(f"{found} faults")
        if verbosity:
            self.stdout.write("The archive is whole.")
