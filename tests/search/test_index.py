from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone

from meetings.days import DayRange
from meetings.models import Meeting, Permalink, SearchName, SearchText
from meetings.search import terms
from meetings.search.index import index_meetings, is_sound, put_parts_together, rebuild
from meetings.search.keys import search_key
from meetings.search.query import parse
from meetings.search.selection import Selection
from tests.search.register import meeting, office, organization, person, place, report

pytestmark = pytest.mark.django_db


def found(typed):
    return Selection(parse(typed)).keys(limit=10)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's index is a generated column")
def test_index_has_its_triggers():
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
        assert [name for (name,) in cursor.fetchall()] == [
            "meetings_names_delete",
            "meetings_names_insert",
            "meetings_names_update",
            "meetings_search_delete",
            "meetings_search_insert",
            "meetings_search_update",
        ]


def test_index_follows_every_change_of_a_row():
    row = SearchText.objects.get(meeting=meeting("2022-12-15", "alpha"))
    assert found("alpha") == [row.search_key]
    row.words = "beta _"
    row.save()
    assert (found("alpha"), found("beta")) == ([], [row.search_key])
    row.delete()
    assert found("beta") == []


def test_search_key_is_in_the_order_of_days():
    days = [None, date(2022, 12, 15), date(2022, 12, 16)]
    keys = [search_key(day, number) for day in days for number in (1, 2, (1 << 24) - 1)]
    assert keys == sorted(set(keys))
    with pytest.raises(ValueError, match="16777215"):
        search_key(None, 1 << 24)


def test_index_meetings_gives_a_meeting_its_key():
    held, undated = meeting("2022-12"), meeting()
    assert held.search_key == search_key(date(2022, 12, 31), held.pk)
    assert undated.search_key == undated.pk
    held.days = DayRange.parse("2022-12-15")
    held.save()
    index_meetings([held.pk])
    held.refresh_from_db()
    assert held.search_key == held.search_text.search_key == search_key(date(2022, 12, 15), held.pk)


def test_index_meetings_drops_what_is_not_published():
    withdrawn = meeting("2022-12-15", "alpha")
    Permalink.objects.filter(pk=withdrawn.reference).update(
        state="withdrawn", reason="A double.", changed_at=timezone.now()
    )
    index_meetings([withdrawn.pk, 999_999])
    assert found("alpha") == []
    assert not SearchText.objects.exists()
    assert Meeting.objects.get().search_key is None


def test_index_meetings_takes_in_new_reports():
    held = meeting("2022-12-15", "alpha", people=[person("Kubanychbek Omuraliev")])
    report(held, "Bravo.", position=1)
    index_meetings([held.pk])
    assert found("omuraliev alpha bravo") == [held.search_key]


def test_a_row_has_the_words_of_the_reports_and_of_none_else():
    state = organization("Azerbaijan", kind="state")
    minister, bayramov = office("Minister", state), person("Jeyhun Bayramov", "Ceyhun Bayramov")
    held = meeting("2022-12-15", "Alpha.", people=[bayramov], offices=[minister], at=place("Baku", territory=state))
    assert held.search_text.words == "jeyhun bayramov _ alpha _"


def test_index_meetings_asks_as_often_for_many_as_for_one(django_assert_max_num_queries):
    state = organization("Azerbaijan", kind="state")
    ministry = organization("Ministry of Foreign Affairs", parent=state)
    ids = [
        meeting(
            "2022-12-15",
            people=[person(f"A {n}"), person(f"B {n}")],
            offices=[office(f"O {n}", ministry)],
            at=place(f"P {n}"),
        ).pk
        for n in range(6)
    ]
    with django_assert_max_num_queries(22):
        index_meetings(ids[:1])
    with django_assert_max_num_queries(22):
        index_meetings(ids)


def test_facts_name_all_that_a_meeting_can_be_filtered_by():
    state = organization("Azerbaijan", kind="state")
    ministry = organization("Ministry of Foreign Affairs", parent=state)
    agency = organization("Trend")
    minister, bayramov, baku = office("Minister", ministry), person("Jeyhun Bayramov"), place("Baku", territory=agency)
    held = meeting("2022", people=[bayramov], offices=[minister], at=baku, form="phone call", publisher=agency)
    assert held.search_text.facts.split() == sorted(
        [
            "=meeting",
            "=formphonecall",
            "=languageen",
            f"=person{bayramov.pk}",
            f"=office{minister.pk}",
            f"=organization{ministry.pk}",
            f"=organization{state.pk}",
            f"=place{baku.pk}",
            f"=territory{agency.pk}",
            f"=publisher{agency.pk}",
        ]
    )


def test_words_are_bounded_and_say_so(monkeypatch):
    monkeypatch.setattr(terms, "MAX_LENGTH", 60)
    long = meeting("2022-12-15", ["word " * 12 + "end", "short"])
    short = meeting("2022-12-15", "short")
    assert (long.search_text.is_cut, short.search_text.is_cut) == (True, False)
    assert len(long.search_text.words) <= 60
    assert found("word short") == [long.search_key]
    assert found("end") == []


def test_longest_words_fit_the_index():
    """PostgreSQL refuses a tsvector above 1 MB."""
    text = " ".join(f"щ{number}щщщщщщщщщщщщщщщщщщщщ'{number}" for number in range(30_000))
    assert meeting("2022-12-15", text, language="ru").search_text.is_cut


def test_rebuild_restores_every_row(capsys):
    held = [
        meeting("2022-12-15", "alpha", people=[person("Jeyhun Bayramov")]),
        meeting("2022-12-16", "alpha"),
        meeting("", "alpha"),
    ]
    before = list(SearchText.objects.order_by("search_key").values_list("search_key", "words", "stems", "facts"))
    SearchText.objects.filter(meeting=held[0]).delete()
    SearchText.objects.filter(meeting=held[1]).update(words="beta")
    Meeting.objects.update(search_key=None)
    SearchName.objects.all().delete()
    assert list(rebuild(2)) == [2, 1]
    call_command("rebuild_search", chunk=2)
    assert capsys.readouterr().out == "3 meetings indexed\n"
    after = list(SearchText.objects.order_by("search_key").values_list("search_key", "words", "stems", "facts"))
    assert after == before
    assert found("alpha") == sorted((m.search_key for m in held), reverse=True)
    assert SearchName.objects.get().words == "jeyhun bayramov _"
    assert is_sound()


PARTS = "SELECT count(DISTINCT id >> 37) FROM meetings_search_data WHERE id >> 37 > 0"


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has one index of words")
def test_parts_that_storing_leaves_are_put_together():
    for number in range(3):
        with transaction.atomic():  # whose end writes a part
            meeting("2022", f"another {number}")
    with connection.cursor() as cursor:
        cursor.execute(PARTS)
        assert cursor.fetchall() == [(3,)]
        put_parts_together()
        cursor.execute(PARTS)
        assert cursor.fetchall() == [(1,)]
    assert is_sound()
    assert len(found("another")) == 3


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has one index of words")
def test_rebuilt_index_is_in_one_part():
    """SQLite looks each word up in every part that writing has left."""
    for number in range(3):
        meeting("2022", f"another {number}")
    with connection.cursor() as cursor:
        # As where there are very many: what is written is put by after each.
        cursor.execute("INSERT INTO meetings_search (meetings_search, rank) VALUES ('hashsize', 1)")
        cursor.execute("INSERT INTO meetings_search (meetings_search) VALUES ('rebuild')")
        cursor.execute(PARTS)
        assert cursor.fetchone()[0] > 1
        list(rebuild())
        cursor.execute(PARTS)
        assert cursor.fetchall() == [(1,)]
        cursor.execute("INSERT INTO meetings_search (meetings_search, rank) VALUES ('hashsize', 1048576)")
