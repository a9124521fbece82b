"""Deputy ministers and mayors of a people's part of a town, in Turkish and Azerbaijani."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "az",
            "Rauf Quliyev Vyanada NATO-nun Baş katibi Yan Borq ilə görüşüb. Daxili işlər nazirinin müavini limanlardan "
            "danışıb.",
        ),
        (
            "tr",
            "Can Kaya, Viyana'da NATO Genel Sekreteri Jan Borg ile görüştü. İçişleri Bakan Yardımcısı, limanı anlattı.",
        ),
    ],
)
def test_a_deputy_minister_is_the_one_named_before_without_an_office(language: str, text: str) -> None:
    assert next(iter(met(text, language)[0].values()))[0][0] == "Deputy Minister of Interior"


def test_the_mayor_of_a_peoples_part_of_a_town_is_of_the_town() -> None:
    text = "Lefkoşa Türk Belediyesi Başkanı Can Kaya, Malta Büyükelçisi Jan Borg'u kabul etti."
    assert met(text, "tr")[0]["Can Kaya"] == [("Mayor", "Lefkoşa")]


def test_a_commission_is_nobody() -> None:
    text = (
        "Bakan Can Kaya ile Malta Bakanı Jan Borg, Valletta'da Karma Ekonomik Komisyon toplantısına başkanlık etti. "
        "İkili limanları görüştü."
    )
    assert all("Karma Ekonomik Komisyon" not in people for people in met(text, "tr"))
