"""What could not be read safely is left for staff, with what was missing; what is no meeting is not."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text


def doubts_of(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return the kind, the reason and the quotation of each doubt of a text."""
    draft = read_text(text.encode(), Envelope(language=language))
    return [(d.kind, d.reason, draft.body[d.span.start : d.span.end] if d.span else "") for d in draft.doubts]


OTHER_PARTY = {
    "en": "President Tomas Vrabec of Slovakia met with a group of farmers in Nitra on Monday.",
    "fr": "Le président slovaque Tomas Vrabec s’est entretenu avec des agriculteurs à Nitra lundi.",
    "ru": "Президент Словакии Томаш Врабец встретился с местными фермерами в Нитре.",
    "es": "El presidente de Eslovaquia, Tomas Vrabec, se reunió con un grupo de agricultores en Nitra.",
    "de": "Der slowakische Präsident Tomas Vrabec traf mit einer Gruppe von Bauern in Nitra zusammen.",
}


@pytest.mark.parametrize("language", OTHER_PARTY)
def test_contact_with_one_party_read_is_an_unread_meeting(language):
    text = OTHER_PARTY[language]
    reason = "a contact is told of, but not who the other party was"
    assert doubts_of(text, language) == [("unread meeting", reason, text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Tomas Vrabec of Slovakia opened a bridge in Nitra on Monday. It is 300 metres long."),
        ("en", "President Tomas Vrabec of Slovakia will meet with a group of farmers in Nitra on Monday."),
        ("en", "President Tomas Vrabec of Slovakia refused to meet with the farmers of Nitra."),
        ("fr", "Le président slovaque Tomas Vrabec a inauguré un pont à Nitra. Il mesure 300 mètres."),
        ("ru", "Президент Словакии Томаш Врабец открыл мост в Нитре. Длина моста 300 метров."),
        ("tr", "Slovakya Cumhurbaşkanı Tomas Vrabec, Nitra'da bir köprü açtı. Köprü 300 metre uzunluğunda."),
        ("az", "Slovakiya Prezidenti Tomas Vrabets Nitrada körpü açıb. Körpünün uzunluğu 300 metrdir."),
        ("es", "El presidente de Eslovaquia, Tomas Vrabec, inauguró un puente en Nitra. Mide 300 metros."),
        ("de", "Der slowakische Präsident Tomas Vrabec hat in Nitra eine Brücke eröffnet. Sie ist 300 Meter lang."),
    ],
)
def test_what_is_no_report_of_a_meeting_raises_no_doubt(language, text):
    assert doubts_of(text, language) == []


def test_name_turned_round_is_doubtful():
    text = "President Tomas Vrabec of Slovakia met with Foreign Minister Ana arieroM of Portugal in Lisbon."
    assert ("doubtful name", "'arieroM' ends in a capital letter", "arieroM") in doubts_of(text)


def test_single_word_without_office_is_a_doubtful_name():
    text = "President Tomas Vrabec of Slovakia received Mr. Moreira in Lisbon on Monday."
    assert doubts_of(text) == [("doubtful name", "'Moreira' is a single word without an office", "Moreira")]


REPORT = "President Tomas Vrabec of Slovakia met with Foreign Minister Ana Moreira of Portugal in Lisbon on {}."


def test_day_that_no_calendar_has_is_a_doubtful_date():
    reason = "no calendar has day 31 of month 4"
    assert doubts_of(REPORT.format("31 April 2021")) == [("doubtful date", reason, "31 April 2021")]


def test_weekday_that_the_date_was_not_is_a_doubtful_date():
    told = "Friday, 12 May 2021"
    assert doubts_of(REPORT.format(told)) == [("doubtful date", "2021-05-12 was no Friday", told)]


def test_weekday_that_the_date_was_raises_no_doubt():
    assert doubts_of(REPORT.format("Wednesday, 12 May 2021")) == []


def test_day_after_publication_is_a_doubtful_date():
    reason = "the meeting would be on 2021-05-12, after the text was published on 2021-05-04"
    text = " date 2021-05-04 " + REPORT.format("12 May 2021")
    assert doubts_of(text) == [("doubtful date", reason, "12 May 2021")]
