"""Those who are named as the deputies of the official named before them."""

import pytest

from tests.extraction.told import met

DEPUTY = [("Deputy Secretary General", "North Atlantic Treaty Organization")]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Malta's Prime Minister Jan Borg met NATO Secretary General Ana Roy and her deputy Eva Holm.", 1),
        ("tr", "Malta Başbakanı Jan Borg, NATO Genel Sekreteri Ana Roy ve yardımcısı Eva Holm ile görüştü.", 1),
        (
            "tr",
            "Malta Başbakanı Jan Borg, NATO Genel Sekreteri Ana Roy ve yardımcıları Eva Holm ile Can Kaya'yı ağırladı.",
            2,
        ),
        (
            "az",
            "Maltanın Baş naziri Yan Borq NATO-nun Baş katibi Ana Roy və müavinləri Eva Holm və Can Kaya ilə görüşüb.",
            2,
        ),
        (
            "ru",
            "Премьер Мальты Ян Борг встретился с генеральным секретарём НАТО Аной Рой и её заместителем Иваном Холмом.",
            1,
        ),
    ],
)
def test_a_deputy_named_beside_is_of_the_one_before(language: str, text: str, names: int) -> None:
    (people,) = met(text, language)
    assert list(people.values())[2:] == [DEPUTY] * names


def test_a_ministers_deputy_is_for_what_the_minister_is() -> None:
    french = "Le roi Jan Borg a rencontré la ministre péruvienne du Travail, Ana Roy, et son adjointe Eva Holm."
    assert met(french, "fr")[0]["Eva Holm"] == [("Deputy Minister of Labour", "Republic of Peru")]


def test_who_is_named_without_a_word_for_a_deputy_is_none() -> None:
    text = "Malta Başbakanı Jan Borg, NATO Genel Sekreteri Ana Roy ve eşi Eva Holm ile görüştü."
    assert DEPUTY not in met(text, "tr")[0].values()
