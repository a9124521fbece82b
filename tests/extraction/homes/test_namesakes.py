"""Whose an office is not, because the text names another who holds it, and who is at home among envoys."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Qatar's Amir, Sheikh Ali bin Saad, sent a message. The Amir, Sheikh Omar bin Nasser, received the"
            " ambassadors Ana Mora of Malta and Jan Roy of Chile.",
        ),
        (
            "fr",
            "L'émir du Qatar, Cheikh Ali bin Saad, a envoyé un message. Cheikh Omar bin Nasser, émir, a reçu"
            " l'ambassadrice de Malte, Ana Mora, et l'ambassadeur du Chili, Jan Roy.",
        ),
    ],
)
def test_an_office_of_two_states_is_that_of_which_no_other_holder_is_named(language, text):
    (people,) = [people for people in met(text, language) if "Omar bin Nasser" in people][:1]
    assert [owner for _, owner in people["Omar bin Nasser"]] == ["State of Kuwait"]


def test_a_president_is_none_of_a_state_whose_president_is_named_beside():
    text = (
        "President Carlo Borg met the Prime Minister of Malta, Ana Mora. They spoke of Chile, and of Chilean farms, and"
        " of a letter from the President of Chile, Jan Roy."
    )
    (people,) = met(text, "en")
    assert people["Carlo Borg"] == [("President", "")]


def test_a_president_named_twice_is_the_same():
    text = (
        "President Borg met the Prime Minister of Malta, Ana Mora. They spoke of Chile, and of Chilean farms. The"
        " President of Chile, Carlo Borg, was born in Lisgar."
    )
    (people,) = met(text, "en")
    assert people["Carlo Borg"] == [("President", "Republic of Chile")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Foreign Minister of Malta, Ana Mora, received Ambassador Jan Roy of Chile. Health Minister Luis Vella"
            " attended the meeting. Peru, Peruvian ports and Lima were spoken of.",
        ),
        (
            "fr",
            "La ministre maltaise des Affaires étrangères, Ana Mora, a reçu l'ambassadeur du Chili, Jan Roy. Le"
            " ministre de la Santé, Luis Vella, a assisté à l'entretien. Ils ont parlé du Pérou et de Lima.",
        ),
    ],
)
def test_who_comes_along_where_all_others_are_envoys_is_of_the_hosts(language, text):
    (people,) = met(text, language)
    assert people["Luis Vella"] == [("Minister of Health", "Republic of Malta")]


def test_who_meets_officials_and_their_own_ambassador_is_none_of_theirs():
    text = (
        "Cabinet Secretary Ana Mora and Jan Roy, US Assistant Secretary of State, held a video conference. The US"
        " Ambassador, Otto Hill, attended the meeting."
    )
    (people,) = met(text, "en")
    assert people["Ana Mora"] == [("Cabinet Secretary", "")]
