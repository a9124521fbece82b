"""Whom advisers and envoys serve: "to the President", "of the UN Secretary-General"."""

from meetings.extraction.offices.owners import OWNERS
from meetings.extraction.texts.text import Text


def past_served(text: Text, i: int) -> int:
    """Return the token after the office that one serves, where nobody is named with it: "to the President"; else 0."""
    j = i
    while text.is_word(j, "of") or text.is_word(j, "to") or (j > i and text.is_word(j, "article")):
        j += 1
    whose = text.cover.get(j) if j > i else None
    if whose and whose.kind in OWNERS:
        j = text.tokens_between(whose.start, whose.end).stop  # "to the UAE / President"
        j += j < len(text.tokens) and text.tokens[j].text in ("'s", "’s")
    served = text.cover.get(j)
    if j == i or served is None or served.kind != "office" or text.tokens[j].start != served.start:
        return 0
    if text.tokens[i].folded == "der" and not served.name.endswith("in"):
        return 0  # "dankte dem Berater der Präsident"
    after = text.tokens_between(served.start, served.end).stop
    if after < len(text.tokens) and text.joined(after - 1, after):
        named = text.tokens[after].is_capital and after not in text.cover
        if text.is_honorific(after) or named:
            return 0  # "an adviser to President Berg"
    return after
