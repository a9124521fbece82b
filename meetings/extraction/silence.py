"""What tells of no contact: plans, speeches taken down word for word, programmes of days to come."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from meetings.days import DayRange
from meetings.extraction.layout import Sentence
from meetings.extraction.people import Mention
from meetings.extraction.terms import Found
from meetings.extraction.text import Text

# Words, a mention of a person counted as one, between what says "yet to come" and the contact: before and after.
_BEFORE, _AFTER = 14, 14
_REACH = 600  # characters that so many words, names among them, may take
_BRACKET = 35  # between a German verb and the infinitive that closes its clause
_SPEAKER = re.compile(r"^[ \t]{0,8}([^\W\d_][^\n:;.!?,\"“”«»()]{0,50}?(?:\([^()\n]{1,40}\))?)[ \t]{0,2}:(?=\s)", re.M)
_FEWEST_SPEECHES = 4
_CLOCK = re.compile(
    r"^[ \t]{0,8}\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|Uhr|h)?(?:[ \t]?[-–—][ \t]?|[ \t])(?=\D)", re.M
)
_CLOCKED = re.compile(r"[:.h]\d{2}|[ap]\.?m|Uhr")
_FEWEST_HOURS = 2
_HOUR = re.compile(r"\b\d{1,2}(?:[.:h]\d{2})?\s?(?:Uhr|h|heures|hrs|horas|часов|[ap]\.?m)\b|\b\d{1,2}:\d{2}\b")
_BREAKS = frozenset(";:,")


def spoken_from(text: Text) -> int:
    """Return where speeches taken down word for word begin, each after its speaker's name; the end where none do."""
    labels = list(_SPEAKER.finditer(text.body))
    counted = Counter(label[1].strip() for label in labels)
    again = [label for label in labels if counted[label[1].strip()] > 1]
    if len(labels) < _FEWEST_SPEECHES or not again:
        return len(text.body)
    return min(label.start() for label in again)


def is_programme(text: Text) -> bool:
    """Whether the text is a list of what a day is to bring, hour by hour."""
    hours = [m for m in _CLOCK.finditer(text.body) if _CLOCKED.search(m[0])]
    return len(hours) >= _FEWEST_HOURS


def planned(
    text: Text, sentence: Sentence, contacts: Sequence[Found], cues: Sequence[Found], mentions: Sequence[Mention]
) -> list[Found]:
    """Return those of a sentence's contacts that are yet to come.

    So are those told in the present with their day or hour, but in headlines: "meets the minister on Friday".
    What follows a contact to come is its purpose: "will meet X to discuss Y"; where the verb stands last, what
    precedes it is.
    """
    present = {cue.start for cue in cues if cue.key == "present"} if _has_time(text, contacts, sentence) else set()
    before = [cue for cue in cues if cue.key == "planned"]
    after = [cue for cue in cues if cue.key == "planned_after"]
    found: list[Found] = []
    for contact in reversed(contacts) if text.vocabulary.locatives else contacts:
        if contact.key == "met":
            continue
        # The nearest cue on either side speaks for those beyond it.
        behind = bisect_right(before, contact.start, key=lambda cue: cue.start) - 1
        ahead = bisect_left(after, contact.end, key=lambda cue: cue.start)
        if (
            found
            or contact.start in present
            or (behind >= 0 and _is_ahead(text, before[behind], contact, mentions))
            or (ahead < len(after) and _is_behind(text, after[ahead], contact, mentions))
        ):
            found.append(contact)
    return found


def _is_ahead(text: Text, cue: Found, contact: Found, mentions: Sequence[Mention]) -> bool:
    """Whether what says "yet to come" stands before the contact in the same clause."""
    if text.vocabulary.order.get("verb_last"):
        return _same_clause(text, cue.end, contact.start, mentions)
    return _words_apart(text, cue.end, contact.start, mentions) <= _BEFORE


def _has_time(text: Text, contacts: Sequence[Found], sentence: Sentence) -> bool:
    """Whether a sentence of the body names a weekday, today or an hour."""
    if not contacts or sentence.part == "headline":
        return False
    names = text.terms.names
    first = bisect_left(names, sentence.start, key=lambda term: term.start)
    for term in names[first : bisect_left(names, sentence.end, key=lambda term: term.start)]:
        if term.kind == "weekday" or (term.kind == "relative" and term.key == "0"):
            return True
    return _HOUR.search(text.body, sentence.start, sentence.end) is not None


def _is_behind(text: Text, cue: Found, contact: Found, mentions: Sequence[Mention]) -> bool:
    """Whether what says "yet to come" stands behind the contact in the same clause."""
    if text.vocabulary.order.get("verb_last"):
        return _same_clause(text, contact.end, cue.start, mentions)
    return _words_apart(text, contact.end, cue.start, mentions) <= _AFTER


def _opens(text: Text, i: int) -> bool:
    """Whether a clause opens at the token: "dass", or "mit der" where no office follows the article."""
    if text.is_word(i, "opener"):
        return True
    behind = text.cover.get(i + 2)
    return (
        any(text.is_word(i, kind) for kind in ("with", "at", "from", "by", "to"))
        and text.is_word(i + 1, "article")
        and (behind is None or behind.kind not in ("office", "demonym", "modifier"))
        and not text.tokens[min(i + 2, len(text.tokens) - 1)].is_capital
    )


def _same_clause(text: Text, start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Whether no clause opens between a verb and the infinitive at the clause's end, as in German.

    A comma opens none where a person, a further office or an "and" follows.
    """
    between = text.tokens_between(start, end)
    for i in between:
        token = text.tokens[i]
        if token.text in ";:" or (token.text == "," and i + 1 in between and _opens(text, i + 1)):
            return False
    return len(between) - sum(m.end > start and m.start < end for m in mentions) <= _BRACKET


def _words_apart(text: Text, start: int, end: int, mentions: Sequence[Mention]) -> int:
    """The words between two offsets, each mention of a person counted as one; many where a clause ends between."""
    words = 0
    at = start
    if end - start > _REACH:
        return _BEFORE + _AFTER
    inside = [m for m in mentions if m.start < end and m.end > start]
    for mention in [*inside, None]:
        stop = min(mention.start, end) if mention else end
        gap = text.gap(at, stop)
        # The comma that closes "the president, Tomas Vrabec," ends no clause.
        closes = at > start and gap and gap[0].text == "," and "," in text.body[start:at]
        rest = gap[1:] if closes else gap
        if any(token.text in _BREAKS for token in rest):
            return _BEFORE + _AFTER
        words += sum(token.is_word for token in rest) + (mention is not None)
        at = max(at, mention.end) if mention else end
        if at >= end:
            break
    return words


def is_to_come(days: DayRange | None, published: DayRange | None) -> bool:
    """Whether the days lie after the publication; a day's grace is for time zones."""
    return bool(days and published and days.earliest > published.latest + timedelta(days=1))
