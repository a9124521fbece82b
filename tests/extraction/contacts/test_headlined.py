"""The counterpart of whom only the headline tells, of the one whom the report only names."""

import pytest

from tests.extraction.told import met

MALTESE, CHILEAN = (
    ("Minister of Foreign Affairs", "Republic of Malta"),
    ("Minister of Foreign Affairs", "Republic of Chile"),
)


@pytest.mark.parametrize("after", ["", " The two ministers spoke about fish."])
def test_the_headlines_counterpart_is_who_was_met(after: str) -> None:
    report = (
        "Foreign Minister Meets Chilean Counterpart in Valletta\n\n"
        f"VALLETTA, 4 May 2021. Foreign Minister Jan Borg held talks today with Ana Roy.{after}"
    )
    assert met(report, "en") == [{"Jan Borg": [MALTESE], "Ana Roy": [CHILEAN]}]


def test_one_of_whom_more_is_told_is_no_counterpart() -> None:
    report = (
        "Foreign Minister Meets Chilean Counterpart in Valletta\n\n"
        "VALLETTA, 4 May 2021. Foreign Minister Jan Borg held talks today with Peruvian ambassador Ana Roy."
    )
    (meeting,) = met(report, "en")
    assert meeting["Ana Roy"] == [("Ambassador", "Republic of Peru")]
