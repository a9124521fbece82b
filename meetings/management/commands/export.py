"""Write the archive's records out."""

import json
import os
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from meetings.exchange.schema import schema
from meetings.exchange.writing import dump


class Command(BaseCommand):
    help = "Writes all published records as a canonical dump (docs/dump.md), or the JSON Schema of its lines."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("format", choices=["jsonl", "schema"], help="one record a line, or what lines look like")
        parser.add_argument("--all", action="store_true", help="all that a restore needs, not only what is published")
        parser.add_argument("-o", "--output", metavar="FILE", help="the file to write; without it, standard output")

    def handle(self, *, format: str, output: str | None, all: bool, **options) -> None:
        written = dump(everything=all) if format == "jsonl" else [_schema()]
        if output is None:
            sys.stdout.buffer.writelines(written)
            sys.stdout.buffer.flush()
            return
        # Who reads FILE sees the dump before or this one, whole.
        part = Path(f"{output}.part")
        try:
            with part.open("wb") as file:
                file.writelines(written)
            os.replace(part, output)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise CommandError(f"{output}: {error.strerror}") from error


def _schema() -> bytes:
    return json.dumps(schema(), indent=1).encode() + b"\n"
