"""Others whom a comparison says that the same one met."""

import pytest

from tests.extraction.told import met

ROA, BORG, HILL = "Pedro Roa", "Ana Borg", "Jan Hill"


@pytest.mark.parametrize(
    ("language", "text", "pairs"),
    [
        (
            "en",
            "Ana Borg, the ambassador of Malta, was received by President Pedro Roa, as was Jan Hill, envoy of Fiji.",
            [{BORG, ROA}, {HILL, ROA}],
        ),
        (
            "en",
            "President Pedro Roa met Ana Borg, the ambassador of Malta, as did Jan Hill, the minister of health.",
            [{BORG, ROA}, {HILL, BORG}],
        ),
        (
            "fr",
            "Ana Borg, ambassadrice de Malte, a été reçue par le président Pedro Roa, tout comme Jan Hill, ministre.",
            [{BORG, ROA}, {HILL, ROA}],
        ),
        (
            "fr",
            "Le président Pedro Roa a reçu Ana Borg, ambassadrice de Malte, de même que Jan Hill, ministre des Fidji.",
            [{BORG, ROA}, {HILL, ROA}],
        ),
        (
            "de",
            "Botschafterin Ana Borg wurde von Präsident Pedro Roa empfangen, ebenso wie Botschafter Jan Hill.",
            [{BORG, ROA}, {HILL, ROA}],
        ),
    ],
)
def test_each_is_met_apart(language: str, text: str, pairs: list[set[str]]) -> None:
    assert [set(people) for people in met(text, language)] == pairs


def test_what_is_likened_to_no_contact_tells_of_none() -> None:
    text = "President Pedro Roa met Ana Borg, the ambassador of Malta. The harbour was praised, as was Jan Hill."
    assert [set(people) for people in met(text, "en")] == [{BORG, ROA}]
