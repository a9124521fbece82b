"""Titles to their end: a body's adjectives, second portfolios, who presides over what, several of one office."""

import pytest

from tests.extraction.told import met, read

TOLD = {
    "a body's name goes on behind the title that begins it": [
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió al presidente del Consejo Superior Electoral, Juan Mora.",
            {"Juan Mora": [("Chairman", "Consejo Superior Electoral")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió al director general de la Policía Nacional, Juan Mora.",
            {"Juan Mora": [("Chief of Police", "")]},
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu le directeur général de la police nationale, Jean Mora.",
            {"Jean Mora": [("Chief of Police", "")]},
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu le chef d'état-major de la Marine royale, Jean Mora.",
            {"Jean Mora": [("Chief of the Naval Staff", "Republic of Malta")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la presidenta de la Comisión Nacional de Aguas, Ana Mora.",
            {"Ana Mora": [("Chairman", "Comisión Nacional de Aguas")]},
        ),
    ],
    "an adjective ends a title": [
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu le gouverneur militaire, Jean Mora.",
            {"Jean Mora": [("Governor", "")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió al vicealcalde capitalino, Juan Mora.",
            {"Juan Mora": [("Deputy Mayor", "")]},
        ),
    ],
    "German compounds and universities are bodies": [
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf die Präsidentin der Handwerkskammer, Anna Mora.",
            {"Anna Mora": [("President", "Handwerkskammer")]},
        ),
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf den Rektor der Universität Graz, Hans Mora.",
            {"Hans Mora": [("Rector", "Universität Graz")]},
        ),
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf den Leiter der EU-Hilfsmission, Botschafter a. D. Hans Mora.",
            {"Hans Mora": [("Head", "EU-Hilfsmission"), ("Former Ambassador", "")]},
        ),
    ],
    "who presides over a body": [
        (
            "fr",
            "Le groupe d'amitié France-Malte, présidé par M. Jean Mora, a reçu le président de Malte, Carlo Borg. "
            "Étaient présentes Mmes Ana Roy (Union du centre – Creuse) et Eva Roch (Gauche – Lot), "
            "vice-présidentes du groupe.",
            {
                "Jean Mora": [("President", "groupe d'amitié France-Malte")],
                "Ana Roy": [("Vice President", "groupe d'amitié France-Malte")],
                "Eva Roch": [("Vice President", "groupe d'amitié France-Malte")],
            },
        ),
        (
            "es",
            "La Comisión de Pesca del Senado, presidida por Ana Mora, recibió al presidente de Malta, Carlo Borg.",
            {"Ana Mora": [("President", "Comisión de Pesca del Senado")]},
        ),
        (
            "en",
            "The Fisheries Committee, chaired by Ana Mora, met the President of Malta, Carlo Borg.",
            {"Ana Mora": [("Chairman", "Fisheries Committee")]},
        ),
        (
            "de",
            "Der Ständige Ausschuss unter dem Vorsitz von Anna Mora empfing den Präsidenten von Malta, Carlo Borg.",
            {"Anna Mora": [("Chairman", "Ständiger Ausschuss")]},
        ),
    ],
    "a delegation is of the body that sent it": [
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu une délégation du Conseil du Lac conduite par son président, "
            "M. Jean Mora.",
            {"Jean Mora": [("President", "Conseil du Lac")]},
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu une mission du Fonds monétaire international dirigée par "
            "Mme Ana Mora, directrice de la division Afrique.",
            {"Ana Mora": [("Directrice de la division Afrique", "International Monetary Fund")]},
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a una delegación del Consejo de Europa encabezada por su "
            "presidenta, Ana Mora.",
            {"Ana Mora": [("President", "Council of Europe")]},
        ),
    ],
    "several hold one office": [
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf in Wien den Kanzler Karl Roth. An dem Treffen nahmen auch die "
            "Abgeordneten Anna Mora (ÖVP), Hans Roch (SPÖ) und Eva Sommer (NEOS) teil.",
            {
                "Anna Mora": [("Member of Parliament", "")],
                "Hans Roch": [("Member of Parliament", "")],
                "Eva Sommer": [("Member of Parliament", "")],
            },
        ),
        (
            "en",
            "The President of Malta, Carlo Borg, met Ana Mora and Luis Roch, Senators.",
            {"Ana Mora": [("Senator", "")], "Luis Roch": [("Senator", "")]},
        ),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [pytest.param(*case, id=f"{kind} {case[0]} {i}") for kind, cases in TOLD.items() for i, case in enumerate(cases)],
)
def test_title_is_read_to_its_end(language, text, offices):
    (people,) = met(text, language)
    assert {name: people.get(name) for name in offices} == offices


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("es", "El presidente de Malta, Carlo Borg, recibió al ministro de Salud Pública, Juan Mora.", "Public Health"),
        ("es", "El presidente de Malta, Carlo Borg, recibió a la ministra de Igualdad, Ana Mora.", "Equality"),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió al ministro de Comercio, Industria y Turismo, Juan Mora.",
            "Trade, Industry and Tourism",
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu la ministre de la Fonction publique, Ana Mora.",
            "Public Service",
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, reçoit le ministre de la Défense et des Anciens combattants, Luc Mora.",
            "Defence and Veterans Affairs",
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu le ministre du Commerce extérieur, Jean Mora.",
            "Foreign Trade",
        ),
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf die Ministerin für Arbeit und Soziales, Anna Mora.",
            "Labour and Social Affairs",
        ),
        ("de", "Der Präsident von Malta, Carlo Borg, traf Außenhandelsminister Hans Mora.", "Foreign Trade"),
    ],
)
def test_minister_is_of_what_the_text_calls_it(language, text, title):
    (meeting,) = read(text, language).meetings
    (office,) = meeting.participants[-1].offices
    assert (office.in_full or office.title) == f"Minister of {title}"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la ministra de Desarrollo Agrario y Riego, Ana Mora.",
            "Ministra de Desarrollo Agrario y Riego",
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la ministra de Educación y Formación Profesional, Ana Mora.",
            "Ministra de Educación y Formación Profesional",
        ),
    ],
)
def test_second_thing_that_is_unknown_ends_before_the_name(language, text, title):
    (meeting,) = read(text, language).meetings
    assert [(p.name, [o.in_full for o in p.offices]) for p in meeting.participants[1:]] == [("Ana Mora", [title])]


RUSSIAN = [
    ("помощника президента России", ("Aide to the President", "Russian Federation")),
    ("еврокомиссара по торговле", ("European Commissioner", "European Commission")),
    ("комиссара ЕС по торговле", ("European Commissioner", "European Commission")),
]


@pytest.mark.parametrize(("printed", "office"), RUSSIAN)
def test_a_title_of_one_states_or_bodys_own_keeps_whom_its_holder_serves(printed, office):
    (meeting,) = read(f"Президент Мальты Карло Борг принял {printed} Ивана Мороза.", "ru").meetings
    assert [(o.in_full or o.title, o.organization) for o in meeting.participants[1].offices] == [office]
