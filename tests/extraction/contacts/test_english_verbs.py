"""What tells of a contact in English reports, whom a company's name stands before, and what is only asked for."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    "told",
    [
        "President Tomas Vrabec met the CEO of Lisgar Energy Ana Mora on Monday.",
        "President Tomas Vrabec received the CEO of Nordkap Ana Mora on Monday.",
        "At a meeting with the CEO of Lisgar Energy, Ana Mora, on Monday, President Tomas Vrabec stressed growth.",
        "Receiving the Ambassador of Malta, Ana Mora, on Monday, President Tomas Vrabec praised the ties.",
        "President Tomas Vrabec received a delegation headed by Ambassador Ana Mora on Monday.",
        "President Tomas Vrabec and the Ambassador of Malta, Ana Mora, co-chaired the session of the commission.",
        "President Tomas Vrabec had an exchange with the Ambassador of Malta, Ana Mora, on Monday.",
        "The Ambassador of Malta, Ana Mora, called on President Tomas Vrabec to present a book.",
        "The Ambassador of Malta, Ana Mora, called today on President Tomas Vrabec.",
        "The Ambassador of Malta, Ana Mora, called on Tuesday on President Tomas Vrabec.",
        "The Ambassador of Malta, Ana Mora, called on President Tomas Vrabec to discuss the harbour.",
        "President Tomas Vrabec shook hands with the Ambassador of Malta, Ana Mora, before their talks on Monday.",
    ],
)
def test_a_contact_is_read_in_whatever_words(told):
    (meeting,) = met(f"News from Lisgar\n\n14 March 2023\n\n{told} They discussed trade.", "en")
    assert set(meeting) == {"Tomas Vrabec", "Ana Mora"}


@pytest.mark.parametrize(
    "told",
    [
        "President Tomas Vrabec called for talks with the Prime Minister of Malta, Ana Mora, on Monday.",
        "President Tomas Vrabec called on the Prime Minister of Malta, Ana Mora, to free the sailors.",
        "President Tomas Vrabec and the Prime Minister of Malta, Ana Mora, call on all sides to lay down their arms.",
        "President Tomas Vrabec and the Prime Minister of Malta, Ana Mora, called on the army to respect the vote.",
        "President Tomas Vrabec, Prime Minister Ana Mora, warn of war and call on the government to free the sailors.",
    ],
)
def test_what_is_asked_for_is_no_contact(told):
    assert met(f"News from Lisgar\n\n14 March 2023\n\n{told} Trade has grown since.", "en") == []


def test_somebody_met_online_was_met_by_video():
    text = "14 March 2023\n\nPresident Tomas Vrabec and the Ambassador of Malta, Ana Mora, met online on Monday."
    assert [meeting.form for meeting in read(text, "en").meetings] == ["video call"]


@pytest.mark.parametrize(
    "told",
    [
        "saw {}",
        "used the day to see {}",
        "was seen by {}",
        "spent the evening with {}",
        "took an hour for {}",
        "had {} for a guest",
        "had {} to lunch",
        "had before her {}",
        "had a word with {}",
        "shared a meal with {}",
        "sat at one table with {}",
        "took her seat opposite {}",
        "faced {} across the table",
        "opened her door to {}",
        "listened to {}",
        "heard from {} that the ferry runs again",
        "took counsel with {}",
        "swapped notes with {}",
        "greeted {}",
        "made the acquaintance of {}",
        "paid her respects to {}",
        "said goodbye to {}",
        "handed a letter to {}",
        "took the congratulations of {}",
        "gave a dinner for {}",
        "had a visit from {}",
        "parleyed with {}",
    ],
)
def test_a_contact_is_read_from_a_verb_that_is_not_the_usual_one(told):
    told = told.format("the Prime Minister of Malta, Jan Mora")
    (meeting,) = met(f"News from Lisgar\n\n14 March 2023\n\nPresident Ana Vrabec {told} on Monday. Trade grows.", "en")
    assert set(meeting) == {"Ana Vrabec", "Jan Mora"}


@pytest.mark.parametrize(
    "told",
    [
        "President Ana Vrabec saw room for more trade, like the Prime Minister of Malta, Jan Mora.",
        "President Ana Vrabec sent the greetings of her people to the Prime Minister of Malta, Jan Mora.",
        "President Ana Vrabec: later today I’ll have a chance to see the Prime Minister of Malta, Jan Mora.",
        "President Ana Vrabec wants to see the Prime Minister of Malta, Jan Mora, in May.",
    ],
)
def test_what_is_seen_greeted_from_afar_or_yet_to_come_is_no_contact(told):
    assert met(f"News from Lisgar\n\n14 March 2023\n\n{told} Trade has grown since.", "en") == []


def test_two_without_offices_met_where_the_text_goes_on_to_call_one_so():
    text = "14 March 2023\n\nAna Vrabec and her team spent the evening with Jan Mora. {} sat down again later."
    (meeting,) = met(text.format("The Prime Minister and her guest"), "en")
    assert set(meeting) == {"Ana Vrabec", "Jan Mora"}
    assert met(text.format("The singer and her guest"), "en") == []


def test_who_was_met_was_met_whatever_is_planned_besides():
    text = (
        "14 March 2023\n\nTo prepare the summit that is to be held in May, President Ana Vrabec spent the evening with "
        "the Prime Minister of Malta, Jan Mora."
    )
    (meeting,) = met(text, "en")
    assert set(meeting) == {"Ana Vrabec", "Jan Mora"}


@pytest.mark.parametrize("told", ["paid his respects to", "listened to", "heard from", "said goodbye to"])
def test_a_name_without_an_office_is_a_persons_behind_a_verb_of_contact(told):
    (meeting,) = met(f"14 March 2023\n\nPresident Tomas Vrabec {told} Jan Mora on Monday. Trade has grown.", "en")
    assert set(meeting) == {"Tomas Vrabec", "Jan Mora"}


def test_a_port_of_call_is_no_call_by_telephone():
    text = (
        "14 March 2023\n\nLisgar was the first port of call for the Prime Minister of Malta, Jan Mora. President Ana "
        "Vrabec welcomed him there on Monday."
    )
    assert [meeting.form for meeting in read(text, "en").meetings] == ["in person"]


def test_a_name_behind_a_preposition_that_no_verb_of_contact_ends_with_is_no_persons():
    text = "14 March 2023\n\nPresident Tomas Vrabec listened to a concert, and sent flowers to Jan Mora on Monday."
    assert met(text, "en") == []


@pytest.mark.parametrize(
    "told",
    [
        "The President had with her the Minister of Trade, Karl Lund.",
        "The Minister of Trade, Karl Lund, sat beside the President.",
        "Karl Lund, the Minister of Trade, looked on.",
        "Also around the table: the Minister of Trade, Karl Lund.",
    ],
)
def test_who_sat_beside_was_there(told):
    text = f"14 March 2023\n\nPresident Ana Vrabec received the Ambassador of Malta, Jan Mora, on Monday. {told}"
    assert [set(meeting) for meeting in met(text, "en")] == [{"Ana Vrabec", "Jan Mora", "Karl Lund"}]


@pytest.mark.parametrize("told", ["brought with him the greetings of", "had with him a letter from"])
def test_who_brought_something_of_anothers_brought_nobody_along(told):
    first = "President Ana Vrabec received the Ambassador of Malta, Jan Mora, on Monday."
    text = f"14 March 2023\n\n{first} He {told} the Prime Minister, Rosa Lund."
    assert [set(meeting) for meeting in met(text, "en")] == [{"Ana Vrabec", "Jan Mora"}]


LETTERS = [
    "A letter from King Adel of Morocco was handed to President Tomas Vrabec on Monday by Maltese minister Ana Mora.",
    "A written message was delivered to President Tomas Vrabec in Oslo by the Minister of Malta, Ana Mora.",
    "Maltese minister Ana Mora was in Oslo to hand President Tomas Vrabec a message from King Adel of Morocco.",
]


@pytest.mark.parametrize("text", LETTERS)
def test_who_brings_a_letter_meets_whom_it_is_for(text):
    (meeting,) = met(text, "en")
    assert set(meeting) == {"Tomas Vrabec", "Ana Mora"}


def test_a_call_and_another_are_two():
    text = "The Ambassador of Malta, Ana Mora, paid a call on Premier Tomas Vrabec and another on Minister Jan Hill."
    assert [set(meeting) for meeting in met(text, "en")] == [{"Ana Mora", "Tomas Vrabec"}, {"Ana Mora", "Jan Hill"}]


@pytest.mark.parametrize(
    "text",
    [
        "President Tomas Vrabec yesterday had as his visitor Maltese minister Ana Mora.",
        "It was agreed at a courtesy call which Maltese minister Ana Mora paid on President Tomas Vrabec.",
        "Fish and the forthcoming census were the theme of talks between President Tomas Vrabec and Minister Ana Mora.",
    ],
)
def test_visitors_and_calls_that_were_paid_are_met(text):
    (meeting,) = met(text, "en")
    assert set(meeting) == {"Tomas Vrabec", "Ana Mora"}


def test_talks_of_others_than_the_speaker_are_only_spoken_of():
    text = (
        "Maltese minister Ana Mora praised the talks which President Tomas Vrabec held with Minister Jan Hill in Oslo."
    )
    assert met(text, "en") == []


def test_upcoming_talks_are_yet_to_come():
    assert (
        met("The upcoming talks between President Tomas Vrabec and Maltese minister Ana Mora are on fish.", "en") == []
    )


def test_who_was_with_them_was_there():
    text = "President Tomas Vrabec met Maltese minister Ana Mora. The ambassador of Malta, Jan Hill, was with her."
    assert set(met(text, "en")[0]) == {"Tomas Vrabec", "Ana Mora", "Jan Hill"}
