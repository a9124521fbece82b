"""An archive of the texts that are shipped, served by gunicorn with its settings as shipped."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
STAFF = ("keeper", "a-keeper's-long-password")


@dataclass(frozen=True)
class Archive:
    """A served archive: its address, and its management commands."""

    address: str
    environment: dict[str, str]

    def manage(self, *command: str) -> str:
        """Run a management command and return what it printed."""
        ended = subprocess.run(
            [sys.executable, "manage.py", *command],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout


@contextmanager
def served_archive(place: Path) -> Iterator[Archive]:
    """The five texts of fixtures/sources, loaded into an empty folder and served, with a staff account."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    address = f"http://127.0.0.1:{port}"
    served = Archive(
        address,
        os.environ
        | {
            "PORT": port,
            "READOUT_ALLOWED_HOSTS": "127.0.0.1",
            "READOUT_SITE_URL": address,
            "READOUT_DATABASE_URL": f"sqlite:///{place}/archive.sqlite3",
            "DJANGO_SUPERUSER_PASSWORD": STAFF[1],
        },
    )
    served.manage("migrate", "--verbosity", "0")
    served.manage("load_sources", "fixtures/sources")
    served.manage("collectstatic", "--noinput", "--verbosity", "0")
    served.manage("createsuperuser", "--noinput", "--username", STAFF[0], "--email", "keeper@archive.example")
    with (place / "gunicorn.log").open("w") as log:
        gunicorn = [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.conf.py"]
        with subprocess.Popen(gunicorn, cwd=ROOT, env=served.environment, stdout=log, stderr=log) as process:
            try:
                _wait_for(address, process)
                yield served
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(timeout=60)
    assert "Traceback" not in (place / "gunicorn.log").read_text(encoding="utf-8")


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert process.poll() is None, "gunicorn ended before it served"
        try:
            with urllib.request.urlopen(f"{address}/"):
                return
        except urllib.error.HTTPError:
            return
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError("gunicorn did not answer within a minute")
