"""The place and day that a report opens with, and when it says it was published."""

import pytest

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from tests.extraction.told import read

OPENED = [
    ("en", "LISGAR, March 3, 2021 (XYZ) - {}", ("2021-03-03", "Lisgar")),
    ("en", "Lisgar, Thursday March 4, 2021: {}", ("2021-03-04", "Lisgar")),
    ("en", "Lisgar /XYZ/. {}", (None, "Lisgar")),
    ("en", "Home / News / Region\n{}", (None, "")),
    ("en", "{}\nOslo, 3 March 2021", ("2021-03-03", "Oslo")),
    ("en", "2021\n{}", ("2021", "")),
    ("en", "March 2021\n{}", ("2021-03", "")),
    ("en", "© 2021 Lisgar Press\n{}", (None, "")),
]
REPORT = "President Ana Varga received Prime Minister Tom Olsen to talk about trade and about transport in the region."


@pytest.mark.parametrize(("language", "frame", "expected"), OPENED)
def test_opening_tells_day_and_place(language, frame, expected):
    draft = read(frame.format(REPORT), language)
    (meeting,) = draft.meetings
    assert (draft.published and draft.published.written, meeting.place) == expected


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("de", "Nadroga (xyz) - Präsident Juan Varga hat Minister Tom Olsen zu einem Gespräch empfangen.", "Nadroga"),
        ("es", "Puerto Lisgar.- El presidente Juan Varga recibió al ministro Tom Olsen.", "Puerto Lisgar"),
        ("es", "LISGAR. El presidente Juan Varga recibió al ministro Tom Olsen.", "Lisgar"),
        ("fr", "Helsinki, le 3 mars 2021 - Le président Juan Varga a reçu le ministre Tom Olsen.", "Helsinki"),
        ("en", "Wednesday, October 6, Nadroga – President Juan Varga met Minister Tom Olsen.", "Nadroga"),
        ("en", "Wednesday, October 6, Helsinki – President Juan Varga met Minister Tom Olsen.", "Helsinki"),
        ("es", "Miércoles 6 de octubre, Nadroga – El presidente Juan Varga recibió al ministro Tom Olsen.", "Nadroga"),
        ("fr", "Mercredi 6 octobre, Nadroga – Le président Juan Varga a reçu le ministre Tom Olsen.", "Nadroga"),
        ("de", "Mittwoch, 6. Oktober, Nadroga – Präsident Juan Varga hat Minister Tom Olsen empfangen.", "Nadroga"),
        ("ru", "1 апреля 2005, Хельсинки. Президент Хуан Варга принял министра Тома Ольсена.", "Хельсинки"),
    ],
)
def test_dateline_gives_the_place(language, text, place):
    assert [meeting.place for meeting in read(text, language).meetings] == [place]


def test_date_nearest_the_headline_is_that_of_publication():
    text = (
        "Friday, 22.11.2024, 23:56\nMenu\nSearch\nPresident Varga receives Prime Minister Olsen\n21.03.2018\n" + REPORT
    )
    draft = read(text, "en")
    assert draft.published == DayRange.parse("2018-03-21")


def test_line_of_a_shown_post_dates_no_report():
    text = f" date 2021-02 {REPORT}\nGov of Lisgar (@lisgar) February 22, 2021"
    draft = read_text(text.encode(), Envelope(language="en"))
    assert draft.published == DayRange.parse("2021-02")


def test_mark_between_agency_and_report_needs_no_blanks() -> None:
    body = "Nadroga, 9 avril 2019 (XYZ)-Le ministre Tomas Vrabec a reçu mardi la présidente Ana Moreira."
    assert str(read(body, "fr").published) == str(read(body.replace(")-", ") - "), "fr").published) != "None"


def test_notice_for_the_press_is_no_town() -> None:
    body = (
        "Pressemitteilung vom 19. September 2023\n\nMinister Tomas Vrabec hat Präsidentin Ana Moreira getroffen, um"
        " mit ihr über den Bau der Brücke zu sprechen."
    )
    assert [meeting.place for meeting in read(body, "de").meetings] == [""]


def test_a_pages_section_before_the_hour_is_no_town() -> None:
    text = (
        "Bakandan ziyaret\n\nGÜNCEL 17.03.2025 12:22:52\n\nDışişleri Bakanı Can Kaya, Malta Dışişleri Bakanı Jan Borg "
        "ile görüştü."
    )
    assert [meeting.place for meeting in read(text, "tr").meetings] == [""]


@pytest.mark.parametrize("language", ["fr", "es"])
def test_small_words_belong_to_a_town_in_capitals(language: str) -> None:
    told = {
        "fr": "11 octobre 2021 - Le ministre maltais Ian Roy a rencontré le président chilien, Luis Vega.",
        "es": "11 de octubre de 2021 - El ministro maltés Ian Roy se reunió con el presidente chileno, Luis Vega.",
    }
    (meeting,) = read(f"SAN FLORES DE LISGAR, {told[language]}", language).meetings

    assert meeting.place == "San Flores de Lisgar"
    assert [p.name for p in meeting.participants] == ["Ian Roy", "Luis Vega"]


def test_a_newspapers_article_is_of_no_town() -> None:
    (meeting,) = read("LE LISGAR, 11 octobre 2021 - Le ministre maltais Ian Roy a vu Luis Vega.", "fr").meetings

    assert meeting.place == ""
