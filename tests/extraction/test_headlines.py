"""Which of a page's lines is its headline."""

import pytest

from tests.extraction.told import read

REPORT = "President Ana Varga received Prime Minister Tom Olsen to talk about trade and about transport in the region."


def test_links_and_bylines_are_no_headline():
    page = f"By A. Correspondent – Agency:\nour page on facebook twitter youtube\nVarga receives Olsen today\n{REPORT}"
    assert read(page, "en").title == "Varga receives Olsen today"


@pytest.mark.parametrize(
    ("language", "headline", "report", "people"),
    [
        (
            "en",
            "Special Envoy Olsen Returns from Travel",
            "Special Envoy Tom Olsen met with Foreign Minister Ana Varga in Oslo on 3 May 2021.",
            ["Ana Varga", "Tom Olsen"],
        ),
        (
            "es",
            "Ministro Rojas Destaca Acuerdos",
            "El ministro de Exteriores, Juan Rojas, recibió a la canciller Ana Varga el 3 de mayo de 2021.",
            ["Ana Varga", "Juan Rojas"],
        ),
    ],
)
def test_words_of_a_headline_behind_a_surname_are_no_name(language, headline, report, people):
    (meeting,) = read(f"{headline}\n\n{report}\n", language).meetings
    assert sorted(person.name for person in meeting.participants) == people
