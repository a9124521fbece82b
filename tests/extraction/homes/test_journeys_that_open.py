"""Of what state a visitor is, and his hosts, where an English sentence begins with the journey."""

import pytest

from tests.extraction.told import met

KENYA = "Republic of Kenya"


@pytest.mark.parametrize(
    "journey", ["During her stay in Kenya,", "On a visit to Nairobi", "After her arrival in Kenya,"]
)
def test_visitor_is_not_of_the_state_visited(journey: str) -> None:
    (people,) = met(f"{journey} Foreign Minister Ana Roy met the Speaker, Luis Mora.", "en")
    assert people["Ana Roy"] == [("Minister of Foreign Affairs", "")]


@pytest.mark.parametrize("journey", ["During a visit to Kenya", "In Kenya", "During her stay in Kenya"])
def test_state_where_somebody_is_does_not_own_the_office_behind_it(journey: str) -> None:
    assert met(f"{journey} Foreign Minister Ana Roy of Malta met the Speaker, Luis Mora.", "en") == [
        {"Ana Roy": [("Minister of Foreign Affairs", "Republic of Malta")], "Luis Mora": [("Speaker", KENYA)]}
    ]


def test_who_received_there_is_the_host() -> None:
    text = "During his visit to Kenya, President Jan Otieno received the Foreign Minister of Malta, Ana Roy."
    assert met(text, "en")[0]["Jan Otieno"] == [("President", KENYA)]


def test_state_before_an_office_owns_it_behind_other_prepositions() -> None:
    text = "Minister Ana Roy of Malta handed a letter to Kenya President Jan Otieno at a meeting in Geneva."
    assert met(text, "en")[0]["Jan Otieno"] == [("President", KENYA)]
