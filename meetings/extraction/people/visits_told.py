"""Russian visits of which a sentence only speaks: those yet to come, and those that were discussed."""

from meetings.extraction.texts.kinds import PLACES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_KIND = 3  # words of what kind a visit is
_DISCUSS = ("обсу", "обгов")
_DURING = frozenset(["ходе", "время", "рамках", "период", "после"])  # before a visit on which they spoke


def is_awaited(text: Text, before: int, cues: list[Found]) -> bool:
    """Return whether a visit of the person's is yet to come: "подготовку к предстоящему визиту / президента Мальты".

    Or is what they spoke about: "обсудили визит в Лисгар / президента Мальты", but no "в ходе визита".
    """
    if not text.vocabulary.paradigms:
        return False
    place = text.cover.get(before)
    at = text.number_at(place.start) - 1 if place is not None and place.kind in PLACES else before
    visit = at - 1 if at < before and text.is_word(at, "at") else before
    if not text.is_word(visit, "stay"):
        return False
    near = range(max(0, visit - _KIND), visit)
    planned = {text.number_at(c.start) for c in cues if c.key == "planned"}
    is_spoken_of = any(text.body[c.start : c.end].lower().startswith(_DISCUSS) for c in cues)
    is_led = any(text.tokens[i].folded in _DURING for i in near)
    return (is_spoken_of and not is_led) or any(i in planned or text.tokens[i].folded == "к" for i in near)
