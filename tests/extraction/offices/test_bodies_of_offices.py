"""Bodies whose names an office's title runs into, or that stand behind its holder's name."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "fr",
            "La présidente de la Commission des affaires étrangères du Sénat, Carla Borg, a reçu {}.",
            ("Chairman", "Commission des affaires étrangères du Sénat"),
        ),
        (
            "fr",
            "Le président du Conseil économique, social et environnemental, Carla Borg, a reçu {}.",
            ("President", "Conseil économique, social et environnemental"),
        ),
        (
            "es",
            "La presidenta de la Comisión de Relaciones Exteriores del Senado, Carla Borg, recibió a {}.",
            ("Chairman", "Comisión de Relaciones Exteriores del Senado"),
        ),
        ("es", "La presidenta del Parlamento Insular, Carla Borg, recibió a {}.", ("President", "Parlamento Insular")),
        ("es", "La jefa del Comando Norte, Carla Borg, recibió a {}.", ("Head", "Comando Norte")),
        (
            "en",
            "Chairwoman of the Foreign Relations Committee of the Hungarian National Assembly Carla Borg met {}.",
            ("Chairman", "Foreign Relations Committee of the Hungarian National Assembly"),
        ),
        ("en", "Commander of U.S. Lagoon Command General Carla Borg met {}.", ("Commander", "U.S. Lagoon Command")),
        ("en", "Governor Carla Borg of the Bank of Lisgar met {}.", ("Governor", "Bank of Lisgar")),
        ("en", "Governor Carla Borg of Lisgar met {}.", ("Governor", "Lisgar")),
        ("de", "Die Kommandantin der KFOR, Carla Borg, traf {}.", ("Commander", "Kosovo Force")),
        (
            "de",
            "Die Vorstandsvorsitzende der Lagunenbau AG, Carla Borg, traf {}.",
            ("Chief Executive Officer", "Lagunenbau AG"),
        ),
    ],
)
def test_body_of_an_office_is_read_whole(language, text, office):
    guest = {
        "en": "President of Peru Ana Mora",
        "fr": "le président du Pérou, Ana Mora",
        "es": "el presidente de Perú, Ana Mora",
        "de": "die Präsidentin von Peru, Ana Mora",
    }
    assert met(text.format(guest[language]), language) == [
        {"Carla Borg": [office], "Ana Mora": [("President", "Republic of Peru")]}
    ]


def test_second_office_of_a_body_stays_beside_the_first():
    text = (
        "The Deputy Director General of the International Atomic Energy Agency and Head of the Department of Lagoon"
        " Safety, Carla Borg, met President of Peru Ana Mora."
    )
    (meeting,) = met(text, "en")
    assert meeting["Carla Borg"] == [
        ("Deputy Director-General", "International Atomic Energy Agency"),
        ("Head", "Department of Lagoon Safety"),
    ]


def test_capital_where_they_met_tells_whose_minister_the_host_is():
    text = "Foreign Minister Carla Borg met Deputy Foreign Minister Abdul Karimov of Uzbekistan in Lima on Tuesday."
    assert met(text, "en") == [
        {
            "Carla Borg": [("Minister of Foreign Affairs", "Republic of Peru")],
            "Abdul Karimov": [("Deputy Minister of Foreign Affairs", "Republic of Uzbekistan")],
        }
    ]


def test_part_of_a_state_calls_its_prime_minister_as_it_does():
    text = "Der Ministerpräsident des Landes Hessen, Karl Borg, empfing die Präsidentin von Peru, Ana Mora."
    (meeting,) = met(text, "de")
    assert meeting["Karl Borg"] == [("Minister-President", "State of Hesse")]


def test_a_surname_that_ends_like_a_calling_is_a_surname():
    text = "Der Präsident von Peru, Juan Mora, traf die Wirtschaftsministerin von Malta, Nicole Hofmeister."
    (meeting,) = met(text, "de")
    assert list(meeting) == ["Juan Mora", "Nicole Hofmeister"]


@pytest.mark.parametrize(
    ("state", "formal", "title"),
    [
        ("China", "People's Republic of China", "Vice Premier"),
        ("Malta", "Republic of Malta", "Deputy Prime Minister"),
        ("Ireland", "Ireland", "Tánaiste"),
    ],
)
def test_states_call_deputy_prime_ministers_their_own_way(state, formal, title):
    text = (
        f"Deputy Prime Minister of {state} Carla Borg met President of Peru Ana Mora. The Deputy Prime Minister left."
    )
    assert met(text, "en") == [{"Carla Borg": [(title, formal)], "Ana Mora": [("President", "Republic of Peru")]}]


def test_government_is_not_named_by_what_its_envoy_is_for():
    text = (
        "Die Sonderbeauftragte der Bundesregierung für den Sahel, Carla Borg, traf die Präsidentin von Peru, Ana Mora."
    )
    (meeting,) = met(text, "de")
    assert meeting["Carla Borg"] == [("Special Representative", "Bundesregierung")]


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [
        ("en", "President of Peru Ana Mora met with the Lagoon Council and its chairman, Tom Berg.", "Lagoon Council"),
        (
            "es",
            "La presidenta de Perú, Ana Mora, visitó la Agencia Nacional de Lagunas y se reunió con su presidente,"
            " Tom Berg.",
            "Agencia Nacional de Lagunas",
        ),
        ("fr", "La présidente du Pérou, Ana Mora, a reçu la Ligue des lagunes et son président, Tom Berg.", None),
    ],
)
def test_head_of_the_body_named_before(language, text, offices):
    (meeting,) = met(text, language)
    expected = offices or "Ligue des lagunes"
    assert [organization for _, organization in meeting["Tom Berg"]] == [expected]


def test_his_adviser_is_of_no_body_named_before():
    text = (
        "President of Peru Ana Mora met with President of Malta Carlo Borg and his adviser, Tom Berg, at the Council."
    )
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Tom Berg"]] == ["Adviser"]


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [
        (
            "en",
            "Carla Borg, Diplomatic Advisor to the UAE President, met President of Peru Ana Mora.",
            [("Diplomatic Adviser", "United Arab Emirates")],
        ),
        (
            "es",
            "El Alto Comisionado de las Naciones Unidas para los Refugiados, el danés Carla Borg, recibió a la"
            " presidenta de Perú, Ana Mora.",
            [("High Commissioner for Refugees", "Office of the United Nations High Commissioner for Refugees")],
        ),
        (
            "de",
            "Die frisch ernannte Leiterin der OSZE-Mission in Skopje, Carla Borg, traf die Präsidentin von Peru, Ana"
            " Mora.",
            [("Head", "OSZE-Mission")],
        ),
        (
            "de",
            "Carla Borg, außerordentliche und bevollmächtigte Botschafterin der Republik Malta in Lima, traf die"
            " Präsidentin von Peru, Ana Mora.",
            [("Ambassador", "Republic of Malta")],
        ),
        (
            "es",
            "La presidenta del Banco Central de Honduras (BCH), Lcda. Carla Borg, recibió a la presidenta del Perú, Ana"
            " Mora.",
            [("President", "Central Bank of Honduras")],
        ),
    ],
)
def test_what_stands_between_an_office_and_its_holder(language, text, offices):
    (meeting,) = met(text, language)
    assert meeting == {"Carla Borg": offices, "Ana Mora": [("President", "Republic of Peru")]}


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("des Bayerischen Landtags", "Bayerischer Landtag"),
        ("des Nationalen Komitees", "Nationales Komitee"),
        ("der Nationalen Kommission", "Nationale Kommission"),
    ],
)
def test_adjective_of_a_german_body_tells_its_gender(printed, name):
    text = f"Der Präsident {printed}, Karl Borg, traf die Präsidentin von Peru, Ana Mora."
    (meeting,) = met(text, "de")
    assert meeting["Karl Borg"] == [("President", name)]


def test_forces_behind_their_state_are_of_the_chief_of_staff():
    text = (
        "Der Chef des Generalstabs der maltesischen Streitkräfte, Karl Borg, traf die Präsidentin von Peru, Ana Mora."
    )
    (meeting,) = met(text, "de")
    assert meeting["Karl Borg"] == [("Chief of the General Staff", "Republic of Malta")]


def test_assistant_minister_is_no_deputy():
    text = "Assistant Foreign Minister Carla Borg of Malta met President of Peru Ana Mora."
    (meeting,) = met(text, "en")
    assert meeting["Carla Borg"] == [("Assistant Minister of Foreign Affairs", "Republic of Malta")]


@pytest.mark.parametrize(
    ("about", "office", "owner"),
    [
        ("The World Health Organization", "Secretary-General", ("Secretary General", "United Nations")),
        (
            "The International Telecommunication Union",
            "Secretary-General",
            ("Secretary General", "International Telecommunication Union"),
        ),
        ("The World Health Organization", "Director-General", ("Director-General", "World Health Organization")),
        ("The African Union", "Commissioner for Peace and Security", ("Commissioner", "African Union")),
        ("The European Commission", "Commissioner for Trade", ("Commissioner", "European Commission")),
        ("UNICEF", "Commissioner for Children", ("Commissioner", "")),
    ],
)
def test_officer_is_of_the_body_that_the_text_is_about_where_it_has_such(about, office, owner):
    text = f"{about} said on Monday that the {office}, Jane Hill, met President of Peru Ana Mora."
    (meeting,) = met(text, "en")
    assert meeting["Jane Hill"] == [owner]
