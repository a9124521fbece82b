"""Contacts that German tells in the pluperfect as earlier ones of the same stay."""

import pytest

from tests.extraction.told import met

LATER = "Außenminister Jan Borg hat am Montag in Wien Ministerin Ana Roth getroffen. "


@pytest.mark.parametrize(
    "before",
    [
        "Zuvor hatte er Bundespräsident Karl Moor getroffen.",
        "Kurz davor war er von Bundespräsident Karl Moor empfangen worden.",
        "Vormittags hatte ihn bereits Bundespräsident Karl Moor empfangen.",
        "Am frühen Nachmittag hatte der Minister bereits Bundespräsident Karl Moor getroffen.",
    ],
)
def test_what_was_just_before_is_a_contact(before):
    assert [list(people) for people in met(LATER + before, "de")] == [
        ["Jan Borg", "Ana Roth"],
        ["Jan Borg", "Karl Moor"],
    ]


@pytest.mark.parametrize(
    "before",
    [
        "Ein Jahr zuvor hatte er Bundespräsident Karl Moor getroffen.",
        "Im Vorjahr hatte er bereits Bundespräsident Karl Moor getroffen.",
        "Zuvor hatte er im Mai Bundespräsident Karl Moor getroffen.",
    ],
)
def test_what_was_at_another_time_is_recalled(before):
    assert [list(people) for people in met(LATER + before, "de")] == [["Jan Borg", "Ana Roth"]]


@pytest.mark.parametrize("when", ["Horas antes, en Lisgar,", "Más temprano", "Previamente"])
def test_spanish_tells_of_a_contact_just_before(when: str) -> None:
    text = (
        "El presidente de Malta, Ian Roy, recibió a la ministra de Salud de Chile, Ana Mora. "
        f"{when} el canciller maltés, Jan Borg, había conversado con el embajador de Perú, Luis Vega."
    )

    assert [list(meeting) for meeting in met(text, "es")] == [["Ian Roy", "Ana Mora"], ["Jan Borg", "Luis Vega"]]


def test_spanish_reflexive_verb_tells_of_one_as_well() -> None:
    text = (
        "El presidente de Malta, Ian Roy, recibió a la ministra de Salud de Chile, Ana Mora. "
        "Antes, el canciller maltés, Jan Borg, se había reunido con el embajador de Perú, Luis Vega."
    )

    assert [list(meeting) for meeting in met(text, "es")] == [["Ian Roy", "Ana Mora"], ["Jan Borg", "Luis Vega"]]


@pytest.mark.parametrize("when", ["En mayo", "Años antes, en 2010,"])
def test_spanish_recalls_a_contact_of_another_time(when: str) -> None:
    text = (
        "El presidente de Malta, Ian Roy, recibió a la ministra de Salud de Chile, Ana Mora. "
        f"{when} el canciller maltés, Jan Borg, había conversado con el embajador de Perú, Luis Vega."
    )

    assert [list(meeting) for meeting in met(text, "es")] == [["Ian Roy", "Ana Mora"]]
