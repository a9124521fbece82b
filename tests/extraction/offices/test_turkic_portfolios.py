"""What Turkish and Azerbaijani ministers are for, where no list has the first of it."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "az",
            "Perunun məbəd və inkişaf naziri Ana Roy nazir Can Kaya ilə görüşüb.",
            ("Minister of Development", "Republic of Peru"),
        ),
        (
            "tr",
            "Peru Mabet ve Kalkınma Bakanı Ana Roy, Bakan Can Kaya ile görüştü.",
            ("Minister of Development", "Republic of Peru"),
        ),
        (
            "az",
            "Perunun yol və şəhərsalma naziri Ana Roy nazir Can Kaya ilə görüşüb.",
            ("Minister of Transport", "Republic of Peru"),
        ),
        (
            "az",
            "Almaniyanın Federal Xarici İşlər naziri Ana Roy nazir Can Kaya ilə görüşüb.",
            ("Minister of Foreign Affairs", "Federal Republic of Germany"),
        ),
        (
            "tr",
            "Almanya Federal Dışişleri Bakanı Ana Roy, Bakan Can Kaya ile görüştü.",
            ("Minister of Foreign Affairs", "Federal Republic of Germany"),
        ),
    ],
)
def test_a_minister_is_of_the_state_before_all_he_is_for(language: str, text: str, office: tuple[str, str]) -> None:
    assert met(text, language)[0]["Ana Roy"] == [office]


def test_the_senate_of_an_assembly_is_of_the_state_before_it() -> None:
    text = "Nazir Can Kaya Özbəkistan Ali Məclisi Senatının sədri Ana Roy ilə görüşüb."
    assert met(text, "az")[0]["Ana Roy"] == [("President of the Senate", "Oliy Majlis")]
