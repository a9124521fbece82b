"""Where somebody was received then, by whom is not told, is not where the contact before was."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "body", "place"),
    [
        (
            "fr",
            "PARIS, 3 mai 2021. La ministre Ana Mora a été reçue par le maire Jan Borg. Elle a ensuite été reçue à"
            " l'Élysée.",
            "Paris",
        ),
        (
            "fr",
            "PARIS, 3 mai 2021. La ministre Ana Mora a été reçue par le maire Jan Borg. Elle a été reçue à l'Élysée.",
            "Élysée",
        ),
        (
            "es",
            "MADRID, 3 de mayo de 2021. El alcalde Jan Borg recibió a la ministra Ana Mora. Después fue recibida en la"
            " Zarzuela.",
            "Madrid",
        ),
    ],
)
def test_place_is_not_that_of_the_next_reception(language: str, body: str, place: str) -> None:
    (meeting,) = read(body, language).meetings
    assert meeting.place == place
