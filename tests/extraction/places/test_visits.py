"""Whose officials those are whom a report of a journey names without a state."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    "told",
    [
        "Prime Minister Jane Otieno arrived in Ghana on Monday. She met Trade Minister Kofi Lind. Kenya sells tea.",
        "Kenyan Prime Minister Jane Otieno met Trade Minister Kofi Lind during her visit to Accra.",
        "Kenyan Prime Minister Jane Otieno visited Ghana on Monday, where she met with Trade Minister Kofi Lind.",
    ],
)
def test_hosts_are_of_the_state_that_was_visited(told: str) -> None:
    (meeting,) = met(told, "en")
    assert meeting == {
        "Jane Otieno": [("Prime Minister", "Republic of Kenya")],
        "Kofi Lind": [("Minister of Trade", "Republic of Ghana")],
    }


def test_who_is_told_something_has_not_come_himself() -> None:
    told = (
        "President Kofi Lind told Jane Otieno that tea is cheap as the Kenyan Prime Minister, Jane Otieno, visited "
        "Ghana on Monday. Mr Lind met with the Prime Minister in Accra."
    )
    (meeting,) = met(told, "en")
    assert meeting["Kofi Lind"] == [("President", "Republic of Ghana")]
