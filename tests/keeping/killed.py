"""Load reports again and again, kill each load at a random moment, and prove each time that the archive is whole:

    python -m tests.keeping.killed FOLDER DUMP KILLS SEED

FOLDER has the reports, DUMP is the dump of an archive into which they were loaded undisturbed. The archive that the
settings name is emptied as often as all reports are in. Prints how many loads were killed, how often all got in,
and how many of the kills found a part of the texts stored.
"""

import json
import os
import random
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections, transaction  # noqa: E402

from meetings.exchange.checking import faults  # noqa: E402
from meetings.exchange.writing import dump  # noqa: E402

# Of the time that an undisturbed load takes, what a load has at most until it is killed. Chosen: a transaction of
# sixteen of sixty texts is a quarter of it, and many loads are to get through one and none through all.
LONGEST = 0.6
# How much longer the next loads have when one was killed before anything was stored, until one stored a part: the
# machine may have slowed since the undisturbed load was timed, and would then never let a transaction end.
LONGER = 1.1


def facts_of_texts(written: bytes) -> dict[str, tuple[int, int]]:
    """Return of each text in a dump, by its SHA-256, how many reports and how much evidence is stored of it."""
    reports: Counter[str] = Counter()
    evidence: Counter[str] = Counter()
    sha256: dict[str, str] = {}
    for line in map(json.loads, written.splitlines()):
        if line["type"] == "meeting":
            reports.update(report["source"] for report in line["reports"])
            evidence.update(row["source"] for row in line["evidence"])
        elif line["type"] == "source":
            sha256[line["reference"]] = line["sha256"]
            evidence[line["reference"]] += len(line["evidence"])
    return {sha256[reference]: (reports[reference], evidence[reference]) for reference in sha256}


def load_until_killed(folder: str, seconds: float | None) -> bool:
    """Load in a process of its own, killed after so long or never; return whether it was still at it."""
    child = os.fork()
    if child == 0:
        try:
            call_command("load_sources", folder, verbosity=0)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.waitstatus_to_exitcode(status) != 0:
        sys.exit("a load failed by itself")
    return os.WIFSIGNALED(status)


def empty_archive() -> None:
    with transaction.atomic():
        for model in apps.get_app_config("meetings").get_models():
            model._default_manager.all()._raw_delete("default")


def main(folder: str, undisturbed: bytes, kills: int, seed: int) -> dict[str, int]:
    whole = facts_of_texts(undisturbed)
    draw = random.Random(seed)
    found = {"killed": 0, "all in": 0, "in part": 0}
    # Done once here, so that each load starts with its vocabulary in memory.
    call_command("load_sources", str(min(Path(folder).iterdir())), dry_run=True, verbosity=0)
    connections.close_all()  # no process inherits a connection
    started = time.monotonic()
    load_until_killed(folder, None)
    longest = LONGEST * (time.monotonic() - started)
    empty_archive()
    connections.close_all()
    while found["killed"] < kills:
        was_killed = load_until_killed(folder, draw.uniform(0, longest))
        found["killed"] += was_killed
        stored = facts_of_texts(b"".join(dump()))
        partly = [sha256 for sha256, facts in stored.items() if whole[sha256] != facts]
        wrong = [*faults(), *(f"{sha256}: stored in part" for sha256 in partly)]
        found["in part"] += was_killed and 0 < len(stored) < len(whole)
        if not stored and not found["in part"]:
            longest *= LONGER
        if not was_killed:
            found["all in"] += 1
            if b"".join(dump()) != undisturbed:
                wrong.append("the dump is not that of an undisturbed load")
            empty_archive()
        connections.close_all()
        if wrong:
            sys.exit("\n".join([f"seed {seed}, after {found}:", *wrong]))
    return found


if __name__ == "__main__":
    _, folder, undisturbed, kills, seed = sys.argv
    print(json.dumps(main(folder, Path(undisturbed).read_bytes(), int(kills), int(seed))))
