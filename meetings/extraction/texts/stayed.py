"""Where a text says but that somebody was in a town or state: a word for a visit, as "travelled to" is one."""

from collections.abc import Iterable, Mapping, Sequence

from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.tokens import Token

_WHERE = ("capital", "city", "state")
_TIMES = ("month", "weekday", "relative")
_ON = ("on", "le", "el", "am")  # before a day
_DAY = 5  # words from the verb to the town's preposition, where the day stands between
_SUBJECT = frozenset(["pronoun", "who", "auxiliary", "subject"])  # words that somebody stands for


def stayed(
    been: Iterable[int],
    tokens: Sequence[Token],
    cover: Mapping[int, Found],
    classes: Mapping[int, frozenset[str]],
    where: Sequence[str] = _WHERE,
) -> list[int]:
    """Return which of the verbs stand between somebody and where he was: "Ana Roy, the minister, / was in Lima".

    Not "The talks / were in Lima", which tells of no visit.
    """
    found = []
    for i in been:
        if i == 0 or not _leads_to_place(i + 1, tokens, cover, classes, where):
            continue
        before, term = tokens[i - 1], cover.get(i - 1)
        is_somebody = before.text == "," or (before.is_capital and (term is None or term.kind == "office"))
        if is_somebody or (term is not None and term.kind == "office") or _SUBJECT & classes.get(i - 1, frozenset()):
            found.append(i)
    return found


def _leads_to_place(
    first: int,
    tokens: Sequence[Token],
    cover: Mapping[int, Found],
    classes: Mapping[int, frozenset[str]],
    where: Sequence[str],
) -> bool:
    """Whether a preposition stands there before a town or state, or but a day between: "war / am Montag in Lima"."""
    for i in range(first, min(first + _DAY, len(tokens) - 1)):
        place = cover.get(i + 1) if "at" in classes.get(i, ()) else None
        if place is not None and place.kind in where:
            return True
        day = cover.get(i)
        is_day = (day is not None and day.kind in _TIMES) or tokens[i].text.isdigit() or tokens[i].text == "."
        if not (is_day or "at" in classes.get(i, ()) or tokens[i].folded in _ON):
            return False
    return False
