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
    ("en", "President Ana Varga met Prime Minister Tom Olsen in the northern town of Nadroga.", "Nadroga"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen in the Finnish capital.", "Helsinki"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen dans la capitale finlandaise.", "Helsinki"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen dans la capitale congolaise.", ""),
    ("es", "El presidente Juan Varga recibió al ministro Tom Olsen en la capital finlandesa.", "Helsinki"),
    ("de", "Präsident Juan Varga empfing Minister Tom Olsen in der finnischen Hauptstadt.", "Helsinki"),
    ("de", "Präsident Juan Varga empfing Minister Tom Olsen in der Hafenstadt Nadroga.", "Nadroga"),
    ("de", "Präsident Juan Varga empfing Minister Tom Olsen im Lisgarer Empfangspalast.", "Lisgarer Empfangspalast"),
    ("de", "Präsident Juan Varga empfing im Nadroga Minister Tom Olsen.", ""),
    ("ru", "Президент Хуан Варга принял министра Тома Ольсена в финской столице.", "Хельсинки"),
    ("ru", "Президент Хуан Варга принял министра Тома Ольсена в финском Лисгари.", "Лисгари"),
    ("en", "President Ana Varga received at her Lisgar office Finland's Minister Tom Olsen.", "Lisgar office"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen, said a note to the Ministry of Foreign Affairs.", ""),
    ("en", "President Ana Varga arrived in Helsinki. She met Prime Minister Tom Olsen over trade.", "Helsinki"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen. She will visit Helsinki in May.", ""),
    ("en", "President Ana Varga met Prime Minister Tom Olsen. The ambassador in Helsinki wrote it down.", ""),
    ("es", "El presidente Juan Varga llegó a Helsinki. Juan Varga recibió al ministro Tom Olsen.", "Helsinki"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen at Lisgar Castle after a summit in Oslo.", "Oslo"),
]


@pytest.mark.parametrize(("language", "text", "place"), TOLD)
def test_place_is_as_told(language, text, place):
    assert [meeting.place for meeting in read(text, language).meetings] == [place]
