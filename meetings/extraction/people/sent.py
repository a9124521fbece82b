"""Envoys, or ministers, of whom a sentence tells but the state: "Ana Mora of Chile came first", in a report of both."""

from bisect import bisect_right
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.countrymen import countryman
from meetings.extraction.people.names import NameRun
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.people.plurals import each_office
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_ENVOYS = "the envoys or letters of credence that the text tells of"
_TOGETHER = "the ministers whom the text tells of together"
_LEADERS = frozenset(["president", "prime-minister", "speaker"])
_FURTHER = 4  # sentences between who is named and what tells that envoys were received
_SPEAKS = 5  # words of ", who will speak for"
_PERSONS = 200  # of a text, who are looked at
_DASHES = "-–—"
_MISSION = "head-of-mission"
_SENDERS = frozenset(["ambassador", "high-commissioner", "envoy", "nuncio", _MISSION])


def send_envoys(text: Text, offices: list[OfficeMention], people: list[Person]) -> None:
    """Make those envoys of their states whom the text names with a state alone, near where it tells of envoys.

    So does it with ministers, presidents or premiers of whom it tells together.
    """
    _sent_by(text, people)
    told = _told(text, offices)
    if not told:
        return
    held = {o.start for p in people for o in p.offices}  # "The premiers X of Malta and Y of Chile" are all those meant
    told = [o for o in told if o.key in ACCREDITED or not (o.start in held or _means_known(text, o))]
    if not told:
        return
    starts = [office.start for office in told]
    for person in people[:_PERSONS]:
        if person.offices:
            continue
        for mention in person.mentions:
            state = _state_of(text, mention.name) if mention.name else None
            if state and mention.name and (one := _nearest(text, told, starts, mention.start)):
                if _may_be_of(text, one, state):
                    reason = _ENVOYS if one.key in ACCREDITED else _TOGETHER
                    _send(text, person, mention, replace(one, owner=state, plural=False, reason=reason))
                break


def _means_known(text: Text, office: OfficeMention) -> bool:
    """Whether the plural is of two told of before: "the two / presidents"."""
    i = text.number_at(office.start) - 1
    return text.is_any(i, ("two", "both")) and text.is_word(i - 1, "article")


def _sent_by(text: Text, people: list[Person]) -> None:
    """Give the envoys of no told state that of the clause behind: "the first ambassador / that Chile has sent"."""
    for person in people[:_PERSONS]:
        office = person.offices[0] if len(person.offices) == 1 else None
        if office is None or office.key not in ACCREDITED or office.owner or office.owner_name:
            continue
        i = text.number_at(office.end)
        i += i < len(text.tokens) and text.tokens[i].text == ","
        state = _state_at(text, text.past_words(i + 1, "article")) if text.is_word(i, "whom") else _sender(text, office)
        named = (countryman(text, m.name) for m in person.mentions if m.name)
        if state := state or next((own for own in named if own), None):
            person.offices = [replace(office, owner=state)]
            text.envoys_of.add(state)
            text.owners.add(state.start)


def _sender(text: Text, office: OfficeMention) -> Found | None:
    """The state that the clause begins with and whose verb leads to the envoy: "Chile has posted / an ambassador"."""
    here = text.sentence_at(office.start)
    i = text.number_at(office.start) - 1
    while text.is_word(i, "article") or text.kind_at(i) == "modifier":
        i -= 1
    if here is None or not text.is_word(i, "posts"):
        return None
    while i > 0 and (text.is_any(i, ("posts", "now", "auxiliary")) or text.tokens[i].folded in _HAVING):
        i -= 1
    first = text.past_words(text.number_at(here.start), "article")
    state = _state_at(text, first)
    return state if state and text.number_at(state.end) == i + 1 else None


def _send(text: Text, person: Person, mention: Mention, office: OfficeMention) -> None:
    mention.offices = [office]
    person.offices.append(office)
    if office.owner:
        text.envoys_of.add(office.owner)
        text.owners.add(office.owner.start)


def _told(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """What tells of envoys, as offices of no state: their letters, or several of them at once."""
    plurals = [office for office in offices if office.plural]
    if not plurals and text.of_class.keys().isdisjoint(("credentials", "diplomats")):
        return []
    title = authorities().offices["ambassador"].title
    found = [
        OfficeMention(text.tokens[i].start, text.tokens[i].end, "ambassador", title)
        for i in text.numbers_of("credentials", "diplomats")
    ]
    for office in plurals:
        if office.key in _SENDERS and not (office.owner or office.owner_name):
            found.append(replace(office, key="ambassador", title=title) if office.key == _MISSION else office)
        elif office.key.startswith("minister-of-") or office.key in _LEADERS:
            found.append(office)
    return sorted(found, key=lambda office: office.start)


def _may_be_of(text: Text, plural: OfficeMention, state: Found) -> bool:
    """Whether the plural is told of no states, or of that one among others: "the ministers of Chile and Peru"."""
    if not (plural.owner or plural.owner_name):
        return True
    return any(single.owner and single.owner.key == state.key for single in each_office(text, plural))


def _nearest(text: Text, told: list[OfficeMention], starts: list[int], at: int) -> OfficeMention | None:
    """The last of them before the name, else envoys right behind it, where that is few sentences away."""
    number = bisect_right(starts, at)
    here = bisect_right(text.sentence_starts, at)
    behind = [office for office in told[number : number + 1] if office.key in ACCREDITED]
    for office in [*told[max(0, number - 1) : number], *behind]:
        if abs(bisect_right(text.sentence_starts, office.start) - here) <= _FURTHER:
            return office
    return None


def _state_of(text: Text, name: NameRun) -> Found | None:
    """The state that the sentence tells to be the person's: "of Chile", "for Chile", "who represents Chile"."""
    return countryman(text, name) or _spoken_for(text, name) or _behind_dash(text, name) or _from_before(text, name)


def _spoken_for(text: Text, name: NameRun) -> Found | None:
    """The state for which somebody is said to come or speak: "Ana Mora, who will speak / for Chile"."""
    i = name.last + 1
    stop = min(i + _SPEAKS, len(text.tokens) - 1)
    i += text.tokens[i].text == "," if i < stop else 0
    while i < stop and text.tokens[i].is_word and not text.tokens[i].is_capital and not text.is_any(i, _LEADING):
        i += 1
    if i >= stop or not text.is_any(i, _LEADING):
        return None
    return _state_at(text, text.past_words(i + 1, "article"))


_HAVING = ("has", "have", "had", "ha", "hat", "a")
_LEADING = ("charge", "representing")


def _behind_dash(text: Text, name: NameRun) -> Found | None:
    """The state behind a dash, as Russian lists leave the verb out: "Ана Мора представляет Перу, Ян Рой / – Чили"."""
    i = name.last + 1
    if i >= len(text.tokens) or text.tokens[i].text not in _DASHES or not text.vocabulary.paradigms:
        return None
    return _state_at(text, i + 1)


def _from_before(text: Text, name: NameRun) -> Found | None:
    """The state that an ending says somebody to come from, before the name: "Portekiz'den / Ana Mora"."""
    state = text.cover.get(name.first - 1)
    if not text.vocabulary.locatives or state is None or state.kind != "state":
        return None
    return state if state.ending.lstrip("'’").endswith(("an", "en", "ən")) else None


def _state_at(text: Text, i: int) -> Found | None:
    term = text.cover.get(i)
    return term if term and term.kind == "state" and i not in text.in_body else None
