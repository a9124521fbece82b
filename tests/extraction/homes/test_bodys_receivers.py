"""The state of one who meets those who represent a body there: "the IMF's Resident Representative in Kenya"."""

import pytest

from tests.extraction.told import people, read

SERVING = [
    "the IMF Resident Representative in Kenya",
    "the UN Resident Coordinator in Kenya",
    "the Head of the EU Delegation to Kenya",
    "the IMF Mission Chief for Kenya",
    "the World Bank's Country Director for Kenya",
]


@pytest.mark.parametrize("serving", SERVING)
def test_host_is_of_the_state_where_a_body_is_represented(serving: str) -> None:
    (meeting,) = read(f"Finance Minister Jan Otieno received {serving}, Ana Roy, on 4 May 2021.", "en").meetings
    assert people(meeting)["Jan Otieno"] == [("Minister of Finance", "Republic of Kenya")]


def test_reason_is_told() -> None:
    (meeting,) = read(f"Ana Roy, {SERVING[0]}, met Finance Minister Jan Otieno.", "en").meetings
    assert "the state where the body's representative serves" in {
        evidence.reason for evidence in meeting.participants[1].offices[0].evidence
    }


@pytest.mark.parametrize(
    "envoy", ["the UN Special Envoy for Libya", "the UN Secretary-General's Special Representative for Libya"]
)
def test_envoy_of_a_body_for_a_state_meets_others_about_it(envoy: str) -> None:
    (meeting,) = read(f"Foreign Minister Jan Otieno received {envoy}, Ana Roy, on 4 May 2021.", "en").meetings
    assert people(meeting)["Jan Otieno"] == [("Minister of Foreign Affairs", "")]


def test_state_that_is_told_stays() -> None:
    (meeting,) = read(f"Finance Minister Carlo Borg of Malta met {SERVING[0]}, Ana Roy, in Geneva.", "en").meetings
    assert people(meeting)["Carlo Borg"] == [("Minister of Finance", "Republic of Malta")]
