"""Write the archive's records out."""

import os
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from meetings.exchange.writing import dump


class Command(BaseCommand):
    help = "Writes all published records as a canonical dump (docs/dump.md)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("format", choices=["jsonl"], help="one record a line")
        parser.add_argument("-o", "--output", metavar="FILE", help="the file to write; without it, standard output")

    def handle(self, *, output: str | None, **options) -> None:
        if output is None:
            sys.stdout.buffer.writelines(dump())
            sys.stdout.buffer.flush()
            return
        # Who reads FILE sees the dump before or this one, whole.
        part = Path(f"{output}.part")
        try:
            with part.open("wb") as file:
                file.writelines(dump())
            os.replace(part, output)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise CommandError(f"{output}: {error.strerror}") from error
