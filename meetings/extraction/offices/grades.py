"""What stands before an officer's title as its grade or field: "Senior Vice President", "Public Affairs Director"."""

from meetings.extraction.offices.purposes import before_portfolio
from meetings.extraction.texts.text import Text

# Of whom there are several, each with a grade or a field of his own.
_GRADED = frozenset(
    [
        "vice-president", "director", "manager", "adviser", "officer", "coordinator", "commissioner", "secretary",
        "representative", "regional-director", "general-manager", "assistant", "attache", "prosecutor",
        "deputy-director", "assistant-secretary-of-state", "under-secretary-of-state", "chief-economist", "head",
        "superintendent", "administrator", "general-secretary", "secretary-general", "adviser-economic",
        "adviser-political", "adviser-legal", "adviser-technical",
    ]
)  # fmt: skip
_FIELDS = frozenset(["director", "manager", "officer", "coordinator", "adviser", "head"])


def before_grade(text: Text, first: int, floor: int, office: str) -> int:
    """Return the first token of the grade and field that stand before the head; the head's own where none do.

    Words that make a body's name with the one before the head tell whose the office is instead.
    """
    begin = first
    is_graded = office in _GRADED or office.startswith("secretary-of-")  # "Additional / Secretary of Foreign Affairs"
    if not is_graded or not text.vocabulary.order.get("titled") or not text.tokens[first].is_capital:
        return first
    if office in _FIELDS and first not in text.body_to and first not in text.organ_to and first - 1 not in text.cover:
        begin = before_portfolio(text, first, floor)
    while is_grade(text, begin - 1, floor):
        begin -= 1
    return begin


def is_grade(text: Text, i: int, floor: int) -> bool:
    """Return whether the token, behind the offset, is a capital word for a grade right before the next one."""
    if i < 0 or not text.is_word(i, "grade") or not text.tokens[i].is_capital or text.tokens[i].start < floor:
        return False
    return i not in text.cover and text.joined(i, i + 1)
