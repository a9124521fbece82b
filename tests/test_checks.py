import sqlite3

from django.core.checks import run_checks
from django.db import connection


def test_sqlite_that_can_corrupt_is_warned_of(db, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    expected = ["readout.W001"] if connection.vendor == "sqlite" else []
    assert [warning.id for warning in run_checks(databases=["default"])] == expected


def test_sqlite_that_was_mended_passes(db, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    assert run_checks(databases=["default"]) == []
