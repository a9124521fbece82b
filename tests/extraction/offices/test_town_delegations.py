"""Mayors who lead the delegation of a town's council are of that town."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Ana Hill of Malta received a delegation of the Lima city council led by the Mayor, Jan Roy."),
        ("en", "President Ana Hill of Malta met a Lima city council delegation headed by Mayor Jan Roy."),
        (
            "fr",
            "La présidente de Malte, Ana Hill, reçoit une délégation de Lima conduite par le maire, Jan Roy.",
        ),
    ],
)
def test_mayor_who_leads_a_towns_delegation_is_of_that_town(language: str, text: str) -> None:
    (people,) = met(text, language)
    assert people["Jan Roy"] == [("Mayor", "Lima")]


def test_mayor_of_a_delegation_of_two_towns_is_of_neither() -> None:
    text = (
        "President Ana Hill of Malta received a delegation of the councils of Lima and Quito led by the Mayor, Jan Roy."
    )
    (people,) = met(text, "en")
    assert people["Jan Roy"] == [("Mayor", "")]
