"""Offices that a Turkish or Azerbaijani sentence says its subject holds."""

import pytest

from tests.extraction.told import met

DIRECTOR = [("Regional Director", "World Bank")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bakan Can Kaya, Jan Borg ile görüştü. O, Dünya Bankası'nın bölge direktörüdür."),
        ("tr", "Bakan Can Kaya, Jan Borg ile görüştü. Borg, Dünya Bankası'nın bölge direktörüydü."),
        ("az", "Nazir Rauf Quliyev Yan Borq ilə görüşüb. Borq Dünya Bankının regional direktoru idi."),
        (
            "az",
            "Nazir Rauf Quliyev Dünya Bankının nümayəndə heyəti ilə bir masa arxasında uzun-uzadı əyləşib. Heyətə "
            "Yan Borq başçılıq edir. O, Dünya Bankının regional direktorudur.",
        ),
    ],
)
def test_who_is_said_to_be_an_officer_is_one(language: str, text: str) -> None:
    assert list(met(text, language)[0].values())[1] == DIRECTOR


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bakan Can Kaya, Jan Borg ile görüştü. Borg'u gönderen Dünya Bankası'nın bölge direktörüdür."),
        ("az", "Nazir Rauf Quliyev Yan Borq ilə görüşüb. Borqun dostu Dünya Bankının regional direktorudur."),
    ],
)
def test_whose_the_subject_is_is_none(language: str, text: str) -> None:
    assert list(met(text, language)[0].values())[1] == []


def test_a_delegation_has_no_representative_by_its_word() -> None:
    text = (
        "Nazir Rauf Quliyev Dünya Bankının nümayəndə heyəti ilə görüşüb. Heyətə Yan Borq başçılıq edir, görüş uzun "
        "çəkib."
    )
    assert met(text, "az") == [{"Rauf Quliyev": [("Minister", "Republic of Azerbaijan")], "Yan Borq": []}]
