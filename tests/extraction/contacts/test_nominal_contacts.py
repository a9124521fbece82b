"""Contacts told by their noun: whose they were behind it, or who gave them in a clause about it."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "LIMA, 6 de marzo de 2018. Media hora duró el encuentro de Luis Roa con Karen Holm. El canciller chileno y "
            "la ministra danesa hablaron de pesca.",
        ),
        (
            "fr",
            "TUNIS, 6 mars 2018. La rencontre de Luis Roa avec Karen Holm a duré une heure. Le ministre chilien des "
            "Affaires étrangères et la ministre danoise ont parlé de pêche.",
        ),
        (
            "es",
            "LIMA, 6 de marzo de 2018. El almuerzo que el canciller chileno, Luis Roa, ofreció a su homóloga de "
            "Dinamarca, Karen Holm, duró tres horas.",
        ),
        (
            "es",
            "LIMA, 6 de marzo de 2018. La ministra de Dinamarca, Karen Holm, viajó ayer a Lima. Hubo tiempo para un "
            "almuerzo: el que el canciller chileno, Luis Roa, le ofreció hoy.",
        ),
        (
            "fr",
            "TUNIS, 6 mars 2018. Le déjeuner que le ministre chilien, Luis Roa, a offert à son homologue danoise, "
            "Karen Holm, a duré trois heures.",
        ),
    ],
)
def test_noun_tells_of_the_contact_of_whom_it_was(language: str, text: str) -> None:
    assert [sorted(people) for people in met(text, language)] == [["Karen Holm", "Luis Roa"]]


def test_clause_about_somebody_else_stays_aside() -> None:
    text = (
        "LIMA, 6 de marzo de 2018. La ministra de Dinamarca, Karen Holm, almorzó con el canciller chileno, Luis Roa, "
        "en la casa que Juan Mora dejó al Estado."
    )
    assert [sorted(people) for people in met(text, "es")] == [["Karen Holm", "Luis Roa"]]


def test_three_meals_are_three_contacts_of_one() -> None:
    text = (
        "LIMA, 6 de marzo de 2018. Karen Holm, ministra de Dinamarca, desayunó en Lima con el canciller Luis Roa; "
        "almorzó con la ministra Eva Paz y cenó con el alcalde Juan Mora."
    )
    assert [sorted(people) for people in met(text, "es")] == [
        ["Karen Holm", "Luis Roa"],
        ["Eva Paz", "Karen Holm"],
        ["Juan Mora", "Karen Holm"],
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Llegó hoy a Lima Karen Holm. La ministra de Dinamarca tenía cita con el canciller Luis Roa.", "Karen Holm"),
        ("En Lima Carla Paz conversó con el canciller Luis Roa.", "Carla Paz"),
    ],
)
def test_town_before_the_subject_is_no_part_of_a_name(text: str, people: str) -> None:
    assert [sorted(found) for found in met("LIMA, 6 de marzo de 2018. " + text, "es")] == [sorted([people, "Luis Roa"])]
