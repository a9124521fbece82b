"""Russian reports of many kinds, read whole."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text

Office = tuple[str, str]
Meeting = tuple[str | None, str, str, list[tuple[str, list[Office]]]]

FOREIGN = "Minister of Foreign Affairs"


def read(text: str) -> list[Meeting]:
    draft = read_text(text.encode(), Envelope(language="ru"))
    return [
        (
            str(m.days) if m.days else None,
            m.form,
            m.place,
            sorted((p.name, [(o.title, o.organization) for o in p.offices]) for p in m.participants),
        )
        for m in draft.meetings
    ]


TEXTS: dict[str, tuple[str, list[Meeting]]] = {
    "active verb and dateline": (
        "ВИЛЬНЮС, 14 марта 2017 года. Президент Литвы Даля Грибаускайте приняла министра иностранных дел Исландии "
        "Гудлаугура Тордарсона, сообщила пресс-служба главы государства.\n\n"
        "Речь шла о торговле и о безопасности в Балтийском регионе.",
        [
            (
                "2017-03-14",
                "in person",
                "Вильнюс",
                [
                    ("Гудлаугур Тордарсон", [(FOREIGN, "Republic of Iceland")]),
                    ("Даля Грибаускайте", [("President", "Republic of Lithuania")]),
                ],
            )
        ],
    ),
    "passive": (
        " date 2018-11-06 Посол Финляндии у премьера\n\n"
        "Посол Финляндии в Монголии Яри Гусгорд был принят премьер-министром Монголии Ухнаагийном Хурэлсухом.\n\n"
        "Стороны обменялись мнениями о сотрудничестве в лесной отрасли.",
        [
            (
                "2018-11-06",
                "in person",
                "",
                [
                    ("Ухнаагийн Хурэлсух", [("Prime Minister", "Mongolia")]),
                    ("Яри Гусгорд", [("Ambassador", "Republic of Finland")]),
                ],
            )
        ],
    ),
    "telephone": (
        " date 2020-04-21 Разговор по телефону\n\n"
        "Вчера состоялся телефонный разговор министра здравоохранения Сербии Златибора Лончара с министром "
        "здравоохранения Венгрии Миклошем Кашлером. Министры говорили о поставках масок.",
        [
            (
                "2020-04-20",
                "phone call",
                "",
                [
                    ("Златибор Лончар", [("Minister of Health", "Republic of Serbia")]),
                    ("Миклош Кашлер", [("Minister of Health", "Hungary")]),
                ],
            )
        ],
    ),
    "video": (
        " date 2021-02-10 Переговоры по видеосвязи\n\n"
        "Президент Чили Себастьян Пиньера провел по видеосвязи переговоры с премьер-министром Норвегии Эрной Сульберг.",
        [
            (
                "2021-02-10",
                "video call",
                "",
                [
                    ("Себастьян Пиньера", [("President", "Republic of Chile")]),
                    ("Эрна Сульберг", [("Prime Minister", "Kingdom of Norway")]),
                ],
            )
        ],
    ),
    "inverted order, place in the sentence": (
        "5 июля 2016 года в Любляне с министром обороны Словении Андреей Катич встретился глава Минобороны Греции "
        "Панос Камменос. Министры обсудили защиту границ.",
        [
            (
                "2016-07-05",
                "in person",
                "Любляна",
                [
                    ("Андрея Катич", [("Minister of Defence", "Republic of Slovenia")]),
                    ("Панос Камменос", [("Minister of Defence", "Hellenic Republic")]),
                ],
            )
        ],
    ),
    "those present": (
        " date 2015-09-03 Встреча в Риге\n\n"
        "В Риге президент Латвии Раймонд Вейонис встретился с генеральным секретарем ОБСЕ Ламберто Заньером. "
        "На встрече присутствовал также министр обороны Латвии Раймонд Бергманис.",
        [
            (
                "2015-09-03",
                "in person",
                "Рига",
                [
                    (
                        "Ламберто Заньер",
                        [("Secretary General", "Organization for Security and Co-operation in Europe")],
                    ),
                    ("Раймонд Бергманис", [("Minister of Defence", "Republic of Latvia")]),
                    ("Раймонд Вейонис", [("President", "Republic of Latvia")]),
                ],
            )
        ],
    ),
    "between two in the genitive": (
        "12 мая 2014 года в Осло прошла встреча министра иностранных дел Норвегии Бёрге Бренде и министра "
        "иностранных дел Судана Али Карти.",
        [
            (
                "2014-05-12",
                "in person",
                "Осло",
                [
                    ("Али Карти", [(FOREIGN, "Republic of the Sudan")]),
                    ("Бёрге Бренде", [(FOREIGN, "Kingdom of Norway")]),
                ],
            )
        ],
    ),
    "between two in the instrumental": (
        "Переговоры между президентом Кипра Никосом Анастасиадисом и президентом Египта Абдель Фаттахом ас-Сиси "
        "прошли в Никосии 21 ноября 2017 года.",
        [
            (
                "2017-11-21",
                "in person",
                "Никосия",
                [
                    ("Абдель Фаттах ас-Сиси", [("President", "Arab Republic of Egypt")]),
                    ("Никос Анастасиадис", [("President", "Republic of Cyprus")]),
                ],
            )
        ],
    ),
    "counterpart": (
        "Министр сельского хозяйства Аргентины Луис Басигалупо 9 июня 2021 года встретился со своим уругвайским "
        "коллегой Карлосом Марией Уриарте.",
        [
            (
                "2021-06-09",
                "in person",
                "",
                [
                    ("Карлос Мария Уриарте", [("Minister of Agriculture", "Oriental Republic of Uruguay")]),
                    ("Луис Басигалупо", [("Minister of Agriculture", "Argentine Republic")]),
                ],
            )
        ],
    ),
    "several offices": (
        "Заместитель премьер-министра, министр финансов Люксембурга Пьер Граменья провел 3 октября 2019 года беседу с "
        "исполняющим обязанности директора-распорядителя МВФ Дэвидом Липтоном.",
        [
            (
                "2019-10-03",
                "in person",
                "",
                [
                    ("Дэвид Липтон", [("Acting Managing Director", "International Monetary Fund")]),
                    (
                        "Пьер Граменья",
                        [
                            ("Deputy Prime Minister", "Grand Duchy of Luxembourg"),
                            ("Minister of Finance", "Grand Duchy of Luxembourg"),
                        ],
                    ),
                ],
            )
        ],
    ),
    "announced": (
        " date 2019-05-13 Визит\n\nПрезидент Словакии Андрей Киска встретится завтра в Братиславе с канцлером Австрии "
        "Себастианом Курцем. Стороны обсудят миграцию.",
        [],
    ),
    "planned by a noun": (
        " date 2019-05-13 Визит\n\nНа следующей неделе запланирована встреча министра иностранных дел Дании Андерса "
        "Самуэльсена с министром иностранных дел Швеции Маргот Вальстрём.",
        [],
    ),
    "refused": (
        " date 2016-02-02 Отказ\n\nПремьер-министр Малайзии Наджиб Разак отказался от встречи с президентом Палау "
        "Томми Ременгесау.",
        [],
    ),
    "could not": (
        " date 2016-02-02 Туман\n\nПрезиденты Палау и Фиджи Андрес Тоби и Сефа Рату не смогли встретиться в Суве.",
        [],
    ),
    "did not meet": (
        " date 2016-02-02 Туман\n\nПрезидент Палау Андрес Тоби и президент Фиджи Сефа Рату не встретились в Суве.",
        [],
    ),
    "letter": (
        " date 2016-02-02 Письмо\n\nПрезидент Индонезии Джоко Видодо направил президенту Боливии Эво Моралесу "
        "поздравительное послание по случаю национального праздника.",
        [],
    ),
    "cancelled": (
        " date 2013-08-08 Отмена\n\nМинистр иностранных дел Польши Радослав Сикорский отменил встречу с министром "
        "иностранных дел Ирана Али Акбаром Салехи.",
        [],
    ),
    "spokesman is not there": (
        " date 2012-10-01 Встреча\n\nПрезидент Эстонии Тоомас Хендрик Ильвес сегодня принял посла Канады Шейлу Рейли, "
        "сообщила журналистам пресс-секретарь президента Анна Тамм.",
        [
            (
                "2012-10-01",
                "in person",
                "",
                [
                    ("Тоомас Хендрик Ильвес", [("President", "Republic of Estonia")]),
                    ("Шейла Рейли", [("Ambassador", "Canada")]),
                ],
            )
        ],
    ),
    "office behind the name": (
        "17 января 2018 года Ли Ён Сук, председатель парламентской группы дружбы, побеседовала с Ритой Бахайтис, "
        "министром культуры Литвы.",
        [
            (
                "2018-01-17",
                "in person",
                "",
                [
                    ("Ли Ён Сук", [("Chairman", "парламентская группа дружбы")]),
                    ("Рита Бахайтис", [("Minister of Culture", "Republic of Lithuania")]),
                ],
            )
        ],
    ),
    "a name in brief": (
        " date 2011-06-15 Беседа министров\n\nПрошла встреча Давутоглу и Вестервелле.\n\n"
        "Министр иностранных дел Турции Ахмет Давутоглу принял в Анкаре министра иностранных дел Германии Гидо "
        "Вестервелле.\n\nДавутоглу поблагодарил Вестервелле за приезд.",
        [
            (
                "2011-06-15",
                "in person",
                "Анкара",
                [
                    ("Ахмет Давутоглу", [(FOREIGN, "Republic of Türkiye")]),
                    ("Гидо Вестервелле", [(FOREIGN, "Federal Republic of Germany")]),
                ],
            )
        ],
    ),
    "three of them": (
        " date 2010-03-09 Встреча троих\n\nВ понедельник в Кигали состоялась трехсторонняя встреча президента Руанды "
        "Поля Кагаме, президента Уганды Йовери Мусевени и президента Бурунди Пьера Нкурунзизы.",
        [
            (
                "2010-03-08",
                "in person",
                "Кигали",
                [
                    ("Йовери Мусевени", [("President", "Republic of Uganda")]),
                    ("Поль Кагаме", [("President", "Republic of Rwanda")]),
                    ("Пьер Нкурунзиза", [("President", "Republic of Burundi")]),
                ],
            )
        ],
    ),
    "initials": (
        " date 2009-04-07 О встрече\n\n7 апреля Министр иностранных дел Республики Беларусь С.Мартынов встретился с "
        "Послом Республики Корея Л.Ким Ен Чолем.",
        [
            (
                "2009-04-07",
                "in person",
                "",
                [
                    ("Л.Ким Ен Чоль", [("Ambassador", "Republic of Korea")]),
                    ("С.Мартынов", [(FOREIGN, "Republic of Belarus")]),
                ],
            )
        ],
    ),
    "credentials": (
        " date 2022-08-30 Верительные грамоты\n\nПрезидент Грузии Саломе Зурабишвили сегодня приняла верительные "
        "грамоты от посла Нидерландов Мелине Эггермонт.",
        [
            (
                "2022-08-30",
                "in person",
                "",
                [
                    ("Мелине Эггермонт", [("Ambassador", "Kingdom of the Netherlands")]),
                    ("Саломе Зурабишвили", [("President", "Georgia")]),
                ],
            )
        ],
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_russian_report_is_read(name):
    text, meetings = TEXTS[name]
    assert read(text) == [(day, form, place, sorted(people)) for day, form, place, people in meetings]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "ru",
            "Министр юстиции Перу Эдуардо Вега встретился с министром юстиции Чили Эрнаном Ларраином. "
            "Беседа прошла в Лиме.",
            "Лима",
        ),
        (
            "en",
            "The Peruvian Justice Minister Eduardo Vega met with the Chilean Justice Minister Hernán Larraín. "
            "The talks were held in Lima.",
            "Lima",
        ),
        (
            "fr",
            "Le ministre péruvien de la Justice Eduardo Vega a rencontré le ministre chilien de la Justice Hernán "
            "Larraín. L’entretien s’est déroulé à Lima.",
            "Lima",
        ),
    ],
)
def test_place_told_in_the_next_sentence_is_the_meetings(language, text, place):
    draft = read_text(text.encode(), Envelope(language=language))
    assert [m.place for m in draft.meetings] == [place]


def test_those_named_before_are_meant_by_they():
    text = (
        "Поздравил премьер-министра Румынии Виорику Дэнчилэ с назначением премьер-министр Болгарии Бойко Борисов. "
        "Это был первый их телефонный разговор."
    )
    assert read(text) == [
        (
            None,
            "phone call",
            "",
            [
                ("Бойко Борисов", [("Prime Minister", "Republic of Bulgaria")]),
                ("Виорика Дэнчилэ", [("Prime Minister", "Romania")]),
            ],
        )
    ]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "ru",
            "Встреча министров обороны Перу, Чили и Кубы — Эрнана Лопеса, Луиса Роча и Али Рамоса — прошла в Лиме.",
            [("Али Рамос", "Republic of Cuba"), ("Луис Роч", "Republic of Chile"), ("Эрнан Лопес", "Republic of Peru")],
        ),
        (
            "ru",
            "Министры обороны Перу и Чили Эрнан Лопес и Луис Роч обсудили поставки.",
            [("Луис Роч", "Republic of Chile"), ("Эрнан Лопес", "Republic of Peru")],
        ),
        (
            "en",
            "The defence ministers of Peru and Chile, Hernan Lopez and Luis Roch, met in Lima.",
            [("Hernan Lopez", "Republic of Peru"), ("Luis Roch", "Republic of Chile")],
        ),
        (
            "fr",
            "Les ministres de la Défense du Pérou et du Chili, Hernan Lopez et Luis Roch, se sont rencontrés à Lima.",
            [("Hernan Lopez", "Republic of Peru"), ("Luis Roch", "Republic of Chile")],
        ),
    ],
)
def test_office_in_the_plural_is_shared_out_in_the_order_of_the_lists(language, text, people):
    draft = read_text(text.encode(), Envelope(language=language))
    found = [
        sorted((p.name, *(f"{o.title}: {o.organization}" for o in p.offices)) for p in m.participants)
        for m in draft.meetings
    ]
    assert found == [[(name, f"Minister of Defence: {state}") for name, state in people]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Министр обороны Перу Эрнан Лопес встретился с президентом Чили."),
        ("en", "The Peruvian Defence Minister Hernan Lopez met with the President of Chile."),
        ("fr", "Le ministre péruvien de la Défense Hernan Lopez a rencontré le président du Chili."),
        ("es", "El ministro peruano de Defensa Hernan Lopez se reunió con el presidente de Chile."),
    ],
)
def test_one_known_by_office_alone_takes_part_without_a_name(language, text):
    (meeting,) = read_text(text.encode(), Envelope(language=language)).meetings
    unnamed = [p for p in meeting.participants if not p.name]
    assert [p.name for p in meeting.participants if p.name] == ["Эрнан Лопес" if language == "ru" else "Hernan Lopez"]
    assert [[(o.title, o.organization) for o in p.offices] for p in unnamed] == [[("President", "Republic of Chile")]]


def test_one_known_by_office_alone_may_be_one_named_elsewhere():
    text = "Луис Роч в Перу. Министр обороны Перу Эрнан Лопес встретился с президентом Чили. Луис Роч доволен."
    assert read(text) == []
