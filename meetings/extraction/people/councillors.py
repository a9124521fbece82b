"""Members of governments that are councils: each is a minister as well, and a text often calls him both apart.

"Bundesrat Jan Roy visited Malta. ... the Maltese foreign minister and her Swiss counterpart": that is Roy.
"""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.genders import may_be_of
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

COUNCILLORS = frozenset(["federal-councillor", "government-councillor"])
_MINISTER = "minister-of-"
_REASON = "the only member of the government whom the text names"


def settle_councillors(text: Text, mentions: list[Mention], people: list[Person]) -> None:
    """Give a minister named by the office alone the only member of the government of whom the text tells no portfolio.

    So it does where "her Swiss counterpart" stands beside the minister of another state. To be called before whoever
    is named by an office alone is taken for somebody else.
    """
    members = [p for p in people if any(o.key in COUNCILLORS for o in p.offices) and not _portfolio(p)]
    if not members:
        return
    for number, mention in enumerate(mentions):
        if mention.name or mention.person or len(mention.offices) != 1 or mention.offices[0].plural:
            continue
        own = mention.offices[0]
        office = _of_counterpart(text, mentions, number) if own.key == "counterpart" else own
        if office is None or not office.key.startswith(_MINISTER) or office.capacity:
            continue
        if office is own and any(_holds(text, p, office) for p in people if p not in members):
            continue
        fits = [p for p in members if _may_hold(text, p, office, mention)]
        if len(fits) == 1:
            _give(fits[0], mention, replace(office, reason=_REASON))


def _holds(text: Text, person: Person, office: OfficeMention) -> bool:
    """Whether the one is named with that office, of the same state or of none told."""
    same = [o for o in person.offices if o.key == office.key and may_be_of(text, office, o)]
    mine = {office.owner_key, *office.states} - {""}
    return any(not mine or not (theirs := {o.owner_key, *o.states} - {""}) or mine & theirs for o in same)


def _portfolio(person: Person) -> OfficeMention | None:
    return next((o for o in person.offices if o.key.startswith(_MINISTER)), None)


def _of_counterpart(text: Text, mentions: list[Mention], number: int) -> OfficeMention | None:
    """The office that the sentence has beside the counterpart, in the counterpart's state."""
    mention = mentions[number]
    own, sentence = mention.offices[0], text.sentence_at(mention.start)
    if sentence is None or not own.owner:
        return None
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    for other in mentions[first:last]:
        held = [*other.offices, *(other.person.offices if other.person else ())]
        office = next((o for o in held if o.key.startswith(_MINISTER) and o.owner_key != own.owner_key), None)
        if other is not mention and office:
            return replace(
                office, start=own.start, end=own.end, owner=own.owner, owner_name="", printed_title="", plural=False
            )
    return None


def _may_hold(text: Text, person: Person, office: OfficeMention, mention: Mention) -> bool:
    """Whether the member may be the minister meant, as far as states, the titles' gender and the sentence tell."""
    seats = [o for o in person.offices if o.key in COUNCILLORS]
    states = {o.owner_key for o in seats} - {""} or {state for o in seats for state in o.states}
    of_state = not states or not office.owner_key or office.owner_key in states
    sentence = text.sentence_at(mention.start)
    is_beside = sentence is not None and any(sentence.start <= start < sentence.end for start in person.starts)
    return of_state and not is_beside and all(may_be_of(text, mention.offices[0], o) for o in seats)


def _give(person: Person, mention: Mention, office: OfficeMention) -> None:
    held = _portfolio(person)
    if held and held.key != office.key:
        return
    if held is None:
        person.offices.append(office)
    mention.offices = [office]
    person.add(mention)
    if office.owner:
        person.offices = [
            replace(o, owner=office.owner) if o.key in COUNCILLORS and not (o.owner or o.owner_name or o.states) else o
            for o in person.offices
        ]
