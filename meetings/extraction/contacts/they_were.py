"""Who those were that the sentence before has but as so many: "Three ministers called on X. They were A, B and C"."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event, View, form_of, people_of
from meetings.extraction.contacts.letters import are_all_envoys
from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.text import Text

_LEAD = 4  # words from the verb to the first of them: "They were / the former"
_REASON = "the side that the sentence tells of"


def says_who_they_were(text: Text, view: View) -> bool:
    """Return whether the sentence begins with "they were" and the names of those meant."""
    first = view.numbers.start
    if view.contacts or not view.mentions or not text.is_any(first, ("they", "those")):
        return False
    near = text.number_at(view.mentions[0].start) - first - 1 <= _LEAD
    return near and text.is_any(first + 1, ("was", "present_be")) and view.mentions[0].name is not None


def who_they_were(
    text: Text, view: View, events: list[Event], host: Event | None, lone: View | None, kinds: list[OfficeMention]
) -> Event | None:
    """Return the host's contact with those named; None where they but join the one of the sentence before.

    They were received together, but for envoys, and are of the state that the sentence before tells with them.
    """
    number = bisect_left(text.sentence_starts, view.sentence.start)
    before = text.layout.sentences[number - 1] if number else view.sentence
    last = events[-1] if events and before in events[-1].sentences else None
    people = people_of(view.mentions)
    for person in people:
        person.offices = [_of_side(office, kinds) for office in person.offices]
    if last:
        last.people = list(dict.fromkeys([*last.people, *people]))
        last.mentions = last.mentions + view.mentions
        last.sentences.append(view.sentence)
        return None
    if host is None and lone is not None and lone.sentence is before and len(lone.people) == 1:
        form, form_cue = form_of(lone.contacts)
        host = Event(lone.people, lone.mentions, lone.contacts, form, form_cue, [lone.sentence])
    if host is None or host.sentence is not before or host.people[0] in people:
        return None
    people = [host.people[0], *people]
    sentences, mentions = [view.sentence, *host.sentences], host.mentions + view.mentions
    return replace(host, people=people, mentions=mentions, sentences=sentences, apart=are_all_envoys(people[1:]))


def _of_side(office: OfficeMention, kinds: list[OfficeMention]) -> OfficeMention:
    """The office with the state of the plural that it is one of, where it has none: "three ministers / of Peru"."""
    if office.owner or office.owner_name or office.of != "state":
        return office
    owners = {k.owner_key: k.owner for k in kinds if k.owner and same_office(office, k)}
    return replace(office, owner=next(iter(owners.values())), reason=_REASON) if len(owners) == 1 else office
