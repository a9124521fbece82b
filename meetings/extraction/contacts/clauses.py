"""Clauses of a sentence: whether two of its words stand in one, and how far apart."""

from collections.abc import Sequence

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.text import Text

FAR = 1000  # words between two that stand in different clauses
_REACH = 600  # characters that the words of one clause, names among them, may take
_BRACKET = 35  # words between a German verb and the infinitive that closes its clause
_BREAKS = frozenset(";:,")
_ASIDE = 7  # tokens of "in many forms" and its commas
_RELATIVE = 12  # tokens of a clause about a thing, between its commas
_DATE = 4  # tokens of a weekday, its comma, a day and a month
_LINKS = ("at", "with", "of", "from", "by", "to")  # words behind a comma that open no clause


def _breaks(text: Text, i: int, end: int) -> bool:
    """Whether a clause ends with the token; "he will receive X, in the first talks with Y" goes on behind its comma.

    So does a date behind the one in it: "May 1, 2021".
    """
    mark = text.tokens[i].text
    if mark != ",":
        return mark in _BREAKS
    if _is_within_date(text, i) or _closes_aside(text, i) or _is_beside_relative(text, i, end):
        return False
    return i + 1 >= len(text.tokens) or text.tokens[i + 1].start >= end or not text.is_any(i + 1, _LINKS)


def _is_beside_relative(text: Text, i: int, end: int) -> bool:
    """Whether the comma opens or closes a clause about a thing: "the meeting / , which was due today / , is off"."""
    if text.is_word(i + 1, "which"):
        return any(token.text == "," for token in text.gap(text.tokens[i + 1].end, end)[:_RELATIVE])
    last = next((k for k in range(i - 1, max(0, i - _RELATIVE), -1) if text.tokens[k].text == ","), None)
    return last is not None and text.is_word(last + 1, "which")


def _closes_aside(text: Text, i: int) -> bool:
    """Whether the comma closes few small words set off by another: "will hold, in many forms / , talks with X"."""
    for k in range(i - 1, max(0, i - _ASIDE), -1):
        if text.tokens[k].text == ",":
            return i - k > 1 and text.is_any(k + 1, _LINKS)
        if text.tokens[k].is_capital or not text.tokens[k].is_word:
            return False
    return False


def _is_within_date(text: Text, i: int) -> bool:
    """Whether the comma stands in a date or closes one: "May 1, 2021", "в среду, 4 марта, переговоры"."""
    is_number = i + 1 < len(text.tokens) and text.tokens[i + 1].text.isdigit()
    if is_number or "month" in text.kinds.get(i + 1, ()):
        return "weekday" in text.kinds.get(i - 1, ()) or (is_number and text.tokens[i - 1].text.isdigit())
    is_day = any("month" in text.kinds.get(k, ()) for k in (i - 1, i - 2))
    opening = i - _DATE + 1
    return is_day and text.tokens[opening].text == "," and "weekday" in text.kinds.get(opening - 1, ())


def _is_closed(text: Text, start: int, end: int) -> bool:
    """Whether a comma stands behind the name, or behind where it is from, before the offset where the span ends."""
    numbers = text.tokens_between(start, end)
    origin = any(text.is_word(i, "of") and i + 1 in text.cover for i in numbers[:1])
    behind = next((i for i in numbers[origin:] if i not in text.cover), None)
    return behind is not None and text.tokens[behind].text == ","


def clause_between(text: Text, start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Whether a clause ends between two offsets, or "and" joins another verb on; before a person it joins names."""
    if words_apart(text, start, end, mentions) >= FAR:
        return True
    named = {m.start for m in mentions}
    inside = [m for m in mentions if start <= m.start < end]
    numbers = text.tokens_between(start, end)
    return any(
        text.is_word(i, "and")
        and i + 1 in numbers
        and text.tokens[i + 1].start not in named
        and not any(m.start <= text.tokens[i].start < m.end for m in inside)
        and (i + 2 not in numbers or text.tokens[i + 2].start not in named)
        for i in numbers
    )


def _opens(text: Text, i: int) -> bool:
    """Whether a clause opens at the token: "dass", or "mit der" where no office follows the article."""
    if text.is_word(i, "opener"):
        return True
    behind = text.cover.get(i + 2)
    return (
        text.is_any(i, ("with", "at", "from", "by", "to"))
        and text.is_word(i + 1, "article")
        and (behind is None or behind.kind not in ("office", "demonym", "modifier"))
        and not text.tokens[min(i + 2, len(text.tokens) - 1)].is_capital
    )


def same_clause(text: Text, start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Whether no clause opens between a verb and the infinitive at the clause's end, as in German.

    A comma opens none where a person, a further office or an "and" follows.
    """
    between = text.tokens_between(start, end)
    for i in between:
        token = text.tokens[i]
        if token.text in ";:" or (token.text == "," and i + 1 in between and _opens(text, i + 1)):
            return False
    return len(between) - sum(m.end > start and m.start < end for m in mentions) <= _BRACKET


def words_apart(text: Text, start: int, end: int, mentions: Sequence[Mention]) -> int:
    """The words between two offsets, each mention of a person counted as one; many where a clause ends between."""
    words = 0
    at = start
    if end - start > _REACH:
        return FAR
    inside = [m for m in mentions if m.start < end and m.end > start]
    for mention in [*inside, None]:
        stop = min(mention.start, end) if mention else end
        gap = text.gap(at, stop)
        # The commas about "the president, Tomas Vrabec," end no clause.
        closes = at > start and gap and gap[0].text == "," and "," in text.body[start:at]
        rest = gap[1:] if closes else gap
        if rest and rest[-1].text == "," and mention and _is_closed(text, mention.end, end):
            rest = rest[:-1]
        first = text.number_at(at) + (1 if closes else 0)
        if any(_breaks(text, i, stop) for i in range(first, first + len(rest))):
            return FAR
        words += sum(token.is_word for token in rest) + (mention is not None)
        at = max(at, mention.end) if mention else end
        if at >= end:
            break
    return words
