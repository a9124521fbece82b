"""Titles as Spanish reports print them: ranks behind them, charges behind a comma, abbreviations explained."""

import pytest

from tests.extraction.told import met, read


def offices(told: str, language: str = "es") -> dict[str, list[tuple[str, str]]]:
    return met(f"El presidente de Chile, Tomás Barros, recibió el lunes {told}.", language)[0]


def in_full(told: str) -> list[tuple[str, str]]:
    """Return the guest's titles with all that they have, and whose they are."""
    draft = read(f"El presidente de Chile, Tomás Barros, recibió el lunes {told}.", "es")
    guest = draft.meetings[0].participants[-1]
    return [(office.in_full or office.title, office.organization) for office in guest.offices]


@pytest.mark.parametrize(
    ("told", "name", "title", "body"),
    [
        (
            "al vicepresidente cuarto del Senado, Luis Ferrer, y al secretario tercero, Raúl Vera",
            "Raúl Vera",
            "Third Secretary",
            "",
        ),
        ("al subdelegado del Gobierno en Loma, Luis Ferrer", "Luis Ferrer", "Government Sub-delegate", ""),
        (
            "a la directora gerenta del Fondo Monetario Internacional (FMI, por sus siglas), Ana Ríos",
            "Ana Ríos",
            "Managing Director",
            "International Monetary Fund",
        ),
        (
            "al representante de la Organización Panamericana de la Salud (OPS/OMS) en el país, doctor Luis Ferrer",
            "Luis Ferrer",
            "Representative",
            "Pan American Health Organization",
        ),
        (
            "al viceprimer ministro de Gabón, Encargado de la Integración Regional, Luis Ondo",
            "Luis Ondo",
            "Deputy Prime Minister",
            "Gabonese Republic",
        ),
        (
            "al embajador del Reino de España acreditado en nuestro país, Alonso Bernal",
            "Alonso Bernal",
            "Ambassador",
            "Kingdom of Spain",
        ),
        (
            "al secretario de Turismo del Gobierno de México, Luis Ferrer",
            "Luis Ferrer",
            "Secretary of Tourism",
            "United Mexican States",
        ),
        ("al alcalde de Palma del Río Alto, Luis Ferrer", "Luis Ferrer", "Mayor", "Palma del Río Alto"),
        ("al alcalde de San Juan Potrero, Luis Ferrer", "Luis Ferrer", "Mayor", "San Juan Potrero"),
        ("al intendente de Loma Oscar de los Ríos, que llegó ayer", "Oscar de los Ríos", "Mayor", "Loma"),
        (
            "a la titular de la Secretaría de Cultura (Secul), Ana Ríos",
            "Ana Ríos",
            "Minister of Culture",
            "Republic of Chile",
        ),
        ("al alcalde de Santa Rosa de Lima, Luis Ferrer", "Luis Ferrer", "Mayor", "Santa Rosa de Lima"),
        ("a los Diputados Nacionales, Luis Ferrer y Ana Ríos", "Ana Ríos", "Member of Parliament", ""),
        ("al diputado de la Nación Luis Ferrer", "Luis Ferrer", "Member of Parliament", "Republic of Chile"),
        ("al Jefe de Estado de las Islas Comores, Luis Ondo", "Luis Ondo", "Head of State", "Union of the Comoros"),
        (
            "al vicepresidente Sectorial para el Desarrollo Social, Luis Ferrer Mora",
            "Luis Ferrer Mora",
            "Vice President",
            "Republic of Chile",
        ),
        ("al Cap de Govern de Andorra, Luis Ferrer", "Luis Ferrer", "Head of Government", "Principality of Andorra"),
        (
            "al presidente de los Consejos de Estado y de Ministros de Cuba, Luis Ferrer",
            "Luis Ferrer",
            "President",
            "Republic of Cuba",
        ),
    ],
)
def test_title_is_read_with_all_that_stands_before_the_name(told, name, title, body):
    assert offices(told)[name] == [(title, body)]


def test_envoys_in_the_plural_are_of_the_states_in_their_order():
    told = "a los embajadores extraordinarios y plenipotenciarios de Malta y Perú, Jan Borg y Ana Ríos, respectivamente"
    assert offices(told) == {
        "Tomás Barros": [("President", "Republic of Chile")],
        "Jan Borg": [("Ambassador", "Republic of Malta")],
        "Ana Ríos": [("Ambassador", "Republic of Peru")],
    }


def test_what_each_of_several_is_for_is_nobody():
    told = "a los vicerrectores Luis Ferrer, Docente; Ana Ríos, Administrativa, y Raúl Vera, de Extensión"
    assert list(offices(told)) == ["Tomás Barros", "Luis Ferrer", "Ana Ríos", "Raúl Vera"]


def test_day_to_come_is_not_taken_for_the_year_before():
    text = (
        "Lima, 15 de septiembre de 2021. La ministra de Salud, Ana Ríos, recibió al representante de Unicef, Luis"
        " Ferrer; el 5 de octubre se ha organizado un foro."
    )
    assert [meeting.days and meeting.days.written for meeting in read(text, "es").meetings] == ["2021-09-15"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "a los titulares de Comercio, Luis Ferrer; de Agricultura, Ana Ríos, y Salud, Raúl Vera",
            {
                "Luis Ferrer": "Minister of Trade",
                "Ana Ríos": "Minister of Agriculture",
                "Raúl Vera": "Minister of Health",
            },
        ),
        (
            "a los secretarios de Economía, Luis Ferrer, y Turismo, Ana Ríos",
            {"Luis Ferrer": "Secretary of Economy", "Ana Ríos": "Secretary of Tourism"},
        ),
    ],
)
def test_each_of_several_ministers_has_what_stands_before_the_name(told, expected):
    assert {name: held[0][0] for name, held in offices(told).items() if name in expected} == expected


def test_each_of_several_heads_has_the_body_or_town_before_the_name():
    told = "a los presidentes de la Mesa Directiva, Luis Ferrer, y de la Junta de Aguas, Ana Ríos"
    assert offices(told)["Ana Ríos"] == [("President", "Junta de Aguas")]
    told = "a los alcaldes de Loma, Luis Ferrer, y Palma, Ana Ríos"
    assert offices(told)["Ana Ríos"] == [("Mayor", "Palma")]


def test_secretary_of_government_is_mexicos():
    text = "El secretario de Gobernación, Luis Ferrer, recibió al embajador de Perú, Raúl Soto."
    assert met(text, "es")[0]["Luis Ferrer"] == [("Secretary of Interior", "United Mexican States")]


@pytest.mark.parametrize(
    ("told", "title", "owner"),
    [
        ("al gobernador regional de Loma, Luis Ferrer", "Regional Governor", "Loma"),
        ("al delegado presidencial regional, Luis Ferrer", "Regional Presidential Delegate", ""),
        ("al diputado provincial Luis Ferrer", "Provincial Deputy", ""),
        ("al consejero comercial de la embajada de Perú, Luis Ferrer", "Commercial Counsellor", "Republic of Peru"),
        ("al director de Asuntos Bilaterales, Luis Ferrer", "Director de Asuntos Bilaterales", ""),
        ("al jefe de la Misión de la Unión Europea en el país, Luis Ferrer", "Head of Mission", "European Union"),
    ],
)
def test_officers_of_one_kind_are_told_apart_by_what_follows_the_head(told, title, owner):
    assert in_full(told) == [(title, owner)]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("al ministro (s) de Salud, Luis Ferrer", "Acting Minister of Health"),
        ("al ministro a.i. de Relaciones Exteriores, Luis Ferrer", "Acting Minister of Foreign Affairs"),
        ("al ministro del Poder Popular para la Defensa, Luis Ferrer", "Minister of Defence"),
        ("al ministro de la Mujer y la Equidad de Género, Luis Ferrer", "Ministro de la Mujer y la Equidad de Género"),
    ],
)
def test_minister_is_for_what_follows_an_acting_ones_mark_or_an_article(told, title):
    assert [held for held, _ in in_full(told)] == [title]


@pytest.mark.parametrize(
    ("told", "held"),
    [
        (
            "a la viceministra de Asuntos Exteriores y Cooperación de Perú, Ana Ríos",
            ("Deputy Minister of Foreign Affairs", "Republic of Peru"),
        ),
        (
            "a la primera vicepresidenta de los Consejos de Estado y de Ministros de Cuba, Ana Ríos",
            ("First Vice President", "Republic of Cuba"),
        ),
        (
            "a la secretaria para las Relaciones con los Estados, Ana Ríos",
            ("Secretary for Relations with States", "Holy See"),
        ),
    ],
)
def test_title_is_read_to_its_end(told: str, held: tuple[str, str]) -> None:
    assert offices(told)["Ana Ríos"] == [held]


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("a la vicerrectora de Investigación, Ana Ríos", ""),
        ("a la vicerrectora de la Universidad de Loma, Ana Ríos", "Universidad de Loma"),
        ("a la vicerrectora de la UDL, Ana Ríos", "UDL"),
    ],
)
def test_field_of_a_vice_rector_is_no_body(told: str, body: str) -> None:
    assert offices(told)["Ana Ríos"] == [("Vice Rector", body)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente de Chile, Luis Roa, se reunió con el secretario de Estado, cardenal Pietro Rossi."),
        ("es", "El presidente de Chile, Luis Roa, se reunió con el cardenal Pietro Rossi, secretario de Estado."),
        ("en", "The President of Chile, Luis Roa, met the Secretary of State, Cardinal Pietro Rossi."),
    ],
)
def test_secretary_of_state_who_is_a_cardinal_is_the_holy_sees(language: str, text: str) -> None:
    assert met(text, language)[0]["Pietro Rossi"] == [("Cardinal Secretary of State", "Holy See")]


def test_secretary_of_state_beside_a_cardinal_is_not() -> None:
    text = "The President of Chile, Luis Roa, met Cardinal Pietro Rossi and the US Secretary of State, Jan Hill."
    assert met(text, "en")[0]["Jan Hill"] == [("Secretary of State", "United States of America")]
