"""Days that a sentence names for something else than its contact."""

import pytest

from tests.extraction.told import read


def day(language: str, text: str) -> str:
    """Return the day of the one contact of a report of 18 March 2021."""
    (meeting,) = read(f" date 2021-03-18\n\n{text}\n", language).meetings
    return meeting.days.written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Ana Varga received Minister Tom Olsen to talk about the election of 15 March."),
        ("en", "President Ana Varga received Minister Tom Olsen to talk about the 15 March flood."),
        ("en", "President Ana Varga, elected on 10 March, received Minister Tom Olsen."),
        ("en", "President Ana Varga received Tom Olsen, who became Minister of Crafts on 10 March."),
        ("en", "President Ana Varga has received Tom Olsen for the first time since he became a minister on 10 March."),
        ("fr", "Le président Juan Varga a reçu Tom Olsen, devenu ministre le 10 mars."),
        ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen au sujet du scrutin du lundi 15 mars."),
        ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen, nommé le 10 mars."),
        ("es", "El presidente Juan Varga recibió al ministro Tom Olsen para hablar del terremoto del 15 de marzo."),
        ("de", "Präsident Juan Varga empfing Minister Tom Olsen zu einem Gespräch über die Wahl vom 15. März."),
        ("de", "Präsident Juan Varga hat den am 10. März ernannten Minister Tom Olsen empfangen."),
        ("ru", "Президент Хуан Варга принял министра Тома Ольсена, назначенного 10 марта."),
    ],
)
def test_day_of_a_noun_or_a_participle_is_not_the_contacts(language, text):
    assert day(language, text) == "2021-03-18"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On the morning of 15 March President Ana Varga received Minister Tom Olsen."),
        ("en", "At the 15 March meeting President Ana Varga and Minister Tom Olsen spoke of trade."),
        (
            "fr",
            "L'entretien du 15 mars entre le président Juan Varga et le ministre Tom Olsen a porté sur le commerce.",
        ),
        ("fr", "Dans la soirée du 15 mars, le président Juan Varga a reçu le ministre Tom Olsen."),
        ("es", "En la tarde del 15 de marzo, el presidente Juan Varga recibió al ministro Tom Olsen."),
        ("de", "Am Abend des 15. März empfing Präsident Juan Varga Minister Tom Olsen."),
    ],
)
def test_day_of_the_contact_or_a_part_of_a_day_is(language, text):
    assert day(language, text) == "2021-03-15"


def test_day_tied_to_another_noun_is_not_the_contacts_in_turkish():
    text = (
        "Cumhurbaşkanı Ali Kaya, Malta Büyükelçisi Jan Borg'u kabul etti. Bir ajansın 16 Şubat 2021 tarihindeki "
        "anketinde en çok güvenilen siyasetçi Kaya çıktı."
    )
    assert read(text, "tr").meetings[0].days is None
    text = "Cumhurbaşkanı Ali Kaya, 16 Şubat 2021 tarihindeki görüşmede Malta Büyükelçisi Jan Borg'u kabul etti."
    assert day("tr", text) == "2021-02-16"
