"""What English deputies are for besides their minister's portfolio, and the sees of bishops."""

import pytest

from tests.extraction.told import met, read

WITH = "met the Ambassador of Peru, Luis Mora, in Valletta."


@pytest.mark.parametrize(
    "title",
    [
        "Deputy Foreign Minister for Legal Affairs",
        "Deputy Foreign Minister for Economic Diplomacy",
        "Assistant Foreign Minister for Multilateral Affairs",
        "Vice Foreign Minister for Asia and the Pacific",
    ],
)
@pytest.mark.parametrize("named", ["{} Ana Roy of Malta", "Malta's {}, Ana Roy,"])
def test_deputy_of_a_foreign_minister_has_a_charge_of_his_own(title: str, named: str) -> None:
    (meeting,) = read(f"{named.format(title)} {WITH}", "en").meetings
    (office,) = meeting.participants[0].offices
    assert (meeting.participants[0].name, office.in_full, office.organization) == (
        "Ana Roy",
        title,
        "Republic of Malta",
    )


@pytest.mark.parametrize(
    ("bishop", "told"),
    [
        ("The Bishop of Durban, Ana Roy,", ("Bishop", "Durban")),
        ("The Archbishop of Lisgar, the Most Reverend Ana Roy,", ("Archbishop", "Lisgar")),
        ("Apostolic Nuncio Archbishop Ana Roy", ("Apostolic Nuncio", "Holy See")),
    ],
)
def test_bishop_is_of_his_see_and_a_nuncio_no_bishop_besides(bishop: str, told: tuple[str, str]) -> None:
    assert met(f"{bishop} {WITH}", "en")[0]["Ana Roy"] == [told]
