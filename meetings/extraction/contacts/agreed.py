"""A contact that no verb tells of, but what two named before are said to have in common: "In the view of both ..."."""

from collections.abc import Iterable

from meetings.extraction.contacts.contacts import Event, form_of
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within

_TWO = 2
_SILENT = frozenset(["negated", "recalled", "written", "message", "video"])
_AHEAD = frozenset(["planned", "planned_after"])
_CONTACTS = frozenset(["contact", "met", "phone"])
_REACH = 4  # sentences from the last of the two to where both are spoken of


def told_of_both(text: Text, mentions: list[Mention]) -> list[Event]:
    """Return the contact of the only two officials of a text that tells of no other, and says what both think.

    With those of whom it says then that they attended. None where what it says is yet to come, did not take place or
    was by letter.
    """
    met: dict[int, Person] = {}
    told: list[Sentence] = []
    named: list[Mention] = []
    number = 0
    event: Event | None = None
    for sentence in text.layout.sentences:
        if sentence.part != "body":
            number = _past(mentions, number, sentence.end)
            continue
        first = number
        number = _past(mentions, number, sentence.end)
        inside = [m for m in mentions[first:number] if m.person and m.person.is_vouched_for]
        cues = within(text.terms.cues, sentence.start, sentence.end)
        keys = {c.key for c in cues}
        if event:
            if "attend" in keys and not keys & _AHEAD:
                event.mentions = [*event.mentions, *inside]
                event.people = list(dict.fromkeys([*event.people, *(m.person for m in inside if m.person)]))
            continue
        if inside:
            told.append(sentence)
            named += inside
            met |= {id(m.person): m.person for m in inside if m.person}
            if len(met) > _TWO or keys & _SILENT or (keys & _AHEAD and keys & _CONTACTS):
                return []
        if text.has_word("speech", text.tokens_between(sentence.start, sentence.end)):
            return []  # an interview
        both = _both(text, sentence)
        earlier = {c.key for c in cues if both and c.start < both.start}
        if (
            both
            and len(met) == _TWO
            and not earlier & (_SILENT | _AHEAD)
            and all(p.offices and p.takes_part for p in met.values())
            and not _are_of_one_state(met.values())
        ):
            form, cue = form_of([*(c for c in cues if c.key == "phone"), both])
            people = sorted(met.values(), key=lambda p: p.starts[0])
            if len(told) > _REACH:
                return []
            event = Event(people, named, [both], form, cue, [*reversed(told), sentence])
    return [event] if event else []


def _are_of_one_state(people: Iterable[Person]) -> bool:
    states = [{o.owner_key for o in p.offices} - {""} for p in people]
    return all(states) and len(set.intersection(*states)) > 0


def _past(mentions: list[Mention], number: int, end: int) -> int:
    while number < len(mentions) and mentions[number].start < end:
        number += 1
    return number


def _both(text: Text, sentence: Sentence) -> Found | None:
    """The word by which a sentence means two known: "both" or "the two", but for "both countries"."""
    for i in text.numbers_of("both", "two", within=text.tokens_between(sentence.start, sentence.end)):
        token, after = text.tokens[i], i + 1
        is_known = text.is_word(i - 1, "article") or not text.is_word(i, "two")
        noun = text.tokens[after] if after < len(text.tokens) else None
        term = text.cover.get(after)
        is_thing = noun is not None and noun.is_word and not text.is_any(after, ("function", "sides", "of"))
        if is_known and (not is_thing or (term is not None and term.kind == "office")):
            return Found(token.start, token.end, "cue", "contact")
    return None
