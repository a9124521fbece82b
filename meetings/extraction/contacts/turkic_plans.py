"""Turkish and Azerbaijani contacts yet to come of one who is named behind: "Borg ile yarın görüşecek olan / Demir"."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_START = attrgetter("start")
_TO_COME = ("ecek", "acak", "acaq", "eceyi", "acagi", "ecegi", "mesi", "masi", "meleri", "malari")  # folded
_WHO = 3  # words from the participle to who is named: "görüşmesi / beklenen konuk / Bakan"


def told_of_plans(text: Text, cues: Sequence[Found], mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Return the spans that say but of one named behind whom he is yet to meet.

    From the first of those named before the participle as objects, one by one up to it.
    """
    spans: list[tuple[int, int]] = []
    for cue in cues:
        last = text.number_at(cue.end) - 1
        if cue.key != "planned_after" or not _is_participle(text, cue, last):
            continue
        behind = bisect_left(mentions, cue.end, key=_START)
        if behind == len(mentions) or not _is_behind(text, last, mentions[behind]):
            continue
        first, at = cue.start, bisect_left(mentions, cue.start, key=_START)
        until = spans[-1][1] if spans else 0  # whom another participle has for its object stays that one's
        while at > 0 and mentions[at - 1].start >= until and _is_object(text, mentions[at - 1]):
            at -= 1
            first = mentions[at].start
        spans.append((first, cue.end))
    return spans


def _is_object(text: Text, mention: Mention) -> bool:
    return mention.name is None or is_marked(text, mention.name)


def _is_participle(text: Text, cue: Found, last: int) -> bool:
    """Whether the words for what is yet to come may belong to a noun behind them."""
    inside = text.tokens_between(cue.start, cue.end)
    return any(text.tokens[i].folded.endswith(_TO_COME) for i in inside) and text.tokens[last].is_word


def _is_behind(text: Text, last: int, mention: Mention) -> bool:
    """Whether but few small words, and no mark, stand between the participle and the one named."""
    between = range(last + 1, text.number_at(mention.start))
    return len(between) <= _WHO and all(text.tokens[i].is_word and not text.tokens[i].is_capital for i in between)
