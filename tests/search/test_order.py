"""The orders of a list, each walked to its end a page at a time."""

from datetime import timedelta

import pytest
from django.utils import timezone

from meetings.models import Meeting
from meetings.search import order
from meetings.search.order import ADDED, NEWEST, OLDEST, RELEVANCE, keys_in_order
from meetings.search.query import parse
from meetings.search.selection import Selection
from tests.search.register import meeting, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    aliyev = person("Ilham Aliyev")
    texts = {
        "a": ("2022-12-15", "summit " + "word " * 40, []),
        "b": ("2022-12-14", "summit summit on trade", []),
        "c": ("2022-12-13", "x", [aliyev]),
        "d": ("2022-12-12", "aliyev was mentioned at the summit", []),
        "e": ("", "nothing of it", []),
    }
    archive = {letter: meeting(days, text, people=people) for letter, (days, text, people) in texts.items()}
    for number, letter in enumerate("cabed"):
        Meeting.objects.filter(pk=archive[letter].pk).update(added_at=timezone.now() + timedelta(number))
    archive["c"].participations.update(as_written="he")
    return archive


def letters(archive, typed, sort, **how):
    letter_of = {held.search_key: letter for letter, held in archive.items()}
    keys = keys_in_order(Selection(parse(typed)), sort, **{"after": None, "limit": 9} | how)
    return "".join(letter_of[key] for key in keys)


@pytest.mark.parametrize(
    ("typed", "sort", "expected"),
    [
        ("", NEWEST, "abcde"),
        ("", OLDEST, "dcbae"),
        ("", ADDED, "debac"),
        ("", RELEVANCE, "abcde"),
        ("summit", RELEVANCE, "bda"),
        ("summits", RELEVANCE, "bda"),
        ("aliyev", RELEVANCE, "cd"),  # who took part before who is spoken of
        ("summit -trade", RELEVANCE, "da"),
        ('"summit on"', RELEVANCE, "b"),
        ("sum*", ADDED, "dba"),
        ("zz", RELEVANCE, ""),
        ("zz", ADDED, ""),
    ],
)
def test_meetings_come_in_the_order_asked_for(archive, typed, sort, expected):
    assert letters(archive, typed, sort) == expected


@pytest.mark.parametrize("most", [2, 1000])
@pytest.mark.parametrize("typed", ["", "summit", "-zz"])
@pytest.mark.parametrize("sort", [NEWEST, OLDEST, RELEVANCE, ADDED])
def test_every_order_is_walked_to_its_end(archive, typed, sort, most, monkeypatch):
    monkeypatch.setattr(order, "RANKED", most)
    monkeypatch.setattr(order, "COUNTED", most)
    selection = Selection(parse(typed))
    whole = keys_in_order(selection, sort, after=None, limit=9)
    assert sorted(whole) == sorted(selection.keys(limit=9))
    walked = []
    while step := keys_in_order(selection, sort, after=walked[-1] if walked else None, limit=1):
        walked += step
    assert walked == whole


def test_of_many_the_newest_are_ranked_and_the_others_follow(archive, monkeypatch):
    monkeypatch.setattr(order, "RANKED", 2)
    assert letters(archive, "summit", RELEVANCE) == "bad"
