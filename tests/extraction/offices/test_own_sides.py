"""Whose officials are told by a word for their side, by an agency at home, or by a part of a state."""

import pytest

from tests.extraction.told import met, read

MALTA = ("President", "Republic of Malta")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "President of Malta Carlo Borg met President of Chile Ana Mora. On the Peruvian side, the meeting was "
            "attended by Minister of Justice Luis Roch.",
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a rencontré la présidente du Chili, Ana Mora. Du côté péruvien, le "
            "ministre de la Justice, Luis Roch, a assisté à l’entretien.",
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, se reunió con la presidenta de Chile, Ana Mora. Participó en el "
            "encuentro, por la parte peruana, el ministro de Justicia, Luis Roch.",
        ),
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf die Präsidentin von Chile, Ana Mora. Auf peruanischer Seite "
            "nahm auch Justizminister Luis Roch an dem Gespräch teil.",
        ),
    ],
)
def test_the_side_told_of_is_whose_the_officials_behind_it_are(language, text):
    (people,) = met(text, language)
    assert people == {
        "Carlo Borg": [MALTA],
        "Ana Mora": [("President", "Republic of Chile")],
        "Luis Roch": [("Minister of Justice", "Republic of Peru")],
    }


def test_a_side_that_does_something_tells_nothing_of_others():
    text = (
        "President of Malta Carlo Borg met President of Chile Ana Mora on 3 May 2021. The Peruvian side thanked "
        "Minister of Justice Luis Roch, who attended the meeting."
    )
    (meeting,) = read(text, "en").meetings
    reasons = {e.reason for p in meeting.participants for o in p.offices for e in o.evidence}
    assert "the side that the sentence tells of" not in reasons


def test_an_ambassadors_rank_stands_between_a_post_and_its_holder():
    text = "President of Malta Carlo Borg met the Head of the EU Delegation to Malta, Ambassador Ana Mora."
    (people,) = met(text, "en")
    assert people["Ana Mora"][0] == ("Head", "European Union")


@pytest.mark.parametrize(
    ("dateline", "reason"),
    [
        ("BEIJING, May 14 (Xinhua)", "the publisher's state"),
        ("LIMA, May 14 (Xinhua)", "the state that the text is about"),
    ],
)
def test_a_states_own_agency_at_home_tells_whose_officials_are_meant(dateline, reason):
    text = f"{dateline} -- Vice Premier Ana Mora met President of Malta Carlo Borg on May 14, 2012."
    (meeting,) = read(text, "en").meetings
    (office,) = next(p for p in meeting.participants if p.name == "Ana Mora").offices
    assert [e.reason for e in office.evidence if e.basis == "worked out"] == [reason]


SOURCES = [
    "сообщили в пресс-службе президента Чили",
    "сообщает МИД Чили",
    "сообщили в чилийском МИД",
    "сообщается на сайте министерства юстиции Чили",
]


@pytest.mark.parametrize("source", SOURCES)
def test_the_russian_source_of_the_news_tells_whose_official_is_meant(source):
    text = f"Министр юстиции Луис Рок принял посла Мальты Карло Борга, {source}. Обсуждались дела Перу и Кубы."
    assert met(text, "ru") == [
        {"Луис Рок": [("Minister of Justice", "Republic of Chile")], "Карло Борг": [("Ambassador", MALTA[1])]}
    ]


def test_two_sources_or_who_only_speaks_tell_of_no_state():
    for told in ("сообщает МИД Чили. Это подтвердил МИД Перу.", "отметил генерал Чили. Говорили о Перу."):
        (people,) = met(f"Министр юстиции Луис Рок принял посла Мальты Карло Борга, {told} Обсуждалась Куба.", "ru")
        assert people["Луис Рок"] == [("Minister of Justice", "")]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Dresden, 3. Mai 2021. Ministerpräsident Jan Berg hat den Präsidenten von Malta, Carlo Borg, in Sachsen "
            "empfangen.",
            ("Minister-President", "Free State of Saxony"),
        ),
        (
            "Warschau. Der polnische Ministerpräsident Jan Berg hat den Präsidenten von Malta, Carlo Borg, empfangen.",
            ("Prime Minister", "Republic of Poland"),
        ),
    ],
)
def test_a_german_minister_president_heads_a_land(text, office):
    assert met(text, "de") == [{"Jan Berg": [office], "Carlo Borg": [MALTA]}]


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [
        (
            "de",
            "Nationalratspräsident Jan Berg empfing in Wien den Präsidenten von Malta, Carlo Borg. Präsident Berg "
            "dankte ihm.",
            [("Speaker", "Republic of Austria")],
        ),
        (
            "en",
            "LONDON, 3 May 2021. Chancellor of the Exchequer Jan Berg met President of Malta Carlo Borg.",
            [("Chancellor of the Exchequer", "United Kingdom of Great Britain and Northern Ireland")],
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu le président du groupe parlementaire d'amitié Malte-Pérou, "
            "Jan Berg, au Parlement de Malte, et non du Pérou.",
            [("President", "groupe parlementaire d'amitié Malte-Pérou")],
        ),
    ],
)
def test_one_president_is_not_called_another(language, text, offices):
    (people,) = met(text, language)
    assert people["Jan Berg"] == offices


def test_an_assembly_without_a_state_is_the_issuers():
    text = (
        "gob.mx\n\nEl presidente de Malta, Carlo Borg, recibió a la canciller Ana Mora ante la Cámara de Diputados.\n"
    )
    assert "Chamber of Deputies of Mexico" in [o.name for o in read(text, "es").organizations]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Die Präsidentin des Landtags, Anna Berg, hat am 3. Mai 2021 den Botschafter von Malta, Carlo Borg, in "
            "Hessen begrüßt.",
            "Landtag of Hesse",
        ),
        (
            "Landtagspräsidentin Anna Berg hat am 3. Mai 2021 den Botschafter von Malta, Carlo Borg, begrüßt.",
            "Landtag",
        ),
        (
            "VADUZ. Landtagspräsidentin Anna Berg hat am 3. Mai 2021 in Liechtenstein den Botschafter von Malta, Carlo "
            "Borg, begrüßt.",
            "Landtag of Liechtenstein",
        ),
    ],
)
def test_a_landtag_is_no_federal_states(text, body):
    (people,) = met(text, "de")
    assert people == {"Anna Berg": [("Speaker", body)], "Carlo Borg": [("Ambassador", "Republic of Malta")]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Bundespräsident Jan Berg empfing die Botschafterin von Peru, Ana Mora. Begleitet wurde sie von Konsul "
            "Luis Roch.",
        ),
        (
            "en",
            "President of Malta Jan Berg met Ambassador of Peru Ana Mora. Consul Luis Roch attended the meeting.",
        ),
    ],
)
def test_a_consul_beside_an_ambassador_is_of_the_same_state(language, text):
    (people,) = met(text, language)
    assert people["Luis Roch"] == [("Consul", "Republic of Peru")]


def test_a_king_is_of_the_party_whose_title_it_is():
    text = (
        "El presidente electo de Colombia, Iván Mora, fue recibido por el Rey Luis VI, en compañía del ministro "
        "español de Defensa, Juan Roch."
    )
    (people,) = met(text, "es")
    assert people["Luis VI"] == [("King", "Kingdom of Spain")]


def test_a_word_for_a_house_may_be_a_surname_in_spanish():
    text = "El presidente de Malta, Carlo Borg, recibió a la presidenta del Senado de Chile, Ana Castillo."
    (people,) = met(text, "es")
    assert people["Ana Castillo"] == [("President of the Senate", "Senate of Chile")]


SIDES = [
    "С перуанской стороны присутствовал посол Луис Рок, а с мальтийской — министр юстиции Пол Гречи.",
    "В состав перуанской делегации вошёл посол Луис Рок, в состав мальтийской делегации – министр юстиции Пол Гречи.",
    "Перуанскую делегацию представлял посол Луис Рок, мальтийскую – министр юстиции Пол Гречи.",
    "Состав перуанской делегации включал посла Луиса Рока. Мальтийскую сторону представлял министр юстиции Пол Гречи.",
]


@pytest.mark.parametrize("sentence", SIDES)
def test_a_russian_delegation_or_the_next_side_tells_whose_its_members_are(sentence):
    (people,) = met(f"Президент Мальты Карло Борг встретился с президентом Перу Анной Морой. {sentence}", "ru")
    assert people == {
        "Карло Борг": [MALTA],
        "Анна Мора": [("President", "Republic of Peru")],
        "Луис Рок": [("Ambassador", "Republic of Peru")],
        "Пол Гречи": [("Minister of Justice", "Republic of Malta")],
    }


def test_who_receives_a_russian_delegation_is_not_of_it():
    text = "Перуанскую делегацию принял министр юстиции Пол Гречи. На встрече был посол Мальты Карло Борг."
    reasons = {
        e.reason for m in read(text, "ru").meetings for p in m.participants for o in p.offices for e in o.evidence
    }
    assert "the side that the sentence tells of" not in reasons


def test_those_with_whom_a_sentence_says_who_was_tell_the_state() -> None:
    (meeting,) = met(
        "The President of Chile, Ana Mora, received the President of Malta, Carlo Borg. With the Maltese leader were"
        " State Secretary Jan Roy and Health Minister Luis Vella.",
        "en",
    )
    owners = [owner for name in ("Jan Roy", "Luis Vella") for _, owner in meeting[name]]
    assert owners == ["Republic of Malta"] * 2


def test_head_of_this_state_is_of_the_one_named_before() -> None:
    text = (
        "С послом Мальты Яном Боргом говорили первый президент Чили Иван Мора и нынешний глава этого государства "
        "Луис Вега."
    )

    (meeting,) = met(text, "ru")

    assert meeting["Луис Вега"] == [("Head of State", "Republic of Chile")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La presidenta de Chile, Ana Mora, recibió al canciller de Malta, Carlo Borg. Por Malta también asistió el"
            " ministro de Minas, Luis Vella.",
        ),
        (
            "fr",
            "La présidente du Chili, Ana Mora, a reçu le chancelier de Malte, Carlo Borg. Pour Malte, ont également"
            " assisté le ministre des Mines, Luis Vella.",
        ),
    ],
)
def test_who_attended_for_the_state_that_opens_the_sentence_is_its_official(language, text):
    assert met(text, language)[0]["Luis Vella"] == [("Minister of Mines", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la presidenta de Chile, Ana Mora. Por parte del gobierno"
            " maltés también estuvieron los ministros de Minas, Luis Vella; y de Salud, Carla Roch.",
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu la présidente du Chili, Ana Mora. De la part du gouvernement"
            " maltais étaient présents le ministre des Mines, Luis Vella, et la ministre de la Santé, Carla Roch.",
        ),
    ],
)
def test_side_of_a_government_is_its_states(language, text):
    people = met(text, language)[0]
    assert people["Luis Vella"] == [("Minister of Mines", "Republic of Malta")]
    assert people["Carla Roch"] == [("Minister of Health", "Republic of Malta")]


_CALLED_ON = {
    "es": "Conversaron en Lima el presidente del Perú, Juan Mora, y el de Malta, Jan Hill.",
    "fr": "Le président du Pérou, Juan Mora, et celui de Malte, Jan Hill, se sont rencontrés à Lima.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Participaron por Malta el ministro de Economía, Pedro Cruz, y la embajadora Ana Puig."),
        ("es", "Estuvieron presentes, por Malta, el ministro de Economía, Pedro Cruz, y la embajadora Ana Puig."),
        ("es", "Integraron la delegación maltesa el ministro de Economía, Pedro Cruz; la embajadora, Ana Puig."),
        ("es", "Formaron parte de la comitiva de Malta el ministro de Economía, Pedro Cruz; la embajadora, Ana Puig."),
        ("es", "La delegación maltesa la completaron el ministro de Economía, Pedro Cruz, y la embajadora Ana Puig."),
        ("fr", "Ont participé pour Malte le ministre de l’Économie, Pedro Cruz, et l’ambassadrice Ana Puig."),
    ],
)
def test_those_in_a_delegation_are_of_its_state(language: str, text: str) -> None:
    told = {
        name: offices
        for meeting in met(f"{_CALLED_ON[language]} {text}", language)
        for name, offices in meeting.items()
    }
    assert (told["Pedro Cruz"], told["Ana Puig"]) == (
        [("Minister of Economy", "Republic of Malta")],
        [("Ambassador", "Republic of Malta")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Por el Perú asistió el ministro de Salud, Pedro Cruz, y por Malta, la embajadora Ana Puig.",
        "Por la parte peruana asistió el ministro de Salud, Pedro Cruz, y por la maltesa, la embajadora Ana Puig.",
    ],
)
def test_second_side_needs_no_verb(text: str) -> None:
    told = {name: offices for meeting in met(f"{_CALLED_ON['es']} {text}", "es") for name, offices in meeting.items()}
    assert told["Pedro Cruz"] == [("Minister of Health", "Republic of Peru")]
    assert told["Ana Puig"] == [("Ambassador", "Republic of Malta")]


def test_clause_behind_a_semicolon_is_of_no_side() -> None:
    text = "Por la parte maltesa asistió el embajador Pedro Cruz; la canciller agradeció la visita. Habló Ana Puig."
    told = {name: offices for meeting in met(f"{_CALLED_ON['es']} {text}", "es") for name, offices in meeting.items()}
    assert sorted(told) == ["Jan Hill", "Juan Mora", "Pedro Cruz"]


def test_the_armed_forces_are_of_the_side_told() -> None:
    text = (
        "El comandante de la Fuerza Aérea de Chile, Juan Mora, visitó al ministro de Defensa, Ian Roy. Asistió por la "
        "parte maltesa el jefe del Comando Conjunto de las Fuerzas Armadas, Luis Borg."
    )

    assert [offices[0][1] for name, offices in met(text, "es")[0].items() if name == "Luis Borg"] == [
        "Republic of Malta"
    ]
