"""Offices told in the order of those who hold them."""

import pytest

from tests.extraction.told import met

HOST = {"Carlo Borg": [("President", "Republic of Malta")]}


def test_offices_are_told_respectively():
    text = (
        "Le président de Malte, Carlo Borg, a reçu jeudi MM. Jan Roy, Awa Mora et Max Vrabec, respectivement, "
        "ambassadeur du Pérou, nouvelle ambassadrice du Chili et représentant permanent de la Norvège."
    )
    (meeting,) = met(text, "fr")
    assert meeting == HOST | {
        "Jan Roy": [("Ambassador", "Republic of Peru")],
        "Awa Mora": [("Ambassador", "Republic of Chile")],
        "Max Vrabec": [("Permanent Representative", "Kingdom of Norway")],
    }


@pytest.mark.parametrize("adverb", ["respectivement ", ""])
def test_nobody_is_president_and_vice_president_of_one_body(adverb):
    text = (
        f"Le président de Malte, Carlo Borg, a reçu jeudi Jan Roy et Awa Mora, {adverb}président et vice-présidente "
        "de l'association des semeurs."
    )
    (meeting,) = met(text, "fr")
    assert meeting == HOST | {
        "Jan Roy": [("President", "association des semeurs")],
        "Awa Mora": [("Vice President", "association des semeurs")],
    }


def test_one_person_may_hold_both_offices():
    text = "Le président de Malte, Carlo Borg, a reçu jeudi Jan Roy, ministre de la Santé et député du Pérou."
    (meeting,) = met(text, "fr")
    assert len(meeting["Jan Roy"]) == 2


def test_adverb_may_stand_behind_the_offices():
    text = (
        "The President of Malta, Carlo Borg, met on Thursday with Jan Roy and Awa Mora, Minister of Health of Peru "
        "and Ambassador of Chile, respectively."
    )
    (meeting,) = met(text, "en")
    assert meeting == HOST | {
        "Jan Roy": [("Minister of Health", "Republic of Peru")],
        "Awa Mora": [("Ambassador", "Republic of Chile")],
    }


def test_names_may_stand_behind_the_states_of_envoys():
    text = (
        "Le président de Malte, Carlo Borg, a reçu jeudi les ambassadeurs du Pérou et du Chili, respectivement "
        "MM. Jan Roy et Max Mora."
    )
    (meeting,) = met(text, "fr")
    assert meeting == HOST | {
        "Jan Roy": [("Ambassador", "Republic of Peru")],
        "Max Mora": [("Ambassador", "Republic of Chile")],
    }
