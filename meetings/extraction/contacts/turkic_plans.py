"""Turkish and Azerbaijani contacts yet to come of one who is named behind: "Borg ile yarın görüşecek olan / Demir"."""

from collections.abc import Sequence

from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_TO_COME = ("ecek", "acak", "acaq", "eceyi", "acagi", "ecegi", "mesi", "masi", "meleri", "malari")  # folded
_WHO = 3  # words from the participle to who is named: "görüşmesi / beklenen konuk / Bakan"


def told_of_plans(text: Text, cues: Sequence[Found], mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Return the spans that say but of one named behind whom he is yet to meet.

    From the first of those named before the participle as objects, one by one up to it.
    """
    spans = []
    for cue in cues:
        last = text.number_at(cue.end) - 1
        if cue.key != "planned_after" or not _is_participle(text, cue, last):
            continue
        if not any(m.start >= cue.end and _is_behind(text, last, m) for m in mentions):
            continue
        before = [m for m in mentions if m.end <= cue.start]
        first = cue.start
        while before and (before[-1].name is None or is_marked(text, before[-1].name)):
            first = before.pop().start
        spans.append((first, cue.end))
    return spans


def _is_participle(text: Text, cue: Found, last: int) -> bool:
    """Whether the words for what is yet to come may belong to a noun behind them."""
    inside = text.tokens_between(cue.start, cue.end)
    return any(text.tokens[i].folded.endswith(_TO_COME) for i in inside) and text.tokens[last].is_word


def _is_behind(text: Text, last: int, mention: Mention) -> bool:
    """Whether but few small words, and no mark, stand between the participle and the one named."""
    between = range(last + 1, text.number_at(mention.start))
    return len(between) <= _WHO and all(text.tokens[i].is_word and not text.tokens[i].is_capital for i in between)
