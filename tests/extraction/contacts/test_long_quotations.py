"""Contacts told of in what is quoted, be it over several sentences."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Губернатор Ян Рой 3 мая 2021 года принял посла Мальты Карла Борга. «Предложений у нас теперь очень много. "
            "Недавно мы говорили об этом по телефону с министром Иваном Морой», - сказал губернатор.",
        ),
        (
            "de",
            "Minister Jan Roy empfing am 3. Mai 2021 den maltesischen Botschafter Carl Borg. „Es gibt viele Vorschläge "
            "für uns. Darüber sprachen wir am Telefon mit Ministerin Ana Mora“, sagte Roy.",
        ),
    ],
)
def test_what_the_end_of_a_quotation_tells_is_spoken_of(language: str, text: str) -> None:
    assert [len(meeting) for meeting in met(text, language)] == [2]


def test_what_a_statement_says_over_two_sentences_took_place() -> None:
    text = (
        "«Министр Ян Рой 3 мая 2021 года посетил Мальту с рабочей поездкой. Там он встретился с министром Иваном "
        "Морой», - говорится в сообщении министерства."
    )
    assert [sorted(meeting) for meeting in met(text, "ru")] == [["Иван Мора", "Ян Рой"]]
