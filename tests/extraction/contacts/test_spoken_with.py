"""Verbs of speaking about something, which are of a contact where "with" leads to somebody: "habló de pan con X"."""

import pytest

from tests.extraction.told import met

BOTH = {"Juan Mora": [("President", "Republic of Peru")], "Eva Roca": [("President", "Republic of Chile")]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente de Perú, Juan Mora, habló de los puertos con la presidenta de Chile, Eva Roca."),
        ("es", "El presidente de Perú, Juan Mora, habló una hora sobre pesca con la presidenta de Chile, Eva Roca."),
        ("es", "El presidente de Perú, Juan Mora, trató la cuestión del agua con la presidenta de Chile, Eva Roca."),
        ("fr", "Le président du Pérou, Juan Mora, a parlé des ports avec la présidente du Chili, Eva Roca."),
    ],
)
def test_with_leads_to_whom_somebody_spoke_to_of_a_thing(language: str, text: str) -> None:
    assert met(text, language) == [BOTH]


def test_with_may_open_the_sentence() -> None:
    text = (
        "El presidente de Perú, Juan Mora, se reunió con la reina de Malta, Ana Borg. Con la presidenta de Chile, Eva "
        "Roca, habló de los puertos."
    )
    assert met(text, "es")[1] == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "El presidente de Perú, Juan Mora, habló de su amistad con la presidenta de Chile, Eva Roca.",
        "El presidente de Perú, Juan Mora, habló sobre las tensas relaciones con la presidenta de Chile, Eva Roca.",
        "El presidente de Perú, Juan Mora, habló de la elección de la presidenta de Chile, Eva Roca.",
        "El presidente de Perú, Juan Mora, trató de frenar a la presidenta de Chile, Eva Roca.",
    ],
)
def test_one_who_is_spoken_of_was_not_met(text: str) -> None:
    assert met(text, "es") == []
