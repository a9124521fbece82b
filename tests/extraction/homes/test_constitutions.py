"""Offices that a state has not are not worked out to be its own."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.homes.constitutions import may_have
from meetings.extraction.pipeline import read_text
from meetings.vocabulary import Vocabulary, authorities
from tests.extraction.told import people, read


def published(report, publisher):
    (meeting,) = read_text(report.encode(), Envelope(publisher=publisher)).meetings
    return people(meeting)


def test_states_and_offices_that_are_listed_are_known():
    known = authorities()
    listed = {**known.few, **known.none}
    assert listed.keys() - known.offices.keys() == set()
    assert set().union(*listed.values()) - known.territories.keys() == set()
    for language in ("en", "fr", "es"):
        assert Vocabulary.for_language(language).no_ministers == {"US"}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Crown Prince", ("Crown Prince", "")),
        ("Prime Minister", ("Prime Minister", "")),
        ("Energy Minister", ("Minister of Energy", "")),
        ("Deputy Foreign Minister", ("Deputy Minister of Foreign Affairs", "")),
        ("Vice President", ("Vice President", "United States of America")),
    ],
)
def test_publishers_state_is_given_no_office_that_it_has_not(title, told):
    report = f"On 3 March 2021 Special Envoy Anna Berg met with {title} Pedro Rojas.\n"
    assert published(report, "United States Department of State")["Pedro Rojas"] == [told]


def test_office_that_the_publisher_has_not_is_of_the_only_guests_state():
    report = (
        "On 3 March 2021 Counselor Anna Berg met with Prime Minister of Chad Pedro Rojas. "
        "Foreign Minister Jan Vrabec attended.\n"
    )
    assert published(report, "United States Department of State")["Jan Vrabec"] == [
        ("Minister of Foreign Affairs", "Republic of Chad")
    ]


def test_third_state_in_the_sentence_leaves_open_whose_it_is():
    report = (
        "On 3 March 2021 Counselor Anna Berg met with Prime Minister of Chad Pedro Rojas. "
        "Foreign Minister Jan Vrabec spoke of Niger and Mali and attended the meeting.\n"
    )
    assert published(report, "United States Department of State")["Jan Vrabec"] == [("Minister of Foreign Affairs", "")]


def test_what_a_text_states_stands_whoever_has_such_offices():
    (meeting,) = read("On 3 March 2021 King of Norway Anna Berg received King of Brazil Pedro Rojas.", "en").meetings
    assert people(meeting)["Pedro Rojas"] == [("King", "Federative Republic of Brazil")]


@pytest.mark.parametrize(
    ("language", "state", "office", "may"),
    [
        ("en", "US", "minister-of-energy", False),
        ("tr", "US", "minister-of-energy", True),
        ("en", "US", "minister-counsellor", True),
        ("en", "BR", "deputy-prime-minister", False),
        ("en", "BR", "minister-of-energy", True),
        ("en", "NO", "president", False),
        ("en", "AE-AZ", "crown-prince", True),
        ("en", "FR", "king", False),
    ],
)
def test_may_have_asks_for_all_kinds_of_an_office(language, state, office, may):
    offices = [type("Office", (), {"key": office})]
    assert may_have(Vocabulary.for_language(language), state, offices) is may
