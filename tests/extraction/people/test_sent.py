"""Envoys of whom a sentence tells but the state, in reports of letters of credence or of several envoys."""

import pytest

from tests.extraction.told import met

CHILEAN, SLOVAK, PORTUGUESE = (
    [("Ambassador", state)] for state in ("Republic of Chile", "Slovak Republic", "Portuguese Republic")
)


def offices(text: str, language: str) -> dict[str, list[tuple[str, str]]]:
    """Return the people of all the text's meetings with their offices."""
    return {name: held for meeting in met(text, language) for name, held in meeting.items()}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Lusaka, 7 May 2021 - Letters of credence changed hands on Friday. President Chanda Mulenga greeted first "
            "Ana Mora, who will speak for Chile, then Jan Vrabec for Slovakia.",
            {"Chanda Mulenga": [("President", "Republic of Zambia")], "Ana Mora": CHILEAN, "Jan Vrabec": SLOVAK},
        ),
        (
            "en",
            "Accra, 7 May 2021 - President Kofi Adu received Ana Mora, the first ambassador that Chile has sent.",
            {"Kofi Adu": [("President", "Republic of Ghana")], "Ana Mora": CHILEAN},
        ),
        (
            "fr",
            "Dakar, le 4 mai 2022. Le président Amadou Ndour a reçu mercredi les lettres de créance de deux chefs de "
            "mission. Ana Mora, du Chili, a ouvert la série. Elle a été suivie par Jan Vrabec, de la Slovaquie.",
            {"Amadou Ndour": [("President", "Republic of Senegal")], "Ana Mora": CHILEAN, "Jan Vrabec": SLOVAK},
        ),
        (
            "de",
            "Wien, 12. Mai 2021. Zwei neue Botschafter haben am Mittwoch Präsident Karl Huber ihre "
            "Beglaubigungsschreiben überreicht. Den Anfang machte Ana Mora aus Chile. Ihr folgte Jan Vrabec für die "
            "Slowakei.",
            {"Karl Huber": [("President", "Republic of Austria")], "Ana Mora": CHILEAN, "Jan Vrabec": SLOVAK},
        ),
        (
            "es",
            "Lima, 3 de mayo de 2021. El presidente Juan Roca recibió a Ana Moreira, la embajadora que Portugal acaba "
            "de enviar.",
            {"Juan Roca": [("President", "Republic of Peru")], "Ana Moreira": PORTUGUESE},
        ),
        (
            "tr",
            "Ankara, 3 Mart 2021. Cumhurbaşkanı Ali Demirci çarşamba günü iki büyükelçiyi kabul etti. İlk olarak "
            "Portekiz'den Ana Moreira geldi. Onu Slovakya'dan Jan Vrabec izledi.",
            {
                "Ali Demirci": [("President", "Republic of Türkiye")],
                "Ana Moreira": PORTUGUESE,
                "Jan Vrabec": SLOVAK,
            },
        ),
    ],
)
def test_envoys_are_told_by_their_letters_or_their_number(language, text, expected):
    assert offices(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Accra, 7 May 2021 - President Kofi Adu of Ghana received Ana Mora of Chile. They talked of trade.",
            {"Kofi Adu": [("President", "Republic of Ghana")], "Ana Mora": []},
        ),
        (
            "fr",
            "Dakar, le 4 mai 2022. Le président sénégalais Amadou Ndour a reçu Ana Mora, du Chili.",
            {"Amadou Ndour": [("President", "Republic of Senegal")], "Ana Mora": []},
        ),
    ],
)
def test_whoever_has_but_a_state_is_no_envoy_where_none_are_told_of(language, text, expected):
    assert offices(text, language) == expected


def test_an_envoy_is_not_of_the_state_that_receives_him():
    text = "Accra, 7 May 2021 - President Kofi Adu received the new ambassador, Ana Mora. Ghana is a good friend."
    assert offices(text, "en")["Ana Mora"] == [("Ambassador", "")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The foreign ministers of Chile and Slovakia spent Sunday in Lima. Chile's Ana Mora received the Slovak "
            "minister, Jan Vrabec, in a hotel.",
            {
                "Ana Mora": [("Minister of Foreign Affairs", "Republic of Chile")],
                "Jan Vrabec": [("Minister of Foreign Affairs", "Slovak Republic")],
            },
        ),
        (
            "es",
            "Los ministros de Defensa se dieron cita en Lima. El ministro peruano, Juan Roca, se reunió con Rui "
            "Moreira, de Portugal.",
            {
                "Juan Roca": [("Minister of Defence", "Republic of Peru")],
                "Rui Moreira": [("Minister of Defence", "Portuguese Republic")],
            },
        ),
    ],
)
def test_ministers_told_of_together_are_told_apart_by_their_states(language, text, expected):
    assert offices(text, language) == expected


def test_who_is_of_another_state_than_the_ministers_told_of_is_none_of_them():
    text = "The foreign ministers of Chile and Slovakia met in Lima. Later Kofi Adu, of Ghana, met President Juan Roca."
    assert offices(text, "en")["Kofi Adu"] == []
