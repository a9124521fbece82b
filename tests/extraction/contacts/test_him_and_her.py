"""Whom "him", "her", "he" and "she" mean in English, by who received whom, by states and by titles of men and women."""

import pytest

from tests.extraction.told import met, read

GUEST = "the Minister of Defence of Peru, Ana Roy"


@pytest.mark.parametrize("told", ["held talks with her", "met her as well", "met with her on Friday"])
def test_who_was_received_is_whom_another_met(told: str) -> None:
    text = f"President Jan Otieno of Kenya received {GUEST}. The Minister of Health, Luis Mora, {told}."
    assert [list(people) for people in met(text, "en")] == [["Jan Otieno", "Ana Roy"], ["Ana Roy", "Luis Mora"]]


def test_who_is_no_compatriot_is_whom_another_met() -> None:
    text = "Minister Ana Roy of Peru met President Jan Otieno of Kenya. Prime Minister Luis Mora of Peru also met him."
    assert [list(people) for people in met(text, "en")] == [["Ana Roy", "Jan Otieno"], ["Jan Otieno", "Luis Mora"]]


def test_her_aide_is_not_herself() -> None:
    text = f"President Jan Otieno of Kenya received {GUEST}. The Minister of Health, Luis Mora, received her aide."
    assert [list(people) for people in met(text, "en")] == [["Jan Otieno", "Ana Roy"]]


@pytest.mark.parametrize(("pronoun", "name"), [("He", "Jan Otieno"), ("She", "Ana Roy")])
def test_title_of_a_man_or_woman_tells_whom_a_pronoun_means(pronoun: str, name: str) -> None:
    text = (
        "Ms. Ana Roy, Foreign Minister of Malta, met Mr. Jan Otieno, the Foreign Minister of Kenya, in Geneva. "
        f"{pronoun} also met the Foreign Minister of Peru, Luis Mora."
    )
    assert [list(people) for people in met(text, "en")][1] == [name, "Luis Mora"]


def test_host_of_a_people_is_of_its_state_and_his_guest_is_not() -> None:
    text = "President Jan Otieno held talks with his Maltese host, Carlo Borg, in Lisgar."
    assert met(text, "en")[0]["Jan Otieno"] == [("President", "")]


def test_place_of_a_plan_is_not_that_of_the_contact() -> None:
    text = "Minister Ana Roy of Malta met Ambassador Luis Mora of Peru, and on Friday she will open a fair in Lima."
    (meeting,) = read(text, "en").meetings
    assert meeting.place == ""


def test_she_is_whom_the_sentence_before_called_her() -> None:
    text = (
        "The Minister of Trade of Peru, Ana Roy, is in Riga. The Speaker of the Saeima, Vita Mora, welcomed her. She "
        "then met Ambassador Luis Borg of Malta."
    )
    assert [list(people) for people in met(text, "en")][1] == ["Ana Roy", "Luis Borg"]
