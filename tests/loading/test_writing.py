"""How a process that writes for long uses the database."""

import pytest
from django.db import connection

from meetings.loading.writing import writing_much
from meetings.models.statements import select

pytestmark = pytest.mark.django_db


def test_whoever_writes_much_maps_little_and_copies_the_log_seldom():
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has a process of its own for that")
    with writing_much():
        assert select("PRAGMA wal_autocheckpoint") == [(10_000,)]
    # The tests are within a transaction, in which nothing can be copied: that is no fault of the load's.
    assert select("SELECT 1") == [(1,)]
