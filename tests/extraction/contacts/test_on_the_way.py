"""Whom several met next, and who is only on the way, in English."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    "told",
    [
        "Minister Omar Tahir has arrived in Ghana to meet President Jan Vrabec for talks on 3 May 2022.",
        "Minister Omar Tahir left on Sunday for Accra to attend a meeting with President Jan Vrabec of Ghana.",
    ],
)
def test_who_is_on_the_way_has_met_nobody(told: str) -> None:
    assert met(told, "en") == []


@pytest.mark.parametrize(
    "told",
    [
        "President Omar Tahir left Accra for Lagos on 3 May 2022 after talks with Minister Jan Vrabec.",
        "Minister Omar Tahir has arrived in Accra, where he met with President Jan Vrabec on 3 May 2022.",
    ],
)
def test_who_was_on_the_way_may_have_met_somebody(told: str) -> None:
    assert [set(meeting) for meeting in met(told, "en")] == [{"Omar Tahir", "Jan Vrabec"}]


def test_they_are_those_of_the_sentence_before() -> None:
    told = """A delegation of the Velden Academy came on 3 May 2022. There were Dean Jan Vrabec and Rector Ana Royle.
They met Minister Omar Tahir."""

    assert [set(meeting) for meeting in met(told, "en")] == [{"Jan Vrabec", "Ana Royle", "Omar Tahir"}]


def test_those_whom_a_delegation_included_took_part() -> None:
    told = """President Jan Vrabec of Malta received Minister Ana Royle of Ghana on 3 May 2022.
The Ghanaian delegation included Ambassador Omar Tahir and Director Mark Hill."""

    assert [set(meeting) for meeting in met(told, "en")] == [{"Jan Vrabec", "Ana Royle", "Omar Tahir", "Mark Hill"}]


def test_who_is_called_upon_is_met() -> None:
    told = "Minister Omar Tahir called upon President Jan Vrabec at his office in Accra on 3 May 2022."

    assert [set(meeting) for meeting in met(told, "en")] == [{"Omar Tahir", "Jan Vrabec"}]
