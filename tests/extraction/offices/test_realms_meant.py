"""States that friends name with an adjective, or that are meant by the noun for what they are."""

import pytest

from tests.extraction.told import met

BORG = ("Minister of Health", "Republic of Malta")


def offices(report: str, name: str) -> list[tuple[str, str]]:
    """Return the titles and owners of the one's offices in the report's only meeting."""
    (meeting,) = met(report, "en")
    return meeting[name]


@pytest.mark.parametrize(
    ("of", "state"),
    [
        ("of the sisterly Kingdom of Morocco", "Kingdom of Morocco"),
        ("of the friendly Republic of Kenya", "Republic of Kenya"),
        ("of neighbouring Kenya", "Republic of Kenya"),
        ("in the brotherly Republic of Tunisia", "Republic of Tunisia"),
        ("in the State of Kuwait", "State of Kuwait"),
    ],
)
def test_a_friend_among_states_is_whose_office_it_is(of: str, state: str) -> None:
    report = f"Maltese Minister of Health Jan Borg met Adel Nimri, Minister of Trade {of}, on Monday."
    assert offices(report, "Adel Nimri") == [("Minister of Trade", state)]


def test_an_envoy_in_a_state_is_of_another() -> None:
    report = "Maltese Minister of Health Jan Borg met Adel Nimri, Ambassador of Chad in the State of Kuwait, on Monday."
    assert offices(report, "Adel Nimri") == [("Ambassador", "Republic of Chad")]


@pytest.mark.parametrize(
    "envoy",
    [
        "the Ambassador of the Kingdom to the Sultanate, Adel Nimri",
        "the Kingdom's Ambassador to the Sultanate, Adel Nimri",
        "the Ambassador of the Custodian of the Two Holy Mosques to the Sultanate, Adel Nimri",
        "the Custodian of the Two Holy Mosques' Ambassador to the Sultanate, Adel Nimri",
    ],
)
def test_the_kingdom_is_the_one_that_the_text_names(envoy: str) -> None:
    report = (
        "Muscat: Sultan Karim bin Tarik of Oman received Saudi Minister of Trade Jamil Omar on Monday. "
        f"The audience was attended by {envoy}."
    )
    assert offices(report, "Adel Nimri") == [("Ambassador", "Kingdom of Saudi Arabia")]


def test_of_two_kingdoms_neither_is_meant() -> None:
    report = (
        "The Minister of Health of Malta, Jan Borg, met Adel Nimri, the Ambassador of the Kingdom, on Monday. "
        "They spoke about Morocco and Jordan, and about Morocco's hospitals and Jordan's."
    )
    assert offices(report, "Adel Nimri")[0][1] not in ("Kingdom of Morocco", "Hashemite Kingdom of Jordan")


def test_the_americas_are_no_state() -> None:
    report = (
        "Maltese Minister of Health Jan Borg met Adel Nimri, Assistant Foreign Minister for Americas Affairs of Chad."
    )
    assert offices(report, "Jan Borg") == [BORG]
    assert offices(report, "Adel Nimri") == [("Assistant Minister of Foreign Affairs", "Republic of Chad")]
