"""Subjects that an English press office names by their office alone: the next "she" is no guest of theirs."""

import pytest

from tests.extraction.told import met

NEXT = "She then received the Ambassador of Peru, Luis Mora."


@pytest.mark.parametrize("told", ["The Minister received", "On Monday the Minister received", "The Chancellor called"])
def test_pronoun_behind_a_subject_without_a_name_means_none_of_those_met(told: str) -> None:
    assert met(f"{told} the Ambassador of Malta, Carlo Borg. {NEXT}", "en") == []


def test_pronoun_behind_a_named_subject_means_it() -> None:
    text = f"Minister Ana Roy of Kenya received the Ambassador of Malta, Carlo Borg. {NEXT}"
    assert [list(people) for people in met(text, "en")] == [["Ana Roy", "Carlo Borg"], ["Ana Roy", "Luis Mora"]]


def test_premier_of_a_told_state_who_was_met_later_is_not_the_premier_who_met_him() -> None:
    text = (
        "The Prime Minister received the Ambassador of Malta, Carlo Borg. He then met the Prime Minister of Kenya, Jan "
        "Otieno."
    )
    assert all("Jan Otieno" not in people for people in met(text, "en") if "Carlo Borg" in people)
