"""What the sentence after a contact's tells of it: its place, and who "they" are."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from tests.extraction.told import people


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "ru",
            "Министр юстиции Перу Эдуардо Вега встретился с министром юстиции Чили Эрнаном Ларраином. "
            "Беседа прошла в Лиме.",
            "Лима",
        ),
        (
            "en",
            "The Peruvian Justice Minister Eduardo Vega met with the Chilean Justice Minister Hernán Larraín. "
            "The talks were held in Lima.",
            "Lima",
        ),
        (
            "fr",
            "Le ministre péruvien de la Justice Eduardo Vega a rencontré le ministre chilien de la Justice Hernán "
            "Larraín. L’entretien s’est déroulé à Lima.",
            "Lima",
        ),
    ],
)
def test_place_told_in_the_next_sentence_is_the_meetings(language, text, place):
    draft = read_text(text.encode(), Envelope(language=language))
    assert [m.place for m in draft.meetings] == [place]


def test_those_named_before_are_meant_by_they():
    text = (
        "Поздравил премьер-министра Румынии Виорику Дэнчилэ с назначением премьер-министр Болгарии Бойко Борисов. "
        "Это был первый их телефонный разговор."
    )
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    assert (meeting.days, meeting.form, meeting.place) == (None, "phone call", "")
    assert people(meeting) == {
        "Бойко Борисов": [("Prime Minister", "Republic of Bulgaria")],
        "Виорика Дэнчилэ": [("Prime Minister", "Romania")],
    }
