"""Two offices and behind them two names, in the same order."""

import pytest

from tests.extraction.told import met

SLOVAK, PERUVIAN = [("Minister of Foreign Affairs", "Slovak Republic")], [("President", "Republic of Peru")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Slovakia's foreign minister and the President of Peru, Peter Hudak and Ana Mora, had talks in Lima."),
        ("en", "The Slovak foreign minister and the President of Peru, Mr Peter Hudak and Ms Ana Mora, had talks."),
        ("es", "El canciller eslovaco y la presidenta de Perú, Peter Hudak y Ana Mora, se reunieron en Lima."),
        ("fr", "Le chancelier slovaque et la présidente du Pérou, Peter Hudak et Ana Mora, se sont réunis à Lima."),
    ],
)
def test_two_offices_are_of_the_two_names_behind_them(language, text):
    people = met(text, language)[0]
    assert list(people) == ["Peter Hudak", "Ana Mora"]
    assert people["Ana Mora"] == PERUVIAN
    assert language == "fr" or people["Peter Hudak"] == SLOVAK


def test_name_behind_a_comma_is_of_the_last_office_alone():
    text = "The Slovak foreign minister met the Speaker and the President of Peru, Ana Mora, and Jan Roy in Lima."
    assert all(meeting.get("Jan Roy", []) == [] for meeting in met(text, "en"))
