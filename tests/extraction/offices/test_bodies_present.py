"""Officers of whom a sentence says that they came for a body."""

import pytest

from tests.extraction.told import met

_RECEIVED = "Министр юстиции Чили Иван Мора принял посла Мальты Яна Борга. "


@pytest.mark.parametrize(
    ("rest", "office"),
    [
        ("От Лисгарского совета дружбы присутствовал секретарь Луис Вега.", ("Secretary", "Лисгарский совет дружбы")),
        (
            "От ОБСЕ присутствовал советник Луис Вега.",
            ("Adviser", "Organization for Security and Co-operation in Europe"),
        ),
        ("От Министерства финансов Чили участвовал замминистра Луис Вега.", ("Deputy Minister", "Republic of Chile")),
        ("От радости секретарь Луис Вега присутствовал тоже.", ("Secretary", "")),
    ],
)
def test_officer_is_of_the_body_for_which_he_came(rest: str, office: tuple[str, str]) -> None:
    (meeting,) = met(_RECEIVED + rest, "ru")

    assert meeting["Луис Вега"] == [office]
