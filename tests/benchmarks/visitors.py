"""Let fifty readers read for a minute while the archive is loaded and corrected, and print how they fared:

    READOUT_DATABASE_URL=sqlite:///copy.sqlite3 python -m tests.benchmarks.visitors

The archive is served by gunicorn as it is shipped, on a port of its own; `load_sources` takes in made-up reports one
after another meanwhile, as deploy/readout-load.service runs it, and a member of staff corrects a meeting a second.
**Both write: give it a copy.** Readers open lists, searches, people and what these link to; one who has a page reads it
for about --pause seconds before the next. Then, for as long, they ask without a pause, each again when it is answered:
that tells how many pages are made a second, not how long readers wait. Exit status 1 where a page failed, an edit or
the load did, or 99 in 100 of the readers who pause waited a second or more.
"""

import argparse
import http.client
import json
import os
import random
import re
import secrets
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("READOUT_SECRET_KEY", secrets.token_urlsafe(48))
os.environ.setdefault("READOUT_ALLOWED_HOSTS", "127.0.0.1")
os.environ.setdefault("READOUT_SITE_URL", "http://127.0.0.1")
django.setup()

from django.db import connection  # noqa: E402 (these need the settings)

from meetings.models import Meeting, SearchText, SourceText  # noqa: E402
from tests.benchmarks.reports import reports  # noqa: E402

ROOT = Path(__file__).parents[2]
_LINK = re.compile(r'href="(/(?:meetings|people|offices|sources)/[^"?#]+/)"')
# More than are loaded in the time, in tables of as many as one may have.
TABLES, REPORTS = 2, 15_000
# As deploy/readout-load.service has it.
NICE = 10
MOST = 1.0  # seconds


class Fared(NamedTuple):
    """How long each answer took, in seconds, and what was no answer."""

    took: list[float]
    failures: list[str]


def read(port: int, words: list[str], number: int, until: float, pause: float, fared: Fared) -> None:
    """Open one page after another until it is time."""
    draw = random.Random(number)
    time.sleep(draw.uniform(0, pause))
    links = ["/meetings/"]
    while time.monotonic() < until:
        searches = [
            f"/meetings/?q={draw.choice(words)}",
            f"/meetings/?q={draw.choice(words)}&after={draw.randrange(1, 1 << 43)}",
            "/",
            "/meetings/",
            "/people/",
        ]
        address = draw.choice([*searches, *draw.sample(links, min(4, len(links)))])
        begun = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            connection.request("GET", address)
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        except OSError as error:
            fared.failures.append(f"{address}: {error!r}")
            continue
        finally:
            connection.close()
        fared.took.append(time.monotonic() - begun)
        if answer.status >= 500:
            fared.failures.append(f"{address}: {answer.status}")
        links = _LINK.findall(text)[:50] or links
        time.sleep(draw.uniform(0.5, 1.5) * pause)


def watched(port: int, words: list[str], readers: int, seconds: float, pause: float) -> Fared:
    """Let the readers read, while reports are loaded and meetings corrected; print how they fared."""
    fared, texts = Fared([], []), SourceText.objects.count()
    with tempfile.TemporaryDirectory(prefix="readout-visitors-") as folder:
        for number in range(TABLES):
            _write_reports(Path(folder) / f"{number}.jsonl", texts + number * REPORTS)
        load = _python("manage.py", "load_sources", folder, nice=NICE)
        edits = _python("-m", "tests.benchmarks.editing", f"--seconds={seconds}")
        until = time.monotonic() + seconds
        args = (until, pause, fared)
        threads = [threading.Thread(target=read, args=(port, words, number, *args)) for number in range(readers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if load.poll() is None:
            load.send_signal(signal.SIGINT)
        elif load.returncode:
            fared.failures.append(f"load: {load.communicate()[1][-300:]}")
        load.communicate()
        made, wrong = edits.communicate()
        if edits.returncode:
            fared.failures.append(f"edits: {wrong[-300:]}")
    took = sorted(fared.took)
    most = took[int(len(took) * 0.99)]
    print(f"{readers} readers, pausing {pause:g} s: {len(took)} answers, {len(fared.failures)} failures")
    print(f"  median {statistics.median(took):.3f} s, 99 in 100 within {most:.3f} s, all within {took[-1]:.3f} s")
    print(f"  meanwhile {SourceText.objects.count() - texts} texts loaded, {made.strip() or 0} corrections", flush=True)
    for failure in fared.failures[:5]:
        print(f"  {failure}")
    return fared


def _python(*args: str, nice: int = 0) -> subprocess.Popen[str]:
    command = ["nice", "-n", str(nice), sys.executable, "-W", "ignore", *args]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def _write_reports(table: Path, first: int) -> None:
    with table.open("w", encoding="utf-8") as file:
        for report in reports(first, first + REPORTS):
            file.write(json.dumps(report, ensure_ascii=False) + "\n")


def serve(port: int) -> subprocess.Popen[bytes]:
    """Start gunicorn with the configuration that is shipped, and return when it answers."""
    subprocess.run([sys.executable, "manage.py", "collectstatic", "--noinput", "-v0"], cwd=ROOT, check=True)
    command = [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.conf.py"]
    served = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PORT": str(port)}, stderr=subprocess.DEVNULL)
    for _ in range(300):
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return served
        except OSError:
            time.sleep(0.1)
    served.kill()
    raise TimeoutError("gunicorn does not answer")


def _free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]


def _words() -> list[str]:
    """Return words of the reports, common and rare ones as they come."""
    rows = SearchText.objects.order_by("-search_key").values_list("words", flat=True)[:20]
    return sorted({word for words in rows for word in words.split() if len(word) > 3})


def main() -> int:
    parser = argparse.ArgumentParser(description="Let readers read while the archive is loaded and corrected.")
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pause", type=float, default=5, help="seconds that a page is read for, about")
    asked = parser.parse_args()
    load, _, _ = os.getloadavg()
    print(f"{Meeting.objects.count()} meetings, {connection.vendor}, {os.cpu_count()} cores, load {load:.1f}")
    words, port = _words(), _free_port()
    served = serve(port)
    try:
        paused = watched(port, words, asked.readers, asked.seconds, asked.pause)
        closed = watched(port, words, asked.readers, asked.seconds, 0)
    finally:
        served.terminate()
        served.wait()
    print(f"{len(closed.took) / asked.seconds:.1f} pages a second at most")
    slow = sorted(paused.took)[int(len(paused.took) * 0.99)] >= MOST
    return int(slow or bool(paused.failures or closed.failures))


if __name__ == "__main__":
    sys.exit(main())
