"""Copy the archive while it is served and loaded."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from meetings.exchange.backups import BackupError, back_up


class Command(BaseCommand):
    help = "Writes a consistent copy of the whole database, accounts included, and FILE.sha256 beside it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path)

    def handle(self, *, file: Path, verbosity: int, **options) -> None:
        try:
            sha256 = back_up(file)
        except BackupError as error:
            raise CommandError(str(error), returncode=1) from error
        if verbosity:
            self.stdout.write(f"{sha256}  {file}")
