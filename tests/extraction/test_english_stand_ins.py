"""Those who stand in for others in English: on behalf of whom somebody came, and who is in charge for the interim."""

import pytest

from tests.extraction.told import met

PERU = {"Luis Mora": [("Ambassador", "Republic of Peru")]}


@pytest.mark.parametrize("lead", ["On behalf of the Prime Minister,", "In the absence of the Minister,"])
def test_office_of_whom_somebody_stood_in_for_is_not_his(lead: str) -> None:
    text = f"{lead} the Minister for Trade of Malta, Ana Roy, met the Ambassador of Peru, Luis Mora."
    assert met(text, "en") == [{"Ana Roy": [("Minister of Trade", "Republic of Malta")]} | PERU]


def test_who_stood_in_for_a_states_officer_is_of_it() -> None:
    text = "On behalf of the President of Malta, Minister of Trade Ana Roy met the Ambassador of Peru, Luis Mora."
    assert met(text, "en") == [{"Ana Roy": [("Minister of Trade", "Republic of Malta")]} | PERU]


@pytest.mark.parametrize(
    "envoy",
    [
        "the Chargé d'Affaires a.i. of Jordan, Ms Lina Had",
        "Ms Lina Had, Chargée d'Affaires a.i. of Jordan",
        "Jordan's Chargé d'Affaires a.i. Lina Had",
    ],
)
def test_envoy_for_the_interim_is_of_the_state_behind_it(envoy: str) -> None:
    (people,) = met(f"Minister Ana Roy of Malta met with {envoy}.", "en")
    assert people["Lina Had"] == [("Chargé d'Affaires", "Hashemite Kingdom of Jordan")]


def test_president_met_before_in_another_capital_is_of_its_state() -> None:
    text = (
        "General Ana Roy, Commander of the Lisgar Force, visited Tashkent, where President Jan Borg received her."
        " Roy had come from Dushanbe, where she had met President Luis Mora."
    )
    assert met(text, "en")[1]["Luis Mora"] == [("President", "Republic of Tajikistan")]
