"""Of which state a head is whom somebody went to see in its capital, as a clause about the town says."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("es", "LIMA, 4 de mayo. La canciller Ana Roy viajó a Bogotá, donde se reunió con el presidente Jan Borg."),
        ("es", "LIMA, 4 de mayo. La canciller peruana Ana Roy se reunió en Bogotá con el presidente Jan Borg."),
        ("fr", "LIMA, 4 mai. La ministre péruvienne Ana Roy venait de Bogota, où elle a vu le président Jan Borg."),
    ],
)
def test_head_is_of_the_state_in_whose_capital_he_was_met(language: str, body: str) -> None:
    (people,) = met(body, language)
    assert people["Jan Borg"] == [("President", "Republic of Colombia")]


def test_head_who_goes_abroad_is_not_of_the_state_there() -> None:
    (people,) = met("LIMA, 4 de mayo. El presidente Jan Borg viajó a Bogotá, donde se reunió con Ana Roy.", "es")
    assert ("President", "Republic of Colombia") not in people["Jan Borg"]
