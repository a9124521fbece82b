"""National news agencies that sign a report behind its last words."""

import pytest

from tests.extraction.told import met

REPORT = "{}The Minister of Trade, Ana Roy, met Chilean ambassador Jan Hill on Monday to speak about wine.{}"


@pytest.mark.parametrize(
    ("opening", "signed", "owner"),
    [
        ("Muscat: ", " –ONA", "Sultanate of Oman"),
        ("Amman: ", "\n\n(Petra)", "Hashemite Kingdom of Jordan"),
        ("", " Kuwait buys much of it. -KUNA", "State of Kuwait"),
    ],
)
def test_an_agency_signs_for_its_state(opening: str, signed: str, owner: str) -> None:
    (meeting,) = met(REPORT.format(opening, signed), "en")
    assert meeting["Ana Roy"] == [("Minister of Trade", owner)]


def test_an_agency_that_writes_from_elsewhere_signs_for_none() -> None:
    (meeting,) = met(REPORT.format("Rabat: ", " –ONA"), "en")
    assert ("Minister of Trade", "Sultanate of Oman") not in meeting["Ana Roy"]
