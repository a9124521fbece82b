"""Names with a see before them or a father's name behind, and offices told by "who is"."""

import pytest

from tests.extraction.told import met, read

TOLD = {
    "a see of two towns": (
        "ru",
        "Президент Монголии Бат Дорж принял в понедельник архиепископа Горского и Озерского Фому (Лесина).",
        "Фома (Лесин)",
        [("Archbishop", "")],
    ),
    "a father's name behind in Russian": (
        "ru",
        "Президент Монголии Бат Дорж встретился в понедельник с министром обороны Кыргызстана Алмаз Токтогул уулу.",
        "Алмаз Токтогул уулу",
        [("Minister of Defence", "Kyrgyz Republic")],
    ),
    "a father's name behind in English": (
        "en",
        "President Bat Dorj of Mongolia met Defence Minister Almaz Toktogul uulu of Kyrgyzstan on Monday.",
        "Almaz Toktogul uulu",
        [("Minister of Defence", "Kyrgyz Republic")],
    ),
    "who is": (
        "en",
        "President Bat Dorj of Mongolia met Ana Roy, who is Mayor of Lodwar, on Monday.",
        "Ana Roy",
        [("Mayor", "Lodwar")],
    ),
}


@pytest.mark.parametrize(("language", "text", "name", "offices"), TOLD.values(), ids=TOLD)
def test_name_is_whole_and_has_its_office(language, text, name, offices):
    (meeting,) = met(text, language)
    assert meeting[name] == offices


def test_those_at_the_table_and_those_who_accompany_took_part():
    met_by_two = "President Bat Dorj of Mongolia met Premier Ana Roy of Malta on Monday."
    text = f"{met_by_two} Accompanying Premier Roy was Minister Carlo Borg."
    assert list(met(text, "en")[0]) == ["Bat Dorj", "Ana Roy", "Carlo Borg"]


def test_place_before_a_name_is_no_word_of_it() -> None:
    text = "Сегодня в Никольском Пётр Зарецкий встретился с Генеральным консулом Чили г-ном Хуаном Рохасом."
    (meeting,) = read(text, "ru").meetings
    assert ([p.name for p in meeting.participants], meeting.place) == (["Пётр Зарецкий", "Хуан Рохас"], "Никольском")


def test_foreign_surnames_may_be_left_as_they_are() -> None:
    text = "Министр культуры России Пётр Зарецкий встретился с послом Португалии Марией Перейра Коста."
    assert [list(meeting) for meeting in met(text, "ru")] == [["Пётр Зарецкий", "Мария Перейра Коста"]]


def test_arabic_names_in_ulla_keep_their_end() -> None:
    text = "Görüşdə deputat Könül Feyzulla və Pakistanın səfiri Bilal Xan iştirak ediblər."
    assert [list(meeting) for meeting in met(text, "az")] == [["Könül Feyzulla", "Bilal Xan"]]


def test_name_in_the_locative_is_a_house_s() -> None:
    text = "TOBB Başkanı Yavuz Saraç, Almanya Cumhurbaşkanı Matthias Reiner’i Yeşil Kubbeler’de kabul etti."
    assert [list(meeting) for meeting in met(text, "tr")] == [["Yavuz Saraç", "Matthias Reiner"]]
