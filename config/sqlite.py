"""A newer SQLite than Python's own, where the package pysqlite3 brings one."""

import sqlite3
import sys
from contextlib import suppress
from importlib import import_module


def use_newest() -> None:
    """Let all that imports sqlite3 from now on have pysqlite3, where it is installed and its SQLite is newer."""
    with suppress(ImportError):
        newer, interface = import_module("pysqlite3"), import_module("pysqlite3.dbapi2")
        if newer.sqlite_version_info > sqlite3.sqlite_version_info:
            sys.modules["sqlite3"], sys.modules["sqlite3.dbapi2"] = newer, interface
