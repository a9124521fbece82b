"""What a search finds, the same on both databases: `make test` runs these on each."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.search.query import parse
from meetings.search.selection import Count, Selection
from tests.search.register import meeting, office, organization, person, place

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    """Return four meetings by a letter."""
    azerbaijan = organization("Republic of Azerbaijan", "Азербайджан", kind="state")
    turkic_states = organization("Organization of Turkic States", "Organisation des États turciques")
    aliyev = person("Ilham Aliyev", "İlham Əliyev", "Ильхам Алиев")
    omuraliev = person("Kubanychbek Omuraliev", "Koubanytchbek Omuraliev")
    secretary = office("Secretary General", turkic_states, "Secrétaire général")
    president = office("President", azerbaijan)
    return {
        "a": meeting(
            "2022-12-15",
            ["They discussed the summit in Samarkand.", "Ils ont parlé du sommet de l'Organisation."],
            people=[aliyev, omuraliev],
            offices=[president, secretary],
            at=place("Baku", "Bakı"),
        ),
        "b": meeting("2022-10-21", "Trade, and the summit. They discussed it.", people=[aliyev]),
        "c": meeting("2022-05", "Встречи прошли в Самарканде.", language="ru"),
        "d": meeting("", "A discussion of nothing. Ta'if."),
    }


def found(archive, typed):
    keys = set(Selection(parse(typed)).keys(limit=10))
    return "".join(letter for letter, m in archive.items() if m.search_key in keys)


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("summit", "ab"),
        ("SUMMIT samarkand", "a"),
        ("discuss", "abd"),
        ("discussing", "abd"),
        ("discussions", "abd"),
        ("встреча", "c"),
        ("Aliyev", "ab"),
        ("Əliyev", "ab"),
        ("Алиев", "ab"),
        ("aliev", "ab"),
        ("Koubanytchbek", "a"),
        ("secretaire general", "a"),
        ("secrétaires", "a"),
        ("turciques", "a"),
        ("азербайджан", "a"),
        ("Bakı", "a"),
        ("organisation", "a"),
        ("d'organisation", ""),
        ("Taif", "d"),
        ("Ta’if", "d"),
        ('"the summit"', "ab"),
        ('"summit in samarkand"', "a"),
        ('"in summit"', ""),
        ('"summit"', "ab"),
        ('"discuss"', ""),
        ('"samarkand ils"', ""),  # the end of one report and the beginning of another
        ('"nothing ta"', "d"),
        ("sum*", "ab"),
        ("su*", "ab"),
        ("of*", "ad"),  # two letters: the word itself too
        ("встр*", "c"),
        ("zz*", ""),
        ("-summit", "cd"),
        ("-summit -nothing", "c"),
        ("aliyev -samarkand", "b"),
        ('discussed -"the summit in"', "bd"),
        ("samarkand OR trade", "abc"),
        ("trade OR встречи", "bc"),
        ("aliyev samarkand OR trade", "ab"),
        ("-samarkand OR -trade", "abcd"),
        ("trade OR -summit", "bcd"),
        ("person1", ""),
        ("meeting", ""),  # the index has it among the facts
        ("_", "abcd"),
        ("OR", ""),
        ("and", "b"),
    ],
)
def test_search_finds(archive, typed, letters):
    assert found(archive, typed) == letters


@given(typed=st.text(alphabet="ab -\"*ORé'(){}:^+|&!\\\n_\0", max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
def test_search_answers_anything(archive, typed):
    selection = Selection(parse(typed))
    assert selection.keys(limit=1) == selection.keys(limit=9)[:1]


def test_search_answers_hundreds_of_words(archive):
    words = "".join(f" w{number}" for number in range(250))
    assert found(archive, "summit" + words.replace(" ", " OR ")) == "ab"
    assert found(archive, "summit" + words.replace(" ", " -")) == "ab"
    assert found(archive, "summit" + words) == ""


def letters(archive, selection, **how):
    letter_of = {m.search_key: letter for letter, m in archive.items()}
    return "".join(letter_of[key] for key in selection.keys(limit=10, **how))


@pytest.mark.parametrize(
    ("first", "last", "newest", "oldest"),
    [
        (None, None, "abcd", "cbad"),
        (date(2022, 10, 21), None, "ab", "ba"),
        (date(2022, 10, 22), None, "a", "a"),
        (None, date(2022, 10, 21), "bc", "cb"),
        (None, date(2022, 10, 20), "c", "c"),
        (date(2022, 5, 31), date(2022, 12, 14), "bc", "cb"),
        (date(2022, 6, 1), date(2022, 12, 14), "b", "b"),
        (None, date(2022, 5, 1), "c", "c"),  # some day of May may be the first
        (date(2022, 5, 10), date(2022, 5, 11), "c", "c"),
        (None, date(2022, 4, 30), "", ""),
        (date(2022, 12, 16), date(2022, 12, 1), "", ""),
        (date(2022, 5, 20), date(2022, 5, 10), "c", "c"),  # some day of May may be on either side
        (date(1, 1, 1), date(9999, 12, 31), "abc", "cba"),
    ],
)
def test_days_select_what_may_have_fallen_on_them(archive, first, last, newest, oldest):
    selection = Selection(first=first, last=last)
    assert letters(archive, selection) == newest
    assert letters(archive, selection, oldest=True) == oldest
    assert selection.count() == Count(len(newest), False)


def test_undated_are_selected_alone(archive):
    assert letters(archive, Selection(undated=True)) == "d"
    assert letters(archive, Selection(undated=True), oldest=True) == "d"
    assert letters(archive, Selection(undated=True, first=date(2022, 1, 1))) == ""
    assert Selection(undated=True, last=date(2022, 1, 1)).count() == Count(0, False)


def test_days_and_words_select_together(archive):
    selection = Selection(parse("summit OR nothing OR встречи"), first=date(2022, 5, 2), last=date(2022, 11, 1))
    assert letters(archive, selection) == "bc"


@pytest.mark.parametrize("node", [None, parse("summit OR nothing OR встречи")])
@pytest.mark.parametrize(
    "days", [{}, {"last": date(2022, 5, 2)}, {"first": date(2022, 5, 2), "last": date(2022, 11, 1)}, {"undated": True}]
)
@pytest.mark.parametrize("oldest", [False, True])
def test_keys_go_on_after_each(archive, node, days, oldest):
    selection = Selection(node, **days)
    whole = selection.keys(oldest=oldest, limit=10)
    one_by_one: list[int] = []
    while step := selection.keys(oldest=oldest, after=one_by_one[-1] if one_by_one else None, limit=1):
        one_by_one += step
    assert one_by_one == whole


def test_count_stops_where_it_is_told(archive, monkeypatch):
    monkeypatch.setattr("meetings.search.selection.COUNTED", 3)
    every = Selection(parse("-zzz"))
    assert every.count() == Count(3, True)
    assert Selection().count() == Count(4, False)  # kept
    assert Selection(parse("summit")).count() == Count(2, False)


@pytest.mark.parametrize("typed", ["summit", '"the summit"', "summit -trade", "-trade"])
@pytest.mark.parametrize("days", [0, 1, 31, 32, 33, 400, 3000, 20_000, 40_000])
def test_words_select_among_few_and_many_days(typed, days):
    first = date(1899, 12, 31)
    last = first + timedelta(days)
    on = sorted({first - timedelta(1), first, first + timedelta(days // 2), last, last + timedelta(1)})
    held = {day: meeting(day.isoformat(), "the summit").search_key for day in on}
    meeting(first.isoformat(), "the trade of others")
    asked = Selection(parse(typed), first=first, last=last)
    wanted = [held[day] for day in on if first <= day <= last]
    assert asked.keys(limit=9) == wanted[::-1]
    assert asked.keys(limit=9, oldest=True) == wanted
    assert asked.keys(limit=1, after=wanted[-1]) == wanted[-2:-1]
    assert asked.count() == Count(len(wanted), False)


@pytest.mark.parametrize("node", [None, parse("summit OR nothing OR встречи")])
def test_who_asks_for_fewer_of_the_newest_has_them_from_what_was_asked_before(archive, node):
    selection = Selection(node)
    whole = selection.keys(limit=3)
    assert len(whole) == 3
    with CaptureQueriesContext(connection) as asked:
        fewer = selection.keys(limit=2)
        assert fewer == whole[:2]
        fewer.pop()  # whoever has them may do with them as they like
        assert selection.keys(limit=2) == whole[:2]
        assert selection.keys(limit=3) == whole
    assert len(asked) == 0
    assert selection.keys(limit=2, oldest=True) == Selection(node).keys(limit=2, oldest=True) != whole[:2]
    assert selection.keys(limit=2, after=whole[0]) == whole[1:]
    assert selection.keys(limit=9) == Selection(node).keys(limit=9)
    assert len(selection.keys(limit=9)) == 4
    assert replace(selection, undated=True).keys(limit=2) == [archive["d"].search_key]
