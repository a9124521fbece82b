"""Whom a former office means that opens a sentence, or stands behind what was said."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La présidente de Malte, Ana Roy, a reçu à Nadi Ian Borg, directeur général de l'UNESCO. L'ancien ministre "
            "maltais s'est entretenu ensuite avec le ministre de la Santé, Luis Vega.",
        ),
        (
            "es",
            "La presidenta de Malta, Ana Roy, recibió en Nadi a Ian Borg, director general de UNESCO. El ex ministro "
            "maltés se reunió luego con el ministro de Salud, Luis Vega.",
        ),
        (
            "en",
            "The president of Malta, Ana Roy, received Ian Borg, director-general of UNESCO, in Nadi. The former "
            "Maltese minister then met the minister of health, Luis Vega.",
        ),
    ],
)
def test_the_former_minister_is_the_bodys_officer_not_the_president(language: str, text: str) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [["Ana Roy", "Ian Borg"], ["Ian Borg", "Luis Vega"]]


def test_a_former_office_of_another_state_is_nobodys_of_those() -> None:
    text = (
        "La présidente de Malte, Ana Roy, a reçu l'ambassadeur du Chili, Ian Borg. L'ancien ministre togolais a salué "
        "leur accord."
    )

    assert list(met(text, "fr")[0].values()) == [
        [("President", "Republic of Malta")],
        [("Ambassador", "Republic of Chile")],
    ]


def test_who_is_called_so_without_another_office_is_given_it() -> None:
    text = (
        "Ian Borg est arrivé lundi. La présidente du Chili, Ana Roy, l'a reçu. L'ancien ministre maltais est content."
    )

    assert met(text, "fr") == [
        {"Ana Roy": [("President", "Republic of Chile")], "Ian Borg": [("Former Minister", "Republic of Malta")]}
    ]
