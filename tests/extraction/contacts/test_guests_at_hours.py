"""Guests each at an hour of their own, those who came to several contacts, and calls told of as speaking only."""

from meetings.extraction.drafts import Evidence
from tests.extraction.told import met, people, read


def test_guests_at_hours_of_their_own_are_met_one_by_one() -> None:
    text = (
        "RIDEAU COTTAGE, WELLINGTON\n12 March 2018\n\n"
        "Governor-General Dame Ngaire Tapsell received the following ambassadors, who presented their credentials:\n\n"
        "9.30am  His Excellency Mr Karel Dvorak, Ambassador of the Czech Republic;\n"
        "10.15am  Her Excellency Ms Lucia Ferro, Ambassador of the Republic of Italy.\n\n"
        "Sir Hemi Tapsell attended each ceremony."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Ngaire Tapsell", "Karel Dvorak", "Hemi Tapsell"],
        ["Ngaire Tapsell", "Lucia Ferro", "Hemi Tapsell"],
    ]


def test_hours_of_a_day_to_come_tell_of_no_contact() -> None:
    text = (
        "Governor-General Ngaire Tapsell receives the following ambassadors:\n\n"
        "9.30am  Karel Dvorak, Ambassador of the Czech Republic;\n"
        "10.15am  Lucia Ferro, Ambassador of the Republic of Italy."
    )
    assert met(text, "en") == []


def test_attendants_of_several_contacts_join_each() -> None:
    told = {
        "en": (
            "On Monday Foreign Minister Ana Roy of Malta met Slovak Prime Minister Jan Vrabec. She then met Finnish "
            "Defence Minister Aino Salo. Ambassador Eva Borg accompanied the minister to both bilateral meetings."
        ),
        "es": (
            "El lunes la ministra de Exteriores de Malta, Ana Roy, se reunió con el primer ministro eslovaco, Jan "
            "Vrabec. Luego se reunió con la ministra de Defensa de Finlandia, Aino Salo. La embajadora Eva Borg "
            "asistió a todas las reuniones."
        ),
    }
    for language, text in told.items():
        assert [list(meeting) for meeting in met(text, language)] == [
            ["Ana Roy", "Jan Vrabec", "Eva Borg"],
            ["Ana Roy", "Aino Salo", "Eva Borg"],
        ]


def test_attendants_of_guests_met_separately_join_each() -> None:
    text = (
        "President Tom Berg of Kenya met separately with Prime Minister Jan Vrabec of Slovakia and President Luis Soto "
        "of Peru on Tuesday. Foreign Minister Jane Otieno was present at all the meetings."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Tom Berg", "Jan Vrabec", "Jane Otieno"],
        ["Tom Berg", "Luis Soto", "Jane Otieno"],
    ]


def test_attendants_join_the_contact_that_the_sentence_calls_so() -> None:
    text = (
        "Peru's Minister of Energy, Luis Soto, paid a courtesy call on President Tom Berg of Kenya on Tuesday.\n\n"
        "Earlier in the day, Soto held talks with Kenya's Minister of Energy, Jane Otieno.\n\n"
        "Chief of Staff Paul Mwangi was present during the courtesy call."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Luis Soto", "Tom Berg", "Paul Mwangi"],
        ["Luis Soto", "Jane Otieno"],
    ]


def test_who_took_pictures_was_not_there() -> None:
    text = (
        "Prime Minister Tom Berg of Belize met Prime Minister Jan Vrabec of Slovakia on Monday.\n\n"
        "The Prime Minister was accompanied by:\n- Minister of Health Luis Soto\n- Minister of Energy Eva Borg\n\n"
        "Photos: NMO – Clive Ferro"
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Tom Berg", "Jan Vrabec", "Luis Soto", "Eva Borg"]]


def test_who_spoke_and_were_nowhere_called() -> None:
    text = "3 May 2019\n\nToday, Prime Minister Tom Berg spoke with the Prime Minister of Fiji, Jone Rabuka."
    meeting = read(text, "en").meetings[0]
    (evidence,) = meeting.form_evidence
    assert (meeting.form, meeting.place) == ("phone call", "")
    assert evidence == Evidence(evidence.span, "worked out", "that they spoke, and no place")


def test_who_spoke_on_a_visit_or_in_a_house_met() -> None:
    for text in (
        "Prime Minister Tom Berg of Belize spoke with Prime Minister Jan Vrabec of Slovakia during his visit.",
        "Prime Minister Tom Berg of Belize spoke with Prime Minister Jan Vrabec of Slovakia on the margins of the "
        "Ocean Week.",
        "Prime Minister Tom Berg of Belize spoke in person with Prime Minister Jan Vrabec of Slovakia.",
        "Prime Minister Tom Berg of Belize spoke with Prime Minister Jan Vrabec of Slovakia at Government House.",
        "Prime Minister Tom Berg of Belize and Prime Minister Jan Vrabec of Slovakia spoke about trade.",
    ):
        assert [meeting.form for meeting in read(text, "en").meetings] == ["in person"]


def test_office_beside_a_counterpart_is_what_he_is() -> None:
    text = (
        "Vietnam's Minister of National Defence, Tran Van Long, met his Kenyan counterpart, Defence Secretary Jane "
        "Otieno, on Monday."
    )
    assert met(text, "en") == [
        {
            "Tran Van Long": [("Minister of National Defence", "Socialist Republic of Viet Nam")],
            "Jane Otieno": [("Secretary of Defence", "Republic of Kenya")],
        }
    ]


def test_meeting_that_failed_makes_nobody_another_state_s_minister() -> None:
    text = (
        "THE SAMOAN GOVERNMENT\n\n4 July 2018\n\n"
        "Prime Minister Fa Toleafoa met the Prime Minister of Tonga, Sione Vea, in Apia on Monday.\n\n"
        "A meeting with the Prime Minister of Fiji could not take place because of the weather in the islands."
    )
    assert met(text, "en") == [
        {
            "Fa Toleafoa": [("Prime Minister", "Independent State of Samoa")],
            "Sione Vea": [("Prime Minister", "Kingdom of Tonga")],
        }
    ]


def test_share_of_a_deputy_s_business_stands_before_his_name() -> None:
    text = (
        "Dodoma, 4 May 2020\n\n"
        "Deputy Minister of Foreign Affairs for Political Affairs Juma Bakari received the ambassador of "
        "Peru, Luis Soto, on Monday. Director General of the Department of Protocol Omar bin Said Al-Harthy and the "
        "head of the Ministry's Field Support Section, Prof. Jane Otieno, also joined the discussions."
    )
    (meeting,) = read(text, "en").meetings
    assert list(people(meeting)) == ["Juma Bakari", "Luis Soto", "Omar bin Said Al-Harthy", "Jane Otieno"]
    assert people(meeting)["Juma Bakari"] == [("Deputy Minister of Foreign Affairs", "United Republic of Tanzania")]
    assert people(meeting)["Omar bin Said Al-Harthy"] == [("Director-General", "Department of Protocol")]


def test_things_of_a_list_are_no_names() -> None:
    text = (
        "Accra, 4 May 2020\n\n"
        "Minister for Transport, Roads, Reforms and Equality Juma Bakari Owusu received the ambassador of "
        "Peru, Luis Soto, on Monday."
    )
    (meeting,) = read(text, "en").meetings
    assert list(people(meeting)) == ["Juma Bakari Owusu", "Luis Soto"]
    (office,) = meeting.participants[0].offices
    assert (office.in_full, office.organization) == (
        "Minister for Transport, Roads, Reforms and Equality",
        "Republic of Ghana",
    )


def test_first_minister_is_of_the_land_whose_government_speaks() -> None:
    text = (
        "THE SCOTTISH GOVERNMENT\n\n22 September 2020\n\n"
        "First Minister Ailsa Kerr and Deputy First Minister Ewan Muir met the Prime Minister of Iceland, Jon Palsson, "
        "in Edinburgh on Tuesday."
    )
    (told,) = met(text, "en")
    assert told["Ailsa Kerr"] == [("First Minister", "Scotland")]
    assert told["Ewan Muir"] == [("Deputy First Minister", "Scotland")]
