"""Bring a backup into an empty archive."""

from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from meetings.exchange.backups import BackupError, restore


class Command(BaseCommand):
    help = "Brings what `backup FILE` copied into an empty archive, up to today's tables, and checks it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path)

    def handle(self, *, file: Path, verbosity: int, **options) -> None:
        try:
            restore(file)
        except BackupError as error:
            raise CommandError(f"{error}\nNothing was restored.", returncode=1) from error
        call_command("migrate", verbosity=0, interactive=False)
        call_command("check_archive", verbosity=verbosity, stdout=self.stdout, stderr=self.stderr)
