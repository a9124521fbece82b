"""Where contacts were: cities, houses, towns that no list knows."""

import pytest

from tests.extraction.told import read

TOLD = [
    ("en", "President Ana Varga met Prime Minister Tom Olsen in Nadroga on Monday.", "Nadroga"),
    ("en", "President Ana Varga received Prime Minister Tom Olsen at the presidential palace.", "presidential palace"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen. The two met at Lisgar Castle.", "Lisgar Castle"),
    ("en", "President Ana Varga spoke by phone with Prime Minister Tom Olsen in Nadroga.", ""),
    ("en", "President Ana Varga met Prime Minister Tom Olsen in English and in Varga's view they agreed.", ""),
    ("fr", "Le président Juan Varga a reçu le premier ministre Tom Olsen à Tin-Zaouaten.", "Tin-Zaouaten"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen au Palais de l’Unité.", "Palais de l’Unité"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen au palais présidentiel.", "palais présidentiel"),
    (
        "fr",
        "Le palais présidentiel a accueilli lundi le ministre Tom Olsen. Le président Juan Varga a reçu Tom Olsen.",
        "palais présidentiel",
    ),
    ("es", "El presidente Juan Varga recibió al ministro Tom Olsen en el Palacio de la Torre.", "Palacio de la Torre"),
]


@pytest.mark.parametrize(("language", "text", "place"), TOLD)
def test_place_is_as_told(language, text, place):
    assert [meeting.place for meeting in read(text, language).meetings] == [place]
