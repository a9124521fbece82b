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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Verteidigungsministerin Ana Mora traf in Bagdad Ministerpräsident Omar Roy."),
        ("es", "El primer ministro, Omar Roy, recibió en Bagdad a la ministra de Defensa, Ana Mora."),
    ],
)
def test_both_are_of_the_capital_where_no_other_state_is_named(language, text):
    (people,) = met(text, language)
    assert (people["Omar Roy"], people["Ana Mora"]) == (HEAD, [("Minister of Defence", "Republic of Iraq")])
