"""Somebody who "was in Lima" was on a visit there, as one who travelled to it."""

from datetime import date

import pytest

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from tests.extraction.told import people


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Nets and ports\n\nAna Roy, the Maltese Foreign Minister and a friend of nets, was in Lima on Thursday, as "
            "she had said.\n\nPresident Luis Mora received the visitor.",
        ),
        (
            "de",
            "Netze und Häfen\n\nDie maltesische Aussenministerin Ana Roy, eine Freundin der Fischerei, war am "
            "Donnerstag in Lima, wo es warm war.\n\nPräsident Luis Mora empfing die Besucherin.",
        ),
    ],
)
def test_the_place_and_the_day_are_those_of_the_stay(language, text):
    draft = read_text(text.encode(), Envelope(language=language, published=DayRange.day(date(2018, 3, 23))))
    (meeting,) = draft.meetings
    assert (meeting.days, meeting.place) == (DayRange.day(date(2018, 3, 22)), "Lima")
    assert people(meeting)["Ana Roy"] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_talks_that_were_in_a_town_are_no_visit():
    text = (
        "President Ana Roy of Malta received Premier Luis Mora on 3 May 2021.\n\nThe talks on fish nets, ports and "
        "ships last month were in Chile, and nobody was there."
    )
    (meeting,) = read_text(text.encode(), Envelope(language="en")).meetings
    assert people(meeting)["Luis Mora"] != [("Prime Minister", "Republic of Chile")]
