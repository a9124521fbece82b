"""What every test stands on: the settings it runs with, and a plain word on what was left out.

The tests run on SQLite; with `--database postgresql` those that ask a database run on the server that
READOUT_TEST_POSTGRES_URL names.
READOUT_TEST_REQUIRE lists what may not be left out: postgresql, browser.
"""

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from django.conf import settings

REQUIRED = frozenset(os.environ.get("READOUT_TEST_REQUIRE", "").replace(",", " ").split())


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=["sqlite", "postgresql"], default="sqlite", help="what the tests run on")
    parser.addoption("--decisions", type=int, default=20, help="how many decisions are made at random and undone")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    if settings.configured:
        raise pytest.UsageError("DJANGO_SETTINGS_MODULE is set: unset it, the tests have settings of their own")
    postgres = os.environ.get("READOUT_TEST_POSTGRES_URL", "")
    on_postgres = config.getoption("--database") == "postgresql"
    if not postgres and (on_postgres or "postgresql" in REQUIRED):
        raise pytest.UsageError("READOUT_TEST_POSTGRES_URL is not set, and PostgreSQL is required")
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "READOUT_SECRET_KEY": secrets.token_urlsafe(48),
        "READOUT_ALLOWED_HOSTS": "testserver,127.0.0.1,localhost",
        "READOUT_SITE_URL": "http://testserver",
        # Each test has an archive of its own, and their versions may be alike.
        "READOUT_KEPT_PAGES": "0",
        "READOUT_DATABASE_URL": postgres if on_postgres else "sqlite://:memory:",
    }
    os.environ.pop("READOUT_DEBUG", None)
    # Pages of the tests link to static files as they are written; tests/test_serving.py has them collected.
    collected = tempfile.TemporaryDirectory(prefix="readout-static-")
    config.add_cleanup(collected.cleanup)
    settings.STATIC_ROOT = collected.name
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}


# What a test has that asks a database: its own, or archives that other processes ask.
_ASKING = {"db", "transactional_db", "empty"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out on PostgreSQL what asks no database: it was tried where all is tried, on SQLite."""
    if config.getoption("--database") != "postgresql":
        return
    asking = [item for item in items if item.get_closest_marker("django_db") or _ASKING & set(item.fixturenames)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(asking)])
    items[:] = asking


def pytest_sessionstart(session: pytest.Session) -> None:
    # Fixtures that need the models, which can be imported only now that Django is set up.
    session.config.pluginmanager.import_plugin("tests.records")


def pytest_report_header(config: pytest.Config) -> str:
    return f"database: {config.getoption('--database')}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    left_out = []
    if not os.environ.get("READOUT_TEST_POSTGRES_URL"):
        left_out.append("PostgreSQL: no test ran on it; READOUT_TEST_POSTGRES_URL was not set.")
    if not shutil.which("chromium"):
        left_out.append("Chromium: no test looked at a page with it; it is not installed.")
    if left_out:
        terminalreporter.section("LEFT OUT", yellow=True, bold=True)
        for line in left_out:
            terminalreporter.line(line)


@pytest.fixture(scope="session", autouse=True)
def unhurried() -> Iterator[None]:
    """Pages ask as long as it takes, but in the tests of the limit: a busy machine may stand still for seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("meetings.web.limits.SECONDS", 60.0)
        yield
