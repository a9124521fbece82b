"""Names that but a headline gives."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Luis Prado retrouve Lima avec plaisir\n\nLe visiteur a gagné la capitale lundi. La ministre péruvienne de "
            "l'Énergie, Ana Mora, l'a reçu dans l'après-midi.\n",
        ),
        (
            "en",
            "Luis Prado finds dams more useful than ever\n\nThe guest reached the capital on Monday. He then met with "
            "Peruvian Energy Minister Ana Mora.\n",
        ),
    ],
)
def test_a_headline_that_is_a_sentence_names_somebody_whom_the_text_does_not(language, text):
    assert [set(people) for people in met(text, language)] == [{"Luis Prado", "Ana Mora"}]


def test_a_headline_with_capitals_for_all_words_names_nobody_alone():
    text = (
        "Luis Prado Finds Dams More Useful Than Ever\n\nThe guest reached the capital on Monday. He then met with "
        "Peruvian Energy Minister Ana Mora.\n"
    )
    assert met(text, "en") == []
