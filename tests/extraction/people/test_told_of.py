"""Offices that a sentence says somebody to hold, and those told in brackets or behind a state."""

import pytest

from tests.extraction.told import met

PERUVIAN = [("President", "Republic of Peru")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peter Hudak is now Slovakia's ambassador. Peru's President Ana Mora received him in Lima."),
        (
            "es",
            "Peter Hudak es el nuevo embajador de Eslovaquia. El lunes lo recibió la presidenta del Perú, Ana Mora.",
        ),
        (
            "fr",
            "Peter Hudak est l'ambassadeur de Slovaquie. La présidente du Pérou, Ana Mora, s'est entretenue avec lui.",
        ),
        (
            "de",
            "Peter Hudak ist der neue Botschafter der Slowakei. Die peruanische Präsidentin Ana Mora empfing ihn.",
        ),
    ],
)
def test_office_that_a_sentence_says_somebody_to_hold(language, text):
    assert met(text, language) == [{"Peter Hudak": [("Ambassador", "Slovak Republic")], "Ana Mora": PERUVIAN}]


def test_whose_guest_somebody_is_tells_no_office():
    text = "Peter Hudak is the president's guest. Peru's President Ana Mora received him in Lima."
    assert met(text, "en") == [{"Peter Hudak": [], "Ana Mora": PERUVIAN}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Peru's President Ana Mora met Ministers Peter Hudak (Foreign Affairs) and Eva Novak (Interior).",
        ),
        (
            "fr",
            "La présidente Ana Mora a reçu les ministres Peter Hudak (Affaires étrangères) et Eva Novak (Intérieur).",
        ),
    ],
)
def test_portfolio_in_brackets_behind_a_minister(language, text):
    titles = {name: [title for title, _ in offices] for name, offices in met(text, language)[0].items()}
    assert titles == {
        "Ana Mora": ["President"],
        "Peter Hudak": ["Minister of Foreign Affairs"],
        "Eva Novak": ["Minister of Interior"],
    }


def test_office_behind_the_state_that_somebody_is_of():
    text = "Peru's President Ana Mora met Carlo Borg of Malta, the Secretary-General of OPEC, in Lima."
    assert met(text, "en")[0]["Carlo Borg"][0][0] == "Secretary General"


def test_state_of_an_envoy_is_none_of_several_listed_without_theirs():
    text = (
        "Peru's President Ana Mora received the envoys Peter Hudak, Carlo Borg and Jane Otieno. The Maltese envoy left."
    )
    assert [offices for name, offices in met(text, "en")[0].items() if name != "Ana Mora"] == [[("Envoy", "")]] * 3
