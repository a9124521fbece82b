"""An import with other processes that read ahead, killed and gone on with, brings the same archive."""

import signal


def test_import_with_helpers_that_was_killed_brings_the_same_archive(loaded, empty, tmp_path):
    dump = tmp_path / "dump.jsonl"
    loaded.manage("export", "jsonl", "--all", "-o", str(dump))
    archive = empty()
    killed = archive.start("-m", "tests.benchmarks.half_import", str(dump))
    assert (killed.wait(), killed.stderr.read()) == (-signal.SIGKILL, "")
    killed.stdout.close()
    killed.stderr.close()
    archive.manage("import_archive", str(dump), "--workers", "2")
    assert archive.manage("check_archive").startswith("The archive is whole: 60 texts, ")
    assert archive.dump("--all") == dump.read_text(encoding="utf-8")
