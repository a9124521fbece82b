"""What may stand between an office and the name of its holder, and the names on either side."""

from bisect import bisect_left, bisect_right
from operator import attrgetter

from meetings.extraction.people.names import NameRun
from meetings.extraction.people.people import in_headline
from meetings.extraction.texts.brackets import is_bracketed
from meetings.extraction.texts.text import Text, within

_START, _END = attrgetter("start"), attrgetter("end")
_MARKS, _PARTING = ".-–—\"“”«»„‘’'", ",:()"
GAP = 8  # tokens, honorifics and marks, between an office and the name of its holder


def only_dressing(text: Text, start: int, end: int, comma: bool) -> bool:
    """Return whether nothing but honorifics, articles and marks stands between two offsets."""
    gap = text.tokens_between(start, end)
    if end < start or len(gap) > GAP or "\n" in text.body[start:end]:
        return False  # asked in this order, as the next name may be far away
    if text.sentence_at(start - 1) is not text.sentence_at(end):
        return False
    if gap.stop in text.first_tokens:
        return False  # the name begins another sentence
    if ":" in text.body[start:end] and (in_headline(text, start) or _opens_list(text, start)):
        return False  # "Olsen meets the fisheries minister: Green Net ..."
    marks = _MARKS + _PARTING if comma else _MARKS
    for i in gap:
        if not (
            text.tokens[i].text in marks
            or (i in text.classes and text.is_any(i, ("honorific", "article", "being")))
            or text.is_honorific(i)
            or (comma and _tells_origin(text, i))
            or is_bracketed(text, i)
        ):
            return False
    return True


def _opens_list(text: Text, offset: int) -> bool:
    """Whether a colon there opens a list of others who were met: "handed their credentials to the King: Ana Mora"."""
    sentence = text.sentence_at(offset - 1)
    cues = within(text.terms.cues, sentence.start, offset) if sentence and sentence.part == "body" else []
    return any(cue.key in ("contact", "met") for cue in cues)


def _tells_origin(text: Text, i: int) -> bool:
    """Whether the token says where the one named next is from: "the High Commissioner, the Dane / Jens Holm"."""
    term, before = text.cover.get(i), i - 1
    is_people = term is not None and term.kind == "demonym"
    return is_people and (text.is_word(before, "article") or text.is_honorific(before))


def name_after(names: list[NameRun], offset: int) -> NameRun | None:
    """Return the first name that begins there or later."""
    number = bisect_left(names, offset, key=_START)
    return names[number] if number < len(names) else None


def name_before(names: list[NameRun], offset: int) -> NameRun | None:
    """Return the last name that ends there or before."""
    number = bisect_right(names, offset, key=_END)
    return names[number - 1] if number else None
