"""Titles that a clause says somebody holds: "the United Nations, of which she is the coordinator", "X est la chargée".

In a language whose relative pronoun stands before the subject: "..., dont elle / est la coordinatrice".
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_OWNERS = ("state", "demonym", "body")
_REACH = 14  # tokens from what somebody heads to "of which"
_BEFORE = 2  # sentences, the clause's own included, in which he is named


def settle_predicates(text: Text, mentions: Sequence[Mention], people: Sequence[Person]) -> None:
    """Give who is told to hold an office that office, with the state or body that the clause is about."""
    opening = {cue.start: cue for cue in text.terms.cues if cue.key == "relative"}
    for mention in mentions if opening else ():
        if mention.name or mention.person or len(mention.offices) != 1 or mention.offices[0].plural:
            continue
        verb = text.number_at(mention.start) - 1
        while text.is_word(verb, "article") and not text.is_word(verb, "indefinite"):
            verb -= 1
        if not text.is_any(verb, ("was", "auxiliary")):
            continue
        person, first = _subject(text, verb - 1, mentions, people)
        relative = opening.get(text.tokens[first - 1].start) if person and first else None
        if person is None or relative is None or person.offices:
            continue
        person.offices.append(_of_which(text, mention.offices[0], first - 2))
        person.add(mention)


def _subject(text: Text, i: int, mentions: Sequence[Mention], people: Sequence[Person]) -> tuple[Person | None, int]:
    """Who stands before the verb, by name or as the only one lately named without an office, and where he does."""
    if text.is_word(i, "subject"):
        sentence = text.sentence_at(text.tokens[i].start)
        number = bisect_right(text.sentence_starts, sentence.start) if sentence else 0
        start = text.sentence_starts[max(0, number - _BEFORE)] if number else 0
        end = text.tokens[i].start
        told = [p for p in people if not p.offices and p.fullest and any(start <= s < end for s in p.starts)]
        return (told[0] if len(told) == 1 else None), i
    name = next((m for m in mentions if m.name and m.person and m.end == text.tokens[i].end), None)
    if name is None:
        return None, 0
    first = text.number_at(name.start)
    while text.is_honorific(first - 1):
        first -= 1
    return name.person, first


def _of_which(text: Text, office: OfficeMention, i: int) -> OfficeMention:
    """The office with the state or body named last before the clause, where it has none of its own."""
    if office.owner or office.owner_name:
        return office
    for k in range(i, max(-1, i - _REACH), -1):
        term: Found | None = text.cover.get(k)
        if term is not None and term.kind in _OWNERS:
            return replace(office, owner=term)
    return office
