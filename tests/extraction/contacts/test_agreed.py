"""Contacts told by what two named before are said to have in common."""

import pytest

from tests.extraction.told import met

BOTH = {
    "Peter Hudak": [("Minister of Foreign Affairs", "Slovak Republic")],
    "Ana Mora": [("President", "Republic of Peru")],
}
START = "Slovakia's foreign minister, Peter Hudak, came by. Peru's President, Ana Mora, asked about the harvest. "


@pytest.mark.parametrize("end", ["Rain is needed, in the view of both.", "More rain is needed, said the two."])
def test_view_of_both_tells_that_they_met(end):
    assert met(START + end, "en") == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        START + "Rain is needed in both countries.",
        START + "Carlo Borg, the Prime Minister of Malta, was in Lima. Rain is needed, in the view of both.",
        START + "They are to meet on Friday. Rain is needed, in the view of both.",
        "Peru's President, Ana Mora, wrote a letter to Slovakia's foreign minister, Peter Hudak. Both want more rain.",
    ],
)
def test_both_of_others_or_of_what_is_ahead_tells_of_no_contact(text):
    assert met(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru's President, Ana Mora, raised trade with Slovakia's foreign minister, Peter Hudak.",
        "Slovakia's foreign minister, Peter Hudak, and Peru's President, Ana Mora, were in each other's company.",
        "Peru's President, Ana Mora, met Peter Hudak, who heads Slovak diplomacy. They spoke of trade.",
        "Peru's President, Ana Mora, met Peter Hudak, who steers the diplomacy of Slovakia. They spoke of trade.",
    ],
)
def test_other_words_for_contacts_and_ministers(text):
    assert met(text, "en") == [BOTH] or met(text, "en") == [dict(reversed(BOTH.items()))]


def test_they_need_not_open_the_sentence():
    text = (
        "Slovakia's minister Peter Hudak and the envoy Jan Roy were in Lima. In the morning they conferred with Peru's "
        "President, Ana Mora."
    )
    assert list(met(text, "en")[0]) == ["Peter Hudak", "Jan Roy", "Ana Mora"]


def test_state_with_its_possessive_vouches_for_a_person():
    text = "Peru's President, Ana Mora, met Chile's envoy, Luis Roa. Ireland's Sean Daly, too, called on her on Monday."
    assert list(met(text, "en")[1]) == ["Ana Mora", "Sean Daly"]


def test_envoy_is_of_the_state_that_has_sent_him():
    text = "Slovakia has sent a new ambassador, Peter Hudak. Peru's President, Ana Mora, received him on Monday."
    assert met(text, "en")[0]["Peter Hudak"] == [("Ambassador", "Slovak Republic")]


def test_its_officer_is_of_the_state_named_before():
    text = (
        "A delegation of Slovakia's parliament under Peter Hudak, its Deputy Speaker, met Peru's President, Ana Mora."
    )
    assert met(text, "en")[0]["Peter Hudak"][0][1] != "Republic of Peru"


def test_body_has_who_chairs_it():
    text = "Peru's President, Ana Mora, met Peter Hudak, who chairs the African Union Commission."
    assert met(text, "en")[0]["Peter Hudak"][0][1] == "African Union Commission"


def test_who_is_then_told_to_have_attended_was_there():
    text = START + "Rain is needed, in the view of both. Among those present was Luis Roa, the Minister of Trade."
    assert list(met(text, "en")[0]) == ["Peter Hudak", "Ana Mora", "Luis Roa"]


def test_who_sat_on_a_side_attended():
    text = (
        "Peru's President, Ana Mora, met Slovakia's minister Peter Hudak in Lima. On the Peruvian side of the table "
        "sat Ministers Luis Roa and Eva Luna."
    )
    assert list(met(text, "en")[0]) == ["Ana Mora", "Peter Hudak", "Luis Roa", "Eva Luna"]
