"""An archive as it is shipped, served by gunicorn, and a Chromium to look at it with.

Nothing here asks the tests' own database: the archive is a file of its own, filled by the commands.
"""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.browser.archives import STAFF, Archive, served_archive

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


@pytest.fixture(scope="package")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The archive of the tests that only look. Those that write have one of their own."""
    with served_archive(tmp_path_factory.mktemp("archive")) as served:
        yield served


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
    page.set_default_timeout(30_000)
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
