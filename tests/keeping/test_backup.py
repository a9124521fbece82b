"""The drill: copy while a load runs, restore into an empty place, and have everything back."""

import fcntl
import hashlib
import json
import os
import shutil

import pytest


def answers(archive):
    walk = archive.start("-m", "tests.keeping.addresses")
    told, failed = walk.communicate()
    assert walk.returncode == 0, failed
    return json.loads(told)


def test_restored_archive_is_the_one_that_was_copied(loaded, empty, tmp_path):
    loaded.manage("createsuperuser", "--noinput", "--username", "keeper", "--email", "keeper@example.org")
    copy = tmp_path / "copy.backup"
    told = loaded.manage("backup", str(copy))
    assert told == f"{(tmp_path / 'copy.backup.sha256').read_text().split()[0]}  {copy}\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.backup", "copy.backup.sha256"]
    assert copy.stat().st_mode & 0o077 == 0
    restored = empty()
    assert restored.manage("restore", str(copy)).startswith("The archive is whole: 60 texts, ")
    assert restored.dump("--all") == loaded.dump("--all")
    assert restored.dump() == loaded.dump()
    asked = answers(restored)
    assert asked == answers(loaded)
    assert asked.keys() == {"live 200"}
    again = restored.run("createsuperuser", "--noinput", "--username", "keeper", "--email", "keeper@example.org")
    assert "already taken" in again.stderr


def test_copy_made_during_a_load_goes_on_to_the_same_archive(loaded, empty, reports, tmp_path):
    archive = empty()
    # What it tells fills a pipe of one page long before its last text: the load cannot end before it is copied.
    told, telling = os.pipe()
    fcntl.fcntl(telling, fcntl.F_SETPIPE_SZ, 4096)
    load = archive.start("manage.py", "load_sources", "--json", str(reports), stdout=telling)
    os.close(telling)
    with open(told) as lines:
        lines.readline()
        archive.manage("backup", str(tmp_path / "copy"))
        assert load.poll() is None
        lines.read()
    load.communicate()
    assert load.returncode == 0
    restored = empty()
    restored.manage("restore", str(tmp_path / "copy"))
    texts = restored.dump().count('"type":"source"')
    assert 0 < texts <= 60  # all are stored where what it tells was still on its way
    assert restored.manage("load_sources", str(reports)).startswith(f"60 source texts: {60 - texts} added, ")
    assert restored.dump() == archive.dump() == loaded.dump()


def test_restore_refuses_what_it_must(loaded, empty, tmp_path):
    copy = tmp_path / "copy"
    loaded.manage("backup", str(copy))
    refused = loaded.run("backup", str(copy))
    assert (refused.returncode, refused.stderr) == (1, f"CommandError: {copy} is there already\n")
    refused = loaded.run("restore", str(copy))
    assert "the archive has records already" in refused.stderr
    archive = empty()
    before = archive.dump("--all")
    broken = tmp_path / "broken"
    shutil.copy(copy, broken)
    assert "broken.sha256: No such file or directory" in archive.run("restore", str(broken)).stderr
    shutil.copy(tmp_path / "copy.sha256", tmp_path / "broken.sha256")
    with broken.open("r+b") as file:
        file.seek(-100, os.SEEK_END)
        file.write(b"!")
    refused = archive.run("restore", str(broken))
    assert (refused.returncode, "has not the SHA-256" in refused.stderr) == (1, True)
    assert archive.dump("--all") == before


def test_restore_refuses_the_backup_of_another_kind_of_database(empty, tmp_path):
    other = tmp_path / "other"
    other.write_bytes(b"neither one nor the other")
    sha256 = hashlib.sha256(other.read_bytes()).hexdigest()
    (tmp_path / "other.sha256").write_text(f"{sha256}  other\n", encoding="utf-8")
    refused = empty().run("restore", str(other))
    assert "is no backup of this kind of database" in refused.stderr


@pytest.fixture(autouse=True)
def needs_programs(pytestconfig):
    if pytestconfig.getoption("--database") == "postgresql":
        assert shutil.which("pg_dump"), "PostgreSQL's programs are not installed"
