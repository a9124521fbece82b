"""Offices told by "that of" behind another: "el presidente de Chile, X, y el de Bolivia, Y", "y el boliviano, Y"."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente de Chile, Juan Mora, y el de Bolivia, Luis Roca, se reunieron en Lima."),
        ("es", "El presidente chileno, Juan Mora, y el boliviano, Luis Roca, se reunieron en Lima."),
        ("es", "El presidente de Chile, Juan Mora, se reunió en Lima con el de Bolivia, Luis Roca."),
        ("es", "El presidente de Chile, Juan Mora, recibió en Santiago al de Bolivia, Luis Roca."),
        ("fr", "Le président du Chili, Juan Mora, et celui de la Bolivie, Luis Roca, se sont rencontrés à Lima."),
        ("de", "Der Präsident von Chile, Juan Mora, und der von Bolivien, Luis Roca, trafen sich in Lima."),
    ],
)
def test_that_of_another_state_is_the_office_told_before(language: str, text: str) -> None:
    assert met(text, language) == [
        {
            "Juan Mora": [("President", "Republic of Chile")],
            "Luis Roca": [("President", "Plurinational State of Bolivia")],
        }
    ]


def test_that_of_a_state_is_as_it_calls_the_office() -> None:
    text = "La canciller de Perú, Ana Mora, y el de Estados Unidos, Jan Hill, se reunieron en Lima."
    assert met(text, "es") == [
        {
            "Ana Mora": [("Minister of Foreign Affairs", "Republic of Peru")],
            "Jan Hill": [("Secretary of State", "United States of America")],
        }
    ]


@pytest.mark.parametrize(
    "text",
    [
        "El presidente de Chile, Juan Mora, recibió al boliviano Luis Roca, campeón de ajedrez.",
        "El presidente de Chile, Juan Mora, y un boliviano, Luis Roca, se reunieron en Lima.",
    ],
)
def test_one_of_another_people_need_hold_no_such_office(text: str) -> None:
    assert [people.get("Luis Roca", []) for people in met(text, "es")] == [[]]


def test_a_ministry_behind_an_adjective_is_no_colleague() -> None:
    report = "Georgian minister Ana Roy met Jan Borg, her colleague from Malta, the Georgian Foreign Ministry said."
    (meeting,) = met(report, "en")
    assert meeting["Jan Borg"] == [("Minister of Foreign Affairs", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre maltaise, Eva Borg, a vu ses homologues : le Chilien Juan Mora et le Bolivien Luis Roca."),
        ("es", "La ministra maltesa, Eva Borg, vio a sus homólogos: el chileno Juan Mora y el boliviano Luis Roca."),
    ],
)
def test_a_colon_opens_the_list_of_counterparts(language: str, text: str) -> None:
    told = {name: office for meeting in met(text, language) for name, office in meeting.items()}

    assert told == {
        "Eva Borg": [("Minister", "Republic of Malta")],
        "Juan Mora": [("Minister", "Republic of Chile")],
        "Luis Roca": [("Minister", "Plurinational State of Bolivia")],
    }


def test_a_colon_behind_one_office_opens_no_list() -> None:
    text = "La ministre maltaise, Eva Borg, a vu le Premier ministre Jan Vella : le Chilien Juan Mora est attendu."

    assert [meeting.get("Juan Mora", []) for meeting in met(text, "fr")] == [[]]
