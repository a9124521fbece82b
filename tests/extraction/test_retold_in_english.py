"""Shapes of reports that press offices write anew: journeys with their purpose, partners, guests and places."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Malta, Ana Roy, drove to Lisgar on 3 May to call on President Eva Mora.",
        "The Foreign Minister of Malta, Ana Roy, went to the palace to meet the President of Peru, Eva Mora.",
    ],
)
def test_who_came_to_meet_somebody_met_him(text):
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Eva Mora"]]


def test_what_is_still_to_come_is_a_plan():
    text = "A meeting of Foreign Minister Ana Roy of Malta with President Eva Mora of Peru is still to come."
    assert met(text, "en") == []
    assert met(text.replace("is still to come", "is on her programme"), "en") == []


def test_those_with_the_guest_are_no_contact():
    text = (
        "President Ana Roy of Malta received Premier Luis Mora of Peru on 3 May 2021. With the guest are Jan Hudak, an "
        "adviser to the Premier, and Eva Quispe, Ambassador of Peru."
    )
    assert len(met(text, "en")) == 1


def test_a_town_called_the_place_where_they_met_is_their_place():
    text = "Lima was the place where Ana Roy, President of Malta, and Eva Mora, the President of Peru, met in May 2021."
    (meeting,) = read(text, "en").meetings
    assert (meeting.place, [p.name for p in meeting.participants]) == ("Lima", ["Ana Roy", "Eva Mora"])


def test_who_told_his_visitor_something_met_the_one_who_came():
    text = (
        "Nets were the reason why Ana Roy, the Secretary-General of the IMO, came to Lisgar Palace on 3 May 2021. "
        "President Luis Mora of Peru told his visitor how much they matter."
    )
    assert [set(meeting) for meeting in met(text, "en")] == [{"Ana Roy", "Luis Mora"}]
    assert met(text.replace("told his visitor", "told the press"), "en") == []


def test_partners_are_those_of_the_one_named_before():
    text = (
        "Ana Roy, the Secretary-General of the IMO, was in Lima on 3 May 2021.\n\nHer partners in the talks were "
        "Foreign Minister Luis Mora and Jan Hudak, the Minister of Fisheries."
    )
    assert met(text, "en") == [
        {
            "Ana Roy": [("Secretary General", "International Maritime Organization")],
            "Luis Mora": [("Minister of Foreign Affairs", "Republic of Peru")],
            "Jan Hudak": [("Minister of Fisheries", "Republic of Peru")],
        }
    ]


def test_two_offices_of_a_state_are_not_the_ministers_beside_them():
    text = (
        "Ana Roy came to Lima on 3 May 2021 as the guest of Luis Mora.\n\nThe Maltese Deputy Prime Minister and "
        "Foreign Minister was thanked by Minister Mora for her help."
    )
    assert met(text, "en")[0]["Ana Roy"] == [
        ("Deputy Prime Minister", "Republic of Malta"),
        ("Minister of Foreign Affairs", "Republic of Malta"),
    ]


def test_another_states_premier_is_not_the_one_named_later_as_ones_own():
    text = (
        "Foreign Minister Ana Roy and Luis Mora met in Lisgar on 3 May 2021.\n\nMalta is grateful for the nets, the "
        "minister told the Prime Minister of Fiji. She also brought the greetings of Prime Minister Jan Borg."
    )
    (meeting,) = met(text, "en")
    assert meeting["Luis Mora"] == [("Prime Minister", "Republic of Fiji")]


def test_titles_follow_no_order_where_three_were_named():
    text = (
        "Jan Borg and Eva Hudak found time for Ana Roy on 3 May 2021. The IMO Director expressed her thanks. The Prime "
        "Minister spoke of nets. With Hudak, who is Maltese Minister of Fisheries, Roy spoke of ports."
    )
    (meeting,) = met(text, "en")
    assert meeting.get("Jan Borg", []) == []
    assert meeting["Ana Roy"] == []


@pytest.mark.parametrize(
    "topic",
    [
        "next steps following the October 16 call between President Borg and President Vega",
        "next steps after last week's meeting between President Borg and President Vega",
        "what came from the talks between President Borg and President Vega",
    ],
)
def test_the_contact_of_others_that_they_spoke_about_is_not_theirs(topic):
    told = "Foreign Minister Ana Roy of Malta spoke with Foreign Minister Luis Mora of Peru about"
    text = f"On 20 October 2025 {told} {topic}."
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Luis Mora"]]


def test_talks_that_somebody_hosted_are_of_those_between_whom_they_were():
    text = "On 3 May 2021 Ana Roy hosted talks between President Jan Borg of Malta and President Luis Mora of Peru."
    assert {"Jan Borg", "Luis Mora"} <= set(met(text, "en")[0])


def test_heads_of_state_in_capitals_are_several():
    text = (
        "SECRETARY-GENERAL'S MEETINGS WITH HEADS OF STATE ON 3 MAY\n\nOn Monday, 3 May 2021, Secretary-General Ana Roy "
        "of the United Nations met in Lisgar with the following heads of State or Government:\n\n9.30 a.m.: Jan Borg, "
        "President of Malta;\n11 a.m.: Eva Hudak, President of Slovakia;\n7 p.m.: Luis Mora, Prime Minister of Peru."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Ana Roy", "Jan Borg"],
        ["Ana Roy", "Eva Hudak"],
        ["Ana Roy", "Luis Mora"],
    ]


def test_the_name_that_opens_the_next_paragraph_is_of_the_officer_told_before():
    text = (
        "The OSCE can do a great deal, Spanish Foreign Minister Luis Mora said after talks with the OSCE High "
        "Commissioner on National Minorities.\n\nEva Borg informed the Minister about her work in Malta."
    )
    (meeting,) = met(text, "en")
    assert meeting["Eva Borg"] == [
        ("High Commissioner on National Minorities", "Organization for Security and Co-operation in Europe")
    ]


def test_a_name_joined_to_things_takes_up_no_office():
    text = (
        "Ana Roy came to Lima on 3 May 2021 as the guest of Luis Mora.\n\nPorts, the two seas and Via Lisgar were on "
        "the table. The Maltese Foreign Minister was thanked by Minister Mora for her help."
    )
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Ana Roy", "Luis Mora"]
    assert meeting["Ana Roy"] == [("Minister of Foreign Affairs", "Republic of Malta")]
