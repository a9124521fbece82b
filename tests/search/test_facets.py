"""Facets of what is found, and the tallies kept for when nothing is asked."""

from collections import Counter

import pytest
from django.db import connection
from django.utils import timezone

from meetings.days import DayRange
from meetings.models import Permalink, Tally
from meetings.search import facets as facets_module
from meetings.search.facets import facets, values_named
from meetings.search.index import index_meetings, rebuild
from meetings.search.query import Fact, parse
from meetings.search.selection import Count, Selection
from meetings.search.tallies import kept_tallies, recount, true_tallies
from tests.search.register import meeting, office, organization, person, place

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    azerbaijan = organization("Azerbaijan", kind="state")
    turkic, trend = organization("Organization of Turkic States"), organization("Trend")
    president, secretary = office("President", azerbaijan), office("Secretary General", turkic)
    aliyev, omuraliev = person("Ilham Aliyev", "İlham Əliyev"), person("Kubanychbek Omuraliev")
    baku = place("Baku", territory=azerbaijan)
    both = {"people": [aliyev, omuraliev], "offices": [president, secretary]}
    a = meeting("2022-12-15", "alpha", **both, at=baku, publisher=trend)
    b = meeting("2022-05", "beta", people=[aliyev], offices=[president], form="phone call", language="fr")
    c = meeting("", "alpha gamma", people=[omuraliev], offices=[secretary])
    return locals()


def told(archive, found):
    """Return the values as their names in the archive above, with their numbers, those of one number by name."""
    named = {
        kind: [(str(value.record) if value.record else value.value, value.meetings) for value in values]
        for kind, values in found.values.items()
        if values
    }
    assert all([n for _, n in tops] == sorted((n for _, n in tops), reverse=True) for tops in named.values())
    return {kind: sorted(tops, key=lambda top: (-top[1], top[0])) for kind, tops in named.items()}


def test_facets_of_all_are_the_kept_tallies(archive):
    found = facets(Selection())
    assert told(archive, found) == {
        "person": [("Ilham Aliyev", 2), ("Kubanychbek Omuraliev", 2)],
        "office": [("President, Azerbaijan", 2), ("Secretary General, Organization of Turkic States", 2)],
        "organization": [("Organization of Turkic States", 2)],
        "state": [("Azerbaijan", 2)],
        "form": [("in person", 2), ("phone call", 1)],
        "language": [("en", 2), ("fr", 1)],
        "publisher": [("Trend", 1)],
    }
    assert found.newest is None


def test_facets_are_of_what_is_found(archive):
    found = facets(Selection(parse("alpha")))
    assert told(archive, found) == {
        "person": [("Kubanychbek Omuraliev", 2), ("Ilham Aliyev", 1)],
        "office": [("Secretary General, Organization of Turkic States", 2), ("President, Azerbaijan", 1)],
        "organization": [("Organization of Turkic States", 2)],
        "state": [("Azerbaijan", 1)],
        "form": [("in person", 2)],
        "language": [("en", 2)],
        "publisher": [("Trend", 1)],
    }
    assert told(archive, facets(Selection(parse("nothing")))) == {}


def test_facets_of_all_asked_for_are_those_that_are_kept(archive):
    """Every meeting is found by what none is without, so that both ways must count alike."""
    assert told(archive, facets(Selection(parse("-nothing")))) == told(archive, facets(Selection()))


def test_facets_of_many_are_of_the_newest_and_say_so(archive, monkeypatch):
    monkeypatch.setattr(facets_module, "LOOKED_AT", 1)
    found = facets(Selection(parse("alpha")))
    assert (found.newest, told(archive, found)["person"]) == (1, [("Ilham Aliyev", 1), ("Kubanychbek Omuraliev", 1)])


@pytest.mark.parametrize("typed", ["", "-nothing"])
def test_values_are_searched_for_by_any_form_of_name(archive, typed):
    selection = Selection(parse(typed))
    assert [(str(v.record), v.meetings) for v in values_named(selection, "person", "Əli")] == [("Ilham Aliyev", 2)]
    assert [str(v.record) for v in values_named(selection, "state", "azer")] == ["Azerbaijan"]
    assert values_named(selection, "organization", "azer") == []
    assert [str(v.record) for v in values_named(selection, "organization", "turkic states")] == [
        "Organization of Turkic States"
    ]
    assert [str(v.record) for v in values_named(selection, "publisher", "t")] == []  # one letter is a word
    assert [str(v.record) for v in values_named(selection, "publisher", "tr")] == ["Trend"]
    assert values_named(selection, "person", "!") == []


def test_values_searched_for_are_counted_among_what_is_found(archive):
    assert [v.meetings for v in values_named(Selection(parse("alpha")), "person", "ilham aliyev")] == [1]
    assert values_named(Selection(parse("gamma")), "person", "ilham") == []


def test_facets_ask_as_often_for_many_as_for_few(archive, django_assert_num_queries):
    for number in range(30):
        meeting("2021", f"x {number}", people=[person(f"P {number}")])
    with django_assert_num_queries(2):  # tops, records
        facets(Selection())
    # Names, keys, facts, which bodies are states, records; PostgreSQL walks the first keys before it looks words up.
    with django_assert_num_queries(5 + (connection.vendor == "postgresql")):
        facets(Selection(parse("-nothing")))


def test_tallies_follow_every_change(archive):
    def are_true():
        return kept_tallies() == true_tallies()

    assert are_true()
    a = archive["a"]
    a.days = DayRange.parse("2021")
    a.save()
    a.participations.filter(person=archive["omuraliev"]).delete()
    index_meetings([a.pk])
    assert are_true()
    assert Tally.objects.get(kind="person", value=archive["omuraliev"].pk).meetings == 1
    Permalink.objects.filter(pk=a.reference).update(state="withdrawn", reason="x", changed_at=timezone.now())
    index_meetings([a.pk])
    assert are_true()
    assert not Tally.objects.filter(kind="year", value="2021").exists()
    Tally.objects.update(meetings=77)
    recount()
    assert are_true()
    Tally.objects.all().delete()
    list(rebuild())
    assert are_true()
    assert kept_tallies() != Counter()


def test_count_of_one_fact_is_kept(archive, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert Selection(Fact("person", str(archive["aliyev"].pk))).count() == Count(2, False)
    assert Selection(Fact("form", "phone call")).count() == Count(1, False)
    assert Selection(Fact("person", "999")).count() == Count(0, False)
