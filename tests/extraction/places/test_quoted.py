"""Towns that only a quotation names are not where a contact was, nor tell they whose an official is."""

import pytest

from tests.extraction.told import met, read

MET = [
    ("en", "President Ana Hill received the Maltese Foreign Minister Jan Roy on Tuesday.", "she said after that."),
    (
        "de",
        "Präsidentin Ana Hill empfing am Dienstag den maltesischen Außenminister Jan Roy.",
        "sagte sie danach.",
    ),
]


@pytest.mark.parametrize(("language", "text", "said"), MET)
@pytest.mark.parametrize("marks", ["“”", '""', "„“"])
def test_town_in_a_quotation_is_not_where_they_met(language: str, text: str, said: str, marks: str) -> None:
    words = {
        "en": "We prepare the summit in Lima as best we can,",
        "de": "Wir bereiten den Gipfel in Lima vor,",
    }
    quoted = f"{text}\n\n{marks[0]}{words[language]}{marks[1]} {said}"
    assert [meeting.place for meeting in read(quoted, language).meetings] == [""]
    assert met(quoted, language)[0]["Ana Hill"] == [("President", "")]


def test_town_in_a_quotation_of_several_sentences_is_not_where_they_met() -> None:
    text = f"{MET[0][1]}\n\n“We are old friends and neighbours. At our meeting we spoke of the port in Lima,” she said."
    assert [meeting.place for meeting in read(text, "en").meetings] == [""]


def test_town_beside_a_quotation_is_where_they_met() -> None:
    text = f"{MET[0][1]}\n\n“We are old friends and good neighbours,” she said at the meeting in Lima."
    assert [meeting.place for meeting in read(text, "en").meetings] == ["Lima"]


def test_town_of_a_contact_told_in_a_statement_is_where_they_met() -> None:
    text = '"Президент Мальты Ана Хилл приняла в Лиме министра обороны Чили Хуана Роя", - говорится в сообщении.'
    assert [meeting.place for meeting in read(text, "ru").meetings] == ["Лима"]
