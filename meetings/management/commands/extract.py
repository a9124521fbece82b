"""manage.py extract: print what is read from source texts, one JSON object a text; no database."""

import json
from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from meetings.extraction.pipeline import to_record
from meetings.loading.envelopes import incoming
from meetings.loading.processes import clean_up_seldom
from meetings.loading.reading import read


class Command(BaseCommand):
    help = "Print what is read from source texts, one JSON object a text. The archive is neither asked nor changed."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a text file, or a folder of them")
        parser.add_argument("--publisher", default="", help="who issued these texts")

    def handle(self, *args, **options) -> None:
        failed = 0
        clean_up_seldom()
        for text in incoming(options["paths"], options["publisher"]):
            found = text.fault or read(text)
            if isinstance(found, str):
                failed += 1
                self.stderr.write(f"{text.path}: {found}")
            else:
                self.stdout.write(json.dumps(to_record(found, text.id), ensure_ascii=False, sort_keys=True))
        if failed:
            raise CommandError(f"{failed} source texts could not be read", returncode=1)
