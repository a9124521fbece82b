"""Parts of a state that are at home in a language: only where the text speaks of them."""

from tests.extraction.told import met


def states(text: str) -> list[str]:
    return [state for people in met(text, "es") for held in people.values() for _, state in held]


def test_capital_of_the_whole_is_not_in_its_part() -> None:
    text = (
        "WASHINGTON. El presidente Luis Roa habló con la embajadora de Malta, Eva Borg, en Washington. En Washington "
        "seguirá hasta el lunes."
    )
    assert "Commonwealth of Puerto Rico" not in states(text)
