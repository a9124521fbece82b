"""What may stand between an office and the name of its holder, and the names on either side."""

from bisect import bisect_left, bisect_right

from meetings.extraction.people.names import NameRun
from meetings.extraction.people.people import in_headline
from meetings.extraction.texts.brackets import is_bracketed
from meetings.extraction.texts.text import Text, within

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
    marks = ".-–—\"“”«»„‘’'" + (",:()" if comma else "")
    return all(
        text.is_honorific(i)
        or text.is_word(i, "article")
        or text.is_word(i, "being")
        or text.tokens[i].text in marks
        or (comma and _tells_origin(text, i))
        or is_bracketed(text, i)
        for i in gap
    )


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
    number = bisect_left(names, offset, key=lambda n: n.start)
    return names[number] if number < len(names) else None


def name_before(names: list[NameRun], offset: int) -> NameRun | None:
    """Return the last name that ends there or before."""
    number = bisect_right(names, offset, key=lambda n: n.end)
    return names[number - 1] if number else None
