"""Days that are of who came, or of a name, and no day or place of a contact's."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "LIMA, 9 mai 2023. La ministre Ana Mora a vu le ministre Jan Borg, arrivé la veille du Chili."),
        ("es", "LIMA, 9 de mayo de 2023. La ministra Ana Mora se reunió con Jan Borg, llegado ayer de Chile."),
        ("es", "LIMA, 9 de mayo de 2023. La ministra de Salud, Julio Mora, se reunió con Jan Borg, llegado ayer."),
    ],
)
def test_day_of_who_came_or_in_a_name_is_not_the_contacts(language: str, body: str) -> None:
    assert [meeting.days.written for meeting in read(body, language).meetings if meeting.days] == ["2023-05-09"]


def test_whom_a_message_is_for_is_no_town() -> None:
    text = "LIMA, 9 mai 2023. Ana Mora a reçu le ministre Jan Borg, porteur d'un message de Luis Roa à Omar Soto."
    assert [meeting.place for meeting in read(text, "fr").meetings] == ["Lima"]


def test_two_distinct_audiences_are_two_contacts() -> None:
    text = (
        "La ministre Ana Mora a reçu l'ambassadeur Jan Borg ainsi que l'ambassadrice Eva Soto, lors de deux audiences"
        " distinctes."
    )
    assert [len(meeting.participants) for meeting in read(text, "fr").meetings] == [2, 2]
