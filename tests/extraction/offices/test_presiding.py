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


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("la Chambre d'agriculture", "Chambre d'agriculture"),
        ("la Chambre des métiers", "Chambre des métiers"),
        ("la Chambre nationale d'agriculture du Pérou", "Chambre nationale d'agriculture du Pérou"),
        ("l'assemblée générale de l'association des planteurs", "association des planteurs"),
        ("l'Assemblée générale de la Ligue des ports", "Ligue des ports"),
    ],
)
def test_who_presides_over_a_chamber_or_assembly_of_others_is_no_speaker(printed, body):
    text = f"Le ministre péruvien de l'Énergie, Luis Prado, a reçu Ana Soto, présidente de {printed}."
    assert met(text, "fr")[0]["Ana Soto"] == [("President", body)]


def test_who_presides_over_the_chamber_of_deputies_is_its_speaker():
    text = (
        "Le ministre péruvien de l'Énergie, Luis Prado, a reçu Ana Soto, présidente de la Chambre des députés du Chili."
    )
    assert met(text, "fr")[0]["Ana Soto"] == [("Speaker", "Chamber of Deputies of Chile")]


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "es",
            "Ana Roy, que preside el Banco Central de Chile, recibió al cónsul de Malta, Ian Borg.",
            ("President", "Central Bank of Chile"),
        ),
        (
            "es",
            "Ana Roy, que preside las Juntas Generales de Lisgar, recibió al cónsul de Malta, Ian Borg.",
            ("President", "Juntas Generales de Lisgar"),
        ),
        (
            "fr",
            "Ana Roy, qui préside la Commission des droits, a reçu le consul de Malte, Ian Borg.",
            ("Chairman", "Commission des droits"),
        ),
    ],
)
def test_who_presides_over_a_body_is_its_president_or_chair(language: str, text: str, office: tuple[str, str]) -> None:
    assert met(text, language)[0]["Ana Roy"] == [office]


def test_who_presides_over_a_session_holds_no_office() -> None:
    assert met("Ana Roy, que preside la reunión, recibió al cónsul de Malta, Ian Borg.", "es")[0]["Ana Roy"] == []
