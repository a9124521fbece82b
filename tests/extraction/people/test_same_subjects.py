"""Sentences that go on by a title about the only one whom the sentence before names."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Journée chargée pour Ana Roy. La présidente a reçu l'ambassadeur du Chili, Ian Borg. Ce fut ensuite "
            "au tour de Luis Vega d'être reçu.",
        ),
        (
            "es",
            "Día intenso para Ana Roy. La presidenta recibió al embajador de Chile, Ian Borg. Luego fue el turno "
            "de Luis Vega.",
        ),
    ],
)
def test_the_head_is_the_one_about_whom_the_sentence_before_was(language: str, text: str) -> None:
    assert met(text, language) == [
        {"Ana Roy": [("President", "")], "Ian Borg": [("Ambassador", "Republic of Chile")]},
        {"Ana Roy": [("President", "")], "Luis Vega": []},
    ]


@pytest.mark.parametrize(
    "before",
    ["Ana Roy est arrivée lundi à Lisgar.", "Le voyage d'Ana Roy à Lisgar s'achève.", "Ana Roy rencontre Eva."],
)
def test_the_president_is_not_who_came_or_met_somebody(before: str) -> None:
    text = f"{before} La présidente l'a reçue avec l'ambassadeur du Chili, Ian Borg."

    assert ("President", "") not in [o for meeting in met(text, "fr") for o in meeting.get("Ana Roy", [])]


def test_whose_turn_it_was_tells_of_no_tower() -> None:
    text = (
        "La présidente de Malte, Ana Roy, a reçu l'ambassadeur du Chili, Ian Borg. Ce fut ensuite au tour de Luis Vega."
    )

    assert [list(meeting) for meeting in met(text, "fr")] == [["Ana Roy", "Ian Borg"], ["Ana Roy", "Luis Vega"]]
