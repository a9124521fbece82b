"""What the sentence before tells of those who met: that they shared a meal, in what clause they stand, who received."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "es",
            "El rey Felipe VI compartió un desayuno con los presidentes centroamericanos. A la mesa se sentaron los"
            " presidentes de Guatemala, Juan Mora, y de Honduras, Luis Roa.",
        ),
        (
            "fr",
            "Le roi Philippe VI a offert un dîner aux présidents de la région. À table se sont assis les présidents du"
            " Guatemala, Juan Mora, et du Honduras, Luis Roa.",
        ),
    ],
)
def test_guests_at_a_meal_were_there_together(language: str, body: str) -> None:
    assert [len(people) for people in met(body, language)] == [3]


def test_pronoun_means_the_subject_and_nobody_of_a_clause_before_it() -> None:
    text = (
        "Venue à Lima, où le ministre péruvien Luis Roa l'avait accueillie, la présidente chilienne Ana Mora a gagné le"
        " palais. Le président péruvien Jan Borg s'est entretenu avec elle."
    )
    assert {"Ana Mora", "Jan Borg"} in [set(people) for people in met(text, "fr")]


@pytest.mark.parametrize(
    "body",
    [
        "Ana Mora recibió hoy a Luis Roa. El ministro maltés de Salud y la canciller peruana hablaron de pesca.",
        "Luis Roa fue recibido hoy por Ana Mora. La canciller peruana y el ministro maltés de Salud hablaron de pesca.",
        "Ana Mora se reunió hoy con Luis Roa, quien cumple una visita a Lima. El ministro maltés de Salud y la"
        " canciller peruana hablaron de pesca.",
    ],
)
def test_office_of_the_state_there_is_of_who_received(body: str) -> None:
    (people,) = met(f"LIMA, 3 de abril de 2013. {body}", "es")
    assert {name: offices[0][1] for name, offices in people.items()} == {
        "Ana Mora": "Republic of Peru",
        "Luis Roa": "Republic of Malta",
    }
