"""Secretaries of State who are cardinals, as no state's but the Holy See's are: "Secretary of State, Cardinal X"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_SECRETARY, _CARDINAL = "secretary-of-state", "cardinal-secretary-of-state"
_NAME = 6  # tokens of "Cardinal Ana Maria Roy, the"


def with_cardinals(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; a Secretary of State of no state told is the Holy See's where a cardinal holds the office."""
    if "cardinal" not in text.of_class:
        return offices
    title = authorities().offices[_CARDINAL].title
    return [
        replace(office, key=_CARDINAL, title=title, states=(), in_full="")
        if office.key == _SECRETARY and not (office.owner or office.owner_name) and _is_cardinals(text, office)
        else office
        for office in offices
    ]


def _is_cardinals(text: Text, office: OfficeMention) -> bool:
    """Whether the word stands right behind the office, or before the name that leads to it."""
    after = text.number_at(office.end)
    after = text.past_words(after + (after < len(text.tokens) and text.tokens[after].text == ","), "article")
    if text.is_word(after, "cardinal"):
        return True
    first = text.number_at(office.start)
    comma = first - 1 - text.is_word(first - 1, "article")
    before = text.numbers_of("cardinal", within=range(max(0, first - _NAME), max(0, comma)))
    if not before or text.tokens[comma].text != ",":
        return False
    return all(text.tokens[i].is_capital for i in range(before[-1] + 1, comma))
