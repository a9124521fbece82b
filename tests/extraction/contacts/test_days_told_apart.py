"""A contact's day in a few words of their own, a day counted back, and a month that alone tells when."""

import pytest

from meetings.days import DayRange
from tests.extraction.told import read

RECEIVED = {
    "en": "President Ana Varga received Foreign Minister Tom Olsen{}.",
    "fr": "Le président Juan Varga a reçu{} le ministre des Affaires étrangères Tom Olsen.",
    "es": "El presidente Juan Varga recibió{} al canciller Tom Olsen.",
    "de": "Präsident Juan Varga hat{} Außenminister Tom Olsen empfangen.",
    "ru": "Президент Хуан Варга{} принял министра иностранных дел Тома Ольсена.",
    "tr": "Cumhurbaşkanı Kemal Aksoy{} Dışişleri Bakanı Tom Olsen'i kabul etti.",
    "az": "Prezident Kamal Varqa{} xarici işlər naziri Tom Olseni qəbul edib.",
}


def told(language: str, when: str, after: str = "") -> tuple[str, str]:
    """Return the day and the place of the one contact of a report of Thursday 18 March 2021 that tells so."""
    text = f" date 2021-03-18\n\n{RECEIVED[language].format(when)} {after}\n"
    (meeting,) = read(text, language).meetings
    return meeting.days.written, meeting.place


@pytest.mark.parametrize(
    ("language", "after", "day", "place"),
    [
        ("en", "It was on Monday, in Nadroga.", "2021-03-15", "Nadroga"),
        ("en", "That was yesterday.", "2021-03-17", ""),
        ("fr", "C'était lundi, à Nadroga.", "2021-03-15", "Nadroga"),
        ("fr", "Cela s'est passé le 12 mars.", "2021-03-12", ""),
        ("es", "Fue el lunes, en Nadroga.", "2021-03-15", "Nadroga"),
        ("es", "Ocurrió ayer.", "2021-03-17", ""),
        ("de", "Das war am Montag in Nadroga.", "2021-03-15", "Nadroga"),
        ("de", "Geschehen ist das gestern.", "2021-03-17", ""),
        ("ru", "Произошло это вчера.", "2021-03-17", ""),
        ("tr", "Bu, pazartesi günü oldu.", "2021-03-15", ""),
        ("az", "Bu, bazar ertəsi baş verib.", "2021-03-15", ""),
    ],
)
def test_few_words_behind_tell_when_and_where(language, after, day, place):
    assert told(language, "", after) == (day, place)


@pytest.mark.parametrize(
    ("language", "after"),
    [
        ("en", "It will be followed on Monday by a visit to the port of Nadroga."),
        ("en", "It is a long way to the calm of this garden from Monday's storm."),
        ("fr", "C'est lundi que le port sera ouvert."),
        ("de", "Das Abkommen läuft am Montag aus, sofern die Kammern es nicht noch einmal um ein Jahr verlängern."),
    ],
)
def test_other_sentences_tell_nothing_of_it(language, after):
    assert told(language, "", after) == ("2021-03-18", "")


@pytest.mark.parametrize(
    ("language", "when", "day"),
    [
        ("en", " two days ago", "2021-03-16"),
        ("fr", " il y a trois jours", "2021-03-15"),
        ("es", " hace dos días", "2021-03-16"),
        ("de", " vor vier Tagen", "2021-03-14"),
        ("ru", " пять дней назад", "2021-03-13"),
        ("tr", ", 3 gün önce", "2021-03-15"),
        ("az", " üç gün əvvəl", "2021-03-15"),
    ],
)
def test_days_are_counted_back(language, when, day):
    assert told(language, when) == (day, "")


@pytest.mark.parametrize(
    ("language", "when"),
    [
        ("en", " in February"),
        ("fr", " en février"),
        ("fr", ", au mois de février,"),
        ("es", " en febrero"),
        ("es", " en el mes de febrero"),
        ("de", " im Februar"),
        ("ru", " в феврале"),
        ("tr", ", Şubat ayında"),
        ("az", " fevralda"),
        ("az", " fevral ayında"),
    ],
)
def test_month_beside_the_verb_tells_when(language, when):
    assert told(language, when) == ("2021-02", "")


def test_month_that_opens_the_sentence_tells_when():
    text = " date 2021-03-18\n\nEn février, le président Juan Varga a reçu le ministre Tom Olsen."
    (meeting,) = read(text, "fr").meetings
    assert meeting.days.written == "2021-02"


@pytest.mark.parametrize(
    ("language", "when"),
    [
        ("en", " to speak about the floods in February"),
        ("en", ", who was sworn in in February"),
        ("fr", ", après les élections tenues en février,"),
        ("es", ", elegido en febrero,"),
        ("ru", " перед выборами в феврале"),
    ],
)
def test_month_of_something_else_does_not(language, when):
    assert told(language, when) == ("2021-03-18", "")


@pytest.mark.parametrize(
    ("language", "report"),
    [
        (
            "en",
            "Minister Ana Varga met Tom Olsen in Oslo on Monday, her office said Wednesday. The same day the minister "
            "was received by President Jan Borg.",
        ),
        (
            "es",
            "La ministra Ana Varga se reunió el lunes en Oslo con Tom Olsen, informó el miércoles su oficina. El mismo "
            "día la ministra fue recibida por el presidente Jan Borg.",
        ),
    ],
)
def test_the_same_day_is_not_that_of_what_was_said(language: str, report: str) -> None:
    draft = read(f" date 2021-03-18\n\n{report}\n", language)
    assert [m.days.written for m in draft.meetings if m.days] == ["2021-03-15", "2021-03-15"]


def test_the_day_of_an_arrival_is_not_that_of_the_contact() -> None:
    text = (
        "13/07/2017\n\nArrivée le 6 juin à Lisgar, Mme Ana Roy a remis mardi ses lettres de créance au roi du Maroc, "
        "Omar Sy."
    )

    assert [meeting.days for meeting in read(text, "fr").meetings] == [DayRange.parse("2017-07-11")]


def test_the_only_day_told_with_an_arrival_is_that_of_the_contact() -> None:
    text = "13/07/2017\n\nArrivée mardi à Lisgar, Mme Ana Roy a été reçue par le roi du Maroc, Omar Sy."

    assert [meeting.days for meeting in read(text, "fr").meetings] == [DayRange.parse("2017-07-11")]
