import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from meetings.extraction.places.letterheads import state_of_publisher
from meetings.vocabulary import Vocabulary
from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("publisher", "language", "state"),
    [
        ("United States Department of State", "en", "US"),
        ("Ministère des Affaires étrangères du Sénégal", "fr", "SN"),
        ("Bundesregierung", "de", ""),
        ("Embassy of Georgia in Latvia", "en", ""),
    ],
)
def test_state_of_publisher_is_the_one_that_its_name_tells_of(publisher, language, state):
    assert state_of_publisher(publisher, Vocabulary.for_language(language)) == state


def test_an_office_of_no_named_state_is_of_the_publishers():
    report = "Foreign Minister Anna Berg met on 3 March 2021 with Foreign Minister of Chile Pedro Rojas.\n"

    (meeting,) = read_text(report.encode(), Envelope(publisher="Ministry of Foreign Affairs of Norway")).meetings

    offices = [person.offices[0] for person in meeting.participants]
    assert [office.organization_key for office in offices] == ["NO", "CL"]
    assert [e.reason for e in offices[0].evidence if e.basis == "worked out"] == ["the publisher's state"]


def test_the_publishers_state_is_not_given_to_its_guest():
    report = "Minister of Foreign Affairs of Norway Anna Berg met on 3 March 2021 with Foreign Minister Pedro Rojas.\n"

    (meeting,) = read_text(report.encode(), Envelope(publisher="Ministry of Foreign Affairs of Norway")).meetings

    assert [person.offices[0].organization_key for person in meeting.participants] == ["NO", ""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Ministry of Foreign Affairs of Peru\n\nForeign Minister Ana Mora met President of Malta Carlo Borg.\n",
        ),
        (
            "es",
            "Cancillería del Perú\n\nEl canciller Mario Mora recibió a la ministra de Justicia de Malta, Carla Borg.\n",
        ),
        (
            "fr",
            "Présidence du Pérou\n\nLe ministre de la Justice, Mario Mora, a reçu le président de Malte, Carlo Borg.\n",
        ),
    ],
)
def test_the_line_above_a_text_says_whose_officials_are_left_without_a_state(language, text):
    (meeting,) = read(text, language).meetings
    (office,) = meeting.participants[0].offices
    assert office.organization_key == "PE"
    assert [e.reason for e in office.evidence if e.basis == "worked out"] == ["the publisher's state"]


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        ("en", "Secretary of State Jane Hill met President of Malta Carlo Borg.", "US"),
        ("ru", "Госсекретарь США Джейн Хилл встретилась с канцлером Карлом Боргом. Речь шла об Австрии.", "US"),
        ("fr", "Le chancelier Karl Borg a reçu la présidente du Pérou, Ana Mora. Il a parlé de l’Autriche.", "AT"),
    ],
)
def test_a_title_that_few_states_have_tells_whose_it_is(language, text, state):
    (meeting,) = read(text, language).meetings
    assert meeting.participants[0].offices[0].organization_key == state


def test_the_colleague_of_one_party_is_of_the_state_that_has_no_such_office_yet():
    text = (
        "President Ana Mora met the Emir of Qatar, Sheikh Hamad Al Noor, today. "
        "Minister of Energy of Peru Luis Paz and Minister of Energy of Qatar Ali Al Noor attended the meeting."
    )
    (meeting,) = read(text, "en").meetings
    assert [(p.name, p.offices[0].organization_key) for p in meeting.participants][:2] == [
        ("Ana Mora", "PE"),
        ("Hamad Al Noor", "QA"),
    ]


def test_the_states_of_envoys_are_not_the_hosts():
    text = (
        "President Ana Mora received the letters of credence of the Ambassador of Malta, Carlo Borg. "
        "The Ambassador of Chile, Luis Paz, handed his to her later. Chile and Chileans were spoken of."
    )
    (first, *_) = read(text, "en").meetings
    assert [p.offices[0].organization_key for p in first.participants] == ["", "MT"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Foreign Minister Ana Mora received her counterpart from Malta, Carlo Borg. The meeting was attended by"
            " the Ambassador of Peru to Malta, Rosa Vega.\n",
        ),
        (
            "es",
            "La ministra de Relaciones Exteriores, Ana Mora, recibió a su par de Malta, Carlo Borg. Participó en el"
            " encuentro la embajadora del Perú en Malta, Rosa Vega.\n",
        ),
        (
            "fr",
            "La ministre des Affaires étrangères, Ana Mora, a reçu son homologue de Malte, Carlo Borg. L'ambassadrice"
            " du Pérou à Malte, Rosa Vega, a assisté à l'entretien.\n",
        ),
    ],
)
def test_the_ambassador_to_the_other_party_tells_whose_minister_is_meant(language, text):
    (meeting,) = read(text, language).meetings
    mora, borg, _ = meeting.participants
    assert [office.organization_key for office in (*mora.offices, *borg.offices)] == ["PE", "MT"]
    assert [e.reason for e in mora.offices[0].evidence if e.basis == "worked out"] == [
        "the state whose ambassador to the other party took part"
    ]


def test_a_title_of_few_states_is_not_given_to_both_counterparts():
    text = "La ministra de Relaciones Exteriores, Comercio Internacional y Culto, Ana Mora, recibió a su par de la"
    (meeting,) = read(f"{text} República Oriental del Uruguay, Carlos Borges.\n", "es").meetings
    assert [p.offices[0].organization_key for p in meeting.participants] == ["", "UY"]


@pytest.mark.parametrize(
    ("language", "line", "text", "state"),
    [
        ("en", "GOV.UK", "Foreign Secretary Ana Mora met President of Malta Carlo Borg.", "GB"),
        (
            "fr",
            "gouvernement.lu",
            "Le ministre de la Justice, Mario Mora, a reçu le président de Malte, Carlo Borg.",
            "LU",
        ),
        ("es", "www.gob.mx", "El ministro de Defensa, Mario Mora, recibió al presidente de Malta, Carlo Borg.", "MX"),
        ("de", "presse@amt.gv.at", "Außenministerin Anna Mora traf den Präsidenten von Malta, Carlo Borg.", "AT"),
        ("en", "President of Peru", "Foreign Minister Ana Mora met President of Malta Carlo Borg.", "PE"),
        ("en", "news.tv", "Foreign Minister Ana Mora met President of Malta Carlo Borg.", ""),
        ("fr", "LL.MM. à Lima", "Le ministre de la Justice, Mario Mora, a reçu le président de Malte, Carlo Borg.", ""),
    ],
)
def test_a_site_or_an_office_alone_in_a_line_above_tells_who_issued_the_text(language, line, text, state):
    (meeting,) = read(f"{line}\n\n{text}\n", language).meetings
    assert [o.organization_key for p in meeting.participants for o in p.offices if p.name != "Carlo Borg"] == [state]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "President of Malta Carlo Borg met President of Peru Ana Mora in Lima on 3 May 2021. "
            "The meeting was attended by Minister of Justice Luis Roch.",
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, se reunió en Lima con la presidenta del Perú, Ana Mora. "
            "En el encuentro participó el ministro de Justicia, Luis Roch.",
        ),
    ],
)
def test_who_comes_without_a_state_is_of_the_party_at_home(language, text):
    (meeting,) = read(text, language).meetings
    assert {p.name: p.offices[0].organization_key for p in meeting.participants} == {
        "Carlo Borg": "MT",
        "Ana Mora": "PE",
        "Luis Roch": "PE",
    }


def test_envoy_of_an_international_body_tells_not_whose_the_others_office_is():
    text = "Lefkoşa, 9 Mart 2021 - Cumhurbaşkanı Ali Demirel, BM Kıbrıs Özel Temsilcisi Ana Mora'yı kabul etti."
    (meeting,) = read(text, "tr").meetings
    assert [p.offices[0].organization_key for p in meeting.participants] == ["XN", "UN"]


def test_permanent_representative_to_a_body_leaves_his_state_to_its_minister():
    text = (
        "Türkiye Cumhuriyeti Dışişleri Bakanlığı\n\nSavunma Bakanı Ali Demirel, 3 Mayıs 2021'de Brüksel'de Malta "
        "Savunma Bakanı Luka Borg ile görüştü. Görüşmede Türkiye'nin NATO Daimi Temsilcisi Ana Mora hazır bulundu."
    )
    (meeting,) = read(text, "tr").meetings
    assert [p.offices[0].organization_key for p in meeting.participants] == ["TR", "MT", "TR"]


@pytest.mark.parametrize(
    ("language", "body", "state"),
    [
        ("fr", "Le président congolais Tomas Vrabec a reçu lundi à Brazzaville la ministre Ana Moreira.", "Congo"),
        ("fr", "Le président congolais Tomas Vrabec a reçu lundi à Kinshasa la ministre Ana Moreira.", "Democratic"),
        (
            "es",
            "El presidente congoleño Tomas Vrabec recibió el lunes en Brazzaville a la ministra Ana Moreira.",
            "Congo",
        ),
        (
            "es",
            "El presidente congoleño Tomas Vrabec recibió el lunes en Kinshasa a la ministra Ana Moreira.",
            "Democratic",
        ),
    ],
)
def test_adjective_of_two_states_is_the_one_named(language: str, body: str, state: str) -> None:
    names = {"Congo": "Republic of the Congo", "Democratic": "Democratic Republic of the Congo"}
    assert met(body, language)[0]["Tomas Vrabec"] == [("President", names[state])]


def test_the_envoy_of_a_body_tells_no_other_state():
    report = (
        "Defence Minister Anna Berg met on 3 March 2021 with Defence Minister of Chile Pedro Rojas and the ambassador "
        "of the European Union to Chile, Tom Olsen.\n"
    )

    (meeting,) = read_text(report.encode(), Envelope()).meetings

    assert [person.offices[0].organization_key for person in meeting.participants] == ["", "CL", "EU"]


def test_state_of_which_more_is_told_than_where_somebody_is_outweighs_the_other():
    text = "El canciller, Juan Roca, recibió a la ministra de Malta, Ana Borg. Está en Colombia. Hablaron del Perú."
    assert met(text, "es")[0]["Juan Roca"] == [("Minister of Foreign Affairs", "Republic of Peru")]


def test_neither_of_two_states_named_alike_is_taken():
    text = "El canciller, Juan Roca, recibió a la ministra de Malta, Ana Borg. Hablaron de Colombia y del Perú."
    assert met(text, "es")[0]["Juan Roca"] == [("Minister of Foreign Affairs", "")]


def test_states_of_envoys_leave_a_minister_the_only_other_state_named():
    text = (
        "On 3 May 2021 Foreign Minister Nils Dahl met with Trade Minister Ola Lund, and took the papers of the"
        " Ambassadors of Chile, Malta and Fiji. He affirmed Norway’s wish for more trade."
    )
    assert met(text, "en")[0]["Nils Dahl"] == [("Minister of Foreign Affairs", "Kingdom of Norway")]
