"""Heads of ministries whose state stands inside their names."""

import pytest

from tests.extraction.told import met

BORG = {"Ian Borg": [("Minister of Foreign Affairs", "Federal Republic of Germany")]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ana Roa, titular de la cartera peruana de Salud, recibió a Ian Borg, jefe del ministerio {}."),
        ("fr", "Ana Roa, patronne du ministère péruvien de la Santé, a reçu Ian Borg, à la tête du ministère {}."),
        ("fr", "Ana Roa, qui dirige le ministère péruvien de la Santé, a reçu Ian Borg, patron du ministère {}."),
    ],
)
def test_head_of_a_states_ministry_is_its_minister(language: str, text: str) -> None:
    ministry = {"es": "alemán de Exteriores", "fr": "allemand des Affaires étrangères"}[language]

    assert met(text.format(ministry), language) == [{"Ana Roa": [("Minister of Health", "Republic of Peru")]} | BORG]


def test_director_in_a_ministry_is_no_minister() -> None:
    text = "Ana Roa, directrice du protocole au ministère péruvien de la Santé, a reçu le consul de Malte, Ian Borg."

    assert "Minister of Health" not in [title for title, _ in met(text, "fr")[0]["Ana Roa"]]
