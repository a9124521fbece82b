"""German councils called like their members, behind the office of one: "Präsident des slowenischen / Staatsrates"."""

from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text

_MEMBERS = ("regional-minister", "federal-councillor")
_COUNCILS = ("rates", "rats")  # how the genitives of such nouns end, folded


def take_councils(text: Text) -> None:
    """Let the text have a council, and no member of it, behind "of the" and an office: it is whose the office is."""
    if not text.vocabulary.order.get("capital_nouns"):
        return
    for term in [t for t in text.terms.names if t.kind == "office" and t.key in _MEMBERS]:
        i = text.number_at(term.start)
        article = i - 1 - (text.kind_at(i - 1) in STATES)
        ends = text.tokens[i].folded.endswith(_COUNCILS) and text.tokens[i].end == term.end
        if ends and text.tokens[article].folded == "des" and text.kind_at(article - 1) == "office":
            text.terms.names.remove(term)
            text.cover.pop(i, None)
            text.kinds.get(i, set()).discard("office")
