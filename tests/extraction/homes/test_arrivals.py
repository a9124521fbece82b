"""Where somebody came to, and so is of another state."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "In Lima ist Karl Brandt eingetroffen. Der Außenminister traf dort die maltesische Ministerpräsidentin Ana"
            " Hill.",
        ),
        ("ru", "В Лиму приехал Карл Брандт. Там министр иностранных дел встретился с премьером Мальты Аной Хилл."),
    ],
)
def test_who_came_to_a_town_is_not_of_its_state(language: str, text: str) -> None:
    (people,) = met(text, language)
    assert next(iter(people.values())) == [("Minister of Foreign Affairs", "")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "LIMA – Le ministre des Affaires étrangères Karl Brandt, arrivé au Pérou, a été reçu par la présidente Ana"
            " Hill.",
        ),
        (
            "ru",
            "ЛИМА – Министр иностранных дел Карл Брандт, прибывший в Перу, был принят президентом Аной Хилл.",
        ),
    ],
)
def test_who_came_to_a_state_is_not_of_it(language: str, text: str) -> None:
    (people,) = met(text, language)
    assert list(people.values()) == [[("Minister of Foreign Affairs", "")], [("President", "Republic of Peru")]]


def test_who_a_turkish_participle_says_came_to_a_state_is_not_of_it():
    first = "BİŞKEK - Dışişleri Bakanı Demir, dün görüşmek üzere geldiği Kırgızistan'da Cumhurbaşkanı Can Kaya"
    text = f"{first} tarafından kabul edildi. Demir daha sonra mevkidaşı Ali Öz ile görüştü."
    assert [people["Demir"] for people in met(text, "tr")] == 2 * [
        [("Minister of Foreign Affairs", "Republic of Türkiye")]
    ]


def test_a_turkish_report_from_abroad_tells_of_its_own_ministers():
    text = "BİŞKEK - Dışişleri Bakanı Demir, Kırgızistan Cumhurbaşkanı Can Kaya ile görüştü."
    (people,) = met(text, "tr")
    assert people["Demir"] == [("Minister of Foreign Affairs", "Republic of Türkiye")]
