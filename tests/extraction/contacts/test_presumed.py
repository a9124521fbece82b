"""Contacts that no sentence tells of, but later ones speak of as known."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Die Landtagspräsidentin Ana Mora führte Botschafter Jan Hudak durch den Plenarsaal. "
            "Um die Fischerei drehte sich danach das Gespräch.",
        ),
        (
            "de",
            "Außenministerin Ana Mora führte Botschafter Jan Hudak durch die Altstadt. "
            "Die Fischerei lag dem Gast am Herzen.",
        ),
        (
            "en",
            "Foreign Minister Ana Mora showed Ambassador Jan Hudak around the old town. "
            "Fisheries were the subject of the talks.",
        ),
        (
            "fr",
            "La ministre Ana Mora a montré à l’ambassadeur Jan Hudak la vieille ville. La pêche a dominé l’entretien.",
        ),
        (
            "es",
            "La ministra Ana Mora mostró al embajador Jan Hudak el casco antiguo. La pesca centró la conversación.",
        ),
    ],
)
def test_a_contact_spoken_of_as_known_is_of_those_named_before(language: str, text: str) -> None:
    assert [sorted(meeting) for meeting in met(text, language)] == [["Ana Mora", "Jan Hudak"]]


def test_a_contact_spoken_of_as_known_in_russian_is_of_those_named_in_the_two_sentences_before() -> None:
    text = "Посол Мальты Ян Гудак приехал в город. У входа стоял министр обороны Иван Гарсия. Тон беседы был мягким."
    assert [sorted(meeting) for meeting in met(text, "ru")] == [["Иван Гарсия", "Ян Гудак"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ministerin Ana Mora schrieb, sie achte Botschafter Jan Hudak. Das Gespräch führte eine Zeitung."),
        ("de", "Ministerin Ana Mora will Botschafter Jan Hudak die Altstadt zeigen. Das Gespräch dauert eine Stunde."),
        ("en", "Minister Ana Mora backs Ambassador Jan Hudak. Fisheries will be the subject of the talks."),
        ("es", "La ministra Ana Mora felicitó al embajador Jan Hudak. La carta habla de una conversación."),
        ("ru", "Президент Ян Гудак поздравил Ивана Гарсию. Телеграмма опубликована."),
    ],
)
def test_nothing_is_presumed_where_nothing_speaks_of_a_contact_that_was(language: str, text: str) -> None:
    assert met(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La ministra Ana Mora mostró al embajador Jan Hudak el casco antiguo. La pesca centró la conversación. Lo "
            "acompañaba el cónsul Luis Roa.",
        ),
        (
            "en",
            "Foreign Minister Ana Mora showed Ambassador Jan Hudak around the old town. Fisheries were the subject of "
            "the talks. Consul Luis Roa attended as well.",
        ),
    ],
)
def test_who_attended_a_contact_spoken_of_as_known_was_there_too(language: str, text: str) -> None:
    assert [sorted(meeting) for meeting in met(text, language)] == [["Ana Mora", "Jan Hudak", "Luis Roa"]]
