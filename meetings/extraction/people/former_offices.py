"""Whom a former office means that somebody is called by: "The former Federal Councillor then met the minister"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

REASON = "the title that none but this one of two may have"
_OPENING = 2  # words before the office that a sentence begins with
_MOST = 12  # people named before who are compared
_IN_FULL = 2  # words of a name


def settle_former(text: Text, mentions: Sequence[Mention], people: Sequence[Person]) -> None:
    """Let former offices that stand alone, as who does or says something, mean the only one named who may have left it.

    He is no official of another state, no envoy, and rather none of that state's government, who would be called so.
    """
    alone = [m for m in mentions if not (m.name or m.person) and len(m.offices) == 1]
    for mention in (m for m in alone if m.offices[0].capacity == "former" and not m.offices[0].plural):
        if not _is_subject(text, mention):
            continue
        named = [p for p in people if p.fullest and len(p.fullest.words) >= _IN_FULL and p.starts[0] < mention.start]
        held = [p for p in named[-_MOST:] if _may_have_left(p, mention.offices[0])]
        free = [p for p in held if not any(_governs(o) for o in p.offices)] if len(held) > 1 else held
        if len(free) != 1:
            continue
        if not free[0].offices:
            free[0].offices.append(replace(mention.offices[0], reason=REASON))
        free[0].add(mention)


def _is_subject(text: Text, mention: Mention) -> bool:
    """Whether the office opens its sentence behind an article, or stands right behind a verb of saying."""
    sentence = text.sentence_at(mention.start)
    article = text.number_at(mention.start) - 1
    if sentence is None or sentence.part != "body" or not text.is_word(article, "article"):
        return False
    if text.is_word(article, "indefinite"):
        return False
    if article - text.number_at(sentence.start) < _OPENING:
        return not text.is_any(article - 1, ("of", "with", "to", "at")) or article in text.first_tokens
    cues = text.terms.cues
    number = bisect_left(cues, text.tokens[article].start, key=lambda cue: cue.start) - 1
    return number >= 0 and cues[number].key == "say" and text.number_at(cues[number].end) == article


def _may_have_left(person: Person, former: OfficeMention) -> bool:
    """Whether nothing told of the person speaks against his having held that office."""
    states = {former.owner_key} - {""} or set(former.states if len(former.states) == 1 else ())
    known = authorities().territories
    for office in person.offices:
        if office.key in ACCREDITED or (same_office(office, former) and office.capacity != "former"):
            return False
        own = {office.owner_key} & known.keys()
        if own and states and own != states:
            return False
    return True


def _governs(office: OfficeMention) -> bool:
    """Whether it is an office of a state, be it told of which or not, and of none of its parliament."""
    is_states = office.of == "state" or any(office.key in heads for heads in ALIKE[:2])
    return not office.capacity and is_states and office.owner_key not in authorities().bodies
