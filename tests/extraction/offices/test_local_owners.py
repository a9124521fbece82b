"""Of which town a mayor or governor is whose place the text does not name."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "de",
            "Nadroga (ots) - Oberbürgermeister Karl Roth hat am 3. Mai 2021 Botschafter Jan Borg empfangen.",
            ("Mayor", "Nadroga"),
        ),
        (
            "en",
            "NADROGA, 3 May 2021 (XYZ) - Mayor Karl Roth received the ambassador of Malta, Jan Borg, on Monday.",
            ("Mayor", "Nadroga"),
        ),
        ("tr", "NADROGA (AA) - Vali Ali Demir, Büyükelçi Jan Borg'u makamında kabul etti.", ("Governor", "Nadroga")),
        (
            "tr",
            "BURSA (AA) - Büyükşehir Belediye Başkanı Ali Demir, Büyükelçi Jan Borg'u makamında kabul etti.",
            ("Mayor", "Bursa"),
        ),
    ],
)
def test_a_mayor_of_no_told_town_is_of_the_datelines(language, text, office):
    (meeting,) = met(text, language)
    assert next(iter(meeting.values())) == [office]


def test_the_town_says_from_what_it_was_worked_out():
    text = "Nadroga (ots) - Oberbürgermeister Karl Roth hat am 3. Mai 2021 Botschafter Jan Borg empfangen."
    (meeting,) = read(text, "de").meetings
    assert meeting.participants[0].offices[0].evidence[0].reason == "the dateline's place"


@pytest.mark.parametrize(
    "text",
    [
        "Nadroga (ots) - Oberbürgermeister Karl Roth hat am 3. Mai 2021 Bürgermeister Jan Borg empfangen.",
        "Nadroga (ots) - Oberbürgermeister Karl Roth hat am 3. Mai 2021 den Bürgermeister von Lisgar, Jan Borg,"
        " empfangen.",
        "Nadroga (ots) - Minister Jan Borg hat am 3. Mai 2021 Bürgermeister Karl Roth empfangen.",
    ],
)
def test_a_mayor_beside_another_or_received_is_not_of_the_datelines_town_for_that(text):
    (meeting,) = met(text, "de")
    assert ("Mayor", "Nadroga") not in meeting["Karl Roth"]


def test_an_agency_in_the_datelines_bracket_owns_no_office():
    (meeting,) = met("NADROGA (AA) - Genel Sekreter Ali Demir, Büyükelçi Jan Borg'u kabul etti.", "tr")
    assert [owner for _, owner in meeting["Ali Demir"]] == [""]
