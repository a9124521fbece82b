"""Ministers whom a list tells by "that of" behind another: "el ministro de Salud, X, y el de Cultura, Y"."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "MADRID, 6 de marzo de 2018. El presidente de Bolivia, Luis Roa, recibió al ministro danés de Salud, Jan "
            "Holm, y al de Cultura, Karl Lund. Asistieron el ministro de Defensa, Ana Soto, y la de Energía y Minas, "
            "Eva Mora.",
        ),
        (
            "fr",
            "PARIS, 6 mars 2018. Le président de la Bolivie, Luis Roa, a reçu le ministre danois de la Santé, Jan "
            "Holm, et celui de la Culture, Karl Lund. Étaient présents le ministre de la Défense, Ana Soto, et celle "
            "de l’Énergie, Eva Mora.",
        ),
    ],
)
def test_minister_told_by_that_of_is_one_of_the_same_state(language: str, text: str) -> None:
    told = {name: offices for meeting in met(text, language) for name, offices in meeting.items()}
    assert told["Karl Lund"] == [("Minister of Culture", "Kingdom of Denmark")]
    assert [title for title, _ in told["Eva Mora"]] == ["Minister of Energy"]


def test_that_of_a_thing_is_no_minister() -> None:
    text = (
        "MADRID, 6 de marzo de 2018. El presidente de Bolivia, Luis Roa, recibió al ministro danés de Salud, Jan Holm. "
        "Trataron un plan de empleo, y el de Cultura, que sigue abierto."
    )
    assert [sorted(people) for people in met(text, "es")] == [["Jan Holm", "Luis Roa"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "MADRID, 6 de marzo de 2018. El presidente Luis Roa recibió a Jan Holm, ministro de Salud de Dinamarca. "
            "Asistieron Ana Soto, ministra de Defensa; Eva Mora, de Energía, y Juan Paz, de Cultura.",
        ),
        (
            "fr",
            "PARIS, 6 mars 2018. Le président Luis Roa a reçu Jan Holm, ministre de la Santé du Danemark. Étaient "
            "présents Ana Soto, ministre de la Défense ; Eva Mora, de l’Énergie, et Juan Paz, de la Culture.",
        ),
    ],
)
def test_portfolio_behind_another_name_is_of_a_minister_too(language: str, text: str) -> None:
    told = {name: [title for title, _ in held] for meeting in met(text, language) for name, held in meeting.items()}
    assert (told["Eva Mora"], told["Juan Paz"]) == (["Minister of Energy"], ["Minister of Culture"])


def test_town_behind_another_name_is_no_portfolio() -> None:
    text = (
        "MADRID, 6 de marzo de 2018. El presidente Luis Roa recibió a Jan Holm, ministro de Salud, y al escritor Juan "
        "Paz, de Sevilla."
    )
    assert met(text, "es")[0].get("Juan Paz", []) == []


def test_minister_told_by_that_of_may_be_met_on_his_own() -> None:
    text = (
        "MADRID, 6 de marzo de 2018. El presidente de Bolivia, Luis Roa, se reunió con la ministra danesa de Salud, "
        "Eva Holm, y con el de Agroindustria, Karl Lund."
    )
    assert met(text, "es")[0]["Karl Lund"] == [("Minister of Agro-Industry", "Kingdom of Denmark")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le président des Fidji, Ian Roy, a reçu les ministres de l'Économie et des Finances, Ana Mora, et du "
            "Commerce et de l'Industrie, Luis Vega.",
        ),
        (
            "es",
            "El presidente de Fiyi, Ian Roy, recibió a los ministros de Economía y Finanzas, Ana Mora, y de Comercio e "
            "Industria, Luis Vega.",
        ),
    ],
)
def test_each_of_a_list_is_for_what_stands_before_him(language: str, text: str) -> None:
    told = met(text, language)[0]

    assert (told["Ana Mora"], told["Luis Vega"]) == (
        [("Minister of Economy and Finance", "Republic of Fiji")],
        [("Minister of Trade", "Republic of Fiji")],
    )
