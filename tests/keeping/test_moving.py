"""The same texts, loaded into either database, are the same dump, and an archive moves between the two as it is."""

import os
from pathlib import Path

import pytest

from tests.keeping.conftest import Archive

TEXTS = Path(__file__).parent.parent / "texts"
FEED = os.environ.get("READOUT_TEST_FEED", "")


@pytest.fixture
def on_sqlite(tmp_path, pytestconfig):
    """Make archives on SQLite, beside those of the server that the tests run on."""
    if pytestconfig.getoption("--database") == "sqlite":
        pytest.skip("two databases are compared where the tests run on PostgreSQL")

    def made(name):
        archive = Archive(f"sqlite:///{tmp_path}/{name}.sqlite3")
        archive.manage("migrate", "--verbosity", "0")
        return archive

    return made


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(TEXTS, id="texts"),
        pytest.param(FEED, id="feed", marks=pytest.mark.skipif(not FEED, reason="READOUT_TEST_FEED names no feed")),
    ],
)
def test_archives_of_both_databases_are_the_same_and_change_places(texts, empty, on_sqlite, tmp_path):
    server, file = empty(), on_sqlite("first")
    for archive in (server, file):
        archive.manage("load_sources", str(texts))
    assert server.dump() == file.dump()
    for source, target in ((server, on_sqlite("second")), (file, empty())):
        everything = tmp_path / "everything.jsonl"
        source.manage("export", "jsonl", "--all", "--output", str(everything))
        target.manage("import_archive", str(everything))
        assert target.dump("--all") == everything.read_text(encoding="utf-8")
