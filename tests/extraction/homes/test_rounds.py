"""Whose officials those are whom a visitor met one after another."""

import pytest

from tests.extraction.told import met

CHILE = "Republic of Chile"


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "Maltese Foreign Minister Ana Borg met her Chilean counterpart Pedro Roa in Santiago on Monday. She also"
            " met Energy Minister Luis Mora.",
        ),
        (
            "de",
            "Die maltesische Außenministerin Ana Borg traf am Montag in Santiago den chilenischen Außenminister Pedro"
            " Roa. Sie sprach auch mit Energieminister Luis Mora.",
        ),
        (
            "fr",
            "La ministre maltaise des Affaires étrangères, Ana Borg, a rencontré lundi à Santiago son homologue chilien"
            " Pedro Roa. Elle s'est aussi entretenue avec le ministre de l'Énergie, Luis Mora.",
        ),
        (
            "ru",
            "Министр иностранных дел Мальты Ана Борг встретилась в Сантьяго с министром иностранных дел Чили Педро Роа."
            " Затем она провела переговоры с министром энергетики Луисом Мора.",
        ),
    ],
)
def test_whom_a_visitor_meets_next_is_of_the_hosts(language: str, body: str) -> None:
    _, second = met(body, language)
    assert list(second.values())[-1] == [("Minister of Energy", CHILE)]


@pytest.mark.parametrize(
    "body",
    [
        # At home she may meet whomever.
        "Die maltesische Außenministerin Ana Borg traf am Montag in Valletta den chilenischen Außenminister Pedro Roa."
        " Sie sprach auch mit Energieminister Luis Mora.",
        # In a third state so may they all.
        "Die maltesische Außenministerin Ana Borg traf am Montag in Nairobi den chilenischen Außenminister Pedro Roa."
        " Sie sprach auch mit Energieminister Luis Mora.",
        # Nobody has two foreign ministers.
        "Die maltesische Außenministerin Ana Borg traf am Montag in Santiago den chilenischen Außenminister Pedro Roa."
        " Sie sprach auch mit Außenminister Luis Mora.",
    ],
)
def test_whom_one_meets_next_at_home_or_abroad_may_be_anybodys(body: str) -> None:
    _, second = met(body, "de")
    assert [state for _, state in list(second.values())[-1]] == [""]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "de",
            "Außenministerin Ana Borg traf am Montag in Santiago den chilenischen Außenminister Pedro Roa. Borg sprach"
            " auch mit Energieminister Luis Mora.",
        ),
        (
            "tr",
            "Dışişleri Bakanı Ana Borg, Santiago'da Şili Dışişleri Bakanı Pedro Roa ile görüştü. Borg daha sonra Enerji"
            " Bakanı Luis Mora ile bir araya geldi.",
        ),
        (
            "az",
            "Xarici işlər naziri Ana Borg Santyaqoda Çilinin xarici işlər naziri Pedro Roa ilə görüşüb. Borg daha sonra"
            " energetika naziri Luis Mora ilə bir araya gəlib.",
        ),
    ],
)
def test_a_visitor_of_no_told_state_meets_hosts_as_well(language: str, body: str) -> None:
    _, second = met(body, language)
    assert list(second.values())[-1] == [("Minister of Energy", CHILE)]


def test_the_premier_of_a_part_leaves_the_state_its_own() -> None:
    text = (
        "Malta's Foreign Minister Ana Roy met Iraq's Labour Minister Jan Vega in Baghdad. Roy later met Prime Minister "
        "Omar Luna. On Tuesday she met the Prime Minister of the Kurdistan Region of Iraq, Eva Holm, in Baghdad."
    )
    assert met(text, "en")[1]["Omar Luna"] == [("Prime Minister", "Republic of Iraq")]
