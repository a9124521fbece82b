"""Whose office it is where the phrase names no state: worked out from the text, or left open."""

import pytest

from tests.extraction.told import met

TOLD = {
    "the state behind the name": (
        "en",
        "President Obasi spoke on the phone with President Lindqvist of Sweden on Monday. Nigeria hopes for trade, said"
        " the Nigerian presidency.",
        {"Obasi": [("President", "Federal Republic of Nigeria")], "Lindqvist": [("President", "Kingdom of Sweden")]},
    ),
    "the minister's people named later": (
        "fr",
        "Le ministre des Affaires étrangères, Jules Carpentier, a reçu lundi à Accra le président ghanéen, Kofi Badu."
        " Le ministre français a salué son hôte.",
        {
            "Jules Carpentier": [("Minister of Foreign Affairs", "French Republic")],
            "Kofi Badu": [("President", "Republic of Ghana")],
        },
    ),
    "where the ambassador is accredited": (
        "en",
        "President Mosese Taufa received Ingrid Solberg, Ambassador of Norway to Tonga, who presented her credentials.",
        {
            "Mosese Taufa": [("President", "Kingdom of Tonga")],
            "Ingrid Solberg": [("Ambassador", "Kingdom of Norway")],
        },
    ),
    "the ministry's seat": (
        "en",
        "Foreign Minister Han Min-seo met her Thai counterpart Somchai Rattana on Friday, the Foreign Ministry in Seoul"
        " said. They spoke of North Korea.",
        {
            "Han Min-seo": [("Minister of Foreign Affairs", "Republic of Korea")],
            "Somchai Rattana": [("Minister of Foreign Affairs", "Kingdom of Thailand")],
        },
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_home_follows_from(case):
    language, text, people = TOLD[case]
    assert met(text, language) == [people]


def test_home_of_two_prime_ministers_of_unnamed_states_stays_open():
    text = "Prime Minister Ana Varga met Prime Minister Tom Olsen in Brussels on Tuesday to discuss France and Mali."
    assert met(text, "en") == [{"Ana Varga": [("Prime Minister", "")], "Tom Olsen": [("Prime Minister", "")]}]


def test_home_of_bilateral_partner_is_not_taken_from_a_bare_capital():
    text = "President Ana Varga met French Foreign Minister Luc Morel in Geneva on Tuesday."
    assert met(text, "en")[0]["Ana Varga"] == [("President", "")]
