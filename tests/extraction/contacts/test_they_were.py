"""Sentences that say who those were whom the one before has but as so many."""

import pytest

from tests.extraction.told import met

MEETS = [
    "Three ministers of Peru met President Ana Hill of Malta today.",
    "President Ana Hill of Malta received three ministers of Peru today.",
]


@pytest.mark.parametrize("text", MEETS)
def test_those_named_met_together_and_are_of_the_state_told(text: str) -> None:
    they = "They were Minister of Trade Jan Roy, Minister of Health Ivo Moy and Luz Vega, the Minister of Tourism."
    (people,) = met(f"{text} {they}", "en")
    assert {name: offices[0][1] for name, offices in people.items()} == {
        "Ana Hill": "Republic of Malta",
        "Jan Roy": "Republic of Peru",
        "Ivo Moy": "Republic of Peru",
        "Luz Vega": "Republic of Peru",
    }


def test_those_named_join_one_who_is_told_by_his_office() -> None:
    text = (
        "The Deputy Speaker of Peru and two of the country's ministers called on President Ana Hill of Malta. They were"
        " Deputy Speaker Jan Roy, Minister of Health Ivo Moy and Minister of Tourism Luz Vega."
    )
    (people,) = met(text, "en")
    assert sorted(people) == ["Ana Hill", "Ivo Moy", "Jan Roy", "Luz Vega"]


def test_what_they_were_glad_of_names_nobody_who_met() -> None:
    text = "President Ana Hill of Malta met Minister Jan Roy of Peru. They were glad to see the work of Ivo Moy grow."
    assert [sorted(people) for people in met(text, "en")] == [["Ana Hill", "Jan Roy"]]
