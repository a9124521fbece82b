"""Loads that are killed, that run out of disk, that run two at once."""

import json
import os
import random
import re
import sqlite3
import subprocess

import pytest

LONG = "READOUT_TEST_LONG" in os.environ
FULL = re.compile(
    r"^CommandError: .*/(\d{4})\.txt: the archive cannot be written: ([^\n]*)\nStopped after (\d+) source"
)


def kills(database):
    """How many loads are killed: a server's are slower, and its own crashes are its own tests' affair."""
    return (100 if database == "sqlite" else 20) * (20 if LONG else 1)


def test_killed_loads_leave_an_archive_that_is_whole(loaded, empty, reports, tmp_path, pytestconfig):
    undisturbed = tmp_path / "undisturbed.jsonl"
    undisturbed.write_text(loaded.dump(), encoding="utf-8")
    wanted = kills(pytestconfig.getoption("--database"))
    seed = str(random.randrange(1 << 30))
    loads = empty().start("-m", "tests.keeping.killed", str(reports), str(undisturbed), str(wanted), seed)
    told, failed = loads.communicate()
    assert loads.returncode == 0, failed
    found = json.loads(told)
    assert found["killed"] == wanted
    assert found["in part"] > 0


def test_two_loads_at_once_are_as_one(loaded, empty, reports):
    archive = empty()
    loads = [archive.start("manage.py", "load_sources", "--json", str(reports)) for _ in range(2)]
    told = [load.communicate() for load in loads]
    assert [load.returncode for load in loads] == [0, 0], [failed for _, failed in told]
    outcomes = [json.loads(line)["outcome"] for lines, _ in told for line in lines.splitlines()]
    assert (outcomes.count("added"), outcomes.count("unchanged")) == (60, 60)
    assert archive.dump() == loaded.dump()
    archive.manage("check_archive")


@pytest.fixture
def needs_a_file(pytestconfig):
    if pytestconfig.getoption("--database") != "sqlite":
        pytest.skip("PostgreSQL's disk is its server's")


def full_disk(failed):
    """Return how many texts got in before the one that a full disk stopped; the message must name it."""
    match = FULL.search(failed)
    assert match, failed
    name, reason, before = match.groups()
    assert reason in ("database or disk is full", "disk I/O error")
    assert int(name) == int(before)
    return int(before)


def goes_on(archive, before):
    """The archive is whole, is read and it is read while it is full."""
    assert archive.dump().count('"type":"source"') == before
    walk = archive.start("-m", "tests.keeping.addresses")
    answers, failed = walk.communicate()
    assert walk.returncode == 0, failed
    assert json.loads(answers).keys() == {"live 200"}
    with sqlite3.connect(archive.file) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


def test_load_into_a_database_that_may_not_grow_stops_at_a_text(loaded, empty, reports, needs_a_file):
    archive = empty()
    with sqlite3.connect(archive.file) as database:
        pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.close()
    load = archive.start("-m", "tests.keeping.small_disk", str(pages + 40), str(reports))
    _, failed = load.communicate()
    assert load.returncode == 1
    before = full_disk(failed)
    assert 0 < before < 60
    goes_on(archive, before)
    assert archive.manage("load_sources", str(reports)).startswith(f"60 source texts: {60 - before} added, ")
    assert archive.dump() == loaded.dump()
    archive.manage("check_archive")


def test_load_onto_a_full_disk_stops_at_a_text(loaded, empty, reports, needs_a_file, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    template = empty()
    size = template.file.stat().st_size // 1024 + 700
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(small)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("only root may mount a small disk")
    try:
        (small / "archive.sqlite3").write_bytes(template.file.read_bytes())
        archive = type(template)(f"sqlite:///{small}/archive.sqlite3")
        load = archive.run("load_sources", str(reports))
        assert load.returncode == 1
        before = full_disk(load.stderr)
        assert 0 < before < 60
        goes_on(archive, before)
        subprocess.run(["mount", "-o", "remount,size=64m", str(small)], check=True)
        assert archive.manage("load_sources", str(reports)).startswith(f"60 source texts: {60 - before} added, ")
        assert archive.dump() == loaded.dump()
        archive.manage("check_archive")
    finally:
        subprocess.run(["umount", "--lazy", str(small)], check=True)
