"""How the databases go about what is asked: within the index, and never through all there is."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from meetings.search import selection as selections
from meetings.search import sqlite
from meetings.search.likely import records_called
from meetings.search.names import records_named, with_names
from meetings.search.query import SHORTEST_PREFIX, Fact, parse
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


@pytest.mark.skipif(connection.vendor != "sqlite", reason="how SQLite goes about it")
def test_sqlite_has_an_index_of_the_shortest_beginnings():
    """FTS5 tells no plan of its own; of four letters on, few words begin alike, and those of two are of three."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'meetings_search'")
        [(made,)] = cursor.fetchall()
    assert re.findall(r"prefix='(.+?)'", made) == [str(sqlite.BEGINNING)] == [str(SHORTEST_PREFIX + 1)]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="how SQLite goes about it")
@pytest.mark.parametrize("look", [with_names, records_called, lambda node: records_named("person", node.typed)])
def test_sqlite_looks_names_up_and_walks_none(look):
    person("Ilham Aliyev")
    with CaptureQueriesContext(connection) as asked:
        look(parse("ilham"))
    about_names = [query["sql"] for query in asked if "meetings_searchname" in query["sql"]]
    assert about_names
    for sql in about_names:
        assert "SEARCH meetings_searchname USING INTEGER PRIMARY KEY" in plan(sql.replace("%", "%%"), [])


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
        cursor.execute("SELECT gin_clean_pending_list('meetings_search_words')")
        cursor.execute("ANALYZE meetings_searchtext")
        yield
        cursor.execute("DELETE FROM meetings_searchtext WHERE meeting_id < 0")


on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="how PostgreSQL goes about it")
TYPED = ["summit", "w7", "common", "common -w7", "-common", "common summit", '"the summit"', "summit OR trade"]


@on_postgresql
@pytest.mark.parametrize("typed", [*TYPED, "person:aliyev"])
@pytest.mark.parametrize("limit", [26, 10_001])
def test_postgresql_looks_words_up_and_reads_the_vectors_of_few_rows(asked, many, typed, limit):
    """It walks the first keys for a page; it goes through all rows for no common word, and all keys for no rare one."""
    meeting("2022-12-15", "the summit", people=[person("Ilham Aliyev")])
    Selection.of(parse(typed)).keys(limit=limit)
    assert asked
    for sql, parameters in asked:
        steps = plan(sql, parameters)
        assert "Seq Scan" not in steps
        if " AS first " in sql:
            assert "Index Scan Backward using meetings_searchtext_search_key_key" in steps
            assert "Sort" not in steps
        elif " IN (" in sql:  # the few that have a phrase's words
            assert "meetings_searchtext_search_key_key" in steps
        else:
            assert "Bitmap Index Scan on meetings_search_words" in steps


@pytest.mark.parametrize("later", [False, True])
def test_the_next_meeting_of_a_person_is_looked_up_in_the_index_of_words(many, later):
    who = person("Ilham Aliyev")
    first, second, third = (meeting(f"2022-12-1{day}", "the summit", people=[who]) for day in (5, 6, 7))
    meeting("", "the summit", people=[who])
    of_person = Selection(Fact("person", str(who.pk)))
    sql, parameters = of_person.beside(second.search_key, later=later)
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        assert cursor.fetchall() == [((third if later else first).search_key,)]
        cursor.execute(*of_person.beside((third if later else first).search_key, later=later))
        assert cursor.fetchone() in (None, (None,))
    steps = plan(sql, parameters)
    if connection.vendor == "sqlite":
        assert steps.startswith("SCAN meetings_search VIRTUAL TABLE INDEX")
        assert "\n" not in steps
    else:
        assert "Seq Scan" not in steps
        assert "Bitmap Index Scan on meetings_search_words" in steps
        assert "meetings_searchtext_search_key_key" not in steps


@on_postgresql
def test_postgresql_finds_a_page_of_what_is_common_by_its_first_keys(asked, many):
    Selection(parse("common")).keys(limit=26)
    assert len(asked) == 1


@on_postgresql
@pytest.mark.parametrize("oldest", [False, True])
@pytest.mark.parametrize("common", [1, 100])
def test_postgresql_looks_through_more_and_more_days_where_too_much_is_found(asked, monkeypatch, oldest, common):
    monkeypatch.setattr(selections, "_FEW", 1)
    monkeypatch.setattr(selections, "_WALKED", 2)
    monkeypatch.setattr(selections, "_COMMON", common)
    monkeypatch.setattr(selections, "_FEWEST", 1)
    held = [meeting(f"2022-{month:02}-{day}", "the summit") for month in range(1, 9) for day in (15, 16)]
    wanted = [each.search_key for each in (held if oldest else held[::-1])]
    assert Selection(parse("summit")).keys(oldest=oldest, limit=4) == wanted[:4]
    assert len(asked) == (2 if common == 1 else 3)  # the first rows; all, too many; the first days that have enough
    assert Selection(parse("summit")).keys(oldest=oldest, limit=4, after=wanted[3]) == wanted[4:8]
    assert Selection(parse('"the summit"')).keys(oldest=oldest, limit=4) == wanted[:4]
    held = [meeting(f"2022-{month:02}-18", "the summit and trade") for month in (3, 5, 6, 7)]
    wanted = [each.search_key for each in (held if oldest else held[::-1])]
    assert Selection(parse("trade")).keys(oldest=oldest, limit=3) == wanted[:3]
    assert Selection(parse('"and trade"')).keys(oldest=oldest, limit=9) == wanted


@on_postgresql
@pytest.mark.parametrize("oldest", [False, True])
def test_postgresql_looks_words_up_among_days_in_the_index_of_words(asked, many, monkeypatch, oldest):
    """It reads of a common word what the index has of these days, and the index of keys not at all."""
    monkeypatch.setattr(selections, "_FEW", 1)
    monkeypatch.setattr(selections, "_WALKED", 2)
    monkeypatch.setattr(selections, "_COMMON", 1)
    held = [meeting(f"2022-{month:02}-15", "the common summit") for month in range(1, 9)]
    wanted = [each.search_key for each in (held if oldest else held[::-1])]
    recent = Selection(parse("common"), first=date(2022, 1, 1))
    assert recent.keys(oldest=oldest, limit=4) == wanted[:4]
    assert "=span5" in str(asked[-1][1])
    steps = plan(*asked[-1])
    assert "Bitmap Index Scan on meetings_search_words" in steps
    assert "meetings_searchtext_search_key_key" not in steps


@pytest.mark.parametrize("oldest", [False, True])
def test_a_list_of_all_is_read_from_the_keys(asked, many, oldest):
    meeting("2022-12-15", "the summit")
    Selection().keys(oldest=oldest, limit=26)
    steps = plan(*asked[0])
    assert "meetings_searchtext" in steps
    assert "TEMP B-TREE" not in steps
    assert "Sort" not in steps


@on_postgresql
def test_postgresql_reads_the_texts_of_a_rare_phrase_only(asked, many):
    """Words that are common are looked through day by day; of rare ones all texts that have them are read, at once."""
    meeting("2022-12-15", "the summit")
    assert len(Selection(parse('"the summit"')).keys(limit=26)) == 1
    of_words, in_order = asked[-2:]
    assert "strpos" not in of_words[0]
    assert "strpos" in in_order[0]
    assert "search_key IN (" in in_order[0]
    assert Selection(parse('"summit the" common')).keys(limit=26) == []
    assert "strpos" not in asked[-1][0]


@on_postgresql
def test_postgresql_compiles_no_plans():
    with connection.cursor() as cursor:
        cursor.execute("SHOW jit")
        assert cursor.fetchone() == ("off",)


@on_postgresql
@pytest.mark.parametrize("oldest", [False, True])
@pytest.mark.parametrize(("held", "is_all"), [(6, True), (7, False)])
def test_postgresql_looks_up_all_of_a_fact_that_has_up_to_twice_as_many_as_are_asked_for(
    asked, monkeypatch, held, is_all, oldest
):
    """Of more it looks through the days that should have enough, as many as there are of the fact among all."""
    monkeypatch.setattr(selections, "_FEW", 1)
    who = person("Ilham Aliyev")
    keys = [meeting(f"2022-{month:02}-15", people=[who]).search_key for month in range(1, held + 1)]
    for month in range(1, 10):
        meeting(f"2022-{month:02}-16")
    of_person = Selection(Fact("person", str(who.pk)))
    assert of_person.keys(oldest=oldest, limit=3) == (keys[:3] if oldest else keys[: -1 - 3 : -1])
    ((sql, parameters),) = asked
    assert ("ORDER BY" in sql, "=span5" in str(parameters)) == (not is_all, not is_all)
    assert parameters[-1] == (held + 1 if is_all else 3)
    assert of_person.keys(oldest=oldest, limit=9, after=keys[2 if oldest else -3]) == (
        keys[3:] if oldest else keys[-4::-1]
    )
