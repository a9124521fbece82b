"""Speakers told by a clause that says who presides over a parliament."""

import pytest

from tests.extraction.told import met

HOST = {"Luis Prado": [("Minister", "Republic of Chile")]}


@pytest.mark.parametrize(
    ("language", "text", "assembly"),
    [
        (
            "fr",
            "Le ministre chilien Luis Prado a reçu lundi Jean Mora, qui préside l'Assemblée nationale du Bénin.",
            "National Assembly of Benin",
        ),
        (
            "fr",
            "Le ministre chilien Luis Prado a reçu lundi Jean Mora, qui présidait le Sénat malgache.",
            "Senate of Madagascar",
        ),
        (
            "es",
            "El ministro chileno Luis Prado recibió el lunes a Jean Mora, que preside el Senado de Paraguay.",
            "Senate of Paraguay",
        ),
    ],
)
def test_who_presides_over_a_parliament_is_its_speaker(language, text, assembly):
    assert met(text, language) == [HOST | {"Jean Mora": [("Speaker", assembly)]}]


def test_who_presides_over_something_else_is_no_speaker():
    text = "Le ministre chilien Luis Prado a reçu lundi Jean Mora, qui préside la séance."
    assert met(text, "fr") == [HOST | {"Jean Mora": []}]
