"""An archive as it is shipped, served by gunicorn, and a Chromium to look at it with.

Nothing here asks the tests' own database: the archive is a file of its own, filled by the commands.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = shutil.which("chromium")
# Nothing but the page itself: no sandbox for root, no news from home.
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
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


@pytest.fixture(scope="package")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The five texts of fixtures/sources, loaded and served, with a staff account."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    place = tmp_path_factory.mktemp("archive")
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
                process.wait(timeout=20)
    assert "Traceback" not in (place / "gunicorn.log").read_text(encoding="utf-8")


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        assert process.poll() is None, "gunicorn ended before it served"
        try:
            with urllib.request.urlopen(f"{address}/"):
                return
        except urllib.error.HTTPError:
            return
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError("gunicorn did not answer within 10 seconds")


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, headless; skips where there is none, or fails where it is required."""
    if CHROMIUM is None:
        if "browser" in os.environ.get("READOUT_TEST_REQUIRE", ""):
            pytest.fail("Chromium is required and not installed")
        pytest.skip("Chromium is not installed (on Debian: apt install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, archive: Archive) -> Iterator[Page]:
    """A fresh page of the archive. What its content policy refused, or its scripts stumbled over, fails the test."""
    context = chromium.new_context(base_url=archive.address, locale="en-GB")
    refused: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            refused.append(message.text)

    context.on("console", note)
    context.on("weberror", lambda error: refused.append(str(error.error)))
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    context.close()
    assert refused == []


@pytest.fixture
def staff(page: Page) -> Page:
    """The page, logged in as staff."""
    page.goto("/admin/")
    page.get_by_label("Username").fill(STAFF[0])
    page.get_by_label("Password").fill(STAFF[1])
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/")
    return page
