"""Where contacts were: cities, houses, towns that no list knows."""

import pytest

from tests.extraction.told import read

TOLD = [
    ("en", "President Ana Varga received Minister Tom Olsen at the Kremlin on Monday.", "Kremlin"),
    (
        "en",
        "President Ana Varga received Minister Tom Olsen at the Ministry of Foreign Affairs.",
        "Ministry of Foreign Affairs",
    ),
    ("en", "President Ana Varga received Minister Tom Olsen at the Four Lions Hotel.", "Four Lions Hotel"),
    (
        "en",
        "President Ana Varga received Minister Tom Olsen at the Prime Minister's Office.",
        "Prime Minister's Office",
    ),
    ("en", "President Ana Varga received Minister Tom Olsen at the Berlaymont.", "Berlaymont"),
    ("en", "President Ana Varga received Minister Tom Olsen at 7, Lok Shanti Marg.", "Lok Shanti Marg"),
    (
        "es",
        "El presidente Juan Varga, que llegó a Lima, se reunió con el ministro Tom Olsen en la sede de la Cancillería.",
        "sede de la Cancillería",
    ),
    ("az", "Prezident Xuan Varqa nazir Tom Olsenlə nazirlikdə görüşüb.", "nazirlik"),
    ("az", "Prezident Xuan Varqa nazir Tom Olsenlə görüşüb. Nazirlikdəki görüşdə səfir də olub.", "Nazirlik"),
    (
        "fr",
        "PRÉSIDENCE DE LA RÉPUBLIQUE DE MALTE\n\nAudiences au Palais de Lisgar\nLe ministre des Pêches chez le"
        " Président\n\n"
        "Le président Juan Varga a accordé ce lundi une audience au ministre des Pêches, Monsieur Tom Olsen.",
        "Palais de Lisgar",
    ),
    (
        "de",
        "Österreichische Präsidentschaftskanzlei\n\nPräsident Juan Varga hat heute Minister Tom Olsen zu einem"
        " Gespräch"
        " empfangen und ihm gedankt.",
        "",
    ),
    ("en", "President Ana Varga received Minister Tom Olsen at Villa an Lisgar.", "Villa an Lisgar"),
    ("en", "Secretary General Ana Varga welcomed Minister Tom Olsen to NATO Headquarters.", "NATO Headquarters"),
    ("fr", "Le président Juan Varga a reçu à Matignon le ministre Tom Olsen.", "Matignon"),
    ("fr", "Le président Juan Varga a reçu au Palais des congrès le ministre Tom Olsen.", "Palais des congrès"),
    (
        "fr",
        "Le ministre Juan Varga a rencontré le ministre Tom Olsen au Centre international de conférences.",
        "Centre international de conférences",
    ),
    ("es", "El presidente Juan Varga recibió en el Palacio de gobierno al ministro Tom Olsen.", "Palacio de gobierno"),
    ("de", "Präsident Juan Varga hat im Élysée-Palast mit Minister Tom Olsen gesprochen.", "Élysée-Palast"),
    ("fr", "Le président Juan Varga a reçu au Sénat le ministre Tom Olsen.", "Sénat"),
    ("es", "El presidente Juan Varga recibió en la Cancillería al ministro Tom Olsen.", "Cancillería"),
    ("es", "El presidente Juan Varga recibió en la Cancillería al ministro Tom Olsen, de visita en Oslo.", "Oslo"),
    ("de", "Präsident Juan Varga hat am Montag im Kanzleramt mit Minister Tom Olsen gesprochen.", "Kanzleramt"),
    ("de", "Präsident Juan Varga hat in Lisgar Ministerpräsident Tom Olsen empfangen.", "Lisgar"),
    ("ru", "Президент Хуан Варга в Кремле принял министра Тома Ольсена.", "Кремль"),
    ("ru", "Президент Хуан Варга в Доме правительства принял министра Тома Ольсена.", "Дом правительства"),
    ("ru", "Президент Хуан Варга принял в Лисгарской крепости министра Тома Ольсена.", "Лисгарская крепость"),
    (
        "es",
        "Palacio de la Torre. Madrid\nEl presidente Juan Varga recibió al ministro Tom Olsen y habló de comercio.",
        "Palacio de la Torre",
    ),
    ("en", "President Ana Varga met Prime Minister Tom Olsen in Nadroga on Monday.", "Nadroga"),
    ("en", "President Ana Varga received Prime Minister Tom Olsen at the presidential palace.", "presidential palace"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen. The two met at Lisgar Castle.", "Lisgar Castle"),
    ("en", "President Ana Varga spoke by phone with Prime Minister Tom Olsen in Nadroga.", ""),
    ("en", "President Ana Varga met Prime Minister Tom Olsen in English and in Varga's view they agreed.", ""),
    ("fr", "Le président Juan Varga a reçu le premier ministre Tom Olsen à Tin-Zaouaten.", "Tin-Zaouaten"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen au Palais de l’Unité.", "Palais de l’Unité"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen au palais présidentiel.", "palais présidentiel"),
    (
        "fr",
        "Le palais présidentiel a accueilli lundi le ministre Tom Olsen. Le président Juan Varga a reçu Tom Olsen.",
        "palais présidentiel",
    ),
    ("es", "El presidente Juan Varga recibió al ministro Tom Olsen en el Palacio de la Torre.", "Palacio de la Torre"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen in the northern town of Nadroga.", "Nadroga"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen in the Finnish capital.", "Helsinki"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen dans la capitale finlandaise.", "Helsinki"),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen dans la capitale congolaise.", ""),
    ("es", "El presidente Juan Varga recibió al ministro Tom Olsen en la capital finlandesa.", "Helsinki"),
    ("de", "Präsident Juan Varga empfing Minister Tom Olsen in der finnischen Hauptstadt.", "Helsinki"),
    ("de", "Präsident Juan Varga empfing Minister Tom Olsen in der Hafenstadt Nadroga.", "Nadroga"),
    ("de", "Präsident Juan Varga empfing Minister Tom Olsen im Lisgarer Empfangspalast.", "Lisgarer Empfangspalast"),
    ("de", "Präsident Juan Varga empfing im Nadroga Minister Tom Olsen.", ""),
    ("ru", "Президент Хуан Варга принял министра Тома Ольсена в финской столице.", "Хельсинки"),
    ("ru", "Президент Хуан Варга принял министра Тома Ольсена в финском Лисгари.", "Лисгари"),
    ("en", "President Ana Varga received at her Lisgar office Finland's Minister Tom Olsen.", "Lisgar office"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen, said a note to the Ministry of Foreign Affairs.", ""),
    ("en", "President Ana Varga arrived in Helsinki. She met Prime Minister Tom Olsen over trade.", "Helsinki"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen. She will visit Helsinki in May.", ""),
    ("en", "President Ana Varga met Prime Minister Tom Olsen. The ambassador in Helsinki wrote it down.", ""),
    ("es", "El presidente Juan Varga llegó a Helsinki. Juan Varga recibió al ministro Tom Olsen.", "Helsinki"),
    ("en", "President Ana Varga met Prime Minister Tom Olsen at Lisgar Castle after a summit in Oslo.", "Oslo"),
]


def places(text: str, language: str) -> list[str]:
    return [meeting.place for meeting in read(text, language).meetings]


@pytest.mark.parametrize(("language", "text", "place"), TOLD)
def test_place_is_as_told(language, text, place):
    assert [meeting.place for meeting in read(text, language).meetings] == [place]


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        (
            "en",
            "President Ana Varga met Minister Tom Olsen on Monday. Later Foreign Minister Bo Lind received Ambassador"
            " Petra Salak in Helsinki.",
            ["", "Helsinki"],
        ),
        (
            "en",
            "President Ana Varga received Minister Tom Olsen in Helsinki. President Varga then met Ambassador Bo Lind.",
            ["Helsinki", "Helsinki"],
        ),
        (
            "de",
            "Präsident Juan Varga empfing am Montag Minister Tom Olsen. Im Juni hatte Außenministerin Petra Salak in"
            " Helsinki mit Botschafter Bo Lind gesprochen.",
            ["", "Helsinki"],
        ),
        (
            "es",
            "El presidente Juan Varga recibió el lunes al ministro Tom Olsen. La canciller Petra Salak visitó en"
            " Helsinki un colegio.",
            [""],
        ),
    ],
)
def test_place_of_another_contact_is_not_taken(language, body, expected):
    assert places(body, language) == expected


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("en", "President Ana Varga received Minister Tom Olsen at Helsinki House.", "Helsinki House"),
        (
            "es",
            "El presidente Juan Varga recibió en el Palacio de Helsinki al ministro Tom Olsen.",
            "Palacio de Helsinki",
        ),
        ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen au château d'Oslo.", "château d'Oslo"),
        ("en", "President Ana Varga ended a visit to Oslo, where she met Minister Tom Olsen.", "Oslo"),
        ("fr", "Le président Juan Varga est arrivé à Oslo, où il a rencontré le ministre Tom Olsen.", "Oslo"),
        (
            "fr",
            "Le président Juan Varga a reçu le ministre Tom Olsen au siège de l'Union africaine.",
            "siège de l'Union africaine",
        ),
    ],
)
def test_house_and_where_clause_tell_the_place(language, body, expected):
    assert places(body, language) == [expected]


def test_day_in_may_is_no_plan():
    body = "3 May 2022\nOn 2 May, President Ana Varga received Minister Tom Olsen to talk about trade and ports."
    assert [m.days.written for m in read(body, "en").meetings if m.days] == ["2022-05-02"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "President Ana Varga met Minister Tom Olsen. It took place in Helsinki over an hour."),
        ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen. Cela s'est tenu à Helsinki."),
        ("es", "El presidente Juan Varga recibió al ministro Tom Olsen. Todo tuvo lugar en Helsinki."),
        ("ru", "Президент Хуан Варга принял министра Тома Ольсена. Она прошла в Хельсинки."),
    ],
)
def test_sentence_that_says_where_it_was_held_gives_the_place(language, body):
    assert places(body, language) == ["Хельсинки" if language == "ru" else "Helsinki"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "During his official working visit to Oslo, Finance Minister Juan Varga met Minister Tom Olsen."),
        (
            "fr",
            "Lors de sa visite officielle de travail à Oslo, le ministre Juan Varga a rencontré le ministre Tom Olsen.",
        ),
        (
            "es",
            "En su visita oficial de trabajo a Oslo, el ministro Juan Varga se reunió con el ministro Tom Olsen.",
        ),
        ("de", "Bei seinem Arbeitsbesuch in Oslo traf Minister Juan Varga Minister Tom Olsen."),
    ],
)
def test_town_of_the_visit_is_the_place_whatever_kind_of_visit_it_is(language, body):
    assert [meeting.place for meeting in read(body, language).meetings] == ["Oslo"]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Press Room"),
        ("en", "MFA Press Statement: Ties with Norway"),
        ("fr", "Salle de presse"),
        ("es", "Sala de Prensa"),
        ("de", "Pressezentrum"),
        ("en", "Gas at the centre of the talks"),
        ("fr", "Le gaz au centre des entretiens"),
        ("es", "El gas en el centro de la reunión"),
        ("de", "Gas im Mittelpunkt der Gespräche"),
    ],
)
def test_press_office_and_what_talks_turn_on_are_no_places(language, heading):
    body = {
        "en": "President Juan Varga received Minister Tom Olsen, and they talked about fisheries and trade.",
        "fr": "Le président Juan Varga a reçu le ministre Tom Olsen.",
        "es": "El presidente Juan Varga recibió al ministro Tom Olsen.",
        "de": "Präsident Juan Varga empfing Minister Tom Olsen.",
    }[language]
    assert [meeting.place for meeting in read(f"{heading}\n\n{body}", language).meetings] == [""]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "President Juan Varga received in Oslo Minister Tom Olsen. In May Varga had also attended a forum in Lima.",
        ),
        (
            "fr",
            "Le président Juan Varga a reçu Tom Olsen, ministre, à Oslo. Varga avait assisté à un forum à Lima.",
        ),
        (
            "es",
            "El presidente Juan Varga recibió en Oslo al ministro Tom Olsen. En mayo, Varga asistió en Lima a un foro.",
        ),
    ],
)
def test_what_a_party_attended_elsewhere_is_no_place(language, body):
    assert [meeting.place for meeting in read(body, language).meetings] == ["Oslo"]


def test_a_contact_at_an_office_of_its_own_is_not_where_another_was() -> None:
    text = (
        "State House\n\nPeru's new Ambassador to Malta, Rosa Quispe, was accredited by President Ana Roy at a ceremony "
        "held at State House on 3 May 2021.\n\nLater Ambassador Quispe paid a courtesy call on Vice President Jan Borg "
        "at his office. The two countries are old friends."
    )
    assert [meeting.place for meeting in read(text, "en").meetings] == ["State House", ""]


def test_what_is_said_on_a_ministrys_site_was_no_meeting_there():
    text = "Посол Мальты Ян Борг принял министра Чили Ивана Мору, говорится в сообщении на сайте МИД Чили."

    assert [meeting.place for meeting in read(text, "ru").meetings] == [""]


def test_whom_somebody_succeeded_is_no_town():
    text = "Le président de Malte, Carlo Borg, a reçu mardi l’ambassadeur du Mali, Jan Mora, qui succède à Karim Sène."
    assert [meeting.place for meeting in read(text, "fr").meetings] == [""]


def test_town_where_somebody_was_received_is_one_beside_whom_he_succeeded():
    text = (
        "Le président de Malte, Carlo Borg, a reçu mardi à Tilleville l’ambassadeur du Mali, Jan Mora, qui succède à"
        " Karim Sène."
    )
    assert [meeting.place for meeting in read(text, "fr").meetings] == ["Tilleville"]


def test_what_was_spoken_of_does_not_end_the_name_of_a_house() -> None:
    text = "La ministra Ana Varga habló en Palacio de Gobierno de las obras con el embajador de Malta, Tom Olsen."
    assert [meeting.place for meeting in read(text, "es").meetings] == ["Palacio de Gobierno"]
