"""Offices told in another sentence than the names, of whom others met or of two states."""

import pytest

from tests.extraction.told import met

SLOVAK, PERUVIAN = [("President", "Slovak Republic")], [("President", "Republic of Peru")]


def test_office_of_whom_others_met_is_of_the_one_named_before_them():
    text = (
        "Jan Hudak used the summit for talks with two leaders. One after another Carlo Borg of Malta and Luis Roa of "
        "Chile sat down with the Slovak President in Lima."
    )
    assert [meeting["Jan Hudak"] for meeting in met(text, "en")] == [SLOVAK, SLOVAK]


def test_office_of_the_state_of_one_who_met_him_is_not_given():
    text = (
        "Jan Hudak of Malta was in Lima. Then Carlo Borg of Fiji sat down with the Slovak President, and Ana Roy left."
    )
    assert all(meeting.get("Jan Hudak", []) == [] for meeting in met(text, "en"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The presidents of Slovakia and Peru had talks. Peter Hudak says that he and Ana Mora spoke of trade."),
        ("es", "Los presidentes de Eslovaquia y de Perú se reunieron. Peter Hudak y Ana Mora quieren más comercio."),
    ],
)  # fmt: skip
def test_two_offices_of_states_are_of_the_two_named_next(language, text):
    assert met(text, language)[0] == {"Peter Hudak": SLOVAK, "Ana Mora": PERUVIAN}


def test_head_of_state_is_the_president_that_the_text_calls_him_later():
    text = (
        "The heads of state of Slovakia and Peru had talks. Peter Hudak and Ana Mora want trade. The Slovak President "
        "stayed on, and the President of Peru left."
    )
    assert met(text, "en")[0] == {"Peter Hudak": SLOVAK, "Ana Mora": PERUVIAN}


def test_two_named_with_other_states_hold_none_of_the_offices():
    text = (
        "The presidents of Slovakia and Peru had talks. Peter Hudak of Malta says that he and Ana Mora spoke of trade."
    )
    assert all(meeting.get("Ana Mora") != PERUVIAN for meeting in met(text, "en"))


def test_who_was_there_throughout_joined_each_of_the_guests():
    text = (
        "Peru's President, Ana Mora, received the envoys Jan Roy of Malta and Luis Roa of Chile one after another. The "
        "Minister of Trade, Eva Luna, was there throughout."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Ana Mora", "Jan Roy", "Eva Luna"],
        ["Ana Mora", "Luis Roa", "Eva Luna"],
    ]


def test_compatriot_is_met_by_several():
    text = (
        "Sweden's minister Peter Hult was in Lima. For Minister Carlo Borg of Malta and Minister Luis Roa of Chile it "
        "was the first encounter with the Swede."
    )
    assert list(met(text, "en")[0]) == ["Peter Hult", "Carlo Borg", "Luis Roa"]


def test_second_caller_came_later():
    text = (
        "Peru's President, Ana Mora, had two callers on Monday. The first of them was the Maltese envoy, Carlo Borg. "
        "The Chilean envoy, Luis Roa, who is new in Lima, came later."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Mora", "Carlo Borg"], ["Ana Mora", "Luis Roa"]]


def test_next_caller_may_have_taken_over_as_something():
    text = (
        "Peru's President, Ana Mora, had two callers on Monday. The first of them was the Maltese envoy, Carlo Borg. "
        "The Chilean envoy, Luis Roa, who has taken over as doyen, came later."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Mora", "Carlo Borg"], ["Ana Mora", "Luis Roa"]]
