"""Officers of international bodies and of parliaments: whose they are, and whom they meet."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ana Mora, the High Commissioner on National Minorities of the OSCE, met President Eva Borg of Malta."),
        (
            "fr",
            "Ana Mora, haute-commissaire pour les minorités nationales, a rencontré la présidente de Malte, Eva Borg.",
        ),
        ("ru", "Верховный комиссар ОБСЕ по делам национальных меньшинств Ана Мора встретилась с президентом Мальты."),
    ],
)
def test_the_commissioner_for_minorities_is_the_osces(language, text):
    (meeting,) = met(text, language)
    held = next(
        offices for name, offices in meeting.items() if name == ("Ана Мора" if language == "ru" else "Ana Mora")
    )
    assert held == [
        ("High Commissioner on National Minorities", "Organization for Security and Co-operation in Europe")
    ]


def test_an_officer_of_a_body_meets_those_of_the_state_that_the_text_names_in_its_capital():
    text = (
        "Ports in Peru were the concern of the Secretary-General of the IMO, Ana Borg, on 3 May 2021. In Lima she met "
        "Foreign Minister Luis Mora."
    )
    assert met(text, "en")[0]["Luis Mora"] == [("Minister of Foreign Affairs", "Republic of Peru")]
    there = "The Secretary-General of NATO, Ana Borg, met Foreign Minister Luis Mora in Brussels on 3 May 2021."
    assert met(there, "en")[0]["Luis Mora"] == [("Minister of Foreign Affairs", "")]


def test_a_minister_and_a_secretary_general_are_two():
    text = (
        "Eva Borg came to the IMO on 3 May 2021. The Maltese Minister of Fisheries and Secretary-General Ana Mora "
        "talked about nets."
    )
    assert met(text, "en") == [
        {
            "Eva Borg": [("Minister of Fisheries", "Republic of Malta")],
            "Ana Mora": [("Secretary General", "International Maritime Organization")],
        }
    ]


@pytest.mark.parametrize(
    ("language", "text", "name", "body"),
    [
        (
            "en",
            "Six members of the Maltese Parliament, with Speaker Jan Roy at their head, met Ana Mora, the Speaker of "
            "the Peruvian Parliament, on 3 May 2021.",
            "Jan Roy",
            "Maltese Parliament",
        ),
        (
            "de",
            "Eine maltesische Delegation mit Aussenminister Jan Roy an der Spitze traf am 3. Mai 2021 in Lima mit der "
            "peruanischen Ministerin Ana Mora zusammen.",
            "Jan Roy",
            "Republic of Malta",
        ),
        (
            "en",
            "Maltese MPs led by Speaker Jan Roy met Ana Mora, the Speaker of the Peruvian Parliament, on 3 May 2021.",
            "Jan Roy",
            "Republic of Malta",
        ),
    ],
)
def test_who_is_at_the_head_of_several_is_of_their_body(language, text, name, body):
    ((_, owner),) = met(text, language)[0][name]
    assert owner == body


def test_the_noun_for_a_body_with_a_possessive_leads_to_an_office():
    text = (
        "Eva Borg of Malta, Secretary-General of the OECD, met Ana Mora, the organisation's director for fisheries, "
        "and Jan Roy, the Political Director of Peru's Ministry of Foreign Affairs, on 3 May 2021."
    )
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Ana Mora"]] == ["Director"]
    assert meeting["Jan Roy"] == [("Political Director", "Republic of Peru")]


def test_what_they_spoke_about_is_no_plan_and_no_call():
    told = [
        "President Ana Roy of Malta and Peruvian Premier Luis Mora talked about what their ministers will decide when "
        "they confer by video next week.",
        "La présidente de Malte, Ana Roy, et le Premier ministre péruvien Luis Mora ont discuté de quelle manière les "
        "ministres vont se réunir par visioconférence.",
    ]
    drafts = [read(text, language).meetings for text, language in zip(told, ("en", "fr"), strict=True)]
    assert [[meeting.form for meeting in meetings] for meetings in drafts] == [["in person"], ["in person"]]


def test_somebody_behind_was_to_is_no_plan():
    text = "It was to the President of Peru, Ana Mora, that Maltese Ambassador Jan Roy presented his credentials."
    assert met(text, "en") == [
        {"Ana Mora": [("President", "Republic of Peru")], "Jan Roy": [("Ambassador", "Republic of Malta")]}
    ]
    plan = "The President of Peru, Ana Mora, was to receive Maltese Ambassador Jan Roy."
    assert met(plan, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A working visit took Jan Roy, the Maltese Foreign Minister, to Lima on 3 May 2021.\n\n"
            "President Ana Mora received the visitor.",
        ),
        (
            "es",
            "Una visita de trabajo llevó al canciller maltés Jan Roy a Lima el 3 de mayo de 2021.\n\n"
            "La presidenta Ana Mora recibió al ministro.",
        ),
    ],
)
def test_a_visit_that_took_somebody_to_a_town_was_there(language, text):
    assert [meeting.place for meeting in read(text, language).meetings] == ["Lima"]


def test_a_peoples_council_for_a_field_is_one_body():
    text = "Per Lund, {}, was received in Yerevan on 3 May 2021 by Ana Vega, Speaker of the Armenian parliament."
    for held, body in (
        ("head of the Danish Trade Council", "Danish Trade Council"),
        ("who heads the Danish Fisheries Council", "Danish Fisheries Council"),
        ("director of the Danish Tourism Federation", "Danish Tourism Federation"),
    ):
        title = "Director" if held.startswith("director") else "Head"
        assert met(text.format(held), "en")[0]["Per Lund"] == [(title, body)]
    (meeting,) = met(text.format("who heads the Danish parliament"), "en")
    assert meeting["Per Lund"] == [("Speaker", "Parliament of Denmark")]
    (meeting,) = met(text.format("director of Danish Affairs"), "en")
    assert meeting["Per Lund"][0][0] == "Director of Danish Affairs"


def test_a_bodys_name_ends_before_those_whom_a_comma_and_an_and_add():
    text = (
        "Per Lund, who heads the Denmark-Armenia Friendship Group of the Folketing, and the delegation led by him were "
        "guests of Ana Vega, Speaker of the National Assembly of Armenia, on 3 May 2021."
    )
    (meeting,) = met(text, "en")
    assert meeting["Per Lund"] == [("Head", "Denmark-Armenia Friendship Group of the Folketing")]


def test_ministry_of_an_officers_bureau_is_no_place():
    text = (
        "Per Lund, Director General of the Asian Bureau at the Ministry of Foreign Affairs of Denmark, called on "
        "Foreign Minister Ana Vega of Peru on 3 May 2021."
    )
    assert [meeting.place for meeting in read(text, "en").meetings] == [""]
    text = "Foreign Minister Ana Vega received Ambassador Per Lund at the Ministry of Foreign Affairs of Peru."
    assert [meeting.place for meeting in read(text, "en").meetings] == ["Ministry of Foreign Affairs of Peru"]


def test_secretary_general_is_of_no_body_that_has_none():
    text = "On 3 May 2021 the Secretary-General, Otto Hill, met with Ana Vega, Foreign Minister of Peru, to discuss {}."
    for topic, body in (
        ("the African Union and the African Union Commission", ""),
        ("the African Union and the United Nations Development Programme", "United Nations"),
        ("the Commonwealth", "Commonwealth of Nations"),
    ):
        (meeting,) = met(text.format(topic), "en")
        assert meeting["Otto Hill"] == [("Secretary General", body)]


def test_town_above_its_day_is_the_place_told_before_a_report():
    text = (
        "Lima\n\n3 May 2021\n\nForeign Minister Per Lund of Denmark met today with Foreign Minister Ana Vega of Peru."
    )
    assert [meeting.place for meeting in read(text, "en").meetings] == ["Lima"]
    assert [meeting.place for meeting in read(text.replace("3 May 2021", "A visit"), "en").meetings] == [""]
