"""Which of a page's lines is its headline."""

from tests.extraction.told import read

REPORT = "President Ana Varga received Prime Minister Tom Olsen to talk about trade and about transport in the region."


def test_links_and_bylines_are_no_headline():
    page = f"By A. Correspondent – Agency:\nour page on facebook twitter youtube\nVarga receives Olsen today\n{REPORT}"
    assert read(page, "en").title == "Varga receives Olsen today"
