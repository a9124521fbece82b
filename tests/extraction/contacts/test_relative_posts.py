"""Clauses of "on whom" and the like behind an office: who called on its holder, and as what."""

import pytest

from tests.extraction.told import met

HOST = "LIMA, 3 May – Chilean interest has been welcomed by Madam Ana Hill, the Minister of Foreign Affairs of Malta"


@pytest.mark.parametrize(
    "post", ["Ambassador of Chile", "Ambassador of Chile to Peru", "Ambassador of Chile to Peru, Bolivia and Ecuador"]
)
def test_caller_on_whom_a_clause_tells_holds_his_office_alone(post: str) -> None:
    text = f"{HOST}, on whom Mr Jan Roy, {post}, paid a courtesy call."
    assert met(text, "en") == [
        {
            "Ana Hill": [("Minister of Foreign Affairs", "Republic of Malta")],
            "Jan Roy": [("Ambassador", "Republic of Chile")],
        }
    ]


def test_minister_is_not_for_what_a_clause_begins_with() -> None:
    text = "Ana Hill, the Minister of Health of Malta, on whose invitation Jan Roy came, met President Ivo Moy of Peru."
    (people,) = met(text, "en")
    assert people["Ana Hill"] == [("Minister of Health", "Republic of Malta")]
