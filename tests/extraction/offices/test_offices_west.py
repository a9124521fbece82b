"""Offices and whose they are, as reports in English, French, Spanish and German print them."""

import pytest

from tests.extraction.told import met, read

MALTA = ("President", "Republic of Malta")
TOLD = {
    "an assembly is whose its president is": [
        (
            "en",
            "President of Malta Carlo Borg met Ana Mora, Speaker of the House of Representatives of Belize.",
            {"Ana Mora": [("Speaker", "House of Representatives of Belize")]},
        ),
        (
            "fr",
            "ALGER - Le président de Malte, Carlo Borg, a reçu à Alger le président de l'Assemblée populaire "
            "nationale (APN), Jean Mora.",
            {"Jean Mora": [("Speaker", "People's National Assembly of Algeria")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la presidenta de la Cámara de Diputados de Chile, Ana Mora.",
            {"Ana Mora": [("Speaker", "Chamber of Deputies of Chile")]},
        ),
    ],
    "a state or place in brackets": [
        (
            "en",
            "President of Malta Carlo Borg met Foreign Minister Ana Mora (Peru) and Mayor Luis Roch (Lisgar).",
            {
                "Ana Mora": [("Minister of Foreign Affairs", "Republic of Peru")],
                "Luis Roch": [("Mayor", "Lisgar")],
            },
        ),
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf Landrätin Anna Mora (Donau-Alb-Kreis).",
            {"Anna Mora": [("District Administrator", "Donau-Alb-Kreis")]},
        ),
    ],
    "portfolios behind a state": [
        (
            "es",
            "El presidente de Malta, Carlo Borg, se reunió con el titular peruano de Exteriores, Luis Roch.",
            {"Luis Roch": [("Minister of Foreign Affairs", "Republic of Peru")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la ministra delegada de Francia para Europa, Clara Mora.",
            {"Clara Mora": [("Ministra delegada para Europa", "French Republic")]},
        ),
    ],
    "a name that has a word for an office or ends like an adjective": [
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió al ministro de Justicia del Perú, Juan Mora Rey.",
            {"Juan Mora Rey": [("Minister of Justice", "Republic of Peru")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió al canciller Rosario Mora de Perú.",
            {"Rosario Mora": [("Minister of Foreign Affairs", "Republic of Peru")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la embajadora de Qatar, Alia bint Hamad Al Thawadi.",
            {"Alia bint Hamad Al Thawadi": [("Ambassador", "State of Qatar")]},
        ),
    ],
    "as the text calls them": [
        (
            "en",
            "President of Malta Carlo Borg met First Vice Minister Ana Mora of South Korea.",
            {"Ana Mora": [("First Vice Minister", "Republic of Korea")]},
        ),
        (
            "en",
            "President of Malta Carlo Borg met the High Commissioner for Ghana, Ana Mora.",
            {"Ana Mora": [("High Commissioner", "Republic of Ghana")]},
        ),
        (
            "en",
            "President of Malta Carlo Borg met Ana Mora, Secretary-General of the Office of the Judiciary, and the "
            "Ambassador of Ghana to Malta, Luis Roch.",
            {
                "Ana Mora": [("Secretary General", "Office of the Judiciary")],
                "Luis Roch": [("Ambassador", "Republic of Ghana")],
            },
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a Juan Mora, que llevaba dos días como canciller alemán. "
            "El canciller le agradeció la acogida.",
            {"Juan Mora": [("Chancellor", "Federal Republic of Germany")]},
        ),
    ],
    "heads of staffs, divisions and services": [
        (
            "en",
            "President of Malta Carlo Borg met Ana Mora, Head of the Civil Service of Ghana.",
            {"Ana Mora": [("Head of the Public Service", "Republic of Ghana")]},
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu la cheffe de division au FMI, Ana Mora.",
            {"Ana Mora": [("Head of Division", "International Monetary Fund")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la encargada de negocios a. i. de Perú, Ana Mora.",
            {"Ana Mora": [("Chargé d'Affaires a.i.", "Republic of Peru")]},
        ),
    ],
}


@pytest.mark.parametrize(("language", "text", "guests"), [case for cases in TOLD.values() for case in cases])
def test_offices_are_read_with_whose_they_are(language, text, guests):
    assert met(text, language) == [{"Carlo Borg": [MALTA], **guests}]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Der Präsident von Malta, Carlo Borg, traf den Wasserbeauftragten Luis Roch.", "Wasserbeauftragter"),
        ("Der Wasserbeauftragte Luis Roch traf den Präsidenten von Malta, Carlo Borg.", "Wasserbeauftragter"),
        ("Der Präsident von Malta, Carlo Borg, traf die Wasserbeauftragte Luisa Roch.", "Wasserbeauftragte"),
    ],
)
def test_a_german_participle_is_named_as_without_an_article(text, title):
    (people,) = met(text, "de")
    assert {held[0][0] for name, held in people.items() if name != "Carlo Borg"} == {title}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "VALLETTA, 3 May 2021, (MPCU) - President Carlo Borg met President of Peru Ana Mora."),
        ("fr", "L’Administrateur de l’OIF, M. Luis Roch, a rencontré la présidente du Pérou, Ana Mora."),
    ],
)
def test_neither_an_agency_nor_an_article_is_whose_an_office_is(language, text):
    (people,) = met(text, language)
    assert {owner for held in people.values() for _, owner in held} <= {
        "",
        "Republic of Malta",
        "Republic of Peru",
        "International Organization of La Francophonie",
    }


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Railways Minister", "Minister of Railways"),
        ("minister for wildlife", "Minister for Wildlife"),
        ("Defense Minister", "Minister of Defense"),
        ("Foreign Minister", "Minister of Foreign Affairs"),
    ],
)
def test_an_english_title_that_says_something_else_is_given_as_printed(printed, title):
    (meeting,) = read(f"President of Malta Carlo Borg met {printed} Ana Mora in Accra.", "en").meetings
    assert [o.in_full or o.title for p in meeting.participants for o in p.offices if p.name == "Ana Mora"] == [title]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le conseiller d’Etat Jan Mora a accueilli l’ambassadeur du Chili, Juan Borg. Il était accompagné de Mme"
            " Dora Vik, chancelière d’Etat.",
        ),
        (
            "de",
            "Regierungsrat Jan Mora hat den chilenischen Botschafter Juan Borg empfangen. Staatsschreiberin Dora Vik"
            " nahm an dem Gespräch teil.",
        ),
    ],
)
def test_chancellors_of_cantons_head_no_government(language, text):
    [people] = met(text, language)
    assert people["Dora Vik"] == [("Chancellor of State", "")]
