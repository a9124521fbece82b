"""Whose ministers those are who came with a traveller."""

import pytest

from tests.extraction.told import met

PERU, MALTA = "Republic of Peru", "Republic of Malta"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "President Jan Roy of Malta landed in Lima. Health Minister Ana Mora travelled with him. President Pedro"
            " Vega of Peru received Roy, with Mora also present.",
        ),
        (
            "es",
            "El presidente de Malta, Jan Roy, llegó a Lima. La ministra de Salud, Ana Mora, formaba parte de la"
            " comitiva. El presidente del Perú, Pedro Vega, recibió a Roy y a Mora.",
        ),
        (
            "de",
            "Der maltesische Präsident Jan Roy traf am Montag in Lima ein. Mit ihm reiste Gesundheitsministerin Ana"
            " Mora. Perus Präsident Pedro Vega empfing Roy und Mora.",
        ),
        (
            "fr",
            "Le président de Malte, Jan Roy, est arrivé à Lima. La ministre de la Santé, Ana Mora, était du voyage. Le"
            " président du Pérou, Pedro Vega, a reçu Jan Roy en présence d'Ana Mora.",
        ),
    ],
)
def test_who_came_with_the_traveller_is_of_his_state(language: str, text: str) -> None:
    roy, mora = [("President", MALTA)], [("Minister of Health", MALTA)]
    assert met(text, language) == [{"Pedro Vega": [("President", PERU)], "Jan Roy": roy, "Ana Mora": mora}]


def test_who_comes_along_to_a_contact_may_be_of_the_host() -> None:
    text = "President Jan Roy of Malta met President Pedro Vega of Peru. Health Minister Ana Mora made the trip."
    assert met(text, "en") == [{"Jan Roy": [("President", MALTA)], "Pedro Vega": [("President", PERU)]}]


@pytest.mark.parametrize("journey", ["ist zu Besuch in Malta", "ist am Montag in Malta eingetroffen"])
def test_who_is_on_a_visit_meets_officials_of_that_state(journey: str) -> None:
    text = f"Der chilenische Außenminister Luis Roa {journey}. Er sprach mit Finanzminister Karl Borg."
    assert met(text, "de")[0]["Karl Borg"] == [("Minister of Finance", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Arrivée jeudi à La Valette, Ana Roy a rencontré le président Jan Borg. Ils ont parlé de pêche."),
        ("en", "Having arrived in Valletta, Ana Roy met President Jan Borg. They spoke of fisheries."),
    ],
)
def test_president_met_in_the_capital_where_the_other_arrived_is_of_that_state(language, body):
    told = {name: offices for meeting in met(body, language) for name, offices in meeting.items()}

    assert told["Jan Borg"] == [("President", "Republic of Malta")]


def test_president_met_where_bodies_sit_may_be_anybodys():
    body = "Arrivée jeudi à Nairobi, Ana Roy a rencontré le président Jan Borg. Ils ont parlé de pêche."

    assert met(body, "fr")[0]["Jan Borg"] == [("President", "")]
