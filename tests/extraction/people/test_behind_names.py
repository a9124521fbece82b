"""Whose an office is where a comma sets the state off behind the name: "el canciller Juan Mora, de Chile, ..."."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El canciller Juan Mora, de Chile, se reunió con la canciller Ana Roca, del Perú."),
        (
            "fr",
            "Le chef de la diplomatie Juan Mora, du Chili, a rencontré la cheffe de la diplomatie Ana Roca, du Pérou.",
        ),
        ("en", "Foreign Minister Juan Mora, of Chile, met Foreign Minister Ana Roca, of Peru."),
    ],
)
def test_state_set_off_behind_a_name_is_that_of_the_office(language: str, text: str) -> None:
    assert met(text, language) == [
        {
            "Juan Mora": [("Minister of Foreign Affairs", "Republic of Chile")],
            "Ana Roca": [("Minister of Foreign Affairs", "Republic of Peru")],
        }
    ]


def test_state_behind_a_comma_is_no_body_of_an_officer() -> None:
    text = "El secretario general Juan Mora, de Chile, se reunió con la ministra de Salud de Perú, Ana Roca."
    assert met(text, "es") == [
        {"Juan Mora": [("Secretary General", "")], "Ana Roca": [("Minister of Health", "Republic of Peru")]}
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Las ministras Ana Mora, de Salud, y Eva Roca, de Cultura, recibieron al presidente de Chile, Luis Roa.",
        ),
        ("fr", "Les ministres Ana Mora, de la Santé, et Eva Roca, de la Culture, ont reçu le roi de Malte, Luis Roa."),
    ],
)
def test_what_a_minister_is_for_may_stand_behind_the_name(language: str, text: str) -> None:
    (people,) = met(text, language)
    assert [title for name in ("Ana Mora", "Eva Roca") for title, _ in people[name]] == [
        "Minister of Health",
        "Minister of Culture",
    ]


def test_a_secretary_general_is_of_no_state_behind_the_name() -> None:
    text = "President Ana Vega of Peru met Secretary-General {} in Lima."
    (people,) = met(text.format("Jan Borg of Malta"), "en")
    assert people["Jan Borg"] == [("Secretary General", "")]
    (people,) = met(text.format("Jan Borg of the United Nations"), "en")
    assert people["Jan Borg"] == [("Secretary General", "United Nations")]
