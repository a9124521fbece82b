"""Whom a Russian house or university is named after, who takes no part: "университет / им. М. Борга"."""

from meetings.extraction.texts.text import Text

_NAMED = ("имени", "им")
_ON_BEHALF = "от"  # "от имени Борга" is no house's name
_NAME = 2  # words of a full name


def past_namesake(text: Text, i: int) -> int:
    """Return the token after the name that "named after" there leads to; the same where that leads to none."""
    if i >= len(text.tokens) or not text.vocabulary.paradigms or text.tokens[i].folded not in _NAMED:
        return i
    if i and text.tokens[i - 1].folded == _ON_BEHALF:
        return i
    j = first = i + 1 + (i + 1 < len(text.tokens) and text.tokens[i + 1].text == ".")
    while j + 1 < len(text.tokens) and text.tokens[j].is_capital and text.tokens[j + 1].text == ".":
        j += 2
    last = j
    while last < len(text.tokens) and text.tokens[last].is_capital and (last == j or text.joined(last - 1, last)):
        last += 1
    # Two words, and two more if the holder's name follows; three are "имени Абая" and the holder's.
    is_full = j == first and last - j in (_NAME, 2 * _NAME)
    return i if last == j else j + (_NAME if is_full else 1)


def past_named_after(text: Text, i: int) -> int:
    """Return the token after the name that begins there of whom something is named after; the same where it is none."""
    return next((after for k in (i - 1, i - 2) if k >= 0 and (after := past_namesake(text, k)) > i), i)
