"""What ministers, their deputies and directors are for, told in any way, and those whom others serve."""

import pytest

from tests.extraction.told import met, read

GUEST = {
    "en": "President of Peru Ana Mora",
    "fr": "le président du Pérou, Ana Mora",
    "es": "el presidente de Perú, Ana Mora",
    "de": "die Präsidentin von Peru, Ana Mora",
}
TOLD = {
    "deputies have portfolios": [
        ("en", "Malta's Vice-Minister of National Defence Carla Borg met {}.", "Vice Minister of National Defence"),
        ("fr", "Le vice-ministre maltais de la Pêche, Carla Borg, a reçu {}.", "Deputy Minister of Fisheries"),
        ("es", "La viceministra de Comercio de Malta, Carla Borg, recibió a {}.", "Deputy Minister of Trade"),
        ("de", "Die maltesische Vizeministerin für Fischerei, Carla Borg, traf {}.", "Deputy Minister of Fisheries"),
    ],
    "state secretaries have portfolios": [
        (
            "fr",
            "La secrétaire d’État maltaise chargée du Tourisme, Carla Borg, a reçu {}.",
            "Secretary of State for Tourism",
        ),
        (
            "es",
            "La secretaria de Estado de Comercio de Malta, Carla Borg, recibió a {}.",
            "Secretary of State for Trade",
        ),
        ("en", "Malta's Permanent Secretary for Health Carla Borg met {}.", "Permanent Secretary for Health"),
    ],
    "a portfolio that no vocabulary knows is given as printed": [
        ("en", "Malta's State Minister for Lagoon Affairs, Carla Borg, met {}.", "State Minister for Lagoon Affairs"),
        ("en", "Minister of Coastal Inclusion, Small Ports and Skills of Malta Carla Borg met {}.", None),
        ("fr", "La ministre maltaise des Lagunes, Carla Borg, a reçu {}.", "Ministre des Lagunes"),
        ("es", "La viceministra de Lagunas de Malta, Carla Borg, recibió a {}.", "Viceministra de Lagunas"),
        ("de", "Die maltesische Ministerin für Lagunen, Carla Borg, traf {}.", "Ministerin für Lagunen"),
    ],
    "those who serve an office do not hold it": [
        ("en", "The Maltese Prime Minister's Special Envoy on Climate Change, Carla Borg, met {}.", "Special Envoy"),
        ("fr", "L’envoyée spéciale du président de Malte pour le Sahel, Carla Borg, a reçu {}.", "Special Envoy"),
        ("es", "La enviada especial del presidente de Malta para el Sahel, Carla Borg, recibió a {}.", "Special Envoy"),
    ],
    "one of several deputies": [
        ("en", "Second Vice President of Malta Carla Borg met {}.", "Second Vice President"),
        ("fr", "La deuxième vice-présidente de Malte, Carla Borg, a reçu {}.", "Second Vice President"),
        ("es", "La vicepresidenta segunda de Malta, Carla Borg, recibió a {}.", "Second Vice President"),
        ("de", "Die Zweite Vizepräsidentin von Malta, Carla Borg, traf {}.", "Second Vice President"),
    ],
    "directors have business": [
        ("en", "Director of Consular Affairs of Malta Carla Borg met {}.", "Director of Consular Affairs"),
        (
            "fr",
            "La directrice des Affaires consulaires de Malte, Carla Borg, a reçu {}.",
            "Directrice des Affaires consulaires",
        ),
        (
            "es",
            "La directora general de Asuntos Consulares de Malta, Carla Borg, recibió a {}.",
            "Directora general de Asuntos Consulares",
        ),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "title"), [case for cases in TOLD.values() for case in cases if case[2] is not None]
)
def test_title_and_state_are_read_around_what_an_office_is_for(language, text, title):
    assert met(text.format(GUEST[language]), language) == [
        {"Carla Borg": [(title, "Republic of Malta")], "Ana Mora": [("President", "Republic of Peru")]}
    ]


def test_an_unknown_list_of_things_is_one_portfolio():
    text = "Minister of Coastal Inclusion, Small Ports, Employment and Skills of Malta Carla Borg met {}."
    assert met(text.format(GUEST["en"]), "en") == [
        {
            "Carla Borg": [("Minister of Coastal Inclusion, Small Ports, Employment and Skills", "Republic of Malta")],
            "Ana Mora": [("President", "Republic of Peru")],
        }
    ]


def test_delegated_minister_is_none_of_the_minister_served():
    text = "La ministre déléguée auprès du ministre des Finances de Malte, chargée du Budget, Carla Borg, a reçu {}."
    assert met(text.format(GUEST["fr"]), "fr") == [
        {
            "Carla Borg": [("Minister Delegate for Budget", "Republic of Malta")],
            "Ana Mora": [("President", "Republic of Peru")],
        }
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("EU Commissioner for Neighbourhood and Enlargement Carla Borg met {}.", "Carla Borg"),
        ("Coordinator for Rural Prosperity Carla Borg met {}.", "Carla Borg"),
        ("The Coordinator for the Lower Lagoon Process, Carla Borg, met {}.", "Carla Borg"),
        ("Special Envoy for Climate Carla Borg met {}.", "Carla Borg"),
    ],
)
def test_the_holder_is_told_from_the_charge(text, name):
    (meeting,) = met(text.format(GUEST["en"]), "en")
    assert list(meeting) == [name, "Ana Mora"]


def test_an_adviser_to_one_who_is_named_is_another():
    text = "An adviser to President Jan Hudak and Prime Minister of Malta Carla Borg met {}."
    (meeting,) = met(text.format(GUEST["en"]), "en")
    assert meeting["Carla Borg"] == [("Prime Minister", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Los ministros de Defensa, Carla Borg; de la Presidencia, Tomás Mora; y de Salud, Juan Vega,"
            " recibieron a {}.",
        ),
        (
            "fr",
            "Les ministres de la Défense, Carla Borg, de la Présidence, Tomás Mora, et de la Santé, Juan Vega,"
            " ont reçu {}.",
        ),
    ],
)
def test_ministers_in_a_list_have_each_their_portfolio(language, text):
    (meeting,) = met(text.format(GUEST[language]), language)
    titles = {name: [title for title, _ in offices] for name, offices in meeting.items()}
    assert titles == {
        "Carla Borg": ["Minister of Defence"],
        "Tomás Mora": ["Minister of the Presidency"],
        "Juan Vega": ["Minister of Health"],
        "Ana Mora": ["President"],
    }


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Malta's Lagoon Affairs Minister Carla Borg met {}.", "Lagoon Affairs Minister"),
        ("Malta's Foreign Minister Carla Borg met {}.", "Minister of Foreign Affairs"),
        ("Malta's Minister without Portfolio Carla Borg met {}.", "Minister without Portfolio"),
        ("Malta's Chief of Defence Staff General Carla Borg met {}.", "Chief of Defence Staff"),
    ],
)
def test_title_is_the_printed_one_where_no_other_says_the_same(text, title):
    (meeting,) = met(text.format(GUEST["en"]), "en")
    assert meeting["Carla Borg"] == [(title, "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Le conseiller fédéral Jean Roy, chef du Département fédéral de la défense, a reçu son homologue maltais,"
            " Carlo Borg.",
            "Minister of Defence",
        ),
        (
            "de",
            "Bundesrätin Eva Roth, Vorsteherin des Eidgenössischen Departements für Verteidigung, Bevölkerungsschutz"
            " und Sport, traf ihren maltesischen Amtskollegen Carlo Borg.",
            "Minister of Defence",
        ),
        ("fr", "Le conseiller fédéral Jean Roy a reçu son homologue maltais, Carlo Borg.", "Minister"),
        (
            "en",
            "Deputy Prime Minister and Foreign Minister of Peru Ana Mora met her Maltese counterpart Carlo Borg.",
            "Minister of Foreign Affairs",
        ),
    ],
)
def test_counterpart_holds_the_office_that_both_states_have(language, text, title):
    (meeting,) = met(text, language)
    assert meeting["Carlo Borg"] == [(title, "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 3 June 2020 the Minister of Culture of Malta met Ana Mora, Adviser to the President of Cuba."),
        ("ru", "3 июня 2020 года министр культуры Мальты Лука Борг принял советника Президента Кубы Ану Мора."),
        ("tr", "Malta Kültür Bakanı Luka Borg, 3 Haziran 2020'de Küba Devlet Başkanı Danışmanı Ana Mora ile görüştü."),
        (
            "az",
            "Mədəniyyət naziri Luka Borq 3 iyun 2020-ci ildə Kuba Prezidentinin müşaviri Ana Mora ilə görüşüb.",
        ),
    ],
)
def test_whom_an_adviser_serves_is_in_the_title_in_full(language, text):
    (meeting,) = read(text, language).meetings
    assert [(o.title, o.in_full, o.organization) for o in meeting.participants[-1].offices] == [
        ("Adviser", "Adviser to the President", "Republic of Cuba")
    ]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Minister of Industry and Advanced Technology of Malta Carla Borg met {}.",
            "Minister of Industry and Advanced Technology",
        ),
        (
            "fr",
            "La ministre d’État chargée du Plan et du Développement de Malte, Carla Borg, a reçu {}.",
            "Minister of State for Planning and Development",
        ),
        (
            "es",
            "La ministra de Vivienda, Ciudad y Territorio de Malta, Carla Borg, recibió a {}.",
            "Ministra de Vivienda, Ciudad y Territorio",
        ),
        (
            "de",
            "Die Ministerin für Wirtschaft und Klimaschutz von Malta, Carla Borg, traf {}.",
            "Minister of Economy and Climate Protection",
        ),
        ("fr", "La ministre de la Culture et du Tourisme de Malte, Carla Borg, a reçu {}.", None),
    ],
)
def test_several_things_are_given_in_english_where_all_are_known_else_as_printed(language, text, title):
    (meeting,) = read(text.format(GUEST[language]), language).meetings
    (office,) = meeting.participants[0].offices
    assert (office.in_full or office.title) == (title or "Minister of Culture and Tourism")
    assert office.organization == "Republic of Malta"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("de", "Maltas Finanz- und Wirtschaftsministerin Carla Borg traf {}.", "Finanz- und Wirtschaftsministerin"),
        ("de", "Maltas EU- und Verfassungsministerin Carla Borg traf {}.", "EU- und Verfassungsministerin"),
        (
            "de",
            "Die Parlamentarische Staatssekretärin beim Minister für Verkehr, Carla Borg, traf {}.",
            "Parliamentary Secretary",
        ),
        (
            "fr",
            "La secrétaire d’État auprès du ministre de l’Intérieur, Carla Borg, a reçu {}.",
            "Secretary of State",
        ),
    ],
)
def test_a_pair_of_portfolios_and_the_minister_served_are_read_whole(language, text, title):
    (people,) = met(text.format(GUEST[language]), language)
    assert [held for held, _ in people["Carla Borg"]] == [title]


@pytest.mark.parametrize(
    ("portfolios", "title"),
    [
        ("Affaires étrangères et de la Coopération", "Minister of Foreign Affairs"),
        (
            "Affaires étrangères, de la Coopération et des Maliens de l’Extérieur",
            "Minister of Foreign Affairs, International Cooperation and Diaspora",
        ),
    ],
)
def test_cooperation_is_told_of_a_foreign_minister_who_is_for_more(portfolios, title):
    (meeting,) = read(f"Le ministre des {portfolios}, Carlo Borg, a reçu {GUEST['fr']}.", "fr").meetings
    (office,) = meeting.participants[0].offices
    assert (office.in_full or office.title) == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "en présence de Karim Vega, ministre des Finances, et de Jean Mora, ministre de la Santé."),
        ("fr", "en présence de Karim Vega, ministre des Finances, de Jean Mora, ministre de la Santé."),
        ("es", "en presencia de Karim Vega, ministro de Hacienda, y de Jean Mora, ministro de Salud."),
    ],
)
def test_next_one_named_with_his_office_is_none_of_the_things_that_a_minister_is_for(language, text):
    received = {
        "fr": "Le président de Malte, Carlo Borg, a reçu",
        "es": "El presidente de Malta, Carlo Borg, recibió a",
    }
    (people,) = met(f"{received[language]} Ana Roy {text}", language)
    assert people["Karim Vega"] == [("Minister of Finance", "Republic of Malta")]
    assert people["Jean Mora"] == [("Minister of Health", "Republic of Malta")]


def test_thing_that_no_vocabulary_knows_is_one_more_that_a_minister_is_for():
    text = "Le président de Malte, Carlo Borg, a reçu Karim Vega, ministre des Finances et de la Ville Heureuse, mardi."
    (meeting,) = read(text, "fr").meetings
    assert [p.name for p in meeting.participants] == ["Carlo Borg", "Karim Vega"]
