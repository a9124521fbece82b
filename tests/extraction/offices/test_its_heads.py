"""Heads told by "its" of a ministry or body named before."""

import pytest

from tests.extraction.told import met

MORA = {"Juan Mora": [("Ambassador", "Republic of Chile")]}


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "es",
            "Lima, 3 de mayo de 2022. En el Ministerio de Salud, su titular, Ana Vidal, recibió al embajador de "
            "Chile, Juan Mora.",
            ("Minister of Health", "Republic of Peru"),
        ),
        (
            "fr",
            "Au ministère de la Santé, sa patronne, Ana Vidal, a reçu l'ambassadeur du Chili, Juan Mora.",
            ("Minister of Health", ""),
        ),
        (
            "es",
            "El Banco de Lisgar abrió ayer sus puertas. Su presidenta, Ana Vidal, recibió al embajador de Chile, Juan "
            "Mora.",
            ("President", "Banco de Lisgar"),
        ),
        (
            "fr",
            "L'Unesco a un nouvel hôte. Sa directrice générale, Ana Vidal, a reçu l'ambassadeur du Chili, Juan Mora.",
            ("Director-General", "United Nations Educational, Scientific and Cultural Organization"),
        ),
    ],
)
def test_its_head_is_of_what_stands_before(language: str, text: str, office: tuple[str, str]) -> None:
    assert met(text, language) == [{"Ana Vidal": [office]} | MORA]


def test_its_president_of_what_a_sentence_does_not_begin_with_is_of_none() -> None:
    text = "Ayer abrió el Banco de Lisgar. Su presidenta, Ana Vidal, recibió al embajador de Chile, Juan Mora."

    assert met(text, "es")[0]["Ana Vidal"] == [("President", "")]
