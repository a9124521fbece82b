"""Offices of a part of a state whose people or whole stands before it: "the Indian state of Kerala"."""

import pytest

from tests.extraction.told import met

WITH = "met the Ambassador of Malta, Carlo Borg, on 4 May 2021."


@pytest.mark.parametrize(
    ("office", "told"),
    [
        ("Chief Minister of the Indian state of Kerala", ("Chief Minister", "State of Kerala")),
        ("Governor of the US state of Ohio", ("Governor", "State of Ohio")),
        ("Minister of Health of the Canadian province of Ontario", ("Minister of Health", "Ontario")),
        ("President of the Italian region of Lisgaria", ("President", "Lisgaria")),
        ("President of the Region of Lisgaria", ("President", "Lisgaria")),
        ("President of Lisgaria", ("President", "Lisgaria")),
        ("Mayor of the Polish city of Lublin", ("Mayor", "Lublin")),
        ("Province Chief of Lisgaria", ("Province Chief", "Lisgaria")),
    ],
)
def test_office_is_of_the_part_and_not_of_the_whole(office: str, told: tuple[str, str]) -> None:
    assert met(f"The {office}, Ana Roy, {WITH}", "en")[0]["Ana Roy"] == [told]


def test_president_of_a_thing_with_an_article_is_of_no_part() -> None:
    assert met(f"The President of the Revival, Ana Roy, {WITH}", "en")[0]["Ana Roy"] == [("President", "")]


def test_president_of_congress_is_no_president_of_the_state() -> None:
    text = "The President of Congress, Luis Mora, met the Ambassador of Malta to Peru, Carlo Borg, on 4 May 2021."
    assert met(text, "en")[0]["Luis Mora"] == [("Speaker", "Parliament of Peru")]
