"""Whose officials those are whom a report of a journey names without a state."""

import pytest

from tests.extraction.told import met, read


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


@pytest.mark.parametrize(
    "journey",
    ["ist Minister Jan Hudak nach Lima gereist", "führte Minister Jan Hudak nach Lima seine erste Reise"],
)
def test_journey_told_behind_where_it_went_leads_there(journey: str) -> None:
    meetings = read(f"Am Montag {journey}. Sein Gastgeber war Außenminister Rui Serra.", "de").meetings
    assert [meeting.place for meeting in meetings] == ["Lima"]
