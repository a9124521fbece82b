"""When a text was published, where no line of its own says it: by the words that its report opens with."""

import pytest

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from tests.extraction.told import read

TOLD = {
    "en": "President Ana Varga received Foreign Minister Tom Olsen. They spoke of trade.",
    "fr": "Le président Juan Varga a reçu le ministre des Affaires étrangères Tom Olsen. Ils ont parlé de commerce.",
    "es": "El presidente Juan Varga recibió al canciller Tom Olsen. Hablaron de comercio.",
    "de": "Präsident Juan Varga hat Außenminister Tom Olsen empfangen. Sie sprachen über Handel.",
    "ru": "Президент Хуан Варга принял министра иностранных дел Тома Ольсена. Они говорили о торговле.",
    "tr": "Cumhurbaşkanı Kemal Aksoy, Dışişleri Bakanı Tom Olsen'i kabul etti. Ticareti ele aldılar.",
    "az": "Prezident Kamal Varqa xarici işlər naziri Tom Olseni qəbul edib. Ticarət barədə danışıblar.",
}


def days(language: str, opening: str) -> tuple[str, list[str]]:
    """Return the days of publication and of the contacts of a report that opens so."""
    draft = read(f"{opening} {TOLD[language]}\n", language)
    told = [meeting.days.written if meeting.days else "" for meeting in draft.meetings]
    return draft.published.written if draft.published else "", told


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("en", "Posted on 18 March 2021"),
        ("en", "18 March 2021 |"),
        ("en", "Last updated 20 March 2021, first published 18 March 2021"),
        ("fr", "Publié le jeudi 18 mars 2021 | AIP"),
        ("fr", "18 mars 2021 - Mis à jour le 20 mars 2021"),
        ("es", "Publicado: 18.03.2021 10:15 | Actualizado: 20.03.2021 10:15"),
        ("de", "Aktualisiert am 20.03.2021, veröffentlicht am 18.03.2021"),
        ("ru", "Опубликовано 18 марта 2021 года"),
        ("tr", "Yayınlanma Tarihi: 18.03.2021 10:15"),
        ("az", "Dərc: 18 mart 2021"),
        ("en", "Lake News, 18/03/2021 -"),
        ("fr", "@lac Infos, 18/03/2021 - Source ALP"),
        ("es", "Lago Noticias, 18/03/2021"),
    ],
)
def test_words_for_publication_that_open_a_report_tell_its_day(language, opening):
    assert days(language, opening) == ("2021-03-18", ["2021-03-18"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 18 March 2021 President Ana Varga received Foreign Minister Tom Olsen."),
        ("en", "On Thursday, 18 March 2021 President Ana Varga received Foreign Minister Tom Olsen."),
        ("en", "Lake Office, 18 March 2021 Thursday: President Ana Varga received Foreign Minister Tom Olsen."),
        ("fr", "Le 18 mars 2021 à Lisgar, le président Juan Varga a reçu le ministre Tom Olsen."),
        ("de", "Am 18. März 2021 hat Präsident Juan Varga den Außenminister Tom Olsen empfangen."),
    ],
)
def test_day_of_the_contact_is_not_of_publication(language, text):
    draft = read(f"{text}\n", language)
    assert (draft.published, [meeting.days.written for meeting in draft.meetings]) == (None, ["2021-03-18"])


def test_line_of_its_own_tells_first_publication_before_changes():
    draft = read(f"Updated: March 20, 2021; Published: March 18, 2021\n\n{TOLD['en']}\n", "en")
    assert draft.published.written == "2021-03-18"


def test_no_sentence_tells_a_day_of_publication_that_another_stands_in():
    text = "3 May 2023\n\nThe minister received the Ambassador of Chile, Luis Parra, in the old harbour on Wednesday."
    for day, quotes in (("2023-05-03", ["3 May 2023"]), ("2023-05-04", [])):
        draft = read_text(text.encode(), Envelope(language="en", published=DayRange.parse(day)))
        told = [text[evidence.span.start : evidence.span.end] for evidence in draft.published_evidence]
        assert (draft.published.written, told) == (day, quotes)


def test_a_day_with_a_stop_and_a_dash_opens_a_report() -> None:
    draft = read("20/10/2021.- El presidente de Malta, Ian Roy, recibió ayer al canciller chileno, Luis Vega.", "es")

    assert draft.published == DayRange.parse("2021-10-20")
    assert [meeting.days for meeting in draft.meetings] == [DayRange.parse("2021-10-19")]
