"""Presidents of a region or the like that but its kind names: they preside over no state."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body", "owner"),
    [
        ("fr", "Le ministre français Jan Borg a reçu la présidente de la Région, Ana Mora.", "Région"),
        ("fr", "Le ministre français Jan Borg a reçu le président du Département, Ana Mora.", "Département"),
        ("es", "El ministro español Jan Borg recibió a la presidenta de la Comunidad, Ana Mora.", "Comunidad"),
        ("es", "El ministro español Jan Borg recibió a la presidenta de la Diputación, Ana Mora.", "Diputación"),
    ],
)
def test_president_of_a_region_is_no_states(language: str, body: str, owner: str) -> None:
    (people,) = met(body, language)
    assert people["Ana Mora"] == [("President", owner)]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "PARIS, 3 mai. La ministre Jan Borg a reçu le président de la République, Ana Mora."),
        ("es", "LIMA, 3 de mayo. El ministro Jan Borg recibió a la presidenta de la Nación, Ana Mora."),
    ],
)
def test_president_of_the_republic_is(language: str, body: str) -> None:
    (people,) = met(body, language)
    assert people["Ana Mora"][0][1] not in ("République", "Nación", "")
