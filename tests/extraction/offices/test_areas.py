"""Parts of the world that an office is for: nobody's name, no body, and no state that is called like one."""

import pytest

from tests.extraction.told import met

TITLE = {"Jan Borg": [("Special Envoy", "")]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La ministra Ana Mora se reunió con el enviado especial para Oriente Medio Jan Borg el 3 de mayo de 2024.",
        ),
        ("de", "Ministerin Ana Mora traf am 3. Mai 2024 den Sondergesandten für den Nahen Osten, Jan Borg."),
        ("de", "Ministerin Ana Mora traf am 3. Mai 2024 den Sondergesandten für das Horn von Afrika, Jan Borg."),
        ("tr", "Bakan Ana Mora, Orta Asya Özel Elçisi Jan Borg ile 3 Mayıs 2024'te görüştü."),
        ("tr", "Bakan Ana Mora, Güney Amerika Özel Elçisi Jan Borg ile 3 Mayıs 2024'te görüştü."),
    ],
)
def test_an_envoy_for_a_part_of_the_world_is_of_no_state_by_it(language: str, text: str) -> None:
    meeting = met(text, language)[0]
    assert {name: offices for name, offices in meeting.items() if name != "Ana Mora"} == TITLE


@pytest.mark.parametrize(
    "area", ["Центральной Азии", "Южной и Центральной Азии", "Ближнему Востоку", "Западной Африке"]
)
def test_a_name_begins_behind_the_part_of_the_world(area: str) -> None:
    text = f"Министр Анна Мора 3 мая 2024 года встретилась со спецпосланником по {area} Яном Боргом."
    assert met(text, "ru") == [{"Анна Мора": [("Minister", "")], "Ян Борг": [("Special Envoy", "")]}]


@pytest.mark.parametrize("area", ["Central America", "South East Asia", "the Western Balkans", "the Horn of Africa"])
def test_a_part_of_the_world_met_nobody(area: str) -> None:
    title = f"Minister’s Meeting with Foreign Ministers from {area} and Malta"
    text = f"{title}\nMinister Ana Mora met yesterday with Foreign Ministers from Malta, Peru, and Chile in Lisgar."
    assert met(text, "en") == []


def test_a_state_in_a_title_stays_one() -> None:
    text = "Bakan Ana Mora, Amerika Özel Temsilcisi Jan Borg ile 3 Mayıs 2024'te görüştü."
    assert met(text, "tr")[0]["Jan Borg"] == [("Special Representative", "United States of America")]


def test_a_part_of_the_world_owns_no_office() -> None:
    (people,) = met("President Ana Roy of Peru met President Jan Borg for South Asia.", "en")
    assert people["Jan Borg"] == [("President", "")]
