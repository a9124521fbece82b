"""Whom two offices take up in the next sentence: the two whom the one before names without any, in their order.

"Ana Roy und Jan Hudak trafen sich in Lisgar. Die Präsidentin und der slowakische Außenminister sprachen ..."
"""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.people.people import ALIKE, Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text

_IN_FULL = 2  # words of a name
_TWO = 2
_NEW = ("indefinite", "its", "every")  # before an office of which nothing was told yet, or of another's
REASON = "the two offices that the next sentence tells of nobody, in the order of those named"


def take_up_two(text: Text, mentions: list[Mention], people: list[Person]) -> None:
    """Give two whom a sentence names without offices the two that the next one tells of nobody, in their order."""
    bare: dict[int, list[Person]] = {}
    if text.vocabulary.words["adjective_ending"] or text.vocabulary.locatives:
        return  # where articles tell men from women, whom a title means does not follow from its place
    for person in people:
        for start in person.starts if not person.offices else ():
            sentence = text.sentence_at(start)
            if sentence and sentence.part == "body" and person not in bare.setdefault(sentence.start, [])[-_TWO:]:
                bare[sentence.start].append(person)
    for number, sentence in enumerate(text.layout.sentences[1:]) if bare else ():
        named = bare.get(text.layout.sentences[number].start, [])
        if len(named) == _TWO and sentence.part == "body" and all(map(_is_bare, named)):
            told = _told_in(text, sentence, mentions)
            at = text.layout.sentences[number].start
            first, other = sorted((_first_in(p, at) for p in named), key=lambda m: m.start)
            if not told or not _are_joined(text, first.end, other.start):
                continue
            named = [p for m in (first, other) if (p := m.person)]
            for person, mention in zip(named, told, strict=False):
                person.add(mention)
                person.offices = [replace(mention.offices[0], reason=REASON)]


def _told_in(text: Text, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """The two offices that the sentence tells, and names nobody; none where it tells of more."""
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    told = [m for m in mentions[first:last] if m.offices or m.person]
    if len(told) != _TWO or any(m.name or m.person or not _is_single(m) for m in told):
        return []
    known = not any(text.is_any(text.number_at(m.start) - 1, _NEW) for m in told)
    known = known and _are_joined(text, told[0].end, told[1].start)
    return told if known and any(map(_is_certain, told)) else []


def _first_in(person: Person, at: int) -> Mention:
    """How the sentence that begins there first names the person."""
    start = person.starts[bisect_left(person.starts, at)]
    return next(m for m in person.mentions if m.start == start)


def _are_joined(text: Text, start: int, end: int) -> bool:
    """Whether an "and" alone stands between the two, be it with an article."""
    gap = text.tokens_between(start, end)
    return text.has_word("and", gap) and all(text.is_any(i, ("and", "article")) for i in gap)


def _is_bare(person: Person) -> bool:
    return not person.offices and person.fullest is not None and len(person.fullest.words) >= _IN_FULL


def _is_single(mention: Mention) -> bool:
    office = mention.offices[-1]
    return len(mention.offices) == 1 and not office.plural and not office.capacity and office.key != "counterpart"


def _is_certain(mention: Mention) -> bool:
    """Whether the office tells whose it is, and what it is for."""
    office = mention.offices[-1]
    known = office.key.startswith("minister-of-") or any(office.key in alike for alike in ALIKE)
    return bool(office.owner or office.owner_name) and (known or office.of == "state")
