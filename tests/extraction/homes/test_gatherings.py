"""Whose the officials are who meet on the margins of a gathering: its host's need not be among them."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "VALLETTA: Foreign Minister Omar Haddad met with the Foreign Minister of Chile, Ana Mora, on Tuesday on"
            " the sidelines of the Ocean Forum, held in the capital of the Republic of Malta, Valletta. The Chilean"
            " minister recalled her stay in the State of Kuwait.",
        ),
        (
            "fr",
            "LA VALETTE – Le ministre des Affaires étrangères Omar Haddad a rencontré mardi la ministre chilienne des"
            " Affaires étrangères Ana Mora en marge du Forum de l’océan, tenu à La Valette, capitale de Malte. La"
            " ministre a salué le rôle du Koweït.",
        ),
    ],
)
def test_town_of_a_gathering_is_not_home_to_those_who_meet_at_its_margins(language, text):
    (meeting,) = met(text, language)
    assert meeting == {
        "Omar Haddad": [("Minister of Foreign Affairs", "State of Kuwait")],
        "Ana Mora": [("Minister of Foreign Affairs", "Republic of Chile")],
    }


def test_dateline_of_another_town_than_the_gatherings_is_home():
    text = (
        "OSLO: Foreign Minister Nils Dahl met his Chilean counterpart Ana Mora on Tuesday on the sidelines of the Ocean"
        " Forum in Valletta.\n\nEarlier the minister had landed in Malta."
    )
    (meeting,) = met(text, "en")
    assert meeting["Nils Dahl"] == [("Minister of Foreign Affairs", "Kingdom of Norway")]


def test_town_where_a_visit_was_is_home():
    text = (
        "VALLETTA: Foreign Minister Omar Haddad met with the Foreign Minister of Chile, Ana Mora, on Tuesday in"
        " Valletta. They spoke of the Ocean Forum in Malta."
    )
    (meeting,) = met(text, "en")
    assert meeting["Omar Haddad"] == [("Minister of Foreign Affairs", "Republic of Malta")]
