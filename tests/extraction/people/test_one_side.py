"""Whose state those are of who are told right behind one of it."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    "pair",
    [
        "Trade Minister Jane Otieno and Attorney General Paul Hill",
        "President Jane Otieno and Attorney General Paul Hill",
    ],
)
def test_who_is_listed_behind_one_whose_state_stands_first_is_of_it_too(pair: str) -> None:
    (meeting,) = met(f"Kenya's {pair} met the Prime Minister of Uganda, Ruth Akello, in Lisgar.", "en")
    assert meeting["Paul Hill"] == [("Attorney General", "Republic of Kenya")]


def test_two_who_hold_the_same_are_of_two_states() -> None:
    (meeting,) = met("Kenyan Foreign Minister Jane Otieno and Foreign Minister Paul Hill met in Lisgar.", "en")
    assert meeting["Paul Hill"] == [("Minister of Foreign Affairs", "")]


def test_who_leads_a_party_of_his_own_is_of_none_told_before() -> None:
    (meeting,) = met("Kenyan Foreign Minister Jane Otieno and President Paul Hill met in Lisgar.", "en")
    assert meeting["Paul Hill"] == [("President", "")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Governor Ana Mora met in Lisgar with Prime Minister Jan Roy of Malta, Foreign Minister Carla Borg, and"
            " Health Minister Luis Vella.",
        ),
        (
            "es",
            "La gobernadora Ana Mora se reunió en Lisgar con el primer ministro de Malta Jan Roy, ministra de"
            " Relaciones Exteriores Carla Borg y ministro de Salud Luis Vella.",
        ),
    ],
)
def test_a_list_that_begins_with_a_state_is_of_it(language: str, text: str) -> None:
    (meeting,) = met(text, language)
    owners = [owner for name in ("Carla Borg", "Luis Vella") for _, owner in meeting[name]]
    assert owners == ["Republic of Malta"] * 2


def test_who_stands_behind_the_comma_of_an_opening_is_of_no_list() -> None:
    (meeting,) = met(
        "In talks with the President of Malta Jan Roy, Foreign Minister Carla Borg spoke of Peru and Chile.", "en"
    )
    assert meeting["Carla Borg"] == [("Minister of Foreign Affairs", "")]


def test_two_officers_joined_are_of_the_body_told_behind_them() -> None:
    (meeting,) = met(
        "Foreign Minister Ana Mora of Malta received Chairman Jan Roy and Honorary Chairman Luis Vella of the Lisgar"
        " Trade Federation.",
        "en",
    )
    assert [meeting["Jan Roy"], meeting["Luis Vella"]] == [
        [("Chairman", "Lisgar Trade Federation")],
        [("Honorary Chairman", "Lisgar Trade Federation")],
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le roi du Danemark, Jan Roy, et la reine Ana Roy ont reçu lundi le ministre maltais Luis Borg."),
        ("es", "El rey de Dinamarca, Jan Roy, y la reina Ana Roy recibieron el lunes al ministro maltés Luis Borg."),
    ],
)
def test_a_queen_told_behind_a_king_is_of_his_state(language: str, text: str) -> None:
    assert met(text, language)[0]["Ana Roy"] == [("Queen", "Kingdom of Denmark")]


def test_a_minister_behind_a_king_and_an_article_is_of_no_state_told() -> None:
    text = "Jean Vella a réuni lundi le roi de Norvège, Jan Roy, et la ministre Ana Roy. Malte et le Chili y étaient."
    assert met(text, "fr")[0]["Ana Roy"] == [("Minister", "")]


TWO_MINISTERS = [
    (
        "de",
        "Maltas Präsident Jan Borg empfing in Valletta zwei slowakische Minister: Verteidigungsminister Ivan Hudak{}"
        " den Finanzminister Peter Kot.",
        " und",
    ),
    (
        "en",
        "Malta's President Jan Borg received two Slovak ministers, Defence Minister Ivan Hudak{} Finance Minister"
        " Peter Kot, in Valletta.",
        " and",
    ),
    (
        "ru",
        "Президент Мальты Ян Борг провел встречу с двумя словацкими министрами: министром обороны Иваном Гудаком{}"
        " министром финансов Петром Котом.",
        " и",
    ),
]


@pytest.mark.parametrize(("language", "text", "joint"), TWO_MINISTERS)
def test_those_whom_a_plural_of_a_state_begins_to_list_are_of_it(language: str, text: str, joint: str) -> None:
    (meeting,) = met(text.format(joint), language)
    assert [owner for offices in meeting.values() for _, owner in offices] == [
        "Republic of Malta",
        "Slovak Republic",
        "Slovak Republic",
    ]


def test_who_is_no_one_of_the_plural_is_not_of_its_state_for_that() -> None:
    text = "Malta's President Jan Borg received two Slovak envoys, Finance Minister Peter Kot and others, in Valletta."
    (meeting,) = met(text, "en")
    assert ("Minister of Finance", "Slovak Republic") not in meeting["Peter Kot"]
