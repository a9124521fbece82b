"""Envoys of whom no state is told: what the text names most tells whose the one is who met them."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        (
            "es",
            "El presidente Luis Roa conversó el martes con la embajadora Eva Borg. De Chile hablaron ambos: las "
            "exportaciones de Chile crecen.",
            "Republic of Chile",
        ),
        (
            "fr",
            "Le président Luis Roa s’est entretenu mardi avec l’ambassadrice Eva Borg. Le Sénégal exporte davantage, "
            "ont-ils noté, et le Sénégal s’en félicite.",
            "Republic of Senegal",
        ),
    ],
)
def test_state_that_the_text_names_is_not_the_envoys(language: str, text: str, state: str) -> None:
    assert met(text, language) == [{"Luis Roa": [("President", state)], "Eva Borg": [("Ambassador", "")]}]
