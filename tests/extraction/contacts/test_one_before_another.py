"""Contacts of one sentence of which one came before the other, or of another guest."""

import pytest

from tests.extraction.told import met, read

HOST, FIRST, OTHER = "Luis Roa", "Ana Mora", "Jan Borg"


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le président Luis Roa a reçu la ministre Ana Mora, avant de s'entretenir avec le maire Jan Borg.",
        ),
        ("fr", "Reçu par la ministre Ana Mora, le président Luis Roa s'est entretenu avec le maire Jan Borg."),
        ("fr", "Avant de recevoir la ministre Ana Mora, le président Luis Roa a rencontré le maire Jan Borg."),
        (
            "es",
            "El presidente Luis Roa recibió a la ministra Ana Mora, antes de reunirse con el alcalde Jan Borg.",
        ),
        (
            "es",
            "Recibido por la ministra Ana Mora, el presidente Luis Roa se reunió luego con el alcalde Jan Borg.",
        ),
        (
            "es",
            "Antes de recibir a la ministra Ana Mora, el presidente Luis Roa conversó con el alcalde Jan Borg.",
        ),
    ],
)
def test_one_met_two_one_before_the_other(language: str, body: str) -> None:
    assert [set(people) for people in met(body, language)] == [{HOST, FIRST}, {HOST, OTHER}]


def test_only_the_first_of_both_was_a_call() -> None:
    text = (
        "Le président Luis Roa a échangé au téléphone avec la ministre Ana Mora, avant de recevoir le maire Jan Hudak."
    )
    assert [meeting.form for meeting in read(text, "fr").meetings] == ["phone call", "in person"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Le président Luis Roa rencontrera demain la ministre Ana Mora, avant de recevoir Jan Borg."),
        (
            "es",
            "El presidente Luis Roa recibirá mañana a la ministra Ana Mora, antes de reunirse con Jan Borg.",
        ),
    ],
)
def test_what_comes_behind_a_plan_is_one_too(language: str, body: str) -> None:
    assert met(body, language) == []


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Après le maire Jan Borg, c'est la ministre Ana Mora que le président Luis Roa a accueillie."),
        ("es", "Después del alcalde Jan Borg, fue la ministra Ana Mora quien visitó al presidente Luis Roa."),
        (
            "fr",
            "La ministre Ana Mora a représenté le maire Jan Borg à l'audience accordée par le pape Luis Roa.",
        ),
    ],
)
def test_who_came_before_or_was_represented_was_not_there(language: str, body: str) -> None:
    assert [set(people) for people in met(body, language)] == [{HOST, FIRST}]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le président de Malte, Luis Roa, reçu en audience par le président du Chili, Jan Borg, était"
            " accompagné de la ministre Ana Mora.",
        ),
        (
            "es",
            "El presidente de Malta, Luis Roa, recibido en audiencia por el presidente de Chile, Jan Borg, estaba"
            " acompañado de la ministra Ana Mora.",
        ),
    ],
)
def test_who_came_along_is_of_the_state_of_whom_the_sentence_begins_with(language: str, body: str) -> None:
    (people,) = met(body, language)
    assert people[FIRST] == [("Minister", "Republic of Malta")]


def test_counterpart_of_a_secretary_of_state_for_something_is_one_too() -> None:
    text = "Le secrétaire d'État français aux Transports, Jan Borg, a rencontré son homologue italien, Luis Roa."
    (people,) = met(text, "fr")
    assert people[HOST] == [("Secretary of State for Transport", "Italian Republic")]


def test_state_behind_an_offices_comma_is_a_given_name() -> None:
    text = "Una delegación del banco, encabezada por su presidente, Mauricio Roa, visitó al alcalde Jan Borg."
    assert [list(people) for people in met(text, "es")] == [["Mauricio Roa", "Jan Borg"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("es", "Tras despedirse de la alcaldesa Eva Soto, la ministra Ana Mora se reunió con el presidente Luis Roa."),
        ("es", "Esta mañana, la ministra Ana Mora se reunió con el presidente Luis Roa."),
    ],
)
def test_who_was_left_is_no_party_and_this_morning_nobody(language: str, body: str) -> None:
    assert [set(people) for people in met(body, language)] == [{HOST, FIRST}]


def test_this_morning_is_not_the_latter() -> None:
    text = (
        "La canciller Ana Mora recibió al embajador de Malta, Luis Roa. Esta mañana, la ministra había hablado por"
        " teléfono con el alcalde Jan Borg."
    )
    assert [set(people) for people in met(text, "es")] == [{FIRST, HOST}, {FIRST, OTHER}]


def test_who_had_been_received_before_is_parted() -> None:
    text = "Après avoir rencontré la ministre Ana Mora, le président Luis Roa s'est entretenu avec le maire Jan Borg."
    assert [set(people) for people in met(text, "fr")] == [{FIRST, HOST}, {HOST, OTHER}]
