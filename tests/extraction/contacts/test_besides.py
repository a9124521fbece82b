"""Who spoke besides one known, and what kind of minister each of several is."""

import pytest

from tests.extraction.told import met

SPAIN, PERU, CHILE, MALTA = "Kingdom of Spain", "Republic of Peru", "Republic of Chile", "Republic of Malta"
BOTH = {"Ana Mora": [("Minister of Foreign Affairs", SPAIN)], "Juan Vega": [("Minister of Foreign Affairs", PERU)]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La ministra de Asuntos Exteriores de España, Ana Mora, conversó con el canciller peruano, Juan Vega. Por"
            " España hablaron, además de la ministra, la secretaria de Estado Eva Sosa y el embajador Luis Roy.",
        ),
        (
            "fr",
            "La ministre espagnole des Affaires étrangères, Ana Mora, s'est entretenue avec le chef de la diplomatie"
            " péruvienne, Juan Vega. Outre la ministre, la secrétaire d'État Eva Sosa et l'ambassadeur Luis Roy"
            " ont parlé.",
        ),
    ],
)
def test_who_spoke_besides_the_minister_was_there_for_her_state(language: str, text: str) -> None:
    others = {"Eva Sosa": [("Secretary of State", SPAIN)], "Luis Roy": [("Ambassador", SPAIN)]}
    assert met(text, language) == [BOTH | others]


def test_whom_somebody_met_besides_one_is_another_contact() -> None:
    text = (
        "Spanish Foreign Minister Ana Mora held talks with Peruvian Foreign Minister Juan Vega. Besides the minister,"
    )
    told = [set(people) for people in met(f"{text} Mora also received Ambassador Luis Roy of Malta.", "en")]
    assert told == [{"Ana Mora", "Juan Vega"}, {"Ana Mora", "Luis Roy"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El presidente de Chile, Pedro Roa, recibió a dos ministros de Malta: el de Salud, Jan Borg, y la de"
            " Justicia, Eva Vella.",
        ),
        (
            "fr",
            "Le président chilien Pedro Roa a reçu deux ministres maltais : celui de la Santé, Jan Borg, et celle de la"
            " Justice, Eva Vella.",
        ),
    ],
)
def test_each_of_several_ministers_is_for_something(language: str, text: str) -> None:
    roa = {"Pedro Roa": [("President", CHILE)]}
    ministers = {"Jan Borg": [("Minister of Health", MALTA)], "Eva Vella": [("Minister of Justice", MALTA)]}
    assert met(text, language) == [roa | ministers]


def test_a_secretary_of_state_is_for_something_and_more() -> None:
    text = (
        "El embajador de Malta, Luis Roy, se reunió con dos secretarias de Estado: la de Comercio y para América, Eva"
    )
    sosa = [("Secretary of State for Trade", "")]
    gil = [("Secretary of State for Tourism", "")]
    told = met(f"{text} Sosa, y la de Turismo, Ana Gil.", "es")
    assert told == [{"Luis Roy": [("Ambassador", MALTA)], "Eva Sosa": sosa, "Ana Gil": gil}]
