"""Envoys on lines of a list, beside their states, and styles of monarchs in the offices of their servants."""

import pytest

from tests.extraction.told import met, read

HEAD = "President Ana Roy of Malta received Letters of Credence from new envoys at the State House on 3 May 2021.\n\n"


def test_headings_tell_what_the_names_below_them_are() -> None:
    text = HEAD + (
        "The newly accredited envoys are:\n\nAmbassadors:\n\nOtto Lind (Chad)\n\nRuth Hill (Peru)\n\n"
        "High Commissioners:\n\nKofi Tamm (Kenya)\n"
    )
    assert [list(meeting.items())[1] for meeting in met(text, "en")] == [
        ("Otto Lind", [("Ambassador", "Republic of Chad")]),
        ("Ruth Hill", [("Ambassador", "Republic of Peru")]),
        ("Kofi Tamm", [("High Commissioner", "Republic of Kenya")]),
    ]
    assert {meeting.place for meeting in read(text, "en").meetings} == {"State House"}


def test_a_state_closes_an_envoys_line() -> None:
    text = HEAD + (
        "The following ambassadors attended:\nAmbassador Otto Lind, Republic of Chad\nAmbassador Ruth Hill, Peru\n"
    )
    (meeting,) = met(text, "en")
    assert meeting["Otto Lind"] == [("Ambassador", "Republic of Chad")]
    assert meeting["Ruth Hill"] == [("Ambassador", "Republic of Peru")]


@pytest.mark.parametrize("body", ["Lisgar Harbour Front (LHF)", "Union Kanak Nouvelle (UKN)"])
def test_an_abbreviation_tells_where_a_partys_name_ends(body: str) -> None:
    (meeting,) = met(f"President Ana Roy of Malta met the leader of {body} Otto Lind on 3 May 2021.", "en")
    assert meeting["Otto Lind"] == [("Leader", body.partition(" (")[0])]


def test_a_style_belongs_to_a_servants_office() -> None:
    text = (
        "King Omar II of Jordan met the President of Malta, Ana Roy, on 3 May 2021. Director of the Office of His "
        "Majesty Saad Lind and Adviser to His Majesty for Tribal Affairs Nasser Hill attended the meeting."
    )
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Saad Lind"]] == ["Director"]
    assert [title for title, _ in meeting["Nasser Hill"]] == ["Adviser"]


def test_what_a_minister_is_responsible_for_is_his_portfolio() -> None:
    text = "President Ana Roy of Malta met Saad Lind, Minister Responsible for Foreign Affairs of Oman, on 3 May 2021."
    (meeting,) = read(text, "en").meetings
    office = meeting.participants[1].offices[0]
    assert (office.in_full or office.title, office.organization) == ("Minister of Foreign Affairs", "Sultanate of Oman")


def test_two_heads_of_government_are_two() -> None:
    text = "10 Downing Street\n\nThe Prime Minister and Taoiseach Otto Lind met at Stormont on 3 May 2021.\n"
    (meeting,) = read(text, "en").meetings
    assert [(p.name, p.offices[0].title) for p in meeting.participants] == [
        ("", "Prime Minister"),
        ("Otto Lind", "Taoiseach"),
    ]


def test_the_state_the_envoys_are_sent_to_is_none_of_theirs() -> None:
    text = (
        "Four ambassadors to Kuwait, Yasu Mori of Japan, Vlad Roy of Russia, Ana Vega of Chile and Jan Borg of Malta, "
        "were received by Fahad Yusuf, Kuwait's Minister of Health, on 3 May 2021."
    )
    (meeting,) = met(text, "en")
    assert [offices[0][1] for name, offices in meeting.items() if name != "Fahad Yusuf"] == [
        "Japan",
        "Russian Federation",
        "Republic of Chile",
        "Republic of Malta",
    ]


def test_each_of_three_offices_of_one_man_is_his() -> None:
    text = (
        "Chilean ambassador Jan Roy was received on 3 May 2021 by Fahad Yusuf, First Deputy Prime Minister, Minister "
        "of Defense and Minister of Health of Kuwait."
    )
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Fahad Yusuf"]] == [
        "First Deputy Prime Minister",
        "Minister of Defence",
        "Minister of Health",
    ]
