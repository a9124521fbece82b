"""Whether an office's noun stands for one or for several."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "en",
            "Prime Minister Carlo Borg of Malta met Ana Roy, the President of the Chamber of Deputies of Chile.",
            ("Speaker", "Chamber of Deputies of Chile"),
        ),
        (
            "es",
            "El primer ministro de Malta, Carlo Borg, recibió el lunes a Ana Roy, jefa del Estado Mayor de Chile.",
            ("Chief of the General Staff", "Republic of Chile"),
        ),
        (
            "fr",
            "Le Premier ministre de Malte, Carlo Borg, a reçu lundi Ana Roy, cheffe de l'opposition du Chili.",
            ("Leader of the Opposition", "Republic of Chile"),
        ),
    ],
)
def test_office_of_one_over_several_is_one_persons(language, text, office):
    assert [people["Ana Roy"] for people in met(text, language)] == [[office]]


def test_secretaries_without_a_name_are_nobodys():
    assert (
        met("Prime Minister Carlo Borg of Malta met the Foreign Secretaries of Chile on Monday, Ana Roy said.", "en")
        == []
    )
