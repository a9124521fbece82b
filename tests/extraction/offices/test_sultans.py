"""The word for a sultan, which is a given name as well, and members of councils who rule besides."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize("name", ["Sheikh Sultan Al Mora", "Dr. Sultan Al Mora", "Sheikh Sultan bin Ali Al Mora"])
def test_sultan_is_a_given_name_behind_an_honorific(name: str) -> None:
    (people,) = met(f"{name}, the Minister of Health of Kuwait, received the Maltese Ambassador Jan Roy.", "en")
    assert people[name.partition(" ")[2]] == [("Minister of Health", "State of Kuwait")]


@pytest.mark.parametrize("name", ["Sultan Ali Mora of Brunei", "His Majesty Sultan Ali Mora of Brunei"])
def test_sultan_of_a_state_rules_it(name: str) -> None:
    (people,) = met(f"{name} received the Maltese Ambassador Jan Roy.", "en")
    assert people["Ali Mora"] == [("Sultan", "Brunei Darussalam")]


@pytest.mark.parametrize("member", ["Supreme Council Member", "Member of the Supreme Council"])
def test_member_of_a_council_who_rules_besides_is_one_person(member: str) -> None:
    text = f"Sheikh Ali bin Saad Al Mora, {member} and Ruler of Sharjah, received the Maltese Ambassador Jan Roy."
    (people,) = met(text, "en")
    assert [title for title, _ in people["Ali bin Saad Al Mora"]] == ["Member", "Ruler"]


def test_name_joined_to_a_secretarys_is_no_part_of_what_he_is_for() -> None:
    text = (
        "Minister Ana Hill of Malta met Luz Vega. Ivo Shah, Secretary of Foreign Affairs, and Otto Suz, Assistant"
        " Director at the Ministry of Foreign Affairs, attended."
    )
    assert {"Ivo Shah", "Otto Suz"} <= met(text, "en")[0].keys()


def test_second_word_for_a_sultan_is_nobody() -> None:
    text = (
        "His Majesty Sultan Haji Ali Mora, Sultan and Yang Di-Pertuan of Brunei Darussalam, received Jan Roy of Malta."
    )
    assert sorted(met(text, "en")[0]) == ["Ali Mora", "Jan Roy"]


def test_bank_by_its_own_word_is_the_governors() -> None:
    text = "Jan Roy, Governor of Sveriges Riksbank and Chairman of its Executive Board, met Minister Ana Hill of Malta."
    assert met(text, "en")[0]["Jan Roy"][0] == ("Governor", "Sveriges Riksbank")
