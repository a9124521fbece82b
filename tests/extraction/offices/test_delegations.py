"""Who leads a delegation takes part, and is of the body whose delegation it is."""

import pytest

from tests.extraction.told import met

TEXTS = {
    "ru": "3 июня 2020 года министр обороны Кубы Лев Бродов принял делегацию Всемирного банка под руководством "
    "регионального директора по Восточной Африке Лены Крамовой.",
    "en": "On 3 June 2020 Defence Minister of Cuba Lev Brodov met with a World Bank delegation led by Regional "
    "Director Lena Kramova.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_leader_of_a_delegation_is_of_its_body(language):
    (meeting,) = met(TEXTS[language], language)
    assert list(meeting.values()) == [
        [("Minister of Defence", "Republic of Cuba")],
        [("Regional Director", "World Bank")],
    ]


def test_who_leads_something_else_takes_no_part():
    text = (
        "3 июня 2020 года министр обороны Кубы Лев Бродов встретился с министром обороны Мальты Лукой Боргом. "
        "Реформа идёт под руководством президента Глеба Тарнова."
    )
    (meeting,) = met(text, "ru")
    assert list(meeting) == ["Лев Бродов", "Лука Борг"]


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "en",
            "Minister of Trade of Latvia Anna Kalnina received a delegation of the Nordic Fisheries Council led by "
            "President Lars Dahl.",
            ("President", "Nordic Fisheries Council"),
        ),
        (
            "de",
            "Ministerin Eva Kern empfing eine Delegation der Baltischen Handelskammer unter Leitung von Präsident "
            "Lars Dahl in Wien.",
            ("President", "Baltische Handelskammer"),
        ),
    ],
)
def test_leader_is_of_a_body_that_is_only_printed(language, text, office):
    (meeting,) = met(text, language)
    assert meeting["Lars Dahl"] == [office]
