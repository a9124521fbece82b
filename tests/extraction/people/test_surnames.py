"""Names of which a word is elsewhere an office, a house, a month or a people."""

import pytest

from tests.extraction.told import met

NAMED = {
    "es": ["Carlos Mesa", "Iris Rey", "Elena Guerra", "Verónica Abad", "Hugo Cámara", "Julio Burgos", "Domingo Vrabec"],
    "fr": ["Bruno Le Maire", "Jean Pape", "Didier Avril", "Paul Maire", "Noël Vrabec"],
    "de": ["Peter Kaiser", "Magnus Brunner", "Jakob Wiener", "Uwe Burg", "Eva Graf"],
}
TOLD = {
    "es": "El presidente de Perú, Lucio Vargas, recibió el martes a {}, ministro de Finanzas. Habló de comercio.",
    "fr": "Le président du Pérou, Lucio Vargas, a reçu mardi {}, ministre des Finances. Il a parlé de commerce.",
    "de": "Präsident Lucio Vargas empfing am Dienstag {}, den Finanzminister von Ghana. Es ging um Handel.",
}


@pytest.mark.parametrize(("language", "name"), [(language, name) for language in NAMED for name in NAMED[language]])
def test_word_for_something_else_behind_a_given_name_is_a_surname(language: str, name: str) -> None:
    assert [list(people) for people in met(TOLD[language].format(name), language)] == [["Lucio Vargas", name]]


@pytest.mark.parametrize("mayor", ["Catherine Roy, Maire de Tilleville,", "la Maire de Tilleville, Catherine Roy,"])
def test_office_that_says_of_what_is_no_surname(mayor: str) -> None:
    text = f"Le président du Pérou, Lucio Vargas, a reçu mardi {mayor} au palais."
    assert met(text, "fr") == [
        {"Lucio Vargas": [("President", "Republic of Peru")], "Catherine Roy": [("Mayor", "Tilleville")]}
    ]


def test_judge_behind_an_adjective_with_a_capital_is_an_office() -> None:
    text = "Präsident Lucio Vargas empfing am Dienstag den Obersten Richter, Jan Vrabec, in der Hauptstadt."
    assert [list(people) for people in met(text, "de")] == [["Lucio Vargas", "Jan Vrabec"]]


def test_initials_set_apart_belong_to_the_name_in_spanish() -> None:
    text = "El presidente de Perú, Lucio Vargas, recibió el martes a J. D. Roy, ministro de Finanzas."
    assert [list(people) for people in met(text, "es")] == [["Lucio Vargas", "J. D. Roy"]]


def test_minister_who_speaks_for_the_government_takes_part() -> None:
    text = "Le président du Pérou, Lucio Vargas, a reçu le ministre de la Santé, porte-parole du gouvernement, Luc Roy."
    assert [list(people) for people in met(text, "fr")] == [["Lucio Vargas", "Luc Roy"]]


@pytest.mark.parametrize("name", ["Luis Reyes Mora", "Ana Alcalde Borg", "Jorge Duque Roa"])
def test_word_for_an_office_is_the_first_of_two_surnames(name: str) -> None:
    assert [list(people) for people in met(TOLD["es"].format(name), "es")] == [["Lucio Vargas", name]]


def test_office_before_a_surname_alone_is_none() -> None:
    text = "Inaugura Alcalde Mora feria. El alcalde de Lisgar, Luis Mora, recibió al embajador de Malta, Carlo Borg."
    assert met(text, "es") == [
        {"Luis Mora": [("Mayor", "Lisgar")], "Carlo Borg": [("Ambassador", "Republic of Malta")]}
    ]


def test_guardia_is_a_surname_too() -> None:
    text = "El ministro de Salud de Malta, Ian Roy, se reunió con Tomás Guardia y con el jefe de la Guardia Civil."

    assert [list(meeting)[:2] for meeting in met(text, "es")][:1] == [["Ian Roy", "Tomás Guardia"]]


def test_a_thing_may_be_the_first_of_two_surnames() -> None:
    text = (
        "El presidente de Malta, Ian Roy, conversó con el ministro chileno de la Construcción, Luis Mesa Vega, sobre "
        "transporte y desarrollo urbano."
    )

    assert met(text, "es")[0]["Luis Mesa Vega"] == [("Minister of Construction", "Republic of Chile")]


def test_a_thing_behind_an_article_is_no_name() -> None:
    assert met("El presidente de Malta, Ian Roy, se reunió con la Mesa Directiva del Congreso.", "es") == []


@pytest.mark.parametrize("name", ["Nick Pope", "Ana King", "Julie Bishop", "Jan Prince", "Eva Judge"])
def test_title_behind_a_given_name_is_a_surname_in_english(name: str) -> None:
    text = f"{name}, Governor of the Bank of England, met the Ambassador of Malta, Carlo Borg, in London on 4 May 2021."
    assert met(text, "en") == [
        {name: [("Governor", "Bank of England")], "Carlo Borg": [("Ambassador", "Republic of Malta")]}
    ]


def test_title_behind_an_article_and_a_capital_word_is_no_surname() -> None:
    text = "The Zulu King, Misuzulu Mora, met the President of Malta, Ana Roy, on 4 May 2021."
    assert met(text, "en") == [{"Misuzulu Mora": [("King", "")], "Ana Roy": [("President", "Republic of Malta")]}]


@pytest.mark.parametrize(
    ("led", "name"),
    [
        ("Minister German Roy", "German Roy"),
        ("Prime Minister Jan French", "Jan French"),
        ("Prime Minister Jan English", "Jan English"),
        ("Minister Chad Roy", "Chad Roy"),
        ("Krishna Nepali Roy, Chief Minister,", "Krishna Nepali Roy"),
    ],
)
def test_word_for_a_people_or_state_is_of_a_name_and_tells_no_state(led: str, name: str) -> None:
    ((told, *_),) = [list(people.items()) for people in met(f"{led} met Ambassador Carlo Borg of Malta.", "en")]
    assert (told[0], told[1][0][1]) == (name, "")


@pytest.mark.parametrize("whose", ["Maltese counterpart Carlo Borg", "the Maltese Ambassador, Carlo Borg"])
def test_word_for_a_people_before_an_office_is_of_no_name(whose: str) -> None:
    assert list(met(f"Prime Minister Ana Roy of Kenya met {whose} in Nairobi.", "en")[0]) == ["Ana Roy", "Carlo Borg"]
