"""On whose side one is who is listed behind another of a told state: "the Cuban ministers Ana Mora and ..."."""

from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.homes.sides import is_head
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_PARTIES = 2
_FEW = 3  # mentions of one person
_MOST = 20  # of those whom a sentence lists
_LISTED = 8  # of a list, that one is looked back upon


def of_neighbour(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """Return the state of the one listed right before, where two parties are told: "the Cuban minister Mora, ..."."""
    told = {state_of(o.owner_key) for o in others if o.owner_key in authorities().territories}
    told |= {o.states[0] for o in others if len(o.states) == 1}
    in_case = text.vocabulary.paradigms or text.vocabulary.order.get("capital_nouns")
    if len(told) < _PARTIES or not in_case or is_head(person):
        return ""  # only cases tell that both are of one party
    for mention in person.mentions:
        if not mention.offices:
            continue
        before = _listed_before(text, event, mention)
        states = {state_of(o.owner_key) for o in before.offices} if before else set()
        envoys = before is not None and any(o.key in ACCREDITED for o in before.offices)
        if len(states) == 1 and not envoys and not is_held_by_another(person, others, next(iter(states))):
            return states.pop()
    return ""


def of_attendants(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """Return the only state of those listed with him as having attended, where the list begins with a party's officer.

    "The Saudi defence minister, Ana Roy, the foreign minister, Jan Hill, and the Saudi ambassador to Peru attended."
    """
    known = authorities().territories
    if person in event.people[:_PARTIES] or is_head(person):
        return ""
    parties = {state_of(o.owner_key) for p in event.people[:_PARTIES] for o in p.offices if o.owner_key in known}
    for mention in person.mentions[:_FEW] if parties else ():
        sentence = text.sentence_at(mention.start)
        cues = within(text.terms.cues, sentence.start, sentence.end) if sentence else ()
        if sentence is None or not any(cue.key == "attend" for cue in cues):
            continue
        inside = [m for m in event.mentions if sentence.start <= m.start < sentence.end][:_MOST]
        listed = [m for m in inside if m.person not in (person, *event.people[:_PARTIES])]
        offices = [o for m in listed if m.person for o in m.person.offices if o.owner_key in known]
        states = {state_of(o.owner_key) for o in offices} & parties
        begins = bool(listed) and listed[0].start < mention.start
        begins = begins and any(o.owner_key in known and o.key not in ACCREDITED for o in listed[0].offices)
        if begins and len({state_of(o.owner_key) for o in offices}) == len(states) == 1:
            state = states.pop()
            return "" if is_held_by_another(person, others, state) else state
    return ""


def of_met_list(text: Text, person: Person, event: Event, events: Sequence[Event]) -> str:
    """Return the state that a list of those met begins with, he behind: "met the premier of Malta, X, ...".

    Be each met in turn. A party of another state stands before it. Envoys are of others, and so may heads be that no
    article says to be of the state named: "met Prime Minister Roy".
    """
    if not text.vocabulary.order.get("titled") or any(o.key in ACCREDITED for o in person.offices):
        return ""
    known = authorities().territories
    for mention in person.mentions[:_FEW]:
        sentence = text.sentence_at(mention.start)
        if sentence is None or not mention.offices or (is_head(person) and not _has_article(text, mention)):
            continue
        told = [e for e in events if e.sentence is sentence and len(e.mentions) <= _MOST][:_MOST]
        inside = {m.start: m for e in told for m in e.mentions if sentence.start <= m.start < sentence.end}
        listed = [inside[start] for start in sorted(inside)]
        before = _listed_before(text, replace(event, mentions=listed), mention)
        ahead = [m for m in listed if before and m.start < before.start]
        if before is None or not ahead or text.told.isdisjoint(text.tokens_between(ahead[-1].end, before.start)):
            continue  # nobody is told to have met the one whose state is told
        held = [o for o in before.offices if o.owner_key in known and o.key not in ACCREDITED]
        states = {state_of(o.owner_key) for o in held}
        theirs = {state_of(o.owner_key) for m in ahead[:1] if m.person for o in m.person.offices}
        others = [o for p in event.people if p is not person for o in p.offices if state_of(o.owner_key) not in states]
        if len(states) == 1 and theirs.isdisjoint(states) and not is_held_by_another(person, others, min(states)):
            return states.pop()
    return ""


def _has_article(text: Text, mention: Mention) -> bool:
    """Whether an article stands before the office: "/ the Prime Minister, Ana Roy"; others are known by their names."""
    return text.is_word(text.number_at(min([mention.start, *(o.start for o in mention.offices)])) - 1, "article")


def of_list(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """Return the state that a list told right before him begins with, where another party stands outside of it.

    "Komutan Can Demir, Malta Cumhurbaşkanı Jan Borg, Meclis Başkanı Ana Vella ve Başbakan Marc Zammit ile görüştü".
    In German with no article of his own: "Roth traf den irischen König Jan Daly, Minister Karl Beck und ...".
    """
    german = bool(text.vocabulary.order.get("capital_nouns"))
    for mention in person.mentions if german or text.vocabulary.locatives else ():
        before = _listed_before(text, event, mention, bare=german) if mention.offices else None
        sentence = text.sentence_at(mention.start)
        if before is None or sentence is None or (german and not _begins_german_list(text, before)):
            continue
        has_subject = any(sentence.start <= m.start < before.start for m in event.mentions)
        has_other = has_subject or (german and _is_met(text, event, before, mention))
        has_other = has_other or _attended(event, sentence, before)
        states = {state_of(o.owner_key) if german else o.owner_key for o in before.offices if o.key not in ACCREDITED}
        if has_other and len(states) == 1 and not is_held_by_another(person, others, state := states.pop()):
            return state
    return ""


def _attended(event: Event, sentence: Sentence, first: Mention) -> bool:
    """Whether the sentence only lists, that one first, who else was there: the parties stand in the one before."""
    inside = {id(m.person) for m in event.mentions if sentence.start <= m.start < sentence.end}
    leads = not any(sentence.start <= m.start < first.start for m in event.mentions)
    return leads and event.sentence is not sentence and len(event.people) >= len(inside) + _PARTIES


def _begins_german_list(text: Text, mention: Mention) -> bool:
    """Whether the state is a word of its own before the office: "irischer König", no "US-Präsident", no envoy's."""
    owner = next((o.owner for o in mention.offices if o.owner and o.owner.start <= o.start), None)
    envoys = any(o.key in ACCREDITED for o in mention.offices)
    return owner is not None and not envoys and text.body[owner.end].isspace()


def _is_met(text: Text, event: Event, first: Mention, last: Mention) -> bool:
    """Whether those listed are not the only parties, or stand behind "with" or "by" and did not meet each other."""
    listed = {id(m.person) for m in event.mentions if first.start <= m.start <= last.start}
    lead = text.number_at(first.start) - 1
    while text.is_word(lead, "article"):
        lead -= 1
    return len(event.people) > len(listed) or text.is_any(lead, ("with", "by"))


def _listed_before(text: Text, event: Event, mention: Mention, bare: bool = False) -> Mention | None:
    """The last of those listed right before the mention, one after the other, whose state is told.

    Bare are those with nothing but marks and "and" between them.
    """
    listed = [m for m in event.mentions if m.end <= mention.start][-_LISTED:]
    person = mention.person
    for before in reversed(listed):
        gap = text.gap(before.end, mention.start)
        if before.person is person or not gap or not all(_lists(text, t.text, t.folded, bare) for t in gap):
            return None
        if any(o.owner_key in authorities().territories for o in before.offices):
            return before
        if not before.offices:
            return None
        mention = before
    return None


def _lists(text: Text, printed: str, folded: str, bare: bool) -> bool:
    words = text.vocabulary.words
    kinds = ("and",) if bare else ("and", "article", "with")
    return printed in ",;-–—•*" or any(folded in words[kind] for kind in kinds)
