"""Officials who speak of a contact told of before: they were there."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "QUITO, 6 de marzo de 2018. La presidenta Ana Soto recibió al canciller de Chile, Luis Roa. La pesca fue "
            "lo primero, dijo al término de la cita el ministro Juan Mora.",
        ),
        (
            "fr",
            "TUNIS, 6 mars 2018. La présidente Ana Soto a reçu le ministre du Chili, Luis Roa. La pêche a prévalu, a "
            "déclaré à l’issue de l’entretien le ministre Juan Mora.",
        ),
    ],
)
def test_who_speaks_of_the_contact_at_its_end_was_there(language: str, text: str) -> None:
    assert [sorted(people) for people in met(text, language)] == [["Ana Soto", "Juan Mora", "Luis Roa"]]


@pytest.mark.parametrize(
    "rest",
    [
        "La pesca fue lo primero, dijo el ministro Juan Mora.",
        "La pesca fue lo primero, dijo al término de la cita el portavoz Juan Mora.",
    ],
)
def test_who_speaks_of_something_or_for_another_was_not_there(rest: str) -> None:
    told = "QUITO, 6 de marzo de 2018. La presidenta Ana Soto recibió al canciller de Chile, Luis Roa. "
    assert [sorted(people) for people in met(told + rest, "es")] == [["Ana Soto", "Luis Roa"]]


def test_two_named_at_either_end_had_the_call_told_before() -> None:
    text = (
        "LIMA, 6 de marzo de 2018. Quito y Lima tuvieron ayer línea directa. A un extremo estaba el presidente de "
        "Perú, Luis Roa; al otro, la presidenta de Ecuador, Ana Soto."
    )
    assert [sorted(people) for people in met(text, "es")] == [["Ana Soto", "Luis Roa"]]


def test_what_one_had_in_store_for_another_is_their_contact() -> None:
    text = (
        "LIMA, 6 de marzo de 2018. Una hora a solas y un almuerzo: tal fue el plan que el presidente Luis Roa reservó "
        "hoy para la presidenta de Ecuador, Ana Soto."
    )
    assert [sorted(people) for people in met(text, "es")] == [["Ana Soto", "Luis Roa"]]


def test_two_offices_told_at_once_are_of_the_one_without_any() -> None:
    text = (
        "MADRID, 6 de marzo de 2018. Ana Soto conversó hoy con el rey Felipe VI. A puerta cerrada, la vicepresidenta "
        "del Gobierno y ministra de la Presidencia lo puso al corriente."
    )
    assert [title for title, _ in met(text, "es")[0]["Ana Soto"]] == [
        "Deputy Prime Minister",
        "Minister of the Presidency",
    ]
