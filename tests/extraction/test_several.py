"""Several contacts in one text, and offices in the plural."""

import pytest

from tests.extraction.told import met

ANA, TOM, EVA, LEA = "Ana Varga", "Tom Olsen", "Eva Kask", "Lea Ozols"

TOLD = {
    "separately": (
        "en",
        "Hungarian Foreign Minister Ana Varga met separately with Norwegian Foreign Minister Tom Olsen, Estonian"
        " Foreign Minister Eva Kask and Latvian Foreign Minister Lea Ozols on Monday.",
        [{ANA, TOM}, {ANA, EVA}, {ANA, LEA}],
    ),
    "a series of meetings": (
        "en",
        "President Ana Varga held a series of meetings in Lund on Monday. To Tom Olsen, Prime Minister of Norway, she"
        " spoke of wind power. With Estonian Foreign Minister Eva Kask she went through the budget.",
        [{ANA, TOM}, {ANA, EVA}],
    ),
    "envoys one after another": (
        "en",
        "President Ana Varga received the credentials of two new ambassadors on Monday. First came"
        " Ambassador Tom Olsen of Norway. Ambassador Eva Kask of Estonia followed him.",
        [{ANA, TOM}, {ANA, EVA}],
    ),
    "séparément": (
        "fr",
        "Le président chilien Juan Varga s’est entretenu séparément lundi avec le ministre norvégien Tom Olsen et la"
        " ministre estonienne Eva Kask.",
        [{"Juan Varga", TOM}, {"Juan Varga", EVA}],
    ),
    "the ministers of three states": (
        "en",
        "The foreign ministers of Norway, Estonia and Latvia met in Lund on Monday. Norwegian Foreign Minister Tom"
        " Olsen was the host. Estonian Foreign Minister Eva Kask and Latvian Foreign Minister Lea Ozols thanked him.",
        [{TOM, EVA, LEA}],
    ),
    "the talks of those named next": (
        "fr",
        "Les ministres des Affaires étrangères ont eu des entretiens à Lund. Le ministre norvégien Tom Olsen et la"
        " ministre estonienne Eva Kask ont passé en revue la situation.",
        [{TOM, EVA}],
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_several_contacts_are_told_apart(case):
    language, text, meetings = TOLD[case]
    assert [set(people) for people in met(text, language)] == meetings


def test_colleagues_hold_the_office_in_their_own_states():
    text = (
        "Norwegian Foreign Minister Tom Olsen met her colleagues Eva Kask of Estonia and Lea Ozols of Latvia in Lund."
    )
    assert met(text, "en") == [
        {
            TOM: [("Minister of Foreign Affairs", "Kingdom of Norway")],
            EVA: [("Minister of Foreign Affairs", "Republic of Estonia")],
            LEA: [("Minister of Foreign Affairs", "Republic of Latvia")],
        }
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Ana Varga had lunch with Prime Minister Tom Olsen on Monday in the old town of Lund."),
        ("en", "President Ana Varga paid a courtesy visit to Prime Minister Tom Olsen on Monday in the old town."),
        (
            "fr",
            "La présidente Ana Varga et le premier ministre Tom Olsen se sont retrouvés lundi à Lund une heure.",
        ),
        (
            "fr",
            "La présidente Ana Varga s'entretint lundi à Lund avec le premier ministre Tom Olsen une heure.",
        ),
    ],
)
def test_contact_is_told_in_many_words(language, text):
    assert [set(people) for people in met(text, language)] == [{ANA, TOM}]
