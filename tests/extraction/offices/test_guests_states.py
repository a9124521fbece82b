"""Offices told of guests with where they came from."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Tomas Vrabec received his guest from Malta, Foreign Minister Ana Borg, on Monday."),
        ("de", "Präsident Tomas Vrabec empfing am Montag seinen Gast aus Malta, Außenministerin Ana Borg."),
        ("fr", "Le président Tomas Vrabec a reçu son invitée de Malte, la ministre des Affaires étrangères Ana Borg."),
        ("ru", "Президент Томас Врабец принял гостя из Мальты, министра иностранных дел Ану Борг."),
    ],
)
def test_guests_office_is_of_where_the_guest_came_from(language: str, text: str) -> None:
    (people,) = met(text, language)
    assert list(people.values())[-1] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_office_of_no_guest_is_of_no_state_told_beside_it() -> None:
    text = "Präsident Tomas Vrabec sprach mit Gästen aus Malta. Später traf er Außenministerin Ana Borg."
    assert met(text, "de")[-1]["Ana Borg"] == [("Minister of Foreign Affairs", "")]


def test_the_capital_that_a_guest_is_from_tells_his_state_but_no_mayors():
    text = "Wien, 5. Mai 2021. Der Gast aus Laibach, {} Jan Kos, wurde von Kanzler Karl Moser begrüßt."

    assert met(text.format("Außenminister"), "de")[0]["Jan Kos"] == [
        ("Minister of Foreign Affairs", "Republic of Slovenia")
    ]
    ((_, owner),) = met(text.format("Bürgermeister"), "de")[0]["Jan Kos"]
    assert owner != "Republic of Slovenia"
