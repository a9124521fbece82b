"""Officers as South and East Asian reports name them: advisers to a premier, what secretaries are for in brackets."""

from tests.extraction.told import met, read

PAKISTAN, INDIA, GEORGIA = "Islamic Republic of Pakistan", "Republic of India", "Georgia"


def test_name_behind_an_office_with_its_article_is_the_advisers():
    text = "ISLAMABAD, 3 May 2022 (APP): {} Tariq Ali met Danish Ambassador Per Lund here."
    for title in ("Adviser to the Prime Minister", "The adviser to the Prime Minister"):
        (meeting,) = met(text.format(title), "en")
        assert meeting["Tariq Ali"] == [("Adviser", PAKISTAN)]
    text = "ISLAMABAD, 3 May 2022 (APP): Danish Ambassador Per Lund met Omar Gul, adviser to Prime Minister Tariq Ali."
    assert [list(meeting) for meeting in met(text, "en")] == [["Per Lund", "Omar Gul"]]


def test_what_an_officer_is_for_may_stand_in_brackets_before_his_ministry():
    text = "NEW DELHI, 3 May 2022 (PTI): Foreign Minister S. Rao met Danish Foreign Minister Per Lund. {} was present."
    for officer in (
        "Vik Mistri, Secretary (West) in the Ministry of External Affairs,",
        "Vik Mistri, Secretary (South Asia and Gulf) at the Ministry of External Affairs,",
    ):
        (meeting,) = read(text.format(officer), "en").meetings
        assert meeting.place == "New Delhi"
        assert [o.organization for o in meeting.participants[-1].offices] == ["Ministry of External Affairs"]
    (meeting,) = met(text.format("Vik Mistri, Secretary (West),"), "en")
    assert meeting["Vik Mistri"] == [("Secretary", "")]


def test_members_of_a_states_delegation_are_of_that_state():
    text = (
        "Foreign Minister S. Rao met Danish Foreign Minister Per Lund on 3 May 2022. Joint Secretary Vik Mistri and "
        "Ambassador Ana Hill {} the Indian delegation."
    )
    for joined in ("were part of", "were members of"):
        (meeting,) = met(text.format(joined), "en")
        assert meeting["Ana Hill"] == [("Ambassador", INDIA)]
        assert meeting["Vik Mistri"][0][1] == INDIA
    assert [list(meeting) for meeting in met(text.format("had praised"), "en")] == [["S. Rao", "Per Lund"]]


def test_members_of_parliament_are_each_a_member():
    text = "TBILISI, 3 May 2022: Vice Speaker Archil Tal met Danish envoy Per Lund. {} Ana Sam and Ada Boch attended."
    for members in ("Members of Parliament", "The members of parliament"):
        (meeting,) = met(text.format(members), "en")
        assert [meeting[name][0][0] for name in ("Ana Sam", "Ada Boch")] == ["Member of Parliament"] * 2
        assert meeting["Archil Tal"] == [("Deputy Speaker", GEORGIA)]
    (meeting,) = met(text.format("Deputy Ministers of Health"), "en")
    assert meeting["Ada Boch"] == [("Deputy Minister of Health", GEORGIA)]


def test_two_ministers_of_one_office_are_of_two_states():
    text = "Deputy Foreign Minister Ana Sam met Deputy Foreign Minister Maka Boch on 3 May 2022. Peru's ports came up."
    (meeting,) = met(text, "en")
    assert meeting["Ana Sam"] == meeting["Maka Boch"] == [("Deputy Minister of Foreign Affairs", "")]


def test_presidential_chief_of_staff_serves_the_state():
    text = "JAKARTA, 3 May 2022: {} Ivan Mora met Danish Ambassador Per Lund."
    (meeting,) = met(text.format("Presidential Chief of Staff"), "en")
    assert meeting["Ivan Mora"] == [("Chief of Staff", "Republic of Indonesia")]
    (meeting,) = met(text.format("Chief of Staff"), "en")
    assert meeting["Ivan Mora"] == [("Chief of Staff", "")]


def test_surname_that_a_short_weekday_is_alike_tells_no_day():
    text = (
        " date 2024-06-25 Visit\n\nChina's Foreign Minister Sun Wei called on Prime Minister Hari Oli of Nepal on {}."
    )
    for told, day in (("Monday. Sun said that trade grows", "2024-06-24"), ("Sun, June 23", "2024-06-23")):
        (meeting,) = read(text.format(told), "en").meetings
        assert meeting.days is not None
        assert meeting.days.written == day


def test_honorific_behind_a_town_begins_another_name():
    text = "On 3 May 2022 President Otto Hill received in Lisgar Ms. Ana Roy, Danish Minister of Health."
    assert [list(meeting) for meeting in met(text, "en")] == [["Otto Hill", "Ana Roy"]]


def test_host_of_a_states_ambassador_and_consul_in_one_state_is_not_theirs():
    text = (
        "President Otto Hill received US Assistant Secretary of State Ana Roy on 3 May 2022. Her delegation included "
        "the US Ambassador to Iraq, Ms. Eva Borg, and the US Consul General in Erbil, Mr. Ian Vella."
    )
    (meeting,) = met(text, "en")
    assert "United States of America" not in dict(meeting["Otto Hill"]).values()
    assert meeting["Eva Borg"] == [("Ambassador", "United States of America")]


def test_secretary_generals_representative_is_of_the_body_that_the_text_names():
    text = "The Deputy Special Representative of the Secretary-General for Peru, Otto Hill, met Eva Roy on 3 May.{}"
    (meeting,) = met(text.format(" The United Nations helps."), "en")
    assert [owner for _, owner in meeting["Otto Hill"]] == ["United Nations"]
    (meeting,) = met(text.format(" The African Union helps."), "en")
    assert [owner for _, owner in meeting["Otto Hill"]] == [""]
