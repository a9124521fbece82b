"""What an English report tells beside a contact: calls before it, occasions after it, matters on an agenda."""

import pytest

from tests.extraction.told import met, read

MET = "Kenyan Foreign Minister Jan Otieno met Maltese Foreign Minister Ana Roy in Lisgar on 3 May 2021"


@pytest.mark.parametrize("before", ["with whom he had spoken by phone a week before", "whom he had phoned in April"])
def test_call_that_a_clause_recalls_is_not_the_form_of_the_contact(before: str) -> None:
    (meeting,) = read(f"{MET}, {before}.", "en").meetings
    assert meeting.form == "in person"


def test_call_told_of_alone_is_its_form() -> None:
    (meeting,) = read("Kenyan Foreign Minister Jan Otieno phoned Foreign Minister Ana Roy of Malta.", "en").meetings
    assert meeting.form == "phone call"


@pytest.mark.parametrize(
    "occasion",
    [
        " and attended a dinner at the Tilleville Hotel.",
        ". He took part in a round table at the Tilleville Institute.",
        ", and addressed students at Tilleville University.",
    ],
)
def test_occasion_besides_the_contact_does_not_tell_its_place(occasion: str) -> None:
    (meeting,) = read(MET.replace(" in Lisgar", "") + occasion, "en").meetings
    assert meeting.place == ""


def test_meeting_that_was_attended_tells_its_place() -> None:
    text = (
        "Jan Otieno, Foreign Minister of Kenya, attended talks with Ambassador Ian Vella of Malta at the Lisgar Hotel."
    )
    (meeting,) = read(text, "en").meetings
    assert meeting.place == "Lisgar Hotel"


def test_pronoun_that_had_a_meeting_and_took_part_in_something_met_somebody_else() -> None:
    text = f"{MET}. He also had a meeting with Ambassador Ian Vella of Peru, and took part in a round table."
    assert [list(people) for people in met(text, "en")] == [["Jan Otieno", "Ana Roy"], ["Jan Otieno", "Ian Vella"]]


@pytest.mark.parametrize(("title", "count"), [("Trade on the agenda of ministers", 1), ("Agenda of the minister", 0)])
def test_agenda_in_a_title_is_of_days_to_come_but_for_what_is_on_it(title: str, count: int) -> None:
    assert len(read(f"{title}\n\n{MET}.", "en").meetings) == count


def test_vatican_is_where_the_pope_received() -> None:
    text = "President Milo Roy of Malta was in Rome on Monday. Pope Francis received him at the Vatican on 3 May 2021."
    (meeting,) = read(text, "en").meetings
    assert meeting.place == "Vatican"


@pytest.mark.parametrize(
    "told",
    [
        "{guest} was received by President Jan Otieno of Kenya at Lisgar Palace. She also met the Speaker, Luis Mora.",
        "{guest} called on President Jan Otieno of Kenya at Lisgar Palace. She also met the Speaker, Luis Mora.",
        "President Jan Otieno of Kenya received {guest} at Lisgar Palace. The guest also met the Speaker, Luis Mora.",
    ],
)
def test_guest_met_others_elsewhere_than_in_the_house_of_who_received_her(told: str) -> None:
    meetings = read(told.format(guest="the Foreign Minister of Malta, Ana Roy"), "en").meetings
    assert [meeting.place for meeting in meetings] == ["Lisgar Palace", ""]


def test_host_met_others_in_his_own_house() -> None:
    text = (
        "President Jan Otieno of Kenya received Minister Ana Roy at Lisgar Palace. He also met the Speaker, Luis Mora."
    )
    assert [meeting.place for meeting in read(text, "en").meetings] == ["Lisgar Palace", "Lisgar Palace"]
