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
