"""Offices that open a sentence, and are of the one whom the sentence before names without any."""

import pytest

from tests.extraction.told import met

SLOVAK, SPANISH, FRENCH = (
    ("Minister of Foreign Affairs", "Slovak Republic"),
    ("Minister of Defence", "Kingdom of Spain"),
    ("Minister of Defence", "French Republic"),
)
PERUVIAN = {"Ana Mora": [("President", "Republic of Peru")]}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Jan Hudak ist in Lima. Der slowakische Außenminister traf die peruanische Präsidentin Ana Mora.",
            {"Jan Hudak": [SLOVAK]},
        ),
        (
            "en",
            "Jan Hudak landed in Lima on Monday. The Slovak foreign minister met the president of Peru, Ana Mora.",
            {"Jan Hudak": [SLOVAK]},
        ),
        (
            "es",
            "A Lima llegó ayer Carlos Vidal. El ministro español de Defensa habló con la presidenta de Perú, Ana Mora.",
            {"Carlos Vidal": [SPANISH]},
        ),
        (
            "es",
            "Carlos Vidal conoce ya Lima. Al ministro español de Defensa lo recibió la presidenta de Perú, Ana Mora.",
            {"Carlos Vidal": [SPANISH]},
        ),
        (
            "en",
            "Jan Hudak is in Lima. On Tuesday, 3 May 2022, the Slovak foreign minister met Peru's president, Ana Mora.",
            {"Jan Hudak": [SLOVAK]},
        ),
        (
            "fr",
            "Marc Dupuis est là. Le ministre français de la Défense a été reçu par la présidente du Pérou, Ana Mora.",
            {"Marc Dupuis": [FRENCH]},
        ),
        (
            "ru",
            "Ян Гудак прибыл в Лиму. Министр иностранных дел Словакии встретился с президентом Перу Аной Мора.",
            {"Ян Гудак": [SLOVAK], "Ана Мора": [("President", "Republic of Peru")]},
        ),
    ],
)
def test_an_office_that_opens_a_sentence_is_of_the_one_named_first_before(language, text, expected):
    assert met(text, language) == [expected if language == "ru" else expected | PERUVIAN]


@pytest.mark.parametrize(
    "before",
    [
        "Jan Hudak and Eva Roll landed on Monday. The",
        "Jan Hudak landed in Lima on Monday. A",
        "Jan Hudak landed on Monday. It rained. The",
        "Eva Roll, mayor of Lima, saw Jan Hudak off. The",
    ],
)
def test_no_office_is_of_one_of_two_of_one_not_named_first_or_long_before(before):
    text = f"{before} Slovak foreign minister met the president of Peru, Ana Mora."
    assert [people.get("Jan Hudak", []) for people in met(text, "en")] in ([], [[]])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Jan Hudak and his team from the World Bank had tea with Carlos Vidal. The Spanish defence minister had "
            "with "
            "him Justice Minister Ana Roca, who attended.",
            {"Jan Hudak": [], "Carlos Vidal": [SPANISH]},
        ),
        (
            "es",
            "Ana Moreira, de la OEA, se reunió el lunes en Lima con Carlos Vidal. El ministro español de Defensa "
            "estuvo "
            "acompañado por la ministra Ana Roca.",
            {"Ana Moreira": [], "Carlos Vidal": [SPANISH]},
        ),
        (
            "ru",
            "Ана Морейра из ОБСЕ встретилась в понедельник с Яном Гудаком. Словацкий министр иностранных дел угостил "
            "её.",
            {"Ана Морейра": [], "Ян Гудак": [SLOVAK]},
        ),
    ],
)
def test_the_office_is_not_of_who_comes_from_a_body_or_another_state(language, text, expected):
    (meeting,) = met(text, language)
    assert {name: meeting[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "President Kofi Adu of Ghana met Ana Mora, whose term as ambassador of Chile is at its end.",
            "Ana Mora",
        ),
        (
            "fr",
            "Le président togolais Koffi Ayi a reçu Ana Mora, dont le mandat d'ambassadrice du Chili s'achève.",
            "Ana Mora",
        ),
        (
            "es",
            "El presidente peruano Juan Roca recibió a Ana Mora, cuya misión como embajadora de Chile llega a su fin.",
            "Ana Mora",
        ),
    ],
)
def test_whose_term_as_an_envoy_ends_is_one(language, text, name):
    (meeting,) = met(text, language)
    assert meeting[name] == [("Ambassador", "Republic of Chile")]


def test_a_deputys_office_is_taken_up_as_well():
    text = "Jan Hudak landed in Lima on Monday. The Slovak deputy foreign minister met the president of Peru, Ana Mora."
    deputy = [("Deputy Minister of Foreign Affairs", "Slovak Republic")]
    assert met(text, "en") == [{"Jan Hudak": deputy} | PERUVIAN]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Jan Hudak ist in Lima. Mit dem slowakischen Außenminister sprach die peruanische Präsidentin Ana Mora.",
            {"Jan Hudak": [SLOVAK]} | PERUVIAN,
        ),
        (
            "ru",
            "Ян Гудак прибыл в Лиму. С министром иностранных дел Словакии беседовала президент Перу Ана Мора.",
            {"Ян Гудак": [SLOVAK], "Ана Мора": [("President", "Republic of Peru")]},
        ),
    ],
)
def test_whom_somebody_named_met_is_the_one_named_before(language, text, expected):
    assert met(text, language) == [expected]


def test_whom_a_pronoun_met_is_not_the_one_named_before():
    text = "Jan Hudak ist in Lima. Mit dem slowakischen Außenminister kennt sie Präsidentin Ana Mora von Peru."
    assert all(people.get("Jan Hudak") != [SLOVAK] for people in met(text, "de"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "La ministre togolaise de la Santé, Afi Ayi, a reçu mardi Jan Hudak. Le directeur régional de l'OMS lui a "
            "remis des vaccins.",
            {"Jan Hudak": [("Regional Director", "World Health Organization")]},
        ),
        (
            "en",
            "Health Minister Jone Vula of Fiji had tea with Mary Hill. The UN Resident Coordinator had brought "
            "vaccines.",
            {"Mary Hill": [("Resident Coordinator", "United Nations")]},
        ),
        (
            "tr",
            "Portekiz'in Ankara Büyükelçisi Ana Moreira, salı günü Ali Demirci'nin konuğu oldu. Enerji ve Tabii "
            "Kaynaklar Bakanı, büyükelçiye yeni projeleri anlattı.",
            {"Ali Demirci": [("Minister of Energy and Natural Resources", "Republic of Türkiye")]},
        ),
        (
            "az",
            "Portuqaliyanın ölkəmizdəki səfiri Ana Moreyra çərşənbə günü Rəşad Əliyevlə görüşüb. Energetika naziri "
            "qonağına layihələrdən danışıb.",
            {"Rəşad Əliyev": [("Minister of Energy", "Republic of Azerbaijan")]},
        ),
        (
            "en",
            "Health Minister Jone Vula of Fiji had tea with Mary Hill. The UN Resident Coordinator and the envoy of "
            "the "
            "EU were informed.",
            {"Mary Hill": []},
        ),
    ],
)
def test_an_office_is_of_the_one_of_two_who_met_of_whom_none_is_told(language, text, expected):
    (meeting,) = met(text, language)
    assert {name: meeting[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "de",
            "Außenminister Jan Hudak aus Malta sprach in Bern mit Ana Roy. Die EDA-Vorsteherin dankte ihm.",
            "Ana Roy",
            ("Minister of Foreign Affairs", "Swiss Confederation"),
        ),
        (
            "ru",
            "Министр обороны Мальты Ян Гудак принял Ивана Мору. Генеральный секретарь ООН был рад.",
            "Иван Мора",
            ("Secretary General", "United Nations"),
        ),
    ],
)
def test_office_of_another_than_the_one_met_is_of_the_other(language, text, name, office):
    (people,) = met(text, language)
    assert people[name] == [office]


_HOSTED = {
    "fr": "Eva Vik a reçu lundi à Lisgar le roi de Suède, Jan Roy. Le roi a déjeuné ensuite à Nadroga avec Luis Borg. ",
    "es": "Eva Vik recibió el lunes en Lisgar al rey de Suecia, Jan Roy. El rey se reunió luego con Luis Borg. ",
    "en": "Eva Vik received the King of Sweden, Jan Roy, in Lisgar on Monday. The King then met Luis Borg. ",
}


@pytest.mark.parametrize(
    ("language", "rest"),
    [
        ("fr", "Le Premier ministre et son hôte ont abordé la pêche."),
        ("es", "El primer ministro y su huésped hablaron de pesca."),
        ("en", "The Prime Minister and his guest spoke of fisheries."),
    ],
)
def test_office_joined_to_its_holders_guest_is_of_the_one_without_any(language, rest):
    told = met(_HOSTED[language] + rest, language)[1]["Luis Borg"]

    assert [title for title, _ in told] == ["Prime Minister"]


def test_office_that_opens_the_next_sentence_alone_may_be_anybodys():
    told = met(_HOSTED["fr"] + "Le Premier ministre était en voyage.", "fr")

    assert told[1]["Luis Borg"] == []


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Luc Borg a choisi Paris. Le Premier ministre maltais y a été reçu mardi par le président Jan Roy. Il a"
            " aussi eu une rencontre avec la Première ministre, Ana Mora.",
        ),
        (
            "es",
            "Luc Borg llegó a París. El primer ministro maltés fue recibido el martes por el presidente Jan Roy. Luego"
            " se reunió con la primera ministra, Ana Mora.",
        ),
    ],
)
def test_mans_title_is_not_of_a_woman_named_with_the_same(language, body):
    told = met(body, language)

    assert [sorted(meeting) for meeting in told] == [["Jan Roy", "Luc Borg"], ["Ana Mora", "Luc Borg"]]
    assert told[0]["Luc Borg"] == [("Prime Minister", "Republic of Malta")]


def test_for_whom_a_first_visit_was_is_no_place() -> None:
    text = (
        "Première réunion officielle, lundi, pour Ana Mora. La nouvelle consule générale de Malte a été accueillie par "
        "le ministre chilien de la Santé, Luis Vega."
    )

    assert met(text, "fr")[0]["Ana Mora"] == [("Consul General", "Republic of Malta")]


def test_whose_office_some_came_to_is_the_president_told_next() -> None:
    text = (
        "Quatre visiteurs se sont succédé dans le bureau de Luis Vega. Le président chilien a d'abord reçu la ministre "
        "maltaise de la Santé, Ana Roy."
    )

    assert met(text, "fr") == [
        {
            "Luis Vega": [("President", "Republic of Chile")],
            "Ana Roy": [("Minister of Health", "Republic of Malta")],
        }
    ]
