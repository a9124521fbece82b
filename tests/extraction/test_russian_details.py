"""Russian: heads at the opening, sides, houses called after something, talks apart, seats of offices."""

import pytest

from tests.extraction.told import met, read


def test_heads_at_the_opening_are_several() -> None:
    text = (
        "Главы МИД Перу и Чада Ана Мора и Идрис Салех встретились в Лиме. В беседе принял участие глава протокола "
        "Хуан Лопес."
    )
    assert {name: [title for title, _ in offices] for name, offices in met(text, "ru")[0].items()} == {
        "Ана Мора": ["Minister of Foreign Affairs"],
        "Идрис Салех": ["Minister of Foreign Affairs"],
        "Хуан Лопес": ["Head"],
    }


def test_two_of_three_who_spoke_apart_met_once_more() -> None:
    text = (
        "Президент Перу Эрнан Лопес, президент Чада Идрис Салех и президент Фиджи Сефа Рату провели в Лиме "
        "трехстороннюю "
        "встречу.\n\nДо нее Эрнан Лопес отдельно беседовал с Идрисом Салехом."
    )
    assert [list(people) for people in met(text, "ru")] == [
        ["Эрнан Лопес", "Идрис Салех", "Сефа Рату"],
        ["Эрнан Лопес", "Идрис Салех"],
    ]


def test_an_envoy_is_of_the_side_that_its_sentence_tells_of() -> None:
    text = (
        "Вице-премьер Перу Эрнан Лопес и министр нефти Чада Идрис Салех встретились в Нджамене. С перуанской стороны в "
        "беседе также принял участие посол Хуан Вега."
    )
    assert met(text, "ru")[0]["Хуан Вега"] == [("Ambassador", "Republic of Peru")]


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("в Доме дружбы народов", "Дом дружбы народов"),
        ("во Дворце независимости", "Дворец независимости"),
        ("в Лисгарском замке", "Лисгарский замок"),
    ],
)
def test_a_house_is_named_with_what_it_is_called_after(printed: str, place: str) -> None:
    text = f"Президент Перу Эрнан Лопес вчера {printed} принял президента Чада Идриса Салеха."
    assert [meeting.place for meeting in read(text, "ru").meetings] == [place]


def test_a_seat_of_an_office_is_no_part_of_its_holders_name() -> None:
    text = (
        "Министр экономики Перу Эрнан Лопес встретился с министром экономики Чада Идрисом Салехом. Участвовал и "
        "руководитель представительства в Лиме Хуан Вега."
    )
    assert list(met(text, "ru")[0]) == ["Эрнан Лопес", "Идрис Салех", "Хуан Вега"]


def test_two_named_in_full_who_met_are_officials_where_the_text_calls_them_so() -> None:
    text = (
        "Дато Мебуриани и Виллем ван дер Линде сегодня впервые встретились в Лиме.\n\nГлава правительства "
        "рассказал послу о "
        "торговле."
    )
    assert [list(people) for people in met(text, "ru")] == [["Дато Мебуриани", "Виллем ван дер Линде"]]
    assert met(text.partition("\n")[0], "ru") == []


def test_the_day_before_is_counted_from_a_contact_and_not_from_the_background() -> None:
    text = (
        "13 января 2022\n\nМинистр обороны Перу Эрнан Лопес доложил о выводе войск.\n\nСилы приступили к задачам "
        "7 января по "
        "просьбе парламента. В их составе две роты. Они охраняли мосты. Всё было спокойно.\n\nДнём ранее Эрнан Лопес "
        "разговаривал по телефону с министром обороны Чада Идрисом Салехом."
    )
    assert [str(meeting.days) for meeting in read(text, "ru").meetings] == ["2022-01-12"]


def test_a_months_name_in_brief_ends_no_sentence() -> None:
    text = (
        "Апр. 14, 2020 21:07 Asia/Lima\n\nПрезидент Перу Эрнан Лопес вчера принял в Лиме президента Чада Идриса Салеха."
    )
    draft = read(text, "ru")
    assert (str(draft.published), [str(meeting.days) for meeting in draft.meetings]) == ("2020-04-14", ["2020-04-13"])


def test_columns_of_a_line_are_no_name() -> None:
    text = (
        "Президент Перу Эрнан Лопес принял президента Чада Идриса Салеха и рассказал гостю о планах строительства "
        "порта.\n\n"
        "Поделиться     Версия"
    )
    assert [list(people) for people in met(text, "ru")] == [["Эрнан Лопес", "Идрис Салех"]]


def test_a_house_before_an_office_in_the_nominative_is_not_the_holders() -> None:
    text = "В областной администрации губернатор Лисгарской области Эрнан Лопес принял посла Чада Идриса Салеха."
    assert [list(people) for people in met(text, "ru")] == [["Эрнан Лопес", "Идрис Салех"]]
    assert met(text.replace("губернатор ", "помощник губернатора "), "ru")[0]["Эрнан Лопес"][0][0] == "Assistant"


def test_what_belongs_to_a_house_is_not_where_they_met() -> None:
    text = (
        "Посол Перу Хуан Вега встретился с министром образования Чада Идрисом Салехом.\n\n"
        "На встрече говорили об открытии центра испанского языка при Университете Лисгара."
    )
    assert [meeting.place for meeting in read(text, "ru").meetings] == [""]


@pytest.mark.parametrize("chamber", ["Палаты депутатов", "Палаты советников", "Палаты общин", "Нижней палаты"])
@pytest.mark.parametrize("head", ["председателем", "спикером"])
def test_speaker_of_a_chamber_of_a_named_parliament_is_met(chamber, head):
    text = f"Президент Мальты Карло Борг 3 мая встретился с {head} {chamber} Парламента Румынии Ионом Бурчей.\n"
    (told,) = met(text, "ru")
    assert told["Ион Бурча"] == [("Speaker", "Parliament of Romania")]
