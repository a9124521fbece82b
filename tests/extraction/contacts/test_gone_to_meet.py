"""Contacts told by where somebody went to meet another, by whose hands letters were put into, and by who was there."""

import pytest

from tests.extraction.told import met


def names(text: str, language: str) -> list[list[str]]:
    return [list(meeting) for meeting in met(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre maltais Ian Roy s'est rendu au Palais pour y rencontrer le président chilien, Luis Vega."),
        ("fr", "Le ministre maltais Ian Roy s'est déplacé à Lima afin de rencontrer le président chilien, Luis Vega."),
        ("es", "El ministro maltés Ian Roy acudió al Palacio para reunirse con el presidente chileno, Luis Vega."),
        ("es", "El ministro maltés Ian Roy se trasladó a Lima para saludar al presidente chileno, Luis Vega."),
    ],
)
def test_who_went_to_meet_somebody_met_him(language: str, text: str) -> None:
    assert names(text, language) == [["Ian Roy", "Luis Vega"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre maltais Ian Roy se rendra au Palais pour y rencontrer le président chilien, Luis Vega."),
        ("es", "El ministro maltés Ian Roy acudirá al Palacio para reunirse con el presidente chileno, Luis Vega."),
    ],
)
def test_who_is_to_go_has_met_nobody(language: str, text: str) -> None:
    assert names(text, language) == []


def test_those_into_whose_hands_letters_were_put_met_their_envoy() -> None:
    text = "Ana Mora, embajadora de Chile en Malta, puso en manos de Ian Roy las copias de sus cartas credenciales."

    assert names(text, "es") == [["Ana Mora", "Ian Roy"]]


def test_who_attended_to_her_there_met_her_apart() -> None:
    text = (
        "La ministra de Salud de Chile, Ana Mora, se reunió con el presidente de Malta, Ian Roy. La ministra acudió "
        "luego a la sede de la FAO. Allí la atendió Juan Vega, director general adjunto; Eva Borg formó parte de la "
        "delegación."
    )

    assert names(text, "es") == [["Ana Mora", "Ian Roy"], ["Ana Mora", "Juan Vega", "Eva Borg"]]


def test_who_went_to_somebody_met_him() -> None:
    text = "Ana Roy, ministre maltaise, s'est rendue hier auprès du président chilien, Luis Vega."

    assert names(text, "fr") == [["Ana Roy", "Luis Vega"]]
