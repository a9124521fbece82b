"""Correct one meeting after another, as staff do, for some seconds, in the archive that READOUT_DATABASE_URL names:

    python -m tests.benchmarks.editing --seconds 60 --pause 1

Each correction is a decision in the log, with what follows from it, as the desk makes it. Prints how many were made.
"""

import argparse
import os
import random
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.contrib.auth.models import User  # noqa: E402 (these need the settings)
from django.db.models import Max  # noqa: E402

from meetings.loading.deciding.correcting import correcting  # noqa: E402
from meetings.models import Form, Meeting  # noqa: E402


def correct(meeting: Meeting, user: User, draw: random.Random) -> None:
    """Say that the meeting had another form."""
    with correcting(meeting, user, "the report was read wrongly"):
        meeting.form = draw.choice([form for form in Form.values if form != meeting.form])
        meeting.save(update_fields=["form"])


def main() -> None:
    parser = argparse.ArgumentParser(description="Correct one meeting after another.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pause", type=float, default=1, help="seconds between two corrections")
    asked = parser.parse_args()
    user, _ = User.objects.get_or_create(username="benchmark")
    draw, made = random.Random(), 0
    last = Meeting.objects.aggregate(last=Max("pk"))["last"]
    until = time.monotonic() + asked.seconds
    while time.monotonic() < until:
        meeting = Meeting.objects.published().filter(pk__gte=draw.randrange(last) + 1).order_by("pk")[:1].get()
        correct(meeting, user, draw)
        made += 1
        time.sleep(asked.pause)
    print(made)


if __name__ == "__main__":
    main()
