"""What an English sentence says besides of days to come, of who was left and of whose part somebody took."""

from tests.extraction.told import met, read

DENMARK, NORWAY = "Kingdom of Denmark", "Kingdom of Norway"


def test_what_was_discussed_of_a_day_to_come_is_no_plan():
    text = (
        "LIMA, 3 May 2024. Elections set for 13 November were discussed in Lima today by the Foreign Minister of "
        "Norway, Anna Berg, and Danish Foreign Minister Per Lund."
    )
    assert met(text, "en") == [
        {"Anna Berg": [("Minister of Foreign Affairs", NORWAY)], "Per Lund": [("Minister of Foreign Affairs", DENMARK)]}
    ]


def test_meeting_of_which_a_clause_tells_that_it_is_to_come_is_none():
    text = (
        "LIMA, 3 May 2024. Norwegian Foreign Minister Anna Berg called on Peruvian Foreign Minister Luz Vega in Lima "
        "today. A fourth meeting, which she will chair together with Danish Foreign Minister Per Lund, is due on May 7."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Anna Berg", "Luz Vega"]]


def test_meeting_of_which_a_clause_tells_who_attended_is_one():
    text = (
        "LIMA, 3 May 2024. Norwegian Foreign Minister Anna Berg called on Peruvian Foreign Minister Luz Vega in Lima "
        "today. The talks, which Danish Foreign Minister Per Lund attended as well, were about trade."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Anna Berg", "Luz Vega", "Per Lund"]]


def test_he_in_whose_place_somebody_received_took_no_part():
    for instead in ("in place of", "instead of", "in the absence of"):
        text = (
            "Mr Otto Hill, Deputy Speaker of Parliament, received the Ambassador of Malta, Jan Roy, on 2 July 2021 "
            f"{instead} the Speaker of Parliament, Mr Luis Mora."
        )
        assert [list(meeting) for meeting in met(text, "en")] == [["Otto Hill", "Jan Roy"]]


def test_who_went_on_from_the_airport_was_received_where_he_went():
    text = (
        "OSLO, 3 May 2024. Danish foreign minister Per Lund landed in Oslo on Friday. {} Prime Minister Anna Berg "
        "received him."
    )
    (meeting,) = read(
        text.format("From the airport the minister drove to the Prime Minister's Office, where"), "en"
    ).meetings
    assert [p.name for p in meeting.participants] == ["Per Lund", "Anna Berg"]
    assert meeting.place == "Prime Minister's Office"
    assert read(text.format("At the airport"), "en").meetings == ()


def test_colleague_of_one_received_apart_has_his_office():
    text = (
        "Lima - Mr Otto Hill, Deputy Speaker of Parliament, received several ambassadors on 2 July 2021.\n\n"
        "The first of them was Mr Jan Roy of Malta. A day later it was the turn of the new Ambassador of Norway, "
        "Mr Per Lund, and of his Danish colleague, Ms Anna Berg."
    )
    told = met(text, "en")
    assert told[-1]["Anna Berg"] == [("Ambassador", DENMARK)]
    assert [list(meeting)[1] for meeting in told] == ["Jan Roy", "Per Lund", "Anna Berg"]


def test_talks_that_are_planned_are_none():
    text = "OSLO, 3 May 2024. Danish foreign minister Per Lund {} in Oslo. Talks with his counterpart Anna Berg {}."
    for ahead in ("are on his programme", "are planned", "are scheduled for Friday", "are part of the programme"):
        assert met(text.format("arrives", ahead), "en") == []
    assert [list(m) for m in met(text.format("was", "were on trade"), "en")] == [["Per Lund", "Anna Berg"]]


def test_small_word_with_a_capital_behind_an_office_begins_a_name():
    for name in ("To Lam", "He Wei", "An Young-soo", "No Kwang"):
        text = f"Deputy Prime Minister {name} received Danish Foreign Minister Per Lund in Hanoi on 3 May 2021."
        assert [list(meeting) for meeting in met(text, "en")] == [[name, "Per Lund"]]
    text = "He received Danish Foreign Minister Per Lund in Hanoi on 3 May 2021, said Deputy Prime Minister Lam Wei."
    assert "He" not in {name.split()[0] for meeting in met(text, "en") for name in meeting}
