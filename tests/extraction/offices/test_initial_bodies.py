"""Bodies of which an office tells but the initials, where the text has the name as well."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        (
            "en",
            "RA Vice Chairwoman Luz Mora was received by President Ana Hill of Malta. Luz Mora led a delegation of the"
            " River Assembly of Peru.",
            "River Assembly of Peru",
        ),
        (
            "es",
            "La presidenta de Malta, Ana Hill, recibió a la vicepresidenta del CRN, Luz Mora. El Consejo Regional de"
            " Navegación tiene su sede en Lima.",
            "Consejo Regional de Navegación",
        ),
    ],
)
def test_initials_mean_the_body_that_has_them(language: str, text: str, body: str) -> None:
    (people,) = met(text, language)
    assert {owner for _, owner in people["Luz Mora"]} == {body}


def test_initials_of_no_body_named_stay_as_printed() -> None:
    (people,) = met("President Ana Hill of Malta received RA Vice Chairwoman Luz Mora of the Harbour Union.", "en")
    assert {owner for _, owner in people["Luz Mora"]} == {"RA"}
