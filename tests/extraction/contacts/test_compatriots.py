"""Guests who are called by the state that they came from."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body", "guest"),
    [
        (
            "de",
            "Der deutsche Außenminister Karl Brandt traf am Montag Amina Roy. Auch von Staatspräsident Jan Hudak wurde"
            " der deutsche Gast empfangen.",
            ("Karl Brandt", "Jan Hudak"),
        ),
        (
            "de",
            "Außenminister Karl Brandt reiste nach Malta. In Valletta traf er Amina Roy. Auch von Staatspräsident Jan"
            " Hudak wurde der deutsche Gast empfangen.",
            ("Karl Brandt", "Jan Hudak"),
        ),
        (
            "de",
            "Karl Brandt, Außenminister Deutschlands, kam am Montag mit Ministerin Amina Roy zusammen. Danach stand für"
            " den Gast aus Berlin ein Treffen mit Jan Hudak, dem Präsidenten, auf dem Programm.",
            ("Karl Brandt", "Jan Hudak"),
        ),
        (
            "ru",
            "Министр иностранных дел Германии Карл Брандт встретился в понедельник с Аминой Рой. Президент Ян Гудак"
            " также принял немецкого гостя.",
            ("Карл Брандт", "Ян Гудак"),
        ),
    ],
)
def test_guest_of_a_state_is_the_only_one_from_there(language: str, body: str, guest: tuple[str, str]) -> None:
    assert set(met(body, language)[1]) == set(guest)


def test_guest_of_another_state_is_not_the_official_of_this_one() -> None:
    body = (
        "Der deutsche Außenminister Karl Brandt traf am Montag Amina Roy. Auch von Staatspräsident Jan Hudak wurde der"
        " maltesische Gast empfangen."
    )
    assert set(met(body, "de")[1]) == {"Amina Roy", "Jan Hudak"}
