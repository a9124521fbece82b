"""Offices told next of whom the sentence before names alone: by whom others were met, or of two named behind theirs."""

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from meetings.extraction.people.countrymen import countryman
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within

_IN_FULL = 2  # words of a name
_TWO = 2
_LEADING = ("with", "by", "from")
MET = "the office of whom others met, of the one named before them"
NAMED = "the two offices told before, in the order of the names"


def take_up_met(text: Text, mentions: list[Mention]) -> None:
    """Give the only one whom a sentence names, without an office, that of him whom others meet in the next.

    "Ana Roy had time for three leaders. A of Malta, B of Chile and C of Fiji sat down with the Slovak president."
    """
    for mention in mentions:
        office = mention.offices[0] if mention.offices else None
        if office is None or mention.name or mention.person or office.plural or not office.owner_key:
            continue
        here = text.sentence_at(mention.start)
        if here is None or here.part != "body" or not _is_met(text, mention, here):
            continue
        others = [m for m in _within(mentions, here) if m is not mention]
        before = _before(text, here)
        named = _within(mentions, before) if before and _tells(text, before) else []
        people = {id(m.person): m.person for m in named if m.person}
        if len(people) != 1 or any(m.offices and not (m.person or m.offices[-1].plural) for m in [*named, *others]):
            continue
        person = next(iter(people.values()))
        theirs = [_states(text, m) for m in others if m.person]
        own = _states_of(text, named)
        is_another = bool(theirs) and not any(office.owner_key in states for states in theirs)
        is_own = _is_bare(person) and (not own or office.owner_key in own)
        if is_another and is_own and all(m.person is not person for m in others):
            person.offices = [replace(o, reason=MET) for o in mention.offices]
            person.add(mention)


def name_those_told(text: Text, mentions: list[Mention]) -> None:
    """Give two offices of two states, told together, to the only two whom the next sentence names: in their order.

    "The presidents of Malta and Chile spoke. Ana Roy says that she and Jan Borg are of one mind."
    """
    for told in pairwise(mentions):
        if told[0].start != told[1].start:
            continue
        if any(m.name or m.person or len(m.offices) != 1 or not m.offices[0].owner for m in told):
            continue
        here = text.sentence_at(told[0].start)
        is_pair = told[0].offices[0].key == told[1].offices[0].key
        if here is None or here.part != "body" or not is_pair or len(_within(mentions, here)) != _TWO:
            continue
        after = _after(text, here)
        named = [m for m in _within(mentions, after) if m.person] if after else []
        people = list(dict.fromkeys([m.person for m in named if m.person]))
        if len(people) != _TWO or not all(map(_is_bare, people)):
            continue
        own = [_states_of(text, [m for m in named if m.person is person]) for person in people]
        if any(states and m.offices[0].owner_key not in states for states, m in zip(own, told, strict=True)):
            continue
        for person, mention in zip(people, told, strict=True):
            person.offices = [replace(mention.offices[0], plural=False, in_full="", printed_title="", reason=NAMED)]
            person.add(mention)


def _is_met(text: Text, mention: Mention, here: Sentence) -> bool:
    """Whether the sentence tells that somebody met the one: "sat down with / the Slovak president"."""
    i = text.number_at(mention.start) - 1
    while text.is_word(i, "article"):
        i -= 1
    cues = within(text.terms.cues, here.start, mention.start)
    ends = any(c.key in CONTACTS and c.end == text.tokens[i].end for c in cues)
    return ends or (text.is_any(i, _LEADING) and any(c.key in CONTACTS for c in cues))


def _tells(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence tells of contacts: "Ana Roy had talks with three leaders"."""
    return any(c.key in CONTACTS for c in within(text.terms.cues, sentence.start, sentence.end))


def _states(text: Text, mention: Mention) -> set[str]:
    """The states that the one is told to be of."""
    state = countryman(text, mention.name) if mention.name else None
    held = {o.owner_key for o in mention.person.offices} - {""} if mention.person else set()
    return held | ({state.key} if state else set())


def _states_of(text: Text, mentions: list[Mention]) -> set[str]:
    return {state for mention in mentions for state in _states(text, mention)}


def _is_bare(person: Person) -> bool:
    return not person.offices and person.fullest is not None and len(person.fullest.words) >= _IN_FULL


def _within(mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    return mentions[first:last]


def _before(text: Text, here: Sentence) -> Sentence | None:
    number = bisect_left(text.sentence_starts, here.start) - 1
    before = text.layout.sentences[number] if number >= 0 else None
    return before if before and before.part == "body" else None


def _after(text: Text, here: Sentence) -> Sentence | None:
    number = bisect_left(text.sentence_starts, here.start) + 1
    after = text.layout.sentences[number] if number < len(text.layout.sentences) else None
    return after if after and after.part == "body" else None
