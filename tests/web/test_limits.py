"""No page keeps the database busy for longer than a reader waits."""

import pytest
from django.db import connection

from meetings.web import limits

# As many steps as keep a database busy for a minute: to its end it would be answered as any other question.
ENDLESS = (
    "WITH RECURSIVE steps(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM steps WHERE n < 300000000) "
    "SELECT max(n) FROM steps"
)


@pytest.fixture(autouse=True)
def limited(monkeypatch):
    """As readers have it; the other tests wait longer (tests/conftest.py)."""
    monkeypatch.setattr(limits, "SECONDS", 2.0)


@pytest.fixture
def slow(monkeypatch):
    """Let the finder ask what takes the database for ever, and give it a tenth of a second."""

    def ask(self):
        with connection.cursor() as cursor:
            cursor.execute(ENDLESS)
            return cursor.fetchall()

    monkeypatch.setattr(limits, "SECONDS", 0.1)
    monkeypatch.setattr("meetings.search.filters.MeetingFilter.page", ask)
    yield
    connection.close()  # and with it what PostgreSQL was told


@pytest.mark.django_db(transaction=True)
def test_a_question_that_takes_too_long_is_stopped_and_says_how_to_narrow_it(client, slow):
    answer = client.get("/meetings/", {"q": "-x"})
    assert answer.status_code == 503
    assert "The question was stopped after two seconds" in answer.text
    assert not answer.has_header("ETag")
    assert client.get("/people/").status_code == 200


@pytest.mark.django_db(transaction=True)
def test_who_waited_too_long_is_told_in_their_language(client, slow):
    answer = client.get("/meetings/", {"q": "-x"}, headers={"Accept-Language": "fr"})
    assert answer.status_code == 503
    assert '<html lang="fr">' in answer.text
    assert "<h1>Cela prend trop de temps</h1>" in answer.text


@pytest.mark.django_db(transaction=True)
def test_other_failures_of_the_database_are_failures(client, monkeypatch):
    def fail(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM nothing")

    monkeypatch.setattr("meetings.search.filters.MeetingFilter.page", fail)
    client.raise_request_exception = False
    assert client.get("/meetings/").status_code == 500


def limit():
    """Return how long PostgreSQL lets a statement of this connection take."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        return cursor.fetchone()[0]


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite is told anew for each page")
def test_the_desk_may_take_its_time(admin_client, client):
    connection.ensure_connection()
    connection.connection.readout_limit = 0  # what another test was told ended with its transaction
    client.get("/meetings/")
    assert limit() == "2s"
    admin_client.get("/admin/")
    assert limit() == "0"


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite forgets the limit with the page")
def test_a_download_that_has_begun_may_take_its_time(client, story):
    connection.ensure_connection()
    connection.connection.readout_limit = 0
    pieces = iter(client.get("/meetings.csv").streaming_content)
    next(pieces)
    assert limit() == "2s"
    next(pieces)
    assert limit() == "0"
    client.get("/meetings/")
    assert limit() == "2s"
