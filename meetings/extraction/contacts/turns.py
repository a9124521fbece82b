"""Contacts that a word for whose turn it was tells of: "Then it was the turn of X", "Danach war X an der Reihe"."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event, View, people_of
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text

_NOT_SO = ("negated", "recalled", "written", "planned", "planned_after", "attend", "say")
_REACH = 3  # sentences from the contact told of before; those between say what was talked about


def next_in_turn(text: Text, view: View, events: list[Event]) -> Event | None:
    """Return the contact of whom it was next the turn, with who met those told of last; None where none was told.

    Who met them is the one in both of the last two contacts, or else the first named in the last. It is of no office
    that somebody "follows" as another's successor.
    """
    if not events or view.contacts or view.plans or not view.has("turn") or view.has_any(_NOT_SO):
        return None
    last = events[-1]
    guests = [m for m in view.mentions if m.name and m.person not in last.people]
    if len(people_of(guests)) != 1 or not guests[0].offices or not _is_near(text, view, last):
        return None
    if text.has_word("as", text.tokens_between(view.sentence.start, view.sentence.end)):
        return None
    cues = [cue for cue in view.cues if cue.key == "turn"]
    return replace(
        last,
        people=[_host(events), *people_of(guests)],
        mentions=guests,
        cues=cues,
        sentences=[view.sentence],
        echoes=[],
        joined=[],
        throughout=[],
        attendants=[],
        is_open=False,
        apart=False,
    )


def _host(events: list[Event]) -> Person:
    """Who met those told of last."""
    people = events[-1].people
    earlier = events[-2].people if len(events) > 1 else []
    return next((p for p in people if p in earlier), people[0])


def _is_near(text: Text, view: View, last: Event) -> bool:
    numbers = [bisect_left(text.sentence_starts, s.start) for s in (*last.sentences, *last.echoes)]
    return bisect_left(text.sentence_starts, view.sentence.start) - max(numbers) <= _REACH
