"""Offices that a Turkish or Azerbaijani sentence ends with, of its subject: "Borg, Malta Bankası'nın başkanıdır"."""

from bisect import bisect_left
from collections.abc import Sequence

from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text

_IS = ("dir", "dur", "tir", "tur", "di", "du", "ydi", "ydu")  # folded endings of "is" and "was"
_IDI = frozenset(["idi"])
_OPENING = 2  # words and marks that may stand before the subject


def settle_turkic_predicates(text: Text, mentions: Sequence[Mention]) -> None:
    """Give who is told to hold an office that office, where no other is told of him.

    The sentence names him alone, or says "he" of the only one without an office in the sentence before.
    """
    for mention in mentions if text.vocabulary.locatives else ():
        if mention.name or mention.person or mention.offices[-1].plural or not _ends_sentence(text, mention):
            continue
        here = text.sentence_at(mention.start)
        person = _subject(text, mention, here, mentions) if here and here.part == "body" else None
        if person is not None and not person.offices:
            person.offices = list(mention.offices)
            person.add(mention)


def _ends_sentence(text: Text, mention: Mention) -> bool:
    """Whether the office has the ending of "is", or "was" behind it, and the sentence's full stop follows."""
    after = text.number_at(mention.end)
    head = text.cover.get(after - 1)
    was = after < len(text.tokens) and text.tokens[after].folded in _IDI
    is_told = was or (head is not None and bool(head.ending) and text.tokens[after - 1].folded.endswith(_IS))
    stop = after + was
    return is_told and (stop >= len(text.tokens) or text.tokens[stop].text == ".")


def _subject(text: Text, mention: Mention, here: Sentence, mentions: Sequence[Mention]) -> Person | None:
    """Whom the sentence is about."""
    number = bisect_left(mentions, here.start, key=lambda m: m.start)
    last = bisect_left(mentions, mention.start, key=lambda m: m.start)
    opening = text.number_at(here.start)
    named = [m for m in mentions[number:last] if m.person or m.name]
    if named:
        lone = named[0] if len({id(m.person) for m in named}) == 1 else None
        is_first = lone is not None and text.number_at(lone.start) - opening <= _OPENING
        return lone.person if lone and lone.name and is_first and not is_marked(text, lone.name) else None
    if not text.is_word(opening, "subject"):
        return None
    before = text.sentence_at(text.tokens[max(opening - 1, 0)].start)
    since = bisect_left(mentions, before.start, key=lambda m: m.start) if before and before is not here else number
    told = mentions[since:number]
    bare = {id(m.person): m.person for m in told if m.person and not m.person.offices}
    return next(iter(bare.values())) if len(bare) == 1 else None
