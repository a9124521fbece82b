"""Those named without an office, whom the next sentence calls by one."""

import pytest

from tests.extraction.told import met, read

MALTESE, CHILEAN = (
    ("Minister of Foreign Affairs", "Republic of Malta"),
    ("Minister of Foreign Affairs", "Republic of Chile"),
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Carlo Borg of Malta and Ana Rojas of Chile met in Lima. The two foreign ministers spoke of trade."),
        (
            "en",
            "Malta's Carlo Borg met Ana Rojas of Chile in Lima. At noon the foreign ministers spoke of trade.",
        ),
        (
            "es",
            "Carlo Borg, de Malta, y Ana Rojas, de Chile, se reunieron en Lima. Los dos cancilleres cenaron.",
        ),
    ],
)
def test_plural_gives_its_office_to_two_named_without_any(language, text):
    assert met(text, language) == [{"Carlo Borg": [MALTESE], "Ana Rojas": [CHILEAN]}]


def test_plural_gives_the_other_of_two_what_the_one_is():
    text = "The Maltese foreign minister, Carlo Borg, met Ana Rojas of Chile in Lima. The two ministers spoke of trade."
    assert met(text, "en") == [{"Carlo Borg": [MALTESE], "Ana Rojas": [CHILEAN]}]


def test_colleague_of_the_one_is_the_other_of_two():
    text = (
        "Malta's Prime Minister Carlo Borg dined with Ana Rojas in Valletta. His colleague thanked Borg for the help."
    )
    assert met(text, "en")[0]["Ana Rojas"][0][0] == "Prime Minister"


def test_reason_is_told():
    text = "Carlo Borg of Malta and Ana Rojas of Chile met in Lima. The two foreign ministers spoke of trade."
    evidence = read(text, "en").meetings[0].participants[0].offices[0].evidence
    assert "the office by which the text then calls those who met together" in {e.reason for e in evidence}


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Carlo Borg of Malta met Ana Rojas of Chile in Lima. The two generals of the escort left.",
        "The Maltese trade minister, Carlo Borg, met Ana Rojas of Chile in Lima. The energy ministers meet next week.",
    ],
)
def test_plural_of_others_gives_nothing(text):
    assert met(text, "en")[0]["Ana Rojas"] == []


def test_ministers_are_for_what_those_told_by_office_alone_were_for():
    text = (
        "The foreign ministers of Malta and Chile spent Friday in talks. Carlo Borg of Malta met Ana Rojas of Chile in "
        "Lima. The ministers spoke of trade."
    )
    assert met(text, "en")[-1] == {"Carlo Borg": [MALTESE], "Ana Rojas": [CHILEAN]}
