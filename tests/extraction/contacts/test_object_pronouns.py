"""Whom a pronoun before the verb means: "Ana Roy l'a reçu", "Ana Roy le recibió"."""

import pytest

from tests.extraction.told import met

BEFORE = {
    "es": "El ministro de Energía de Perú, Luis Prado, llegó el lunes a Quito.",
    "fr": "Le ministre péruvien de l'Énergie, Luis Prado, a gagné Quito lundi.",
}


def parties(text, language):
    return [set(people) for people in met(f"{BEFORE[language]} {text}", language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre du Commerce, Ana Soto, l'a reçu dans l'après-midi."),
        ("fr", "La ministre du Commerce, Ana Soto, l'a ensuite gardé à déjeuner."),
        ("fr", "La ministre du Commerce, Ana Soto, l'attendait au palais."),
        ("fr", "La ministre du Commerce, Ana Soto, lui a accordé un entretien."),
        ("es", "La ministra de Comercio, Ana Soto, lo recibió por la tarde."),
    ],
)
def test_a_pronoun_before_the_verb_means_the_one_named_before(language, text):
    assert parties(text, language) == [{"Luis Prado", "Ana Soto"}]


def test_so_it_does_where_two_received_him():
    text = "La ministre du Commerce, Ana Soto, l'a reçu, de même que le maire de Quito, Juan Vidal."
    assert parties(text, "fr") == [{"Luis Prado", "Ana Soto", "Juan Vidal"}]


def test_what_was_spoken_of_with_another_is_no_person():
    text = "Du gaz ? La ministre du Commerce, Ana Soto, l'a évoqué avec le maire de Quito, Juan Vidal."
    assert parties(text, "fr") == [{"Ana Soto", "Juan Vidal"}]


def test_who_waited_at_the_airport_met_nobody():
    assert parties("La ministre du Commerce, Ana Soto, l'attendait à l'aéroport.", "fr") == []


def test_a_pronoun_for_several_means_those_of_the_sentence_before():
    text = (
        "Le ministre péruvien de l'Énergie, Luis Prado, et l'ambassadeur du Chili, Juan Vidal, ont gagné Quito lundi. "
        "La ministre du Commerce, Ana Soto, les a reçus dans l'après-midi."
    )
    assert [set(people) for people in met(text, "fr")] == [{"Luis Prado", "Juan Vidal", "Ana Soto"}]


def test_whom_a_host_received_is_not_the_host_where_another_receives_them_next():
    text = (
        "La ministre du Commerce, Ana Soto, a reçu lundi à Quito le ministre péruvien Luis Prado et l'ambassadeur du "
        "Chili, Juan Vidal. Le maire de Quito, Marc Borg, les a vus à son tour."
    )
    assert [set(people) for people in met(text, "fr")] == [
        {"Ana Soto", "Luis Prado", "Juan Vidal"},
        {"Marc Borg", "Luis Prado", "Juan Vidal"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lo recibieron la ministra de Comercio, Ana Soto, y el alcalde, Leo Gil.",
        "En la escalinata lo aguardaban la ministra de Comercio, Ana Soto, y el alcalde, Leo Gil.",
    ],
)
def test_a_pronoun_is_a_party_where_several_received(text: str) -> None:
    assert parties(text, "es") == [{"Luis Prado", "Ana Soto", "Leo Gil"}]
