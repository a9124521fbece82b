"""Two officers told of as those of two states that stand joined before them."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Malta y Chile presentaron hoy un frente común en Nueva York. Lo acordaron sus presidentes, Ana Borg y "
            "Luis Roa, en un aparte de la Asamblea.",
        ),
        (
            "en",
            "Malta and Chile have drawn closer on fisheries. Their presidents, Ana Borg and Luis Roa, met in New York "
            "on Monday.",
        ),
    ],
)
def test_their_presidents_are_of_the_two_states_in_order(language: str, text: str) -> None:
    assert met(text, language) == [
        {"Ana Borg": [("President", "Republic of Malta")], "Luis Roa": [("President", "Republic of Chile")]}
    ]


def test_two_presidents_of_states_that_nothing_joins_are_of_neither() -> None:
    text = "Malta venció a Chile en un torneo. Los presidentes Ana Borg y Luis Roa conversaron el lunes."
    assert [state for held in met(text, "es")[0].values() for _, state in held] == ["", ""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La relación entre Malta y Chile mejora. Lo dijeron los presidentes Ana Borg y Luis Roa al reunirse."),
        ("fr", "Malte et le Chili se rapprochent. Les présidents Ana Borg et Luis Roa se sont rencontrés lundi."),
        ("en", "Malta and Chile have drawn closer on fisheries. Presidents Ana Borg and Luis Roa met on Monday."),
    ],
)
def test_presidents_told_by_one_plural_are_of_the_two_states_in_order(language: str, text: str) -> None:
    assert met(text, language) == [
        {"Ana Borg": [("President", "Republic of Malta")], "Luis Roa": [("President", "Republic of Chile")]}
    ]
