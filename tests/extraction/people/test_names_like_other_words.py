"""Given names that are a town's or a month's as well, in the cases of Russian; offices that have no cases."""

import pytest

from tests.extraction.told import met

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
