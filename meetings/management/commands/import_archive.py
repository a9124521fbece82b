"""Read a dump into an empty archive."""

import os
import sys

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from meetings.exchange.importing import AnotherUnfinished, NotEmpty, import_dump
from meetings.exchange.reading import DumpError
from meetings.loading.processes import clean_up_seldom
from meetings.loading.writing import writing_much

# Bytes from which on a dump is worth starting other processes for, which takes a second or two.
LARGE = 8 << 20


class Command(BaseCommand):
    help = (
        "Reads a dump that `export jsonl` wrote, with or without --all, into an empty archive; all of it or nothing. "
        "If it is interrupted, the same command goes on."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument(
            "--workers",
            type=int,
            metavar="N",
            help="how many other processes help (as many as there are cores, with a large file)",
        )

    def handle(self, *, file: str, verbosity: int, workers: int | None, **options) -> None:
        try:
            silent = not verbosity or not sys.stderr.isatty()
            with open(file, "rb") as dump, tqdm(unit=" lines", disable=silent) as bar:

                def tell(done: int, of: int) -> None:
                    bar.total = of
                    bar.update(done - bar.n)

                clean_up_seldom()
                if workers is None:
                    workers = (os.cpu_count() or 0) if os.path.getsize(file) > LARGE else 0
                with writing_much():
                    counts = import_dump(dump, tell, workers)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        except NotEmpty as error:
            raise CommandError("The archive has records already; a dump is read into an empty one.") from error
        except AnotherUnfinished as error:
            raise CommandError("The import of another file is unfinished, or another process is importing.") from error
        except DumpError as error:
            raise CommandError(f"{file}:{error.number}: {error.reason}\nNothing was imported.") from error
        if verbosity:
            records = ", ".join(f"{number} {kind}" for kind, number in counts.items())
            self.stdout.write(f"imported: {records or 'nothing'}")
