import pytest
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder


def test_livez_answers_without_the_database(client):
    response = client.get("/livez")
    assert (response.status_code, response.content) == (200, b"alive\n")


@pytest.mark.django_db
def test_readyz_answers_where_all_is_migrated(client):
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (200, b"ready\n")
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.django_db
def test_readyz_waits_for_migrations(client):
    MigrationRecorder(connection).migration_qs.filter(app="meetings").last().delete()
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (503, b"migrations are to be run\n")


@pytest.mark.django_db
def test_readyz_says_that_the_database_is_away(client, monkeypatch):
    def refuse():
        raise DatabaseError("gone")

    monkeypatch.setattr(connection, "cursor", refuse)
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (503, b"the database does not answer\n")
