"""Whose an office is behind "its", "the country's" or "the Bank's": of the one named last that it can stand for."""

import pytest

from tests.extraction.told import met

MALTESE = [("Minister of Foreign Affairs", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "en",
            "Much depends on the International Monetary Fund. Jan Hudak, its Deputy Managing Director, was received in "
            "Accra by President Kofi Adu of Ghana.",
            "Jan Hudak",
            [("Deputy Managing Director", "International Monetary Fund")],
        ),
        (
            "en",
            "The African Development Bank will pay. The Bank's Vice President, Jan Hudak, was received in Lusaka by "
            "President Chanda Mulenga of Zambia.",
            "Jan Hudak",
            [("Vice President", "African Development Bank")],
        ),
        (
            "en",
            "Malta wants more trade. The country's foreign minister, Carlo Borg, met President Kofi Adu of Ghana.",
            "Carlo Borg",
            MALTESE,
        ),
        (
            "es",
            "El Banco Mundial apoyará al Perú. Lo dijo el lunes Jan Hudak, su vicepresidente, al presidente peruano "
            "Juan Roca, con quien se reunió en Lima.",
            "Jan Hudak",
            [("Vice President", "World Bank")],
        ),
        (
            "fr",
            "Malte veut plus d'échanges. Son ministre des Affaires étrangères, Carlo Borg, a rencontré lundi le "
            "président ghanéen Kofi Adu à Accra.",
            "Carlo Borg",
            MALTESE,
        ),
        (
            "de",
            "Malta will mehr Handel. Sein Außenminister Carlo Borg traf am Montag in Accra den ghanaischen Präsidenten "
            "Kofi Adu.",
            "Carlo Borg",
            MALTESE,
        ),
        (
            "tr",
            "NATO Türkiye'ye teşekkür etti. İttifakın Genel Sekreteri Jan Hudak, pazartesi günü Ankara'da "
            "Cumhurbaşkanı Ali Demirci ile görüştü.",
            "Jan Hudak",
            [("Secretary General", "North Atlantic Treaty Organization")],
        ),
        (
            "az",
            "Malta daha çox ticarət istəyir. Ölkənin xarici işlər naziri Karlo Borq Akkrada Qana prezidenti Kofi Adu "
            "ilə görüşüb.",
            "Karlo Borq",
            MALTESE,
        ),
    ],
)
def test_an_office_is_of_whom_its_possessive_or_noun_stands_for(language, text, name, office):
    (meeting,) = met(text, language)
    assert meeting[name] == office


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "en",
            "Ghana's President Kofi Adu met Carlo Borg in Accra. NATO came up. His adviser, Jane Vella, attended.",
            "Jane Vella",
            [("Adviser", "")],
        ),
        (
            "en",
            "Malta and Chile want more trade. Carlo Borg, its foreign minister, met President Kofi Adu of Ghana.",
            "Carlo Borg",
            [("Minister of Foreign Affairs", "")],
        ),
        (
            "fr",
            "La ministre Ana Roy aime Malte. Son conseiller, Jan Hudak, a rencontré lundi le président ghanéen Kofi "
            "Adu.",
            "Jan Hudak",
            [("Adviser", "")],
        ),
    ],
)
def test_it_is_of_nobody_where_somebody_or_another_may_be_meant(language, text, name, office):
    (meeting,) = met(text, language)
    assert meeting[name] == office


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Enerji Bakanı Can Kaya Valletta'da Malta Ulaştırma Bakanı Jan Vella ile görüştü. Vella, Türkiye'den "
            "elektrik istedi.\n\nKaya, ülkenin dışişleri bakanı Carlo Borg'la da görüştü.",
        ),
        (
            "az",
            "Energetika naziri Rauf Quliyev Vallettada Maltanın nəqliyyat naziri Yan Vella ilə görüşüb. Vella "
            "Azərbaycandan elektrik istəyib.\n\nQuliyev ölkənin xarici işlər naziri Carlo Borg ilə də görüşüb.",
        ),
    ],
)
def test_a_state_from_which_something_comes_is_not_the_country_meant(language, text):
    assert met(text, language)[1]["Carlo Borg"] == MALTESE


def test_its_is_of_the_body_that_a_noun_before_it_stands_for() -> None:
    text = (
        "LIMA, 3 de mayo de 2021. El Fondo Monetario Internacional prestará dinero a Perú. Lo dijo una misión del "
        "organismo, con su directora, Ana Mora, al frente, a la que recibió el lunes el presidente Luis Roa."
    )
    assert met(text, "es")[0]["Ana Mora"] == [("Director", "International Monetary Fund")]
