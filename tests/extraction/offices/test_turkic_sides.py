"""Whose the offices are of those who were in a delegation, in Turkish and Azerbaijani."""

import pytest

from tests.extraction.told import met

MALTA = "Republic of Malta"


@pytest.mark.parametrize(
    ("text", "language", "owners"),
    [
        (
            "Malta Başbakanı Jan Borg, Ankara'da Cumhurbaşkanı Can Kaya ile görüştü. Görüşmede Malta heyetinde Adalet "
            "Bakanı Ana Vella, Türk heyetinde ise Ticaret Bakanı Ali Taş hazır bulundu.",
            "tr",
            {"Ana Vella": MALTA, "Ali Taş": "Republic of Türkiye"},
        ),
        (
            "Malta Meclis Başkanı Jan Borg, TBMM Başkanı Can Kaya ile görüştü. Görüşmede TBMM heyetinde Genel Sekreter "
            "Ali Taş yer aldı.",
            "tr",
            {"Ali Taş": "Grand National Assembly of Türkiye"},
        ),
        (
            "Malta Prezidenti Jan Borg Bakıda Prezident Can Kaya ilə görüşüb. Görüşdə Malta nümayəndə heyətində "
            "ədliyyə naziri Ana Vella iştirak edib.",
            "az",
            {"Ana Vella": MALTA},
        ),
    ],
)
def test_those_in_a_delegation_are_of_its_side(text: str, language: str, owners: dict[str, str]) -> None:
    people = met(text, language)[0]
    assert {name: people[name][0][1] for name in owners} == owners


def test_who_receives_a_delegation_is_not_of_its_side() -> None:
    text = "Malta nümayəndə heyətini dünən ədliyyə naziri Rauf Quliyev və Malta səfiri Jan Borg qəbul edib."
    assert met(text, "az")[0]["Rauf Quliyev"][0][1] != MALTA


def test_the_president_of_a_numbered_session_is_the_assemblys() -> None:
    text = "Nazir Rauf Quliyev BMT Baş Assambleyasının 77-ci sessiyasının Prezidenti Jan Borg ilə görüşüb."
    assert met(text, "az")[0]["Jan Borg"] == [("President", "United Nations General Assembly")]
