"""Contacts that came of what the sentence before tells of two."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "fr",
            "C'est une lettre qu'Ana Borg, ambassadrice de Malte, a remise le 27 février 2020 au président Pedro Roa."
            " L'entretien qui a suivi, auquel assistait le ministre Juan Mora, a permis à Ana Borg de parler de pêche.",
            ["Ana Borg", "Pedro Roa", "Juan Mora"],
        ),
        (
            "fr",
            "Le 27 février 2020, Ana Borg, ministre, a remis un message au président Pedro Roa. L'entretien qui a suivi"
            " a porté sur la pêche.",
            ["Ana Borg", "Pedro Roa"],
        ),
        (
            "en",
            "Ambassador Ana Borg handed President Pedro Roa a letter on 27 February 2020. The talks that followed, with"
            " Minister Juan Mora also present, were of fisheries.",
            ["Ana Borg", "Pedro Roa", "Juan Mora"],
        ),
    ],
)
def test_talks_followed_a_letter_handed_over(language: str, text: str, names: list[str]) -> None:
    (meeting,) = read(text, language).meetings
    assert [p.name for p in meeting.participants] == names
    assert meeting.days is not None
    assert meeting.days.written == "2020-02-27"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Ana Borg, ministre de Malte, n'a pas remis de message au président Pedro Roa. L'audience a eu du succès.",
        ),
        ("en", "Ambassador Ana Borg wrote to President Pedro Roa and Minister Juan Mora. Talks with Chile followed."),
    ],
)
def test_what_followed_nothing_of_two_is_no_contact_of_theirs(language: str, text: str) -> None:
    assert read(text, language).meetings == ()
