"""Archives of their own, in files or databases, that other processes load, serve, kill, copy and check.

They are of the kind of database that the tests run on; the tests' own database is not asked.
"""

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from tests.keeping.texts import write_reports

ROOT = Path(__file__).parents[2]
_serial = itertools.count()


@dataclass(frozen=True)
class Archive:
    """An archive that only commands touch."""

    url: str

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"READOUT_DATABASE_URL": self.url}

    @property
    def file(self) -> Path:
        return Path(self.url.removeprefix("sqlite:///"))

    def start(self, *command: str, **options) -> subprocess.Popen[str]:
        """Start Python with a module or script and its arguments."""
        output = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        return subprocess.Popen([sys.executable, *command], cwd=ROOT, env=self.environment, text=True, **output)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a management command to its end, whatever it is."""
        process = self.start("manage.py", *command)
        told, failed = process.communicate()
        return subprocess.CompletedProcess(command, process.returncode, told, failed)

    def manage(self, *command: str) -> str:
        """Run a management command that must succeed, and return what it printed."""
        ended = self.run(*command)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    def dump(self, *options: str) -> str:
        return self.manage("export", "jsonl", *options)


@pytest.fixture(scope="session")
def empty(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Archive]]:
    """Make archives with tables and nothing in them: copies of one that was migrated."""
    if pytestconfig.getoption("--database") == "sqlite":
        place = tmp_path_factory.mktemp("archives")
        first = Archive(f"sqlite:///{place}/first.sqlite3")
        first.manage("migrate", "--verbosity", "0")

        def copy() -> Archive:
            other = Archive(f"sqlite:///{place}/{next(_serial)}.sqlite3")
            shutil.copy(first.file, other.file)
            return other

        yield copy
        return
    server = os.environ["READOUT_TEST_POSTGRES_URL"]
    names: list[str] = []

    def create(template: str = "") -> Archive:
        names.append(f"readout_{os.getpid()}_{next(_serial)}")
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {names[-1]} {f'TEMPLATE {template}' if template else ''}".encode())
        return Archive(f"{server.rpartition('/')[0]}/{names[-1]}")

    create().manage("migrate", "--verbosity", "0")
    yield lambda: create(names[0])
    with psycopg.connect(server, autocommit=True) as connection:
        for name in names:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of sixty reports that share people and meetings."""
    return write_reports(tmp_path_factory.mktemp("reports") / "texts", 60)


@pytest.fixture(scope="session")
def loaded(empty: Callable[[], Archive], reports: Path) -> Archive:
    """An archive into which the reports were loaded, undisturbed."""
    archive = empty()
    assert archive.manage("load_sources", str(reports)).startswith("60 source texts: 60 added, ")
    return archive
