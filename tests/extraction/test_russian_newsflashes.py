"""Short Russian newsflashes: what a headline alone tells, who is named by an office alone, statements in quotes."""

import pytest

from tests.extraction.told import met, read


def _told(text: str) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """The people of each meeting, those without a name too, with their offices."""
    return [
        [(p.name, [(o.title, o.organization) for o in p.offices]) for p in m.participants]
        for m in read(text, "ru").meetings
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Пётр Зарецкий провёл переговоры с главой МИД Мальты Иваном Морой\n\nРечь шла о торговле и о рыболовстве.",
            [("Пётр Зарецкий", []), ("Иван Мора", [("Minister of Foreign Affairs", "Republic of Malta")])],
        ),
        (
            "Пётр Зарецкий в Валлетте встретился с президентом Чили\n\nОни говорили о рыболовстве.",
            [("Пётр Зарецкий", []), ("", [("President", "Republic of Chile")])],
        ),
        (
            "Президент Эстонии Лев Рейн встретился с генеральным секретарём Совета Европы.",
            [
                ("Лев Рейн", [("President", "Republic of Estonia")]),
                ("", [("Secretary General", "Council of Europe")]),
            ],
        ),
        (
            "Президент Эстонии Лев Рейн провёл встречу с губернатором Магаданской области.",
            [("Лев Рейн", [("President", "Republic of Estonia")]), ("", [("Governor", "Магаданская область")])],
        ),
        (
            "В Кремле Пётр Зарецкий провёл встречу с послом Катара Ахмедом Салехом",
            [("Пётр Зарецкий", []), ("Ахмед Салех", [("Ambassador", "State of Qatar")])],
        ),
    ],
)
def test_a_headline_alone_tells_who_met(text, people):
    assert _told(text) == [people]


def test_a_house_before_a_name_is_the_place_alone():
    (meeting,) = read("В Кремле Пётр Зарецкий провёл встречу с послом Катара Ахмедом Салехом", "ru").meetings
    assert meeting.place == "Кремль"


@pytest.mark.parametrize(
    "text",
    [
        "Президент Мальты Иван Мора и премьер-министр Чили Анна Вега пока не встречались.",
        "Контакты министра иностранных дел Мальты Ивана Моры и посла Чили Павла Веги не обсуждались.",
        "Президент встретился с главами Верховного и Лисгарского судов",
    ],
)
def test_what_was_not_held_or_names_nobody_is_no_meeting(text):
    assert met(text, "ru") == []


def test_a_statement_in_quotes_tells_of_a_contact():
    told = (
        "Мальта и Чили договорились о торговле. «Министр иностранных дел Мальты Иван Мора и посол Чили Павел Вега "
        "обсудили торговлю и рыболовство», — говорится в сообщении."
    )
    assert [sorted(m) for m in met(told, "ru")] == [["Иван Мора", "Павел Вега"]]


def test_what_somebody_said_in_quotes_is_no_contact():
    told = (
        "Президент Мальты Иван Мора открыл мост. «Министр иностранных дел Пётр Борг и посол Чили Павел Вега обсудили "
        "торговлю и рыболовство», — сказал Мора."
    )
    assert met(told, "ru") == []


def test_a_call_behind_after_is_a_call():
    told = "Об этом объявлено после телефонного разговора президента Мальты Ивана Моры и канцлера Австрии Яна Хубера."
    assert [m.form for m in read(told, "ru").meetings] == ["phone call"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Губернатор Заречья Пётр Зарецкий встретился с послом Чили Павлом Вегой.",
            {
                "Пётр Зарецкий": [("Governor", "Заречье")],
                "Павел Вега": [("Ambassador", "Republic of Chile")],
            },
        ),
        (
            "Во время визита в Минск губернатор Заречья Пётр Зарецкий встретился с послом Чили Павлом Вегой.",
            {
                "Пётр Зарецкий": [("Governor", "Заречье")],
                "Павел Вега": [("Ambassador", "Republic of Chile")],
            },
        ),
        (
            "Глава МИД Мальты и премьер-министр Чили Анна Вега встретились в Вене.",
            {
                "": [("Minister of Foreign Affairs", "Republic of Malta")],
                "Анна Вега": [("Prime Minister", "Republic of Chile")],
            },
        ),
        (
            "Состоялась встреча глав МИД Мальты Ивана Моры и Чили Павла Борга.",
            {
                "Иван Мора": [("Minister of Foreign Affairs", "Republic of Malta")],
                "Павел Борг": [("Minister of Foreign Affairs", "Republic of Chile")],
            },
        ),
        (
            "С главой МИД Мальты Иваном Морой Пётр Зарецкий провёл встречу в Вене.",
            {"Иван Мора": [("Minister of Foreign Affairs", "Republic of Malta")], "Пётр Зарецкий": []},
        ),
        (
            "Глава администрации президента Мальты Иван Мора провёл переговоры с британским коллегой — руководителем "
            "аппарата премьер-министра Джонатаном Хиллом.",
            {
                "Иван Мора": [("Head", "Presidential Administration of Malta")],
                "Джонатан Хилл": [("Chief of Staff", "United Kingdom of Great Britain and Northern Ireland")],
            },
        ),
        (
            "Развитие Заречья обсудили министр культуры Мальты Иван Мора и посол Чили Павел Вега.",
            {
                "Иван Мора": [("Minister of Culture", "Republic of Malta")],
                "Павел Вега": [("Ambassador", "Republic of Chile")],
            },
        ),
        (
            "Президент Мальты Иван Мора принял посла Чили Павла Вегу на выставке о Великой Лисгарской войне. Там "
            "были представители правительства Лисгарской области.",
            {
                "Иван Мора": [("President", "Republic of Malta")],
                "Павел Вега": [("Ambassador", "Republic of Chile")],
            },
        ),
        (
            "Президент Мальты Иван Мора принял посла Чили Павла Вегу. Посол передал слова приветствия президента Чили "
            "Петра Борга, а также лидера чилийского народа, председателя сената Анны Росси.",
            {
                "Иван Мора": [("President", "Republic of Malta")],
                "Павел Вега": [("Ambassador", "Republic of Chile")],
            },
        ),
        (
            "Президент Мальты Иван Мора принял посла Чили Павла Вегу. Мора и Вега обсудили подготовку к визиту короля "
            "Норвегии Олафа Хольма.",
            {
                "Иван Мора": [("President", "Republic of Malta")],
                "Павел Вега": [("Ambassador", "Republic of Chile")],
            },
        ),
    ],
)
def test_who_met_and_in_what_office(text, people):
    assert met(text, "ru") == [people]


@pytest.mark.parametrize(
    "text",
    [
        "Глава МИД Мальты Иван Мора прокомментировал возможность переговоров президента Чили Павла Веги с королём "
        "Норвегии Олафом Хольмом.",
        "Замминистра иностранных дел Мальты Иван Мора высказался об отложенной встрече президента Чили Павла Веги и "
        "короля Норвегии Олафа Хольма.",
        "Также министр обороны Мальты Иван Мора будет принят президентом Чили Павлом Вегой.",
    ],
)
def test_what_is_but_spoken_of_is_no_meeting(text):
    assert met(text, "ru") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Замглавы министерства иностранных дел Мальты Иван Мора встретился с послом Чили Павлом Вегой. Стороны "
            "обсудили ситуацию на Ближнем Востоке и в Северной Африке.",
            {
                "Иван Мора": [("Deputy Minister of Foreign Affairs", "Republic of Malta")],
                "Павел Вега": [("Ambassador", "Republic of Chile")],
            },
        ),
        (
            "Президент Мальты Иван Мора встретился с председателем Государственной думы Федерального Собрания "
            "Российской Федерации Олегом Зарецким.",
            {
                "Иван Мора": [("President", "Republic of Malta")],
                "Олег Зарецкий": [("Speaker", "State Duma")],
            },
        ),
        (
            "По данным пресс-службы правительства, Пётр Зарецкий встретился с послом Чили Павлом Вегой.",
            {"Пётр Зарецкий": [], "Павел Вега": [("Ambassador", "Republic of Chile")]},
        ),
    ],
)
def test_bodies_within_bodies_and_press_offices(text, people):
    assert met(text, "ru") == [people]


def test_a_room_of_a_palace_is_named_whole():
    (meeting,) = read(
        "Беседа президента Мальты Ивана Моры и посла Чили Павла Борга прошла в Зелёном зале Лисгарского дворца.", "ru"
    ).meetings
    assert meeting.place == "Зелёный зал Лисгарского дворца"
