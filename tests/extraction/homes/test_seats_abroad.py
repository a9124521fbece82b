"""Whose the head is whom a minister met in another state's capital, and whose the minister."""

import pytest

from tests.extraction.told import met

HEAD = [("Prime Minister", "Republic of Iraq")]


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        (
            "es",
            "Bagdad, 17 mar (EFE).- La ministra de Defensa, Ana Mora, se reunió con el primer ministro, Omar Roy. "
            "Después visitó a las tropas españolas.",
            "Kingdom of Spain",
        ),
        (
            "de",
            "Verteidigungsministerin Ana Mora traf in Bagdad Ministerpräsident Omar Roy. Sie besuchte auch die "
            "deutschen Soldaten.",
            "Federal Republic of Germany",
        ),
        ("tr", "Savunma Bakanı Ana Mora, Bağdat'ta Başbakan Omar Roy ile görüştü.", "Republic of Türkiye"),
    ],
)
def test_head_met_abroad_is_of_the_capital_and_the_minister_of_the_reports_state(language, text, state):
    assert met(text, language) == [{"Ana Mora": [("Minister of Defence", state)], "Omar Roy": HEAD}]


def test_minister_whom_a_head_received_there_is_of_the_capital_where_no_other_state_is_named():
    (people,) = met("El primer ministro, Omar Roy, recibió en Bagdad a la ministra de Defensa, Ana Mora.", "es")
    assert (people["Omar Roy"], people["Ana Mora"]) == (HEAD, [("Minister of Defence", "Republic of Iraq")])


def test_minister_who_met_a_head_there_may_be_of_either_state():
    (people,) = met("Verteidigungsministerin Ana Mora traf in Bagdad Ministerpräsident Omar Roy.", "de")
    assert (people["Omar Roy"], people["Ana Mora"]) == (HEAD, [("Minister of Defence", "")])
