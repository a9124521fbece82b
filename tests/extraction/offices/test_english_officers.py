"""Offices of officers in English: a body right behind the title, grades, fields, bodies within bodies."""

import pytest

from tests.extraction.told import met, people, read


def _office(title: str) -> list[tuple[str, str]]:
    """The title and owner of the office that a report gives right before the holder's name."""
    [meeting] = read(f"On 3 May 2022 Ms. Ana Royle received {title} Jan Vrabec and discussed trade.", "en").meetings
    [guest] = [p for p in meeting.participants if p.name == "Jan Vrabec"]
    return [(o.in_full or o.title, o.organization) for o in guest.offices]


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Commander Lisgar Rapid Force (LRF) General", ("Commander", "Lisgar Rapid Force")),
        ("Director General Harbour Police Force Major General", ("Director-General", "Harbour Police Force")),
        ("Managing Director National Bank of Lisgar", ("Managing Director", "National Bank of Lisgar")),
        ("President Velden Chamber of Commerce", ("President", "Velden Chamber of Commerce")),
        ("Country Director World Bank", ("Country Director", "World Bank")),
        ("Secretary Ministry of Industries", ("Secretary", "Ministry of Industries")),
        ("Chairman LRTA Colonel", ("Chairman", "LRTA")),
    ],
)
def test_body_right_behind_a_title_is_whose_the_office_is(title: str, office: tuple[str, str]) -> None:
    assert _office(title) == [office]


def test_people_right_behind_a_title_make_a_body_of_theirs() -> None:
    told = "Commander Royal Malta Land Forces General Jan Vrabec called on Minister Ana Royle on 3 May 2022."

    assert met(told, "en") == [
        {"Jan Vrabec": [("Commander", "Royal Malta Land Forces")], "Ana Royle": [("Minister", "")]}
    ]


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Senior Vice President of the World Bank", ("Senior Vice President", "World Bank")),
        ("World Bank Regional Vice President", ("Regional Vice President", "World Bank")),
        ("Public Affairs Director", ("Public Affairs Director", "")),
        ("Senior Programme Officer at UNDP", ("Senior Programme Officer", "United Nations Development Programme")),
        ("Assistant Director-General of UNIDO",
         ("Assistant Director-General", "United Nations Industrial Development Organization")),
        (
            "Director of Public Affairs at the U.S. Embassy in Accra",
            ("Director of Public Affairs", "United States of America"),
        ),
        ("Member of the Board of Directors of the World Bank", ("Member of the Board of Directors", "World Bank")),
        ("Member of the Parliament of Ghana", ("Member of Parliament", "Republic of Ghana")),
        ("Honorary Consul of Ghana in Malta", ("Honorary Consul", "Republic of Ghana")),
        ("Trade Commissioner of Ghana to Malta,", ("Trade Commissioner", "Republic of Ghana")),
        ("Head of Cooperation at the EU Delegation to Ghana", ("Head of Cooperation", "European Union")),
        ("Dean of the School of Education in Velden University", ("Dean", "School of Education")),
        ("Commander of the Northern Command of the Ghana Army",
         ("Commander", "Northern Command of the Ghana Army")),
        ("Foreign Ministry Undersecretary for Political Affairs",
         ("Undersecretary for Political Affairs", "Foreign Ministry")),
        ("Department of National Defense Secretary", ("Secretary", "Department of National Defense")),
        ("Associate General Secretary", ("Associate General Secretary", "")),
        ("Minister of State with responsibility for Crafts", ("Minister of State for Crafts", "")),
        ("Minister for Faith Affairs and Interfaith Harmony",
         ("Minister for Faith Affairs and Interfaith Harmony", "")),
    ],
)  # fmt: skip
def test_grade_and_field_are_of_the_title(title: str, office: tuple[str, str]) -> None:
    assert _office(title) == [office]


@pytest.mark.parametrize(
    "title",
    [
        "Senior Vice President of the Lisgar Bank",
        "Union Minister of State for Home Affairs",
        "who is the Mayor of Velden",
    ],
)
def test_title_behind_a_name_and_a_comma_may_begin_with_a_grade(title: str) -> None:
    [meeting] = read(f"On 3 May 2022 Ms. Ana Royle received Jan Vrabec, {title}, in Valletta.", "en").meetings

    assert [len(p.offices) for p in meeting.participants if p.name == "Jan Vrabec"] == [1]


def test_body_within_a_body_is_no_place_of_the_meeting() -> None:
    told = "Jan Vrabec, Director of the Office of Trade at the Ministry of Health, met Ms. Ana Royle on 3 May 2022."
    [meeting] = read(told, "en").meetings

    assert people(meeting)["Jan Vrabec"] == [("Director", "Office of Trade")]
    assert meeting.place == ""


def test_verb_with_a_capital_in_a_headline_is_no_name() -> None:
    told = """Deputy Prime Minister Holds Phone Call with French Foreign Minister

Doha, 3 May 2022 - Deputy Prime Minister Omar Tahir held today a phone call with French Foreign Minister Ana Royle."""

    assert [list(meeting) for meeting in met(told, "en")] == [["Omar Tahir", "Ana Royle"]]


@pytest.mark.parametrize(
    ("told", "host"),
    [
        ("On 3 May 2022 the President of Uganda received Ms. Ana Royle.", ("President", "Republic of Uganda")),
        ("On 3 May 2022 the Chief Justice of Uganda hosted Ms. Ana Royle.", ("Chief Justice", "Republic of Uganda")),
    ],
)
def test_host_by_an_office_alone_is_another_than_the_guest(told: str, host: tuple[str, str]) -> None:
    assert met(told, "en") == [{"": [host], "Ana Royle": []}]


def test_office_alone_may_be_that_of_somebody_named_elsewhere() -> None:
    told = "Jan Vrabec spoke about trade. On 3 May 2022 the President of Uganda received Ms. Ana Royle."

    assert "" not in {name for meeting in met(told, "en") for name in meeting}


def test_person_behind_a_second_and_is_no_part_of_a_portfolio() -> None:
    told = (
        "Ms. Ana Royle received Jan Vrabec, Minister of Foreign Affairs and International Cooperation and "
        "Omar Karim Tahir, Minister of State, on 3 May 2022."
    )

    assert met(told, "en") == [
        {
            "Ana Royle": [],
            "Jan Vrabec": [("Minister of Foreign Affairs", "")],
            "Omar Karim Tahir": [("Minister of State", "")],
        }
    ]


def test_sea_with_the_name_of_a_state_tells_no_state() -> None:
    told = """Austrian Foreign Minister Ana Royle met President Jan Vrabec on 3 May 2022.
They spoke about the South China Sea and the East China Sea."""

    assert met(told, "en") == [
        {"Ana Royle": [("Minister of Foreign Affairs", "Republic of Austria")], "Jan Vrabec": [("President", "")]}
    ]


def test_envoy_may_reside_elsewhere() -> None:
    told = "President Jan Vrabec received Ghana's non-resident High Commissioner, Professor Ana Royle, on 3 May 2022."

    assert met(told, "en") == [
        {"Jan Vrabec": [("President", "")], "Ana Royle": [("High Commissioner", "Republic of Ghana")]}
    ]


def test_name_may_end_with_a_word_for_speech_behind_its_particle() -> None:
    told = "The Sultan of Oman Omar bin Tahir Al Said received Ms. Ana Royle on 3 May 2022."

    assert [list(meeting) for meeting in met(told, "en")] == [["Omar bin Tahir Al Said", "Ana Royle"]]


def test_abbreviation_between_commas_belongs_to_the_body() -> None:
    told = "On 3 May 2022 Ms. Ana Royle received the President of the Velden Rowing Union, VRU, Jan Vrabec."

    assert met(told, "en") == [{"Ana Royle": [], "Jan Vrabec": [("President", "Velden Rowing Union")]}]


def test_speaker_who_leads_a_delegation_is_of_its_state() -> None:
    told = "On 3 May 2022 Ms. Ana Royle received a Ghanaian delegation headed by Speaker Jan Vrabec."

    assert met(told, "en") == [{"Ana Royle": [], "Jan Vrabec": [("Speaker", "Republic of Ghana")]}]


def test_officer_under_an_ambassador_is_of_no_other_state() -> None:
    told = """Ambassador Ana Royle of Malta met Jan Vrabec, Governor of Velden County in Kenya, on 3 May 2022.
Minister Counsellor Omar Tahir and the former Kenyan ambassador to Malta, Mark Hill, were present."""
    [meeting] = read(told, "en").meetings

    assert people(meeting)["Omar Tahir"] == [("Minister Counsellor", "Republic of Malta")]


def test_senator_stands_between_an_office_and_its_holder() -> None:
    told = """On 3 May 2022 Lord Hill met Prime Minister Jan Vrabec, Minister of Trade, Senator the Hon. Ana Royle
and Minister of Health, the Hon. Omar Tahir."""
    [meeting] = met(told, "en")

    assert meeting["Jan Vrabec"] == [("Prime Minister", "")]
    assert meeting["Ana Royle"] == [("Minister of Trade", ""), ("Senator", "")]


def test_part_of_a_body_is_no_person() -> None:
    told = "On 3 May 2022 members of the Committee on Parastatal Bodies and Minister Omar Tahir met Ms. Ana Royle."

    assert [set(meeting) for meeting in met(told, "en")] == [{"Omar Tahir", "Ana Royle"}]


def test_whom_an_ambassador_met_is_of_the_state_where_he_is_posted() -> None:
    told = """India's Ambassador to Malta Ana Royle paid a courtesy call on Foreign Minister Jan Vrabec on 3 May 2022.
Malta's Foreign Secretary Omar Tahir was also present."""
    [meeting] = met(told, "en")

    assert meeting["Jan Vrabec"] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_dean_before_an_initial_is_a_given_name() -> None:
    told = "The Ambassador of Malta, Dean R. Royle, met Minister Jan Vrabec on 3 May 2022."

    assert met(told, "en") == [
        {"Dean R. Royle": [("Ambassador", "Republic of Malta")], "Jan Vrabec": [("Minister", "")]}
    ]


@pytest.mark.parametrize(
    "post",
    [
        "High Commissioner to Malta and Serbia HE Jan Vrabec",
        "High Commissioner to Malta, Serbia and the Seychelles, Jan Vrabec,",
        "Consul General in Valletta, Malta, Jan Vrabec,",
    ],
)
def test_an_envoy_to_several_states_or_in_a_town_of_one_is_his_own_states(post: str) -> None:
    [meeting] = met(f"The Ghanaian {post} met the Mayor of Lisgar, Ana Royle, on 3 May 2022.", "en")

    assert [owner for _, owner in meeting["Jan Vrabec"]] == ["Republic of Ghana"]


def test_secretary_of_state_for_something_is_not_of_the_united_states() -> None:
    told = "Secretary of State for Energy Jan Vrabec met Prime Minister Ana Royle of Malta on 3 May 2022."

    assert met(told, "en")[0]["Jan Vrabec"][0][1] == ""


def test_news_agency_before_a_dash_is_not_what_somebody_presides_over() -> None:
    told = "Accra, May 3, GNA- President Jan Vrabec on Monday received Ana Royle, Prime Minister of Malta."

    assert met(told, "en")[0]["Jan Vrabec"] == [("President", "")]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("AU Commissioner for Peace and Security", "Commissioner for Peace and Security"),
        ("AU Director for Employment, Labour and Social Affairs", "Director for Employment, Labour and Social Affairs"),
    ],
)
def test_charge_of_a_commissioner_or_director_is_in_the_title(printed: str, title: str) -> None:
    assert _office(printed) == [(title, "African Union")]


def test_secretaries_are_several_of_one_office() -> None:
    [meeting] = met(
        "The President of Malta, Carlo Borg, met the President of Kenya, Otto Lind. Cabinet Secretaries Ana Royle and"
        " Jan Vrabec, Foreign Affairs CS Omar Tahir and Amb. Luis Hill, U.S Assistant Secretary for African Affairs,"
        " attended the meeting.",
        "en",
    )
    assert {name: [title for title, _ in held] for name, held in meeting.items()} == {
        "Carlo Borg": ["President"],
        "Otto Lind": ["President"],
        "Ana Royle": ["Cabinet Secretary"],
        "Jan Vrabec": ["Cabinet Secretary"],
        "Omar Tahir": ["Foreign Affairs Cabinet Secretary"],
        "Luis Hill": ["Assistant Secretary for African Affairs"],
    }


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("the speaker of Malta's parliament", ("Speaker", "Parliament of Malta")),
        ("speaker of the Maltese Senate", ("Speaker", "Maltese Senate")),
        (
            "the secretary of Iran's Supreme National Security Council",
            ("Secretary", "Supreme National Security Council"),
        ),
        ("the president of Malta's parliament", ("President", "Parliament of Malta")),
    ],
)
def test_speaker_in_small_letters_is_one_of_a_states_organ(title: str, office: tuple[str, str]) -> None:
    [meeting] = met(f"The President of Peru, Carlo Borg, met on Monday with Jan Vrabec, {title}, in Lisgar.", "en")
    assert meeting["Jan Vrabec"] == [office]


def test_speaker_in_small_letters_is_no_office_elsewhere() -> None:
    [meeting] = met(
        "The President of Peru, Carlo Borg, met the King of Jordan, Omar bin Saad, and Jan Vrabec, a speaker of the"
        " Maltese tongue.",
        "en",
    )
    assert meeting["Jan Vrabec"] == []


def test_chief_of_a_body_is_called_so() -> None:
    [draft] = read("The President of Peru, Carlo Borg, met Jan Vrabec, Chief of the Lisgar Water Board.", "en").meetings
    assert [office.in_full for office in draft.participants[1].offices] == ["Chief"]


@pytest.mark.parametrize(
    ("chief", "office"),
    [
        ("UN chief", ("Secretary General", "United Nations")),
        ("WHO chief", ("Director-General", "World Health Organization")),
        ("IMF chief", ("Managing Director", "International Monetary Fund")),
        ("Head of the UN Mission", ("Head", "UN Mission")),
    ],
)
def test_chief_of_a_known_body_is_what_the_body_calls_its_head(chief: str, office: tuple[str, str]) -> None:
    [meeting] = met(f"The President of Peru, Carlo Borg, met {chief} Jan Vrabec in Lisgar on Monday.", "en")
    assert [(title, whose) for title, whose in meeting["Jan Vrabec"]] == [office]


def test_speaker_in_small_letters_may_stand_behind_the_organ() -> None:
    [meeting] = met("The President of Malta, Carlo Borg, met National Assembly speaker Jan Vrabec on Monday.", "en")
    assert [title for title, _ in meeting["Jan Vrabec"]] == ["Speaker"]


def test_president_who_then_met_somebody_is_president_still():
    told = met(
        "The President of Chile, Ana Mora, received the King of Sweden, Jan Roy, on Monday. The President then met"
        " Luis Borg.",
        "en",
    )

    assert [sorted(meeting) for meeting in told] == [["Ana Mora", "Jan Roy"], ["Ana Mora", "Luis Borg"]]


def test_a_rank_may_stand_between_a_state_and_its_deputy_minister() -> None:
    (people,) = met("Minister Anna Roy met with South Korean First Vice Foreign Minister Jan Borg.", "en")
    assert people["Anna Roy"] == [("Minister", "")]
    assert people["Jan Borg"] == [("First Vice Minister of Foreign Affairs", "Republic of Korea")]
