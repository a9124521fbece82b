"""Turkish and Azerbaijani words for whom somebody did something to: "Büyükelçiyi / Vali Demir kabul etti"."""

from meetings.extraction.texts.text import Text

_OBJECTS = ("i", "u", "a", "e")  # how accusatives and datives end, folded
_BARE = frozenset(["vali", "buyukelci", "elci", "cumhurbaskani"])  # folded, which end so in no case


def begins_with_whom(text: Text, i: int) -> bool:
    """Return whether the word for an office stands in a case that one's own has not, where a sentence begins.

    Or behind the "guest" that it begins with: "Konuk / büyükelçiyi".
    """
    opening = i - text.is_word(i - 1, "guest")
    folded = text.tokens[i].folded
    begins = opening in text.first_tokens or text.tokens[opening - 1].text == "."  # of a line with several sentences
    return begins and folded.endswith(_OBJECTS) and folded not in _BARE
