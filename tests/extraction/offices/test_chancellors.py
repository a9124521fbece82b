"""Chancellors who are foreign ministers, told by the states that a text names."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Le chancelier Jan Borg a reçu lundi l'ambassadrice du Chili en Haïti, Ana Mora."),
        ("en", "Chancellor Jan Borg received the Ambassador of Chile to Haiti, Ana Mora, on Monday."),
    ],
)
def test_chancellor_in_a_text_about_haiti_is_its_foreign_minister(language, body):
    assert met(body, language)[0]["Jan Borg"] == [("Minister of Foreign Affairs", "Republic of Haiti")]


@pytest.mark.parametrize(
    ("body", "office"),
    [
        ("Le chancelier Jan Borg a reçu à Berlin la présidente du Chili, Ana Mora.", "Chancellor"),
        ("Le chancelier Jan Borg a reçu la présidente de Malte, Ana Mora.", "Chancellor"),
    ],
)
def test_chancellor_is_no_foreign_minister_where_a_chancellor_governs_or_no_such_state_is_named(body, office):
    assert [title for title, _ in met(body, "fr")[0]["Jan Borg"]] == [office]
