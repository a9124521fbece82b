"""Where a body's name begins behind a person's, in languages that put the owner of an office before it."""

from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.texts.text import Text

_NAME = 2  # words of a person's name


def past_holder(text: Text, first: int, last: int) -> int:
    """Return the token after a person's name, where an office stands before it: "səfiri Ana Mora / Senatın"."""
    before = text.cover.get(first - 1)
    is_held = text.is_honorific(first - 1) or (before is not None and before.kind == "office")
    named = [k for k in range(first, min(first + _NAME, last)) if text.tokens[k].is_capital and _may_name(text, k)]
    if not is_held or len(named) < _NAME:
        return first
    after = range(first + _NAME, last)
    return next((k for k in after if text.tokens[k].folded.endswith(GENITIVES)), first + _NAME)


def _may_name(text: Text, i: int) -> bool:
    """Whether the token may be a person's name, and be it that of a city as well: "prezidenti Rövşən / Nəcəf"."""
    term = text.cover.get(i)
    return term is None or (term.kind == "city" and not term.ending)
