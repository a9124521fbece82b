"""Which body a bare noun before or behind an office means: the committee of "the chairman of the committee"."""

from meetings.extraction.heads import NO_BODIES, head_of
from meetings.extraction.text import Text

_MOST = 50  # bodies of a text that are looked at
_STEM = 5  # letters by which a noun is known in another form: "Komitə", "Komitəsi"


def meant_by_noun(text: Text, i: int) -> str:
    """Return the only body of the text whose noun the token is; "" where there is none, or several."""
    head = head_of(text.vocabulary, text.tokens[i].folded)
    if head is None or head.kind in NO_BODIES or len(head.noun) < _STEM:
        return ""
    found = set()
    for body in text.bodies[:_MOST]:
        heads = (head_of(text.vocabulary, text.tokens[k].folded) for k in range(body.first, body.stop))
        if any(other is not None and other.noun[:_STEM] == head.noun[:_STEM] for other in heads):
            found.add(body.name)
    return found.pop() if len(found) == 1 else ""
