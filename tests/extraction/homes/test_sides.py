"""Whose the office is of one who came along, where the text tells the others' states only."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "On 3 May 2021 President of Malta Carlo Borg met United Nations Secretary-General Luis Roch. "
            "The meeting was attended by Minister of Justice Ana Mora.",
        ),
        (
            "ru",
            "3 мая 2021 года президент Мальты Карло Борг встретился с генеральным секретарем ООН Луисом Рохом. "
            "Во встрече участвовала министр юстиции Ана Мора.",
        ),
    ],
)
def test_minister_beside_a_head_who_meets_a_bodys_officer_is_of_the_heads_state(language, text):
    (meeting,) = met(text, language)
    assert list(meeting.values())[2] == [("Minister of Justice", "Republic of Malta")]


def test_minister_in_a_list_is_of_the_state_of_the_one_before():
    text = (
        "3 мая 2021 года президент Перу Лев Бродов принял президента Мальты Луку Борга.\n\nВ переговорах участвовали:\n"
        "- заместитель премьер-министра Мальты Пётр Лужин;\n- министр промышленности Глеб Тарнов."
    )
    (meeting,) = met(text, "ru")
    assert meeting["Глеб Тарнов"] == [("Minister of Industry", "Republic of Malta")]


def test_premier_of_the_republic_is_of_the_one_whose_head_took_part():
    text = (
        "Глава Башкортостана Глеб Тарнов 3 мая 2021 года встретился с послом Кубы Леной Крамовой. "
        "В беседе принял участие премьер-министр республики Пётр Лужин."
    )
    (meeting,) = met(text, "ru")
    assert meeting["Пётр Лужин"] == [("Prime Minister", "Republic of Bashkortostan")]


def test_minister_beside_the_head_of_a_territory_is_of_the_territory():
    text = (
        "3 мая 2021 года президент Абхазии Глеб Тарнов принял посла Никарагуа Лену Крамову. "
        "Во встрече участвовал министр иностранных дел Пётр Лужин."
    )
    (meeting,) = met(text, "ru")
    assert meeting["Пётр Лужин"] == [("Minister of Foreign Affairs", "Republic of Abkhazia")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "az",
            "Mədəniyyət naziri Kərim Dağlı 3 iyun 2020-ci ildə Dağ Təşkilatının baş direktoru Ana Mora ilə görüşüb.",
        ),
        ("tr", "Kültür Bakanı Ali Demirel, 3 Haziran 2020'de Dağ Örgütü Genel Direktörü Ana Mora ile görüştü."),
    ],
)
def test_minister_who_meets_a_printed_bodys_officer_is_at_home(language, text):
    (meeting,) = met(text, language)
    (office,) = next(iter(meeting.values()))
    assert office[1] == {"az": "Republic of Azerbaijan", "tr": "Republic of Türkiye"}[language]


def test_delegations_deputy_mayor_is_not_the_hosts():
    text = (
        "Глава города Лужинска Глеб Тарнов 3 мая 2021 года встретился с делегацией города Дагор во главе с вице-мэром "
        "Леной Крамовой."
    )
    (meeting,) = met(text, "ru")
    assert meeting["Лена Крамова"] == [("Deputy Mayor", "")]


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        (
            "az",
            "Mədəniyyət naziri Kərim Dağlı 3 iyun 2020-ci ildə Maltanın Mərkəzi Seçki Komissiyasının sədri Ana Mora "
            "ilə görüşüb.",
            "Republic of Azerbaijan",
        ),
        (
            "tr",
            "Malta Ulusal Su Kurumu Başkanı Ana Mora, Kültür Bakanı Ali Demirel ile 3 Haziran 2020'de görüştü.",
            "Republic of Türkiye",
        ),
    ],
)
def test_state_in_a_bodys_name_is_not_the_ministers(language, text, state):
    (meeting,) = met(text, language)
    assert [o for offices in meeting.values() for o in offices if o[0].startswith("Minister")] == [
        ("Minister of Culture", state)
    ]


def test_guest_whose_body_ends_with_a_state_leaves_the_other_state_to_the_host():
    text = (
        "Министр юстиции Луис Рок принял руководителя группы дружбы Мальта-Чили парламента Мальты Карло Борга. "
        "Говорили о том, что даст Чили и Мальте торговля."
    )
    (people,) = met(text, "ru")
    assert people["Луис Рок"] == [("Minister of Justice", "Republic of Chile")]


def test_king_who_meets_but_one_whose_title_one_state_has_is_of_that_state():
    text = "El Rey Juan Carlos recibió ayer al presidente del Gobierno, José Roca, en el palacio."
    assert met(text, "es") == [
        {"Juan Carlos": [("King", "Kingdom of Spain")], "José Roca": [("Prime Minister", "Kingdom of Spain")]}
    ]


def test_president_who_meets_the_premier_of_a_kingdom_is_not_of_it():
    text = "El presidente Carlo Borg recibió ayer al presidente del Gobierno, José Roca, en el palacio."
    assert met(text, "es") == [
        {"Carlo Borg": [("President", "")], "José Roca": [("Prime Minister", "Kingdom of Spain")]}
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le président sénégalais Jean Mora a reçu lundi la ministre maltaise Ana Borg, en présence de Luis Roa,"
            " directeur de cabinet du président.",
        ),
        (
            "en",
            "President Jean Mora of Senegal received the Maltese minister Ana Borg on Monday in the presence of Luis"
            " Roa, Chief of Staff to the President.",
        ),
    ],
)
def test_who_serves_the_president_is_of_the_state_of_the_one_who_took_part(language, text):
    assert met(text, language)[0]["Luis Roa"] == [("Chief of Staff", "Republic of Senegal")]


def test_who_serves_one_of_two_presidents_is_of_neither():
    text = (
        "Le président sénégalais Jean Mora a reçu lundi le président malien Jan Borg, en présence de Luis Roa,"
        " directeur de cabinet du président."
    )
    assert met(text, "fr")[0]["Luis Roa"] == [("Chief of Staff", "")]
