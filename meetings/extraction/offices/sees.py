"""The sees of Russian clerics, adjectives between office and name: "архиепископ / Горский и Озерский Фома"."""

import re

from meetings.extraction.texts.text import Text

PATRIARCHS = frozenset(
    ["patriarch", "patriarch-of-moscow", "patriarch-of-constantinople", "patriarch-of-serbia", "patriarch-of-georgia",
     "catholicos", "catholicos-of-all-armenians", "primate"]
)  # fmt: skip
CLERICS = PATRIARCHS | {"archbishop", "bishop", "metropolitan", "vicar-general"}
_OF_SEE = re.compile(r"[сц]к(?:ий|ого|ому|им|ом)\Z")
_OF_ALL = frozenset(["всея", "всей", "всех"])
_LONGEST = 6  # words of a see


def past_see(text: Text, i: int, office: str) -> int:
    """Return the token after the see of a cleric that begins there, before a name; the same where none does."""
    if not text.vocabulary.paradigms or office not in CLERICS:
        return i
    j = stop = i
    while j < len(text.tokens) and j - i < _LONGEST and (j == i or text.joined(j - 1, j)):
        if text.tokens[j].is_capital and _OF_SEE.search(text.tokens[j].text.lower()):
            j = stop = j + 1
        elif j == stop > i and text.is_word(j, "and"):
            j += 1
        elif j > i and text.tokens[j].folded in _OF_ALL and j + 1 < len(text.tokens) and text.tokens[j + 1].is_capital:
            j = stop = j + 2  # "Горский и всея Мальты"
        else:
            break
    follows = stop > i and stop < len(text.tokens) and text.tokens[stop].is_capital and text.joined(stop - 1, stop)
    return stop if follows else i
