"""Offices told of who was named last, and of those held until recently."""

import pytest

from tests.extraction.told import met

ROA, HEALTH = [("President", "Republic of Chile")], ("Minister of Health", "Republic of Malta")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le président chilien Pedro Roa a reçu Ana Borg. Cette dernière, ministre de la Santé de Malte, a parlé.",
        ),
        ("en", "President Pedro Roa of Chile received Ana Borg. The latter, Malta's minister of health, thanked him."),
        (
            "de",
            "Der chilenische Präsident Pedro Roa empfing Ana Borg. Letztere, Gesundheitsministerin von Malta, dankte.",
        ),
    ],
)
def test_the_latter_is_who_was_named_last(language: str, text: str) -> None:
    assert met(text, language) == [{"Pedro Roa": ROA, "Ana Borg": [HEALTH]}]


def test_the_latter_is_not_who_was_named_before_him() -> None:
    text = (
        "President Pedro Roa of Chile received Ana Borg and Jan Vella. The latter, director-general of UNESCO, smiled."
    )
    unesco = ("Director-General", "United Nations Educational, Scientific and Cultural Organization")
    assert met(text, "en") == [{"Pedro Roa": ROA, "Ana Borg": [], "Jan Vella": [unesco]}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le président chilien Pedro Roa a reçu Ana Borg, jusqu'à récemment ministre de la Santé de Malte."),
        ("es", "El presidente de Chile, Pedro Roa, recibió a Ana Borg, hasta hace poco ministra de Salud de Malta."),
        ("de", "Der chilenische Präsident Pedro Roa empfing Ana Borg, bis vor kurzem Gesundheitsministerin von Malta."),
        ("en", "President Pedro Roa of Chile received Ana Borg, until recently Malta's minister of health."),
    ],
)
def test_an_office_held_until_recently_is_a_former_one(language: str, text: str) -> None:
    former = ("Former Minister of Health", "Republic of Malta")
    assert met(text, language) == [{"Pedro Roa": ROA, "Ana Borg": [former]}]
