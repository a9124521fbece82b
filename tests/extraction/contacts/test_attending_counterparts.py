"""Counterparts among those who sat beside two others: of the one listed before, not of those who met."""

import pytest

from tests.extraction.told import met

TALKS = {
    "en": "President Ana Hill of Malta met President Jan Roy of Peru.",
    "fr": "La présidente de Malte, Ana Hill, a rencontré le président du Pérou, Jan Roy.",
}


@pytest.mark.parametrize(
    ("language", "beside"),
    [
        (
            "en",
            "In attendance were Ivo Borg, Malta's Ambassador Luz Vella and her Peruvian counterpart Otto Mora.",
        ),
        ("fr", "Étaient présents l'ambassadrice de Malte, Luz Vella, et son homologue péruvien, Otto Mora."),
    ],
)
def test_counterpart_of_who_attended_holds_the_same_office(language: str, beside: str) -> None:
    (people,) = met(f"{TALKS[language]} {beside}", language)
    assert people["Otto Mora"] == [("Ambassador", "Republic of Peru")]


def test_counterpart_in_a_sentence_of_the_contact_is_the_hosts() -> None:
    (people,) = met(
        "President Ana Hill of Malta met the premier, Ivo Borg, and her Peruvian counterpart, Otto Mora.", "en"
    )
    assert people["Otto Mora"] == [("President", "Republic of Peru")]


def test_who_came_with_one_of_those_who_met_was_there_as_told() -> None:
    text = (
        "Minister Ana Hill of Malta met the Secretary General of the Pacific Islands Forum, Luz Vega. With the"
        " Secretary General came her Deputy, Ivo Borg, and the Director of Programmes, Jan Roy."
    )
    (people,) = met(text, "en")
    assert sorted(people) == ["Ana Hill", "Ivo Borg", "Jan Roy", "Luz Vega"]
    assert people["Ivo Borg"] == [("Deputy Secretary General", "Pacific Islands Forum")]


def test_several_who_joined_one_in_that_meeting_were_there_too() -> None:
    text = (
        "Minister Ana Hill of Malta met with Luz Vega, the Mayor of Lima. Jan Roy and Ivo Moy, mayors of Quito and"
        " Cusco, joined Vega in that meeting. “A step,” Mayor Roy calls it."
    )
    assert [sorted(people) for people in met(text, "en")] == [["Ana Hill", "Ivo Moy", "Jan Roy", "Luz Vega"]]
