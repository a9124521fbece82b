"""Offices of bodies that only the office tells of, offices behind brackets, and states that are not guessed."""

import pytest

from tests.extraction.told import met

TOLD = {
    "a German name that begins with an adjective": (
        "de",
        "Der Präsident des Verbandes der Freien Berufe, Karl Huber, traf in Wien die Präsidentin von Peru, Ana Mora.",
        "Karl Huber",
        [("President", "Verband der Freien Berufe")],
    ),
    "a force by its letters": (
        "fr",
        "Le ministre Jean Roy a reçu lundi le commandant de la Formil, le général Carlo Borg.",
        "Carlo Borg",
        [("Commander", "Formil")],
    ),
    "a town's neighbours": (
        "fr",
        "Carlo Borg, président de Lindenport Métropole, a reçu lundi l'ambassadeur de Malte Jean Roy.",
        "Carlo Borg",
        [("President", "Lindenport Métropole")],
    ),
    "a firm": (
        "en",
        "Minister Ana Mora met Carlo Borg, chairman of Lindenport Ferries, on Monday.",
        "Carlo Borg",
        [("Chairman", "Lindenport Ferries")],
    ),
    "no state is a body": (
        "es",
        "El presidente de la República, Carlo Borg, recibió el lunes al embajador de Malta, Juan Ruiz.",
        "Carlo Borg",
        [("President", "")],
    ),
    "a party in brackets": (
        "de",
        "Botschafter Karl Huber empfing am Montag Anna Berg (SPD), Oberbürgermeisterin von Lindenhafen.",
        "Anna Berg",
        [("Mayor", "Lindenhafen")],
    ),
    "a constituency in brackets": (
        "en",
        "Minister Ana Mora met Carlo Borg (R-Ohio), chairman of the Lindenport Harbour Committee, on Monday.",
        "Carlo Borg",
        [("Chairman", "Lindenport Harbour Committee")],
    ),
    "another's vice-president": (
        "es",
        "En Lima, el canciller del Perú, Juan Ruiz, recibió el lunes a la vicepresidenta del organismo, Ana Mora.",
        "Ana Mora",
        [("Vice President", "")],
    ),
}


@pytest.mark.parametrize(("language", "text", "name", "offices"), TOLD.values(), ids=TOLD)
def test_body_is_what_the_office_says_it_is_of(language, text, name, offices):
    (meeting,) = met(text, language)
    assert meeting[name] == offices
