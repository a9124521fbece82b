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
