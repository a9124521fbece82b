"""Whom a pronoun or a noun for somebody known means by its gender, where two are known."""

import pytest

from tests.extraction.told import met

HOST, GUEST, OTHER = "Tomas Vrabec", "Ana Moreira", "Jan Hudak"
FRENCH = "Le ministre slovaque Tomas Vrabec a reçu lundi la ministre portugaise Ana Moreira. "
FRENCH_GUEST_FIRST = "La ministre portugaise Ana Moreira a été reçue lundi par le ministre slovaque Tomas Vrabec. "
SPANISH = "El ministro eslovaco Tomas Vrabec recibió el lunes a la ministra portuguesa Ana Moreira. "


@pytest.mark.parametrize(
    ("language", "body", "again"),
    [
        ("fr", FRENCH + "Elle a ensuite rencontré le maire de Nadroga, Jan Hudak.", GUEST),
        ("fr", FRENCH_GUEST_FIRST + "Elle a ensuite rencontré le maire de Nadroga, Jan Hudak.", GUEST),
        ("fr", FRENCH_GUEST_FIRST + "Il a ensuite rencontré le maire de Nadroga, Jan Hudak.", HOST),
        ("fr", FRENCH + "Plus tôt, la diplomate avait rencontré le maire de Nadroga, Jan Hudak.", GUEST),
        ("es", SPANISH + "Por la tarde, ella conversó con el alcalde de Nadroga, Jan Hudak.", GUEST),
        ("es", SPANISH + "Previamente, la funcionaria había visitado al alcalde de Nadroga, Jan Hudak.", GUEST),
        ("es", SPANISH + "Previamente, el funcionario había visitado al alcalde de Nadroga, Jan Hudak.", HOST),
    ],
)
def test_gender_tells_who_is_meant(language, body, again):
    assert [set(people) for people in met(body, language)] == [{HOST, GUEST}, {again, OTHER}]


def test_participle_agrees_with_whom_it_was_done_to():
    body = FRENCH + "Le maire de Nadroga, Jan Hudak, l'avait reçue dans la matinée."
    assert [set(people) for people in met(body, "fr")] == [{HOST, GUEST}, {GUEST, OTHER}]


def test_womans_honorific_counts_for_more_than_her_titles_article():
    body = (
        "Mme Ana Moreira, le ministre portugais, a été reçue lundi par le président Tomas Vrabec. Elle a ensuite"
        " rencontré le maire de Nadroga, Jan Hudak."
    )
    assert [set(people) for people in met(body, "fr")] == [{HOST, GUEST}, {GUEST, OTHER}]


def test_delegation_has_no_gender():
    body = FRENCH_GUEST_FIRST + "La délégation a ensuite rencontré le maire de Nadroga, Jan Hudak."
    assert [set(people) for people in met(body, "fr")] == [{HOST, GUEST}, {GUEST, OTHER}]
