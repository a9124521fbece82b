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
