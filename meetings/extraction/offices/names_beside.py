"""Names of holders beside an English office, before names are read: "Mr Jan Hill, Secretary, Seed Board, met"."""

from meetings.extraction.texts.text import Text

_CLOSING = (",", ".", ";", ")", "•")
_OTHERS = ("function", "common", "venue", "capital")


def may_name(text: Text, i: int) -> bool:
    """Return whether the token may be a word of a person's name."""
    is_other = i in text.cover or i in text.told or text.is_any(i, _OTHERS)
    return text.tokens[i].is_capital and not is_other


def is_named_before(text: Text, begin: int, stop: int) -> bool:
    """Return whether a name and a comma stand before the office, and its body closes what is told of the holder."""
    if begin < 2 or text.tokens[begin - 1].text != "," or not may_name(text, begin - 2):
        return False
    return (
        stop >= len(text.tokens) or text.tokens[stop].text in _CLOSING or text.is_word(stop, "and") or stop in text.told
    )
