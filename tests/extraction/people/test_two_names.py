"""Two persons named one right after the other: the cases tell where the second name begins."""

import pytest

from tests.extraction.told import met

_ENVOY = ("Ambassador", "Republic of Malta")
_MINISTER = ("Minister of Justice", "Republic of Chile")


@pytest.mark.parametrize(
    ("sentence", "envoy"),
    [
        ("В ходе беседы с послом Мальты Жаном Морой Керсти Вальд говорила о рыбе.", "Жан Морой"),
        ("В ходе беседы с послом Мальты Жаном Морой Вальд говорила о рыбе.", "Жан Морой"),
        ("В ходе беседы с послом Мальты Мансуром Алаби Керсти Вальд говорила о рыбе.", "Мансур Алаби"),
        ("В ходе беседы с послом Мальты Мансуром Алиевичем Боргом Керсти Вальд молчала.", "Мансур Алиевич Борг"),
    ],
)
def test_name_behind_another_case_is_somebody_elses(sentence: str, envoy: str) -> None:
    (meeting,) = met(sentence + " Министр юстиции Чили Керсти Вальд рада.", "ru")

    assert meeting == {envoy.replace("Морой", "Мора"): [_ENVOY], "Керсти Вальд": [_MINISTER]}


def test_surname_alone_behind_another_is_known_by_the_text() -> None:
    report = (
        "В ходе беседы с Боргом Вальд говорила о рыбе. Министр юстиции Чили Керсти Вальд и посол Мальты Ян Борг рады."
    )

    assert met(report, "ru") == [{"Ян Борг": [_ENVOY], "Керсти Вальд": [_MINISTER]}]


def test_name_with_undeclined_end_stays_whole() -> None:
    report = "Министр юстиции Чили Керсти Вальд встретилась с послом Мальты Хуаном Карлосом Гарсиа Перес. Была рыба."

    (meeting,) = met(report, "ru")

    assert list(meeting) == ["Керсти Вальд", "Хуаном Карлосом Гарсиа Перес"]
