"""The international body that a text is about, whose officers it calls by their titles alone."""

from collections import Counter

from meetings.extraction.homes.sides import INTERNATIONAL
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_LEAD = 1.5  # how many times as often as any other the chosen one has to be named


def home_body(text: Text) -> str:
    """Return the key of the international body that the text is about; "" where no one is named most."""
    known = authorities().bodies
    count = Counter(t.key for t in text.terms.names if t.kind == "body" and known[t.key].kind in INTERNATIONAL)
    ranked = count.most_common(2)
    if ranked and (len(ranked) == 1 or ranked[0][1] > _LEAD * ranked[1][1]):
        return ranked[0][0]
    return ""
