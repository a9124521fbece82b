"""Two whom a Turkic text names in one sentence and tells the offices of in the next, or each the other way round.

"Ana Roy Bakıda Jan Borqla görüşüb. Xarici işlər naziri ilə Maltanın səfiri ...", "Ana Roy Maltanın səfirini qəbul edib.
Xarici işlər naziri Jan Borqu təbrik edib".
"""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_TWO = 2
_IN_FULL = 2  # words of a name
_NEXT = 3  # sentences below the one that names them
REASON = "the two offices that the next sentence tells of nobody, in the order of those named"


def take_up_turkic_two(text: Text, mentions: list[Mention], people: list[Person]) -> None:
    """Give the only two whom a text names, both without an office, the two offices that it tells of nobody."""
    bare = [p for p in people if p.fullest and len(p.fullest.words) >= _IN_FULL]
    if len(bare) != _TWO or any(p.offices for p in people):
        return
    sentences = [s for s in text.layout.sentences if s.part in ("headline", "body")][: _NEXT + 1]
    told = [(s, _inside(mentions, s)) for s in sentences]
    told = [(s, inside) for s, inside in told if inside]
    if len(told) < _TWO:
        return
    (_, first), *others = told
    named = [m for m in first if m.name]
    offices = [m for m in first if not m.name]
    for _, inside in others:
        if len(named) == _TWO and not offices and all(not m.name for m in inside):
            if _take(text, named, inside):
                return
        elif len(named) == len(offices) == 1 and _take_across(text, named[0], offices[0], inside):
            return


def _inside(mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    return mentions[first:last]


def _take(text: Text, named: list[Mention], told: list[Mention]) -> bool:
    """Give the subject of the two the office of the language's own state, and the other the other's."""
    own = [m for m in told if _is_single(m) and _is_own(text, m)]
    others = [m for m in told if _is_single(m) and m.offices[0].owner_key and not _is_own(text, m)]
    subject = [m for m in named if m.name and not is_marked(text, m.name)]
    if not (len(told) == _TWO and len(own) == len(others) == len(subject) == 1):
        return False
    other = next(m for m in named if m is not subject[0])
    return _give(subject[0], own[0]) and _give(other, others[0])


def _take_across(text: Text, named: Mention, office: Mention, inside: list[Mention]) -> bool:
    """Give the subject the office that the next sentence begins with, and whom that one names the first one's."""
    if len(inside) != _TWO or named.start > office.start or not (named.name and _is_single(office)):
        return False
    opening, met = inside
    if opening.name or not met.name or not _is_single(opening) or not office.offices[0].owner_key:
        return False
    sentence = text.sentence_at(opening.start)
    begins = sentence is not None and opening.start == sentence.start
    if not begins or is_marked(text, named.name) or not is_marked(text, met.name) or met.person is named.person:
        return False
    return _give(named, opening) and _give(met, office)


def _give(named: Mention, told: Mention) -> bool:
    person = named.person
    if person is None:
        return False
    person.add(told)
    person.offices = [replace(told.offices[0], reason=REASON)]
    return True


def _is_single(mention: Mention) -> bool:
    office = mention.offices[-1] if mention.offices else None
    if office is None or mention.person or len(mention.offices) != 1:
        return False
    return not (office.plural or office.capacity or office.key == "counterpart")


def _is_own(text: Text, mention: Mention) -> bool:
    """Whether the office is of a state that the language is at home in, or of a body of it."""
    key, known = mention.offices[0].owner_key, authorities()
    body = known.bodies.get(key)
    key = body.parent or "" if body else key
    territory = known.territories.get(key)
    return key in text.vocabulary.homes or (territory is not None and territory.parent in text.vocabulary.homes)
