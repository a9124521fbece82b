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
