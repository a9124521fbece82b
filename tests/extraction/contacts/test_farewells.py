"""Envoys who take leave, and those who preside together over a session: both have met."""

import pytest

from tests.extraction.told import met

TOLD = {
    "fr": [
        "Carla Borg, ambassadrice de Malte en fin de mission, a fait lundi ses adieux au président du Pérou, Ana Mora.",
        "La présidente du Pérou, Ana Mora, et la ministre maltaise de la Santé, Carla Borg, ont coprésidé lundi la "
        "commission mixte.",
    ],
    "es": [
        "La presidenta de Perú, Ana Mora, y la ministra de Salud de Malta, Carla Borg, copresidieron el lunes la "
        "comisión mixta.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in TOLD for text in TOLD[language]])
def test_those_who_take_leave_or_preside_together_have_met(language: str, text: str) -> None:
    assert [sorted(people) for people in met(text, language)] == [["Ana Mora", "Carla Borg"]]


def test_leave_of_the_stage_is_no_meeting() -> None:
    assert met("Carla Borg, ancienne ministre de Malte, a fait lundi ses adieux à la scène politique.", "fr") == []
