"""Write the index of words anew."""

import sys

from django.core.management.base import BaseCommand, CommandParser
from tqdm import tqdm

from meetings.models import Meeting
from meetings.search.index import CHUNK, rebuild


class Command(BaseCommand):
    help = "Writes what meetings are found by anew, in chunks; the site goes on reading meanwhile."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--chunk", type=int, default=CHUNK, help="meetings in one transaction (default %(default)s)"
        )

    def handle(self, *, chunk: int, verbosity: int, **options) -> None:
        silent = not verbosity or not sys.stderr.isatty()
        done = 0
        with tqdm(total=Meeting.objects.count(), unit="meeting", disable=silent) as bar:
            for number in rebuild(chunk):
                done += number
                bar.update(number)
        if verbosity:
            self.stdout.write(f"{done} meetings indexed")
