"""Titles that a relative clause says somebody holds."""

import pytest

from tests.extraction.told import met

MINISTER = ("Minister of Energy", "Republic of Peru")


@pytest.mark.parametrize(
    ("told", "office"),
    [
        (
            "Jan Hudak était lundi à Lima. Ana Mora, ministre péruvienne de l'Énergie, l'a reçu et l'a félicité de "
            "l'action des Nations unies, dont il est le coordonnateur résident.",
            ("Resident Coordinator", "United Nations"),
        ),
        (
            "Jan Hudak a été reçu lundi par Ana Mora, ministre péruvienne de l'Énergie. Il a loué l'ambassade de "
            "Slovaquie, dont M. Hudak est le chargé d'affaires.",
            ("Chargé d'Affaires", "Slovak Republic"),
        ),
    ],
)
def test_who_a_clause_says_heads_what_stands_before_it_holds_that_office(told, office):
    assert met(told, "fr") == [{"Jan Hudak": [office], "Ana Mora": [MINISTER]}]


def test_one_of_several_meant_by_he_holds_nothing():
    told = (
        "Jan Hudak et Luis Prado ont été reçus lundi par Ana Mora, ministre péruvienne de l'Énergie. "
        "On a parlé des Nations unies, dont il est le coordonnateur résident."
    )
    assert [people["Jan Hudak"] for people in met(told, "fr")] == [[]]
