"""Titles in French, Spanish and German that belong to the body or state named within or behind them."""

import pytest

from tests.extraction.told import met

TOLD = {
    "a commissioner of the Union in French": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu lundi {}, commissaire européen au Commerce.",
        ("European Commissioner", "European Commission"),
    ),
    "a commissioner of the Union in Spanish": (
        "es",
        "La presidenta de Perú, Ana Mora, recibió el lunes a {}, comisario europeo de Energía.",
        ("European Commissioner", "European Commission"),
    ),
    "the European Parliament": (
        "es",
        "La presidenta de Perú, Ana Mora, recibió el lunes a {}, presidente del Parlamento Europeo.",
        ("President", "European Parliament"),
    ),
    "a state secretary for something": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu lundi {}, secrétaire d'État aux Affaires européennes de la Slovénie.",
        ("Secretary of State for European Affairs", "Republic of Slovenia"),
    ),
    "a court": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu lundi {}, premier président de la Cour des comptes.",
        ("First President", "Court of Auditors of Peru"),
    ),
    "the head of the Italian government": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu lundi {}, président du Conseil italien.",
        ("Prime Minister", "Italian Republic"),
    ),
    "the head of a party": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu lundi {}, secrétaire général du Parti socialiste du Lac.",
        ("Secretary General", "Parti socialiste du Lac"),
    ),
    "the head of a city's government": (
        "es",
        "La presidenta de Perú, Ana Mora, recibió el lunes a {}, jefe de Gobierno de la Ciudad de México.",
        ("Head of Government", "Ciudad de México"),
    ),
    "an embassy": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu lundi {}, ministre conseiller à l'ambassade de Malte.",
        ("Minister Counsellor", "Republic of Malta"),
    ),
    "a part of Germany": (
        "de",
        "Präsidentin Ana Mora empfing am Montag den Ministerpräsidenten des Freistaates Sachsen, {}.",
        ("Minister-President", "Free State of Saxony"),
    ),
    "the president of a chamber whose members have its name": (
        "de",
        "Präsidentin Ana Mora empfing am Montag den Präsidenten des Bundesrates, {}.",
        ("Speaker", ""),
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_title_belongs_to_what_is_named_with_it(case: str) -> None:
    language, text, office = TOLD[case]
    assert [people["Carlo Borg"] for people in met(text.format("Carlo Borg"), language)] == [[office]]
