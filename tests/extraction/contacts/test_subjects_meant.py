"""Whom a pronoun means: the subject of the sentence before, wherever that stands."""

import pytest

from tests.extraction.told import met


def test_who_was_received_by_the_one_told_first_is_the_subject():
    text = (
        "Wien, 12. Jänner 2025. Von Bundeskanzler Karl Moser empfangen wurde am Donnerstag US-Botschafter Victor Kane. "
    )
    text += "Er hatte zuvor Außenminister Alex Roth besucht."

    assert [list(people) for people in met(text, "de")] == [["Karl Moser", "Victor Kane"], ["Victor Kane", "Alex Roth"]]


def test_a_pronoun_behind_where_and_before_the_contact_means_the_one_named():
    text = "Berlin, 10. Mai 2023. Minister Jan Roth hat Minister Juan Mora empfangen. Mora war am Vortag nach Paris "
    text += "gereist, wo er Gespräche mit Ministerin Ana Roy führte."

    assert [list(people) for people in met(text, "de")] == [["Jan Roth", "Juan Mora"], ["Juan Mora", "Ana Roy"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Mit Kanzler Jan Borg ist Minister Karl Roy zusammengetroffen. Zuvor hatte er Präsident Marc Daly besucht.",
        ),
        ("ru", "С президентом Яном Боргом встретился министр Иван Рой. До этого он побеседовал с мэром Марком Дейли."),
        ("en", "With President Jan Borg, Prime Minister Ana Roy discussed trade. Earlier she had met Mayor Marc Daly."),
    ],
)
def test_who_met_the_one_told_first_behind_a_with_is_the_subject(language, text):
    one, other = map(list, met(text, language))

    assert one[1] == other[0]
    assert one[0] not in other


def test_several_who_received_or_spoke_with_a_russian_him_are_his_hosts():
    text = "Прокурор Игорь Борг провел 5 мая 2023 года переговоры с судьей Яном Роем. {}"
    hosts = ["Иван Мора", "Павел Дейли"]

    for told in (
        "Затем его приняли президент Иван Мора и министр Павел Дейли.",
        "Вечером с ним также беседовали президент Иван Мора и министр Павел Дейли.",
    ):
        assert [list(people) for people in met(text.format(told), "ru")][1] == ["Игорь Борг", *hosts]


def test_who_was_received_by_another_goes_on():
    text = (
        "Der Präsident Litauens, Jonas Roth, besuchte am 5. Mai 2021 Kiew. Im Palast empfing ihn Präsident Petro Borg. "
    )
    text += "Tags darauf sprach er in Warschau mit Präsident Jan Mora."

    assert [list(people) for people in met(text, "de")] == [["Jonas Roth", "Petro Borg"], ["Jonas Roth", "Jan Mora"]]


def test_the_russian_that_one_is_the_one_told_last():
    text = "Министр Иван Рой принял 5 мая 2021 года посла Хуана Мору. Днем ранее тот встретился с мэром Яном Боргом."

    assert [list(people) for people in met(text, "ru")] == [["Иван Рой", "Хуан Мора"], ["Хуан Мора", "Ян Борг"]]


def test_a_russian_was_also_received_is_a_contact_of_its_own():
    text = "Министр Иван Рой провел 5 мая 2021 года переговоры с Яном Боргом. Рой был также принят мэром Хуаном Морой."

    assert [list(people) for people in met(text, "ru")] == [["Иван Рой", "Ян Борг"], ["Иван Рой", "Хуан Мора"]]


def test_whom_one_meets_where_one_goes_is_yet_to_be_met():
    text = (
        "Berlin, 5. Mai 2021. Ministerin Ana Roth hat Minister Jan Borg getroffen. Roth reist im Juni nach Bamako, wo "
    )
    text += "sie Präsident Karl Beck trifft."

    assert [list(people) for people in met(text, "de")] == [["Ana Roth", "Jan Borg"]]
