"""Whose first lady is meant, and who waited at the door."""

import pytest

from tests.extraction.told import met

CHILE, MALTA = "Republic of Chile", "Republic of Malta"
PRESIDENTS = {"Pedro Roa": [("President", CHILE)], "Jan Borg": [("President", MALTA)]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El presidente de Chile, Pedro Roa, recibió al presidente de Malta, Jan Borg, y a la primera dama, Eva"
            " Borg.",
        ),
        (
            "de",
            "Der chilenische Präsident Pedro Roa traf den maltesischen Präsidenten Jan Borg. Auch die First Lady Eva"
            " Borg war anwesend.",
        ),
        (
            "en",
            "President Pedro Roa of Chile welcomed President Jan Borg of Malta and the First Lady, Eva Borg.",
        ),
        (
            "tr",
            "Şili Cumhurbaşkanı Pedro Roa, Malta Cumhurbaşkanı Jan Borg ile görüştü. Görüşmeye First Lady Eva Borg da"
            " katıldı.",
        ),
    ],
)
def test_a_first_lady_is_of_the_state_of_her_husband(language: str, text: str) -> None:
    assert met(text, language) == [PRESIDENTS | {"Eva Borg": [("First Lady", MALTA)]}]


def test_a_first_lady_of_no_told_husband_is_of_no_told_state() -> None:
    text = "President Pedro Roa of Chile met President Jan Borg of Malta. First Lady Eva Mora was also present."
    assert met(text, "en") == [PRESIDENTS | {"Eva Mora": [("First Lady", "")]}]


def test_who_waited_at_the_door_was_there() -> None:
    text = (
        "President Pedro Roa of Chile received President Jan Borg of Malta. Roa and his wife, Mrs Ana Roa, were waiting"
    )
    assert met(f"{text} on the steps.", "en") == [PRESIDENTS | {"Ana Roa": []}]
    assert met(f"{text} for rain.", "en") == [PRESIDENTS]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "La présidente du Chili, Ana Mora, a reçu lundi le roi de Suède, Jan Roy, et la reine Eva Vik."),
        ("en", "The President of Chile, Ana Mora, received the King of Sweden, Jan Roy, and Queen Eva Vik on Monday."),
    ],
)
def test_queen_named_behind_a_king_is_of_his_state(language, body):
    assert met(body, language)[0]["Eva Vik"] == [("Queen", "Kingdom of Sweden")]
