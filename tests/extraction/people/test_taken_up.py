"""Offices that open a sentence, and are of the one whom the sentence before names without any."""

import pytest

from tests.extraction.told import met

SLOVAK, SPANISH, FRENCH = (
    ("Minister of Foreign Affairs", "Slovak Republic"),
    ("Minister of Defence", "Kingdom of Spain"),
    ("Minister of Defence", "French Republic"),
)
PERUVIAN = {"Ana Mora": [("President", "Republic of Peru")]}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Jan Hudak ist in Lima. Der slowakische Außenminister traf die peruanische Präsidentin Ana Mora.",
            {"Jan Hudak": [SLOVAK]},
        ),
        (
            "en",
            "Jan Hudak landed in Lima on Monday. The Slovak foreign minister met the president of Peru, Ana Mora.",
            {"Jan Hudak": [SLOVAK]},
        ),
        (
            "es",
            "A Lima llegó ayer Carlos Vidal. El ministro español de Defensa habló con la presidenta de Perú, Ana Mora.",
            {"Carlos Vidal": [SPANISH]},
        ),
        (
            "es",
            "Carlos Vidal conoce ya Lima. Al ministro español de Defensa lo recibió la presidenta de Perú, Ana Mora.",
            {"Carlos Vidal": [SPANISH]},
        ),
        (
            "en",
            "Jan Hudak is in Lima. On Tuesday, 3 May 2022, the Slovak foreign minister met Peru's president, Ana Mora.",
            {"Jan Hudak": [SLOVAK]},
        ),
        (
            "fr",
            "Marc Dupuis est là. Le ministre français de la Défense a été reçu par la présidente du Pérou, Ana Mora.",
            {"Marc Dupuis": [FRENCH]},
        ),
        (
            "ru",
            "Ян Гудак прибыл в Лиму. Министр иностранных дел Словакии встретился с президентом Перу Аной Мора.",
            {"Ян Гудак": [SLOVAK], "Ана Мора": [("President", "Republic of Peru")]},
        ),
    ],
)
def test_an_office_that_opens_a_sentence_is_of_the_one_named_first_before(language, text, expected):
    assert met(text, language) == [expected if language == "ru" else expected | PERUVIAN]


@pytest.mark.parametrize(
    "before",
    [
        "Jan Hudak and Eva Roll landed on Monday. The",
        "Jan Hudak landed in Lima on Monday. A",
        "Jan Hudak landed on Monday. It rained. The",
        "Eva Roll, mayor of Lima, saw Jan Hudak off. The",
    ],
)
def test_no_office_is_of_one_of_two_of_one_not_named_first_or_long_before(before):
    text = f"{before} Slovak foreign minister met the president of Peru, Ana Mora."
    assert [people.get("Jan Hudak", []) for people in met(text, "en")] in ([], [[]])
