"""Given names that are a town's or a month's as well, in the cases of Russian; offices that have no cases."""

import pytest

from tests.extraction.told import met, read

HOST = "4 марта 2019 года. Министр обороны Таджикистана Камол Сатторов "

NAMED = {
    "встретился с президентом Абхазии Миланом Косовичем": "Милан Косович",
    "встретился с послом Сиднеем Грином": "Сидней Грин",
    "встретился с министром экономики Болгарии Софией Ивановой": "София Иванова",
    "принял посла США Викторию Хилл": "Виктория Хилл",
    "встретился с мэром Милана Пьетро Россой": "Пьетро Росса",
    "встретился с мэром Софии Йорданкой Тарновой": "Йорданка Тарнова",
    "встретился с министром юстиции Мартой Крам": "Марта Крам",
    "встретился с замминистра обороны Латвии Янисом Озолсом": "Янис Озолс",
    "встретился с замглавы МИД Латвии Анной Озолс": "Анна Озолс",
}


@pytest.mark.parametrize("printed", NAMED)
def test_towns_and_months_are_given_names_behind_an_office(printed):
    (people,) = met(f"{HOST}{printed}.", "ru")
    assert list(people) == ["Камол Сатторов", NAMED[printed]]


def test_office_in_the_genitive_of_one_tells_the_case_of_the_name():
    (people,) = met(
        "4 марта 2019 года. Состоялась встреча главы МИД Латвии Анны Озолс с послом Кубы Хуаном Морой.", "ru"
    )
    assert list(people) == ["Анна Озолс", "Хуан Мора"]


def test_name_of_three_words_is_known_by_its_nominative_elsewhere():
    text = (
        "Министр приняла Карлоса Эдуардо Пинто\n\n4 марта 2019 года. Министр обороны Латвии Анна Озолс приняла посла "
        "Мозамбика Карлоса Эдуардо Пинто. Карлос Эдуардо Пинто поблагодарил за приём."
    )
    (people,) = met(text, "ru")
    assert list(people) == ["Анна Озолс", "Карлос Эдуардо Пинто"]


@pytest.mark.parametrize(
    ("language", "opener"),
    [
        *[("ru", w) for w in ("Сначала", "Позднее", "Вечером", "Впоследствии", "Наконец", "Вскоре", "Отдельно")],
        *[("tr", w) for w in ("Akabinde", "Öncelikle", "Akşam", "Bilahare", "Nihayet")],
        *[("az", w) for w in ("Əvvəlcə", "Nəhayət", "Günorta", "Ardınca")],
    ],
)
def test_adverb_that_opens_a_sentence_is_no_part_of_the_name_behind_it(language, opener):
    texts = {
        "ru": "Президент Мальты Карло Борг прибыл в Кению. {} Карло Борг принял министра обороны Кении Джона Отиено.",
        "tr": "Malta Cumhurbaşkanı Carlo Borg Kenya'ya geldi. {} Carlo Borg, Kenya Başbakanı John Otieno ile görüştü.",
        "az": "Malta Prezidenti Karlo Borq Keniyaya gəlib. {} Karlo Borq Keniyanın Baş naziri Con Otieno ilə görüşüb.",
    }
    names = {"ru": ["Карло Борг", "Джон Отиено"], "tr": ["Carlo Borg", "John Otieno"]}
    assert [list(one) for one in met(texts[language].format(opener), language)] == [
        names.get(language, ["Karlo Borq", "Con Otieno"])
    ]


@pytest.mark.parametrize("name", ["Том Олсен", "Ко Чон Ён", "Но Му Хён", "Нам Кён Пхиль", "У Бан Го"])
def test_family_name_that_is_a_small_word_in_russian_is_read_behind_its_office(name):
    text = f"На приеме был посол Мальты Карло Борг. На встрече с ним министр обороны Кореи {name} говорил о флоте."
    ((*people,),) = met(f"Министр обороны Кореи {name} принял посла Мальты Карло Борга. {text}", "ru")
    assert people == [name, "Карло Борг"]


def test_nouns_of_treaties_and_the_like_are_no_names_in_the_plural() -> None:
    told = "Ana Roy, Mayor of Leeds, met Prime Minister Jan Vrabec of Malta and hailed the Lisgar Peace Agreements."

    assert [list(people) for people in met(told, "en")] == [["Ana Roy", "Jan Vrabec"]]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("министром финансов Чили Султаном Тагаевым", "Султан Тагаев"),
        ("министром финансов Султаном Тагаевым", "Султан Тагаев"),
        ("министром торговли Чили Бахытом Султановым", "Бахыт Султанов"),
        ("эмиром Катара Тамимом Аль Борг", "Тамимом Аль Борг"),
    ],
)
def test_russian_names_like_princes(printed: str, name: str) -> None:
    (meeting,) = met(f"Посол Мальты Ян Борг встретился с {printed}.", "ru")

    assert list(meeting) == ["Ян Борг", name]


def test_surname_like_several_sultans() -> None:
    (meeting,) = met("Министр торговли Чили Бахыт Султанов принял посла Мальты Яна Борга.", "ru")

    assert list(meeting) == ["Бахыт Султанов", "Ян Борг"]


def test_house_named_behind_its_owner_is_no_person() -> None:
    (meeting,) = met(
        "Во дворце президента Мальты «Лисгар» состоялась встреча министра Чили Ивана Моры с послом Перу.", "ru"
    )

    assert "Лисгар" not in meeting


def test_word_in_two_scripts_is_no_person() -> None:
    text = "Президент Мальты принял посла Чили Ивана Мору, сообщается в Telegram-канале правительства."

    assert [list(meeting) for meeting in met(text, "ru")] == [["", "Иван Мора"]]


def test_amir_is_a_surname_behind_a_given_name() -> None:
    report = "Maltese minister Jan Borg met Hasan Amir, ambassador of Chad, and then the Amir of Kuwait, Sheikh Adel."
    assert [list(meeting) for meeting in met(report, "en")] == [["Jan Borg", "Hasan Amir"], ["Jan Borg", "Adel"]]


def test_a_state_in_the_nominative_is_a_given_name_before_a_surname():
    (people,) = met("3 мая 2021 года послы Янис Озолс, Дания Морина и Марк Борг приняли премьера Ивана Вегу.", "ru")
    assert sorted(people) == ["Дания Морина", "Иван Вега", "Марк Борг", "Янис Озолс"]


def test_capitals_beside_a_body_are_no_name():
    text = "3 мая 2021 года министр Янис Озолс встретился с Марком Боргом. Министры вспомнили и о заседаниях СМИД СНГ."
    assert [list(people) for people in met(text, "ru")] == [["Янис Озолс", "Марк Борг"]]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("La embajadora de Chile, Sonia Leticia Cruz Mora,", "Sonia Leticia Cruz Mora"),  # a town, and what bodies are
        ("La ministra de Salud, Reyes Mora,", "Reyes Mora"),
        ("La ministra Reyes Mora", "Reyes Mora"),
    ],
)
def test_spanish_names_like_a_town_and_kings(printed: str, name: str) -> None:
    assert [list(meeting) for meeting in met(f"{printed} visitó al ministro de Defensa, Ian Roy.", "es")] == [
        [name, "Ian Roy"]
    ]


def test_kings_are_no_given_name() -> None:
    text = "Los Reyes Felipe y Leonor recibieron al ministro de Defensa, Ian Roy."
    assert [list(meeting) for meeting in met(text, "es")] == [["Felipe", "Leonor", "Ian Roy"]]


@pytest.mark.parametrize("name", ["Karl West", "Ana Banks", "Ann Bridges", "Jan Park", "Dean Barrow", "Theresa May"])
def test_words_for_things_are_names_behind_an_office_and_a_comma(name: str) -> None:
    text = f"Prime Minister Anna Roy received the Minister of Trade of Peru, {name}, on 3 June 2024."
    assert list(met(text, "en")[0]) == ["Anna Roy", name]


def test_a_month_behind_a_name_in_full_is_none_of_it() -> None:
    text = "President Jan Borg received Prime Minister Ana Roy May 3 in Lisgar."
    assert list(met(text, "en")[0]) == ["Jan Borg", "Ana Roy"]


def test_dean_is_an_office_where_a_body_has_one() -> None:
    (people,) = met("President Jan Borg of Malta met Dean Karl Roy of Lisgar University.", "en")
    assert people["Karl Roy"] == [("Dean", "Lisgar University")]


def test_a_press_briefing_is_no_body() -> None:
    text = "Department Press Briefing\nPresident Jan Borg of Malta met Minister Ana Roy."
    assert [body.name for body in read(text, "en").organizations] == []


def test_pope_behind_a_state_and_its_comma_is_a_given_name() -> None:
    text = "Le ministre de la Pêche, Jan Borg, a rencontré son homologue sénégalais, Pape Mora."
    assert [list(meeting) for meeting in met(text, "fr")] == [["Jan Borg", "Pape Mora"]]


def test_the_pope_is_one() -> None:
    text = "Le ministre français, Jan Borg, a été reçu par le pape Luis."
    assert [meeting["Luis"][0][0] for meeting in met(text, "fr")] == ["Pope"]
