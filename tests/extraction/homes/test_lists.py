"""The state of those listed behind one of a told state, whom a guest met together or in turn."""

import pytest

from tests.extraction.told import met

GUEST = "On 4 May 2021 the Maltese Minister of Trade, Carlo Borg, "
MALTESE = {"Carlo Borg": [("Minister of Trade", "Republic of Malta")]}
KENYANS = [
    {"Jan Otieno": [("President", "Republic of Kenya")]},
    {"Ana Roy": [("Speaker", "Republic of Kenya")]},
    {"Luis Mora": [("Minister of Health", "Republic of Kenya")]},
]


@pytest.mark.parametrize(
    "told",
    [
        "was received in turn by President Jan Otieno of Kenya, the Speaker, Ana Roy, and Health Minister Luis Mora.",
        "called in turn on President Jan Otieno of Kenya, Speaker Ana Roy and Minister of Health Luis Mora.",
        "was received separately by Kenya's President, Jan Otieno, Speaker Ana Roy, and Health Minister Luis Mora.",
        "held separate meetings with President Jan Otieno of Kenya, Speaker Ana Roy and Minister of Health Luis Mora.",
    ],
)
def test_guest_meets_each_of_a_list_and_all_are_of_the_state_that_it_begins_with(told: str) -> None:
    assert met(GUEST + told, "en") == [MALTESE | one for one in KENYANS]


def test_each_of_those_who_received_met_the_guest_apart() -> None:
    text = "Kenya's President, Jan Otieno, and the Speaker, Ana Roy, each received the Ambassador of Malta, Ian Vella."
    assert [list(people) for people in met(text, "en")] == [["Jan Otieno", "Ian Vella"], ["Ana Roy", "Ian Vella"]]


def test_guest_is_who_was_received_by_several() -> None:
    text = f"{GUEST}visited Kenya. The guest was received by the President, Jan Otieno, and the Speaker, Ana Roy."
    assert list(met(text, "en")[0])[:2] == ["Carlo Borg", "Jan Otieno"]


def test_head_in_a_list_without_an_article_is_of_no_state_that_it_begins_with() -> None:
    text = f"{GUEST}met the President of Kenya, Jan Otieno, and Prime Minister Luis Mora in Geneva."
    assert met(text, "en")[0]["Luis Mora"] == [("Prime Minister", "")]
