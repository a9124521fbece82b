"""Heads of regions and towns whom an office takes up that opens a sentence."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Ana Roy se ofrece a abrir camino. La gobernadora de Salta recibió el martes al embajador de Malta, Jan "
            "Borg.",
        ),
        ("en", "Ana Roy is in no hurry. The governor of Texas received Maltese Ambassador Jan Borg on Tuesday."),
    ],
)
def test_governor_who_opens_a_sentence_is_the_one_named_before(language: str, text: str) -> None:
    ((title, _),) = met(text, language)[0]["Ana Roy"]
    assert title == "Governor"


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [
        (
            "tr",
            "Enerji Bakanı Can Kaya, Eva Holm ile görüştü. Malta Başbakan Yardımcısı ve Enerji Bakanı sustu.",
            [("Deputy Prime Minister", "Republic of Malta"), ("Minister of Energy", "Republic of Malta")],
        ),
        (
            "en",
            "Energy Minister Carlo Mora of Chile met Eva Holm. The Maltese Deputy Prime Minister and Minister of "
            "Energy asked for gas.",
            [("Deputy Prime Minister", "Republic of Malta"), ("Minister of Energy", "Republic of Malta")],
        ),
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Ankara'da Eva Holm ile görüştü. Cumhurbaşkanı Yardımcısı, destek istedi.",
            [("Vice President", "Republic of Türkiye")],
        ),
    ],
)
def test_deputies_and_two_offices_are_taken_up(language: str, text: str, offices: list[tuple[str, str]]) -> None:
    assert met(text, language)[0]["Eva Holm"] == offices
