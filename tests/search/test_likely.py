"""Records that were named, and names that were nearly typed."""

import pytest
from django.utils import timezone

from meetings.models import Permalink
from meetings.search import likely
from meetings.search.likely import other_spellings, records_called
from meetings.search.query import parse
from meetings.search.wording import in_words
from tests.search.register import meeting, office, organization, person, place

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    likely._known.cache_clear()
    state = organization("Azerbaijan", "Азербайджан", kind="state")
    body = organization("Organization of Turkic States")
    minister, secretary = office("Foreign Minister", state), office("Secretary General", body, "Secrétaire général")
    bayramov = person("Jeyhun Bayramov", "Ceyhun Bayramov", "Джейхун Байрамов")
    omuraliev = person("Kubanychbek Omuraliev")
    meeting("2022-12-15", "x", people=[bayramov, omuraliev], offices=[minister, secretary], at=place("Baku"))
    yield locals()
    likely._known.cache_clear()


def called(typed):
    return [str(record) for record in records_called(parse(typed))]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("bayramov", ["Jeyhun Bayramov"]),
        ("байрамов ceyhun", ["Jeyhun Bayramov"]),
        ("bayramov omuraliev", []),
        ("turkic states", ["Organization of Turkic States"]),
        ("office:minister", ["Foreign Minister, Azerbaijan"]),
        ("org OR omuraliev", ["Kubanychbek Omuraliev"]),
        ("secretaire -lang:fr before:2023", ["Secretary General, Organization of Turkic States"]),
        ("-bayramov", []),
        ("lang:fr", []),
        ("ba*", ["Jeyhun Bayramov", "Baku"]),
        ("x", []),
    ],
)
def test_records_called_so_are_found_by_all_forms_of_name(archive, typed, names):
    assert called(typed) == names


def test_offices_called_so_are_asked_for_with_their_bodies(archive, django_assert_num_queries):
    for number in range(4):
        office("Minister", organization(f"State {number}", kind="state"))
    with django_assert_num_queries(5):  # one of each kind's names, and one for the offices
        assert called("minister") == ["Foreign Minister, Azerbaijan", *(f"Minister, State {n}" for n in range(4))]


def test_records_called_so_are_few_and_published(archive):
    people = [person(f"Jeyhun N{number}") for number in range(9)]
    assert called("jeyhun") == ["Jeyhun Bayramov", *(f"Jeyhun N{number}" for number in range(4))]
    Permalink.objects.filter(pk=archive["bayramov"].reference).update(
        state="joined", survivor=people[0].permalink, changed_at=timezone.now()
    )
    assert called("bayramov") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("omuralyev", []),  # found: it is spelled alike
        ("omuralev", ["omuraliev"]),
        ("Омуралеев", ["omuraliev"]),
        ("kubanichbek omuralive", ["kubanichbek omuraliev"]),
        ("person:bayramof", ["person:bayramov"]),
        ("x omuralev", ["x omuraliev"]),
        ("azerbaijian lang:fr", []),  # nothing is found by the name either
        ("omuraliev", []),
        ("zzzzzz", []),
        ("bak", []),
    ],
)
def test_a_slip_in_a_name_offers_the_name(archive, typed, meant):
    assert other_spellings(parse(typed), typed) == meant


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("summit", "“summit”"),
        ('Алиев "free trade" -ky*', "“Алиев”, and exactly “free trade”, and not a word that begins with “ky”"),
        ("person:Aliyev OR org:turkic", "a person called “Aliyev” or an organization called “turkic”"),
        ("lang:fr form:phone on:2022-12", "a report in français, and phone call, and on:2022-12"),
        ("office:a place:b publisher:c", "an office called “a”, and a place called “b”, and a publisher called “c”"),
    ],
)
def test_what_was_asked_is_said_in_words(typed, words):
    assert in_words(parse(typed)) == words


@pytest.mark.parametrize("typed", ["Omuraliev OR -zeal", "Omuraliev OR form:call"])
def test_what_is_no_name_is_not_looked_for_in_names(archive, typed):
    assert called(typed) == called("Omuraliev")
