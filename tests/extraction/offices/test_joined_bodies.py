"""Bodies that a hyphen joins to an officer's title."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("printed", "held"),
    [
        ("Handelskammer-Präsident", ("President", "Handelskammer")),
        ("Nationalbank-Gouverneur", ("Governor", "Nationalbank")),
        ("Landtags-Direktor", ("Director", "Landtag")),
        ("QRV-Vorsitzenden", ("Chairman", "QRV")),
        ("Mora-Präsident", ("President", "")),
    ],
)
def test_body_before_the_hyphen_is_whose_the_office_is(printed: str, held: tuple[str, str]) -> None:
    text = f"Am Montag empfing Landeshauptfrau Eva Moser {printed} Kurt Rau."
    assert met(text, "de") == [{"Eva Moser": [("Governor", "")], "Kurt Rau": [held]}]


def test_state_before_the_hyphen_stays_the_owner() -> None:
    text = "Am Montag empfing Landeshauptfrau Eva Moser US-Botschafter Kurt Rau."
    held = [("Ambassador", "United States of America")]
    assert met(text, "de") == [{"Eva Moser": [("Governor", "")], "Kurt Rau": held}]
