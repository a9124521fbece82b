"""Which assembly somebody presides over."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("fr", "Le président de la Chambre, Jan Roy, a reçu lundi à Quito {}.", "Speaker"),
        ("fr", "Le vice-président de la Chambre, Jan Roy, a reçu lundi à Quito {}.", "Deputy Speaker"),
        ("de", "Der Parlamentspräsident Jan Roy empfing am Montag in Quito {}.", "Speaker"),
    ],
)
def test_chamber_of_no_further_name_is_the_parliament_of_its_state(language, text, title):
    guest = {
        "fr": "l'ambassadrice de Malte en Équateur, Ana Mora",
        "de": "die Botschafterin Maltas in Ecuador, Ana Mora",
    }[language]
    (meeting,) = met(text.format(guest), language)
    assert meeting["Jan Roy"] == [(title, "Parliament of Ecuador")]


def test_chamber_that_the_title_names_is_that_one_and_a_speaker_alone_is_of_the_state():
    (meeting,) = met("Le président du Sénat, Jan Roy, a reçu lundi à Quito l'ambassadrice de Malte, Ana Mora.", "fr")
    assert meeting["Jan Roy"][0][1] == "Senate of Ecuador"
    (meeting,) = met("Ecuador's Speaker Jan Roy received the ambassador of Malta, Ana Mora, on Monday.", "en")
    assert meeting["Jan Roy"] == [("Speaker", "Republic of Ecuador")]


@pytest.mark.parametrize("land", ["Hessen", "Brandenburg"])
def test_a_land_may_follow_its_landtag_with_no_word_between(land):
    text = f"Der Präsident des Landtags {land}, Jan Roy, empfing den Regierungschef von Liechtenstein, Karl Mora."
    (meeting,) = met(text, "de")
    assert meeting["Jan Roy"] == [("Speaker", f"Landtag of {'Hesse' if land == 'Hessen' else land}")]


def test_a_state_that_is_no_part_of_another_does_not_follow_its_assembly_so():
    (meeting,) = met("Der Präsident des Landtags Malta Roy empfing den Botschafter Perus, Karl Mora.", "de")
    assert "Landtag of Malta" not in {owner for offices in meeting.values() for _, owner in offices}
