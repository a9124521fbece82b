"""Contacts told of over several sentences: of those named next, and of one host with guests one after another."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from meetings.extraction.contacts import Event, View, form_of, people_of
from meetings.extraction.offices import OfficeMention
from meetings.extraction.owners import ACCREDITED
from meetings.extraction.people import Mention, same_office
from meetings.extraction.text import Text

_NOT_SO = ("negated", "recalled", "written", "planned")


def of_those_before(text: Text, view: View, left: View | None) -> Event | None:
    """Return the contact that the sentence before tells of without names: "The ministers had talks. X and Y ..."."""
    if left is None or not left.contacts or view.contacts or people_of(left.mentions):
        return None
    if any(view.has(key) for key in _NOT_SO) or any(left.has(key) for key in _NOT_SO[:2]):
        return None
    people = people_of(view.mentions)
    between = [t.folded for a, b in pairwise(view.mentions) for t in text.gap(a.end, b.start)]
    joined = len(people) == 2 and len(between) <= 2 and any(t in text.vocabulary.words["and"] for t in between)
    if len(people) < 2 or not (joined or view.has("attend")) or not any(p.is_vouched_for for p in people):
        return None
    form, form_cue = form_of(left.contacts)
    return Event(people, view.mentions, left.contacts, form, form_cue, [left.sentence, view.sentence])


@dataclass
class Series:
    """One who "had a series of meetings" or received envoys, and the guests that the next sentences name."""

    host: Event | None = None  # the contact without its guests
    kinds: list[OfficeMention] = field(default_factory=list)  # the guests' offices, where those are told

    def open(self, text: Text, view: View, mentions: list[Mention]) -> None:
        """Look for a host in the sentence, if there is none yet."""
        people = people_of(view.mentions)
        if self.host or len(people) != 1 or not view.contacts or any(view.has(key) for key in _NOT_SO):
            return
        kinds = [o for m in mentions for o in m.offices if o.plural]
        counted = any(c.key == "series" and k.start - c.end <= 1 for c in view.cues for k in view.contacts)
        if kinds or counted:
            form, form_cue = form_of(view.contacts)
            self.host = Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence])
            self.kinds = kinds

    def next_guest(self, text: Text, view: View, events: list[Event]) -> Event | None:
        """Return the host's contact with the sentence's guest: one with an office, of whom nothing was told yet."""
        if self.host is None or view.has("attend"):
            return None
        host = self.host.people[0]
        guests = [m for m in view.mentions if m.person is not host and m.name and m.offices]
        if len(guests) != 1 or any(guests[0].person in event.people for event in events):
            return None
        if self.kinds:
            fits = any(_of_a_kind(o, k) for o in guests[0].offices for k in self.kinds)
        else:
            pronouns = text.vocabulary.words["pronoun"]
            tokens = text.gap(view.sentence.start, view.sentence.end)
            fits = host in people_of(view.mentions) or any(t.folded in pronouns for t in tokens)
        if not fits:
            return None
        people = [host, *people_of(guests)]
        return replace(self.host, people=people, mentions=guests, sentences=[view.sentence, self.host.sentence])


def _of_a_kind(one: OfficeMention, other: OfficeMention) -> bool:
    return same_office(one, other) or {one.key, other.key} <= ACCREDITED
