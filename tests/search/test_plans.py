"""How the databases go about what is asked: within the index, and never through all there is."""

import pytest
from django.db import connection

from meetings.search import selection as selections
from meetings.search.query import parse
from meetings.search.selection import Selection
from tests.search.register import meeting, person

pytestmark = pytest.mark.django_db


def plan(sql, parameters):
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f"EXPLAIN {sql}", parameters)
            return "\n".join(line for (line,) in cursor.fetchall())
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)
        return "\n".join(row[3] for row in cursor.fetchall())


@pytest.fixture
def asked(monkeypatch):
    """The statements that are asked for keys, with their parameters."""
    statements = []
    ask = selections._column

    def listen(sql, parameters):
        statements.append((sql, parameters))
        return ask(sql, parameters)

    monkeypatch.setattr(selections, "_column", listen)
    return statements


@pytest.mark.skipif(connection.vendor != "sqlite", reason="how SQLite goes about it")
@pytest.mark.parametrize(
    "typed", ["summit", "aliyev summit", '"the summit"', "sum* -trade", "summit OR trade", "person:aliyev after:2000"]
)
@pytest.mark.parametrize("oldest", [False, True])
def test_sqlite_walks_the_index_of_words_in_its_own_order(asked, typed, oldest):
    meeting("2022-12-15", "the summit", people=[person("Ilham Aliyev")])
    Selection.of(parse(typed)).keys(oldest=oldest, limit=26)
    for sql, parameters in asked:
        steps = plan(sql, parameters)
        assert steps.startswith("SCAN meetings_search VIRTUAL TABLE INDEX")
        assert "\n" not in steps  # and sorts nothing


@pytest.fixture
def many():
    """Rows enough for PostgreSQL to plan as for a large archive; they are of no meetings, and gone at the end."""
    if connection.vendor != "postgresql":
        yield
        return
    words, stems = "'common w' || n % 50", "rtrim(repeat(md5(n::text) || ' ', 40))"
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO meetings_searchtext (meeting_id, search_key, words, stems, facts, is_cut)"
            f" SELECT -n, 20000000 + n, {words}, {stems}, '=meeting', false FROM generate_series(1, 5000) AS n"
        )
        # What waits to be put into the index is priced by its pages: it may not be left to the tests before this one.
        cursor.execute("SELECT gin_clean_pending_list('meetings_search_vector')")
        cursor.execute("ANALYZE meetings_searchtext")
        yield
        cursor.execute("DELETE FROM meetings_searchtext WHERE meeting_id < 0")


@pytest.mark.skipif(connection.vendor != "postgresql", reason="how PostgreSQL goes about it")
@pytest.mark.parametrize("typed", ["summit", "w7", "common summit", '"the summit"', "summit OR trade", "person:aliyev"])
def test_postgresql_looks_words_up_before_it_walks_the_keys(asked, many, typed):
    meeting("2022-12-15", "the summit", people=[person("Ilham Aliyev")])
    Selection.of(parse(typed)).keys(limit=26)
    [(sql, parameters)] = asked
    assert "ORDER BY" not in sql
    assert "Bitmap Index Scan on meetings_search_vector" in plan(sql, parameters)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="how PostgreSQL goes about it")
def test_postgresql_walks_the_keys_where_there_are_many(asked, monkeypatch):
    monkeypatch.setattr(selections, "_FEW", 1)
    held = [meeting(f"2022-12-{day}", "the summit") for day in (15, 16, 17)]
    keys = [each.search_key for each in held]
    assert Selection(parse("summit")).keys(limit=2) == keys[:0:-1]
    assert Selection(parse("summit")).keys(oldest=True, limit=2) == keys[:2]
    assert ["ORDER BY" in sql for sql, _ in asked] == [False, True, False, True]


@pytest.mark.parametrize("oldest", [False, True])
def test_a_list_of_all_is_read_from_the_keys(asked, many, oldest):
    meeting("2022-12-15", "the summit")
    Selection().keys(oldest=oldest, limit=26)
    steps = plan(*asked[0])
    assert "meetings_searchtext" in steps
    assert "TEMP B-TREE" not in steps
    assert "Sort" not in steps
