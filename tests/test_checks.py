import sqlite3

from django.db import connection

from meetings.checks import sqlite_is_sound


def test_sqlite_that_can_corrupt_is_warned_of(monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    expected = ["readout.W001"] if connection.vendor == "sqlite" else []
    assert [warning.id for warning in sqlite_is_sound(databases=["default"])] == expected


def test_sqlite_that_was_mended_passes(monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    assert sqlite_is_sound(databases=["default"]) == []
