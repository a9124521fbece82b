"""Russian visits that a sentence only speaks of: neither who is to pay them nor where they go is of the contact."""

from tests.extraction.told import met, read

_LEAD = "БАКУ, 5 мая 2021. Заместитель министра Керим Велиев принял посла Турции Ахмета Борга. "


def _told(text: str) -> list[tuple[str, list[str]]]:
    return [(m.place, [p.name for p in m.participants]) for m in read(text, "ru").meetings]


def test_a_visit_that_was_discussed_is_no_contact():
    both = [("Баку", ["Керим Велиев", "Ахмет Борг"])]

    for told in (
        "Обсуждался визит в Анкару министра обороны Закира Моры.",
        "Они обсудили подготовку визита министра обороны Закира Моры в Анкару.",
        "По просьбе дипломата обсуждалась подготовка визита министра обороны Закира Моры.",
    ):
        assert _told(_LEAD + told) == both


def test_the_visit_that_a_sentence_begins_with_is_spoken_of():
    text = "БАКУ, 5 мая 2021. Визит в Анкару министра обороны Закира Моры обсудили посол Турции Ахмет Борг и "
    text += "заместитель министра Керим Велиев."

    assert _told(text) == [("Баку", ["Ахмет Борг", "Керим Велиев"])]


def test_who_paid_the_visit_during_which_they_spoke_met():
    text = "БАКУ, 5 мая 2021. В ходе визита президента Грузии Георгия Борга обсуждались дороги. Президент встретился с "
    text += "министром Керимом Велиевым."

    assert list(met(text, "ru")[0]) == ["Георгий Борг", "Керим Велиев"]


def test_a_town_that_somebody_was_in_or_is_invited_to_is_not_where_they_met():
    text = "АСТАНА, 7 сентября 2023. Президент Казахстана Ерлан Мора встретился с главой МАГАТЭ Марком Боргом. {}"

    assert _told(text.format("Вчера Борг побывал в Самарканде.")) == [("Астана", ["Ерлан Мора", "Марк Борг"])]
    assert _told(text.format("Борг постоянно находится в Вене.")) == [("Астана", ["Ерлан Мора", "Марк Борг"])]
    assert _told(text.format("Борг пригласил его в Вену.")) == [("Астана", ["Ерлан Мора", "Марк Борг"])]


def test_a_house_before_those_who_were_received_there_is_where_they_met():
    text = "Президент Иван Мора принял 25 января 2024 года в Спасском монастыре посла Сербии Драгана Борга."

    assert _told(text) == [("Спасский монастырь", ["Иван Мора", "Драган Борг"])]
    assert met(text, "ru")[0]["Драган Борг"] == [("Ambassador", "Republic of Serbia")]


def test_a_state_whose_name_never_changes_is_no_part_of_a_name():
    text = "Премьер-министр Самоа Густаво Мора встретился 5 мая 2021 года с министром Иваном Боргом."

    assert met(text, "ru")[0]["Густаво Мора"] == [("Prime Minister", "Independent State of Samoa")]
