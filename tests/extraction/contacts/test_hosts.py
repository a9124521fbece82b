"""Contacts told by who was whose host or guest."""

import pytest

from tests.extraction.told import met

BOTH = {
    "Peter Hudak": [("Minister of Foreign Affairs", "Slovak Republic")],
    "Ana Mora": [("President", "Republic of Peru")],
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Slovak foreign minister, Peter Hudak, was in Lima. His host there was Peru's President, Ana Mora."),
        (
            "en",
            "The Slovak foreign minister, Peter Hudak, left. Peru's President Ana Mora was his host on Monday.",
        ),
        (
            "fr",
            "Le chef de la diplomatie slovaque, Peter Hudak, part. Son hôte était Ana Mora, présidente du Pérou.",
        ),
        ("es", "El canciller eslovaco, Peter Hudak, llegó a Lima. Su anfitriona fue la presidenta del Perú, Ana Mora."),
        (
            "de",
            "Der slowakische Außenminister Peter Hudak reist. Seine Gastgeberin war die Präsidentin Perus, Ana Mora.",
        ),
    ],
)
def test_host_is_whom_somebody_met(language, text):
    assert met(text, language) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's President Ana Mora was at the fair. A guest was Peter Hudak's brother.",
        "Peru's President Ana Mora was at the fair. Her guests were impressed by what Peter Hudak has painted.",
    ],
)
def test_guest_of_whom_something_else_is_told_was_not_met(text):
    assert met(text, "en") == []


def test_day_of_talks_begins_with_somebody():
    text = (
        "The Slovak foreign minister, Peter Hudak, had a day of talks in Lima. It began with Peru's President Ana Mora."
    )
    assert met(text, "en") == [BOTH]


def test_host_of_those_received_one_by_one_is_led_by_by():
    text = (
        "The envoys Peter Hudak, Carlo Borg and Jane Otieno were accredited on Monday by Peru's President, Ana Mora, "
        "who took their letters of credence one by one."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Peter Hudak", "Ana Mora"],
        ["Carlo Borg", "Ana Mora"],
        ["Jane Otieno", "Ana Mora"],
    ]
