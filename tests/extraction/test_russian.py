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
