"""The meetings of a text, made of the contacts that its sentences tell of."""

from collections import Counter
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text


def meetings_of(text: Text, events: list[Event]) -> list[Event]:
    """Return each contact once; a host's contacts with several guests one after another as one each."""
    events = [_as_told_below(event, events) for event in events]
    for number, event in enumerate(events):
        event.apart = event.apart or _are_told_apart(event, events[number + 1 :])
    return _merged([one for event in _merged(events) for one in _apart(text, event)])


def _as_told_below(event: Event, events: list[Event]) -> Event:
    """A headline's contact without those whom it only calls by an office, where the text names another of their states.

    "The energy ministers of A, B and C meet", of whom B's is the minister of economy.
    """
    if any(sentence.part != "headline" for sentence in event.sentences):
        return event
    for other in events:
        states = {o.owner_key for p in other.people if p.names for o in p.offices} - {""}
        rest = [p for p in event.people if p not in other.people]
        loose = rest and len(rest) < len(event.people)
        if loose and all(not p.names and {o.owner_key for o in p.offices} <= states for p in rest):
            return replace(event, people=[p for p in event.people if p in other.people])
    return event


def _are_told_apart(event: Event, later: list[Event]) -> bool:
    """Whether the text goes on to tell of several of those one by one whom it first named by a plural with their host.

    "The minister received the ambassadors of A and B. In his talk with A's, X, ... In his talk with B's, Y, ..."
    """
    if not later or len(event.people) <= 2:
        return False
    starts = Counter(m.start for m in event.mentions if m.person and not m.name)
    listed = {m.person for m in event.mentions if starts[m.start] > 1}
    if len(listed) < 2:
        return False
    pairs = [pair for other in later for pair in _pairs(other) if pair < set(event.people)]
    guests = {guest for pair in pairs for guest in pair & listed if len(pair & listed) == 1}
    return len(guests) > 1


def _pairs(event: Event) -> list[set[Person]]:
    """The two who met, or a host with each of the guests one after another; none where more were together."""
    if event.apart:
        return [{event.people[0], guest} for guest in event.people[1:]]
    return [set(event.people)] if len(event.people) == 2 else []


def _is_within(event: Event, known: Event) -> bool:
    """Whether one of the two tells of no others than the other does.

    Whoever came along to a later contact was not met there by whom he had met before.
    """
    mine, theirs = set(event.people), set(known.people)
    return mine <= theirs or (theirs <= mine and theirs.isdisjoint(event.joined))


def _merged(events: list[Event]) -> list[Event]:
    """Join the events of one text that tell of one contact: those of whom one's people are all among the other's."""
    kept: list[Event] = []
    for event in events:
        if len(event.people) < 2:
            continue
        for known in kept:
            if event.among == known.among and not event.is_another and _is_within(event, known):
                known.people = list(dict.fromkeys(known.people + event.people))
                known.mentions = known.mentions + event.mentions
                known.sentences += event.sentences
                known.echoes += event.echoes
                known.apart = known.apart or event.apart
                known.joined += event.joined
                known.attendants += event.attendants
                known.throughout += event.throughout
                if known.form == "in person" != event.form:
                    known.form, known.form_cue = event.form, event.form_cue
                break
        else:
            kept.append(event)
    return kept


def _apart(text: Text, event: Event) -> list[Event]:
    """The event; where its people met one after another, the host with each of the guests."""
    if not event.apart or len(event.people) < 3:
        return [event]
    host = _host(text, event)
    beside = {host, *event.throughout}
    guests = [p for p in event.people if p not in beside and p not in event.attendants]
    meetings = []
    for guest in guests:
        party = {*beside, guest, *(event.attendants if guest is guests[-1] else ())}
        people = [p for p in event.people if p in party]
        meetings.append(replace(event, people=people, mentions=[m for m in event.mentions if m.person in party]))
    return meetings


def _host(text: Text, event: Event) -> Person:
    """The one alone on one side of the words for the contact; else whom the headline, or most of the text, names."""
    if event.host in event.people:
        return event.host
    own = [m for m in event.mentions if m.person in event.people]
    if _met_all(text, own, event):
        return event.people[0]
    if (agent := _agent(text, own)) and agent is not event.people[0]:
        return _received_by_several(text, own, agent, event) or agent
    before = {m.person for m in own if m.end <= event.cues[0].start}
    behind = {m.person for m in own if m.start >= event.cues[0].end}
    for side in (before, behind - before):
        if len(side) == 1 and len({m.person for m in own}) > 2:
            return next(person for person in side if person)
    title = text.layout.title or (0, 0)

    def weight(person: Person) -> tuple[bool, int]:
        return any(title[0] <= m.start < title[1] for m in person.mentions), len(person.mentions)

    in_headline = [p for p in event.people if weight(p)[0]]
    return max(in_headline if len(in_headline) == 1 else event.people, key=lambda p: weight(p)[1])


def _met_all(text: Text, mentions: list[Mention], event: Event) -> bool:
    """Whether a Turkic sentence begins with who met all: "X'in A ve B ile görüştüğü, C tarafından da ..."."""
    if (
        not text.vocabulary.locatives
        or len(event.cues) < 2
        or not mentions
        or mentions[0].person is not event.people[0]
    ):
        return False
    return any(text.is_word(text.number_at(m.end), "with") for m in mentions[1:] if m.end <= event.cues[0].start)


def _received_by_several(text: Text, mentions: list[Mention], agent: Person, event: Event) -> Person | None:
    """The one received, where others are listed behind the agent: "A was received in turn by the premier, B, and C".

    None where several were, or where the text has that in a language that does not set the one received first.
    """
    at = min(m.start for m in mentions if m.person is agent)
    sentence = text.sentence_at(at)
    if sentence is None or not text.vocabulary.order.get("subject_first"):
        return None
    inside = [m for m in mentions if sentence.start <= m.start < sentence.end and m.person is not agent]
    before, behind = ({id(m.person): m.person for m in inside if (m.start < at) is side} for side in (True, False))
    received = list(before.values()) or [p for p in event.people[:1] if id(p) not in behind]
    return received[0] if behind and len(received) == 1 else None


def _agent(text: Text, mentions: list[Mention]) -> Person | None:
    """The only one to whom "were" and "by" lead: "A, B and C were accredited on Monday by the minister, D"."""
    led = []
    for mention in mentions:
        before = text.number_at(mention.start) - 1
        while text.is_word(before, "article") or text.is_honorific(before):
            before -= 1
        here = text.sentence_at(mention.start)
        if here is not None and text.is_word(before, "by") and mention.person:
            passive = text.numbers_of("was", within=text.tokens_between(here.start, mention.start))
            led += [mention.person] if passive else []
    is_passive = bool(led) and not text.vocabulary.order.get("verb_last")
    return led[0] if is_passive and len(set(map(id, led))) == 1 else None
