"""The golden dump, and what tests of dumps do with its lines."""

import io
import json
from pathlib import Path

from django.apps import apps

from meetings.exchange.importing import import_dump
from meetings.exchange.writing import encoded

SMALL = Path(__file__).with_name("small.jsonl")


def empty_archive():
    for model in apps.get_app_config("meetings").get_models():
        model.objects.all()._raw_delete("default")


def lines():
    return [json.loads(line) for line in SMALL.read_bytes().splitlines()]


def imported(changed):
    return import_dump(io.BytesIO(b"".join(encoded(line) for line in changed)))
