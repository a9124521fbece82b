"""Envoys whose state a participle tells, and offices that a comma parts, in Turkish and Azerbaijani."""

import pytest

from tests.extraction.told import met

MALTA = [("Ambassador", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("tr", "Malta'nın Türkiye'ye yeni atadığı büyükelçi Jan Borg, Vali Ali Demir'le tanıştı.", "Jan Borg"),
        ("tr", "Malta'yı Ankara'da temsil eden Büyükelçi Jan Borg, Vali Ali Demir'le vedalaştı.", "Jan Borg"),
        ("az", "Maltanın Azərbaycana təyin etdiyi yeni səfir Yan Borq nazir Rauf Quliyevlə görüşüb.", "Yan Borq"),
        ("az", "Maltanın Bakıya göndərdiyi səfir Yan Borq nazir Rauf Quliyevlə görüşüb.", "Yan Borq"),
    ],
)
def test_an_envoy_is_of_who_sent_him(language: str, text: str, name: str) -> None:
    assert met(text, language)[0][name] == MALTA


def test_an_envoy_is_not_of_whose_minister_called_him() -> None:
    text = "Maltanın səfirini Çilinin dəvət etdiyi nazir Rauf Quliyev səfir Yan Borqla görüşdürüb."
    assert met(text, "az") == []


def test_a_comma_parts_an_envoy_from_a_mayor() -> None:
    text = (
        "Malta'nın Ankara Büyükelçisi, Bursa Büyükşehir Belediye Başkanı Ali Demir'i makamında ziyaret etti. Jan Borg, "
        "kentin tarihini sordu."
    )
    assert met(text, "tr") == [{"Jan Borg": MALTA, "Ali Demir": [("Mayor", "Bursa")]}]


def test_one_envoy_may_be_sent_to_two() -> None:
    text = "Malta'nın Ankara Büyükelçisi, Bakü Büyükelçisi Jan Borg, Vali Ali Demir ile görüştü."
    assert list(met(text, "tr")[0]) == ["Jan Borg", "Ali Demir"]


@pytest.mark.parametrize(
    "told",
    [
        "Maltanın ölkəmizə yenicə təyin olunmuş səfiri",
        "Maltanın Bakıya təzə təyin edilmiş səfiri",
        "Maltanın ölkəmizə təyin olunmuş yeni səfiri",
    ],
)
def test_an_envoy_who_was_appointed_is_one(told: str) -> None:
    text = f"Nazir Rauf Quliyev {told} Yan Borqla görüşüb."
    assert met(text, "az")[0]["Yan Borq"] == [("Ambassador", "Republic of Malta")]


def test_where_to_an_envoy_was_sent_is_not_whose_he_is() -> None:
    text = "Nazir Rauf Quliyev Azərbaycana təyin olunmuş səfir Yan Borqla görüşüb."
    assert met(text, "az")[0]["Yan Borq"] == [("Ambassador", "")]
