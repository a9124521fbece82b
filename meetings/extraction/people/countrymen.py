"""Those of a plural office who are told apart by their states: "The ambassadors are X of Latvia and Y of Estonia"."""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import groupby, pairwise
from typing import NamedTuple

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.behind_names import bracketed_state, state_behind
from meetings.extraction.people.names import NameRun
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.people.plurals import each_office
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.vocabulary import authorities

_GAP = 5  # tokens between one of a list and the next
_VERB = 3  # words of "took part"
_BLANKS = 20  # characters between two sentences
_TURN = 8  # tokens from a state to the one named for it
_FEW = 2  # who are told apart
_LINE = 14  # tokens before the name on a line of a list
_PARTING = (":", "-", "–", "—")
_NAMES = 8  # of one person, as the text prints them
_FURTHER = 4  # sentences from envoys in the plural to those who name them


class _Countryman(NamedTuple):
    """One named with a state, from where to where."""

    mention: Mention
    state: Found
    start: int
    end: int


def share_offices(text: Text, mentions: list[Mention], plurals: list[OfficeMention]) -> None:
    """Give each of "her colleagues X of Latvia and Y of Estonia" the office that the plural means, in his state.

    The plural may stand in the sentence before: "The premiers met. The Czech X, the Pole Y and their host ...". Where
    it tells their states it may stand anywhere before: "His counterparts of Malta and Fiji" in the headline.
    """
    bare = [m for m in mentions if m.name and not m.offices] if plurals else []
    ends = [plural.end for plural in plurals]
    of_states = (
        {o.owner.key: plural for plural in plurals for o in each_office(text, plural) if o.owner} if bare else {}
    )
    for _, of_sentence in groupby(bare, key=lambda m: id(text.sentence_at(m.start))):
        named = list(of_sentence)
        number, last = bisect_right(ends, named[0].start), bisect_right(ends, named[-1].start)
        about = plurals[max(0, number - 1) : last + 1]
        is_near = any(o.key in ACCREDITED or _is_near(text, o, named[0]) for o in about)
        if not is_near and not of_states:
            continue
        are_soon = number > 0 and _is_soon(text, plurals[number - 1], named[0])
        in_turn = _in_turn(text, named, mentions) if are_soon else {}
        countrymen = [c for m in named if m.name and (c := _countryman(text, m, m.name))]
        are_all = are_soon and len(countrymen) == len(named) >= _FEW
        listed = countrymen if are_all else _listed(text, countrymen)
        for mention in named:
            number = bisect_right(ends, mention.start)
            plural = plurals[number - 1] if number else None
            own = next((c for c in countrymen if c.mention is mention), None)
            if own and (behind := _behind(text, plurals[number : number + 1], named)):
                plural = behind
            if own and plural and of_states.get(own.state.key) is plural and plural.of == "state":
                mention.offices = [replace(plural, owner=own.state, plural=False)]  # "... received his counterparts"
                continue
            if plural is None or mention.name is None or not is_near:
                continue
            known = in_turn.get(mention.start) or (_in_line(text, mention, plural) if len(named) == 1 else None)
            if not known and not _is_near(text, plural, mention):
                continue
            is_here = text.sentence_at(plural.start) is text.sentence_at(mention.start)
            owner = state_behind(text, mention.name) if is_here else None
            known = known or next((c.state for c in listed if c.mention is mention), None)
            known = known or (own.state if own and _is_singled_out(text, own) else None)
            if owner := owner or (known if known and _may_be_of(text, plural, known) else None):
                mention.offices = [replace(plural, owner=owner, plural=False)]
                if plural.key in ACCREDITED:
                    text.envoys_of.add(owner)


def _in_line(text: Text, mention: Mention, plural: OfficeMention) -> Found | None:
    """The state before a colon or dash on a line of envoys, which names nothing else: "Für Malta: Frau Ana Mora"."""
    sentence = text.sentence_at(mention.start)
    if sentence is None or sentence.part == "headline" or plural.key not in ACCREDITED:
        return None
    first, name = text.number_at(sentence.start), text.number_at(mention.start)
    states = [t for t in within(text.terms.names, sentence.start, mention.start) if t.kind == "state"]
    if len(states) != 1 or name - first > _LINE or text.number_at(mention.end) < text.number_at(sentence.end) - 1:
        return None
    after = text.number_at(states[0].end)
    ahead, behind = range(first, text.number_at(states[0].start)), range(after + 1, name)
    is_line = text.tokens[after].text in _PARTING and all(
        text.is_any(i, ("charge", "of", "article", "realm", "republic")) or not text.tokens[i].is_word for i in ahead
    )
    named = all(text.is_honorific(i) or text.tokens[i].text == "." or text.is_word(i, "article") for i in behind)
    return states[0] if is_line and named else None


def _may_be_of(text: Text, plural: OfficeMention, state: Found) -> bool:
    """Whether the plural is told of no states, or of that one among others: "the ministers of Turkey and Georgia"."""
    if not (plural.owner or plural.owner_name) or plural.key in ACCREDITED:
        return True
    return state.key in {single.owner.key for single in each_office(text, plural) if single.owner}


def _behind(text: Text, plurals: list[OfficeMention], named: list[Mention]) -> OfficeMention | None:
    """What those named before it are: "Ana Mora, de Chile, y Jan Roa, de Perú, son homólogos"."""
    for plural in plurals:
        sentence = text.sentence_at(plural.start)
        before = [m for m in named if m.end <= plural.start]
        bare = not (plural.owner or plural.owner_name)
        if bare and len(before) >= _FEW and sentence is text.sentence_at(before[0].start):
            return plural
    return None


def _is_singled_out(text: Text, one: _Countryman) -> bool:
    """Whether he is one of those whom the plural means: "sus homólogos, entre ellos / el peruano, Luis Roa"."""
    i = text.number_at(one.start) - 1
    while text.is_word(i, "article"):
        i -= 1
    return text.is_word(i, "several") and text.is_word(i - 1, "between")


def _is_near(text: Text, plural: OfficeMention, mention: Mention) -> bool:
    """Whether the plural stands in the sentence of the name or in the one right before it."""
    one, other = text.sentence_at(plural.start), text.sentence_at(mention.start)
    if one is None or other is None or one.part == "headline":
        return one is other
    is_next = 0 <= other.start - one.end <= _BLANKS and not any(t.is_word for t in text.gap(one.end, other.start))
    return one is other or (is_next and (plural.of == "state" or plural.key in ACCREDITED))


def _is_soon(text: Text, plural: OfficeMention, mention: Mention) -> bool:
    """Whether the one is named near envoys in the plural, or few sentences behind them: each by his state."""
    first, last = (bisect_right(text.sentence_starts, m.start) for m in (plural, mention))
    return plural.key in ACCREDITED and 0 <= last - first <= _FURTHER


def _in_turn(text: Text, named: list[Mention], mentions: list[Mention]) -> dict[int, Found]:
    """The state of each, by where he is named, where the sentence names nobody else, and one state before each.

    "For Malta came X, for Chile Y"; "Le Pérou est représenté par X et Cuba par Y".
    """
    sentence = text.sentence_at(named[0].start)
    if sentence is None or len(named) < _FEW:
        return {}
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    hosts = [m for m in mentions[first:last] if m not in named]
    since = _past_hosts(text, hosts, named) if hosts else sentence.start
    if not since and hosts:
        return {}
    known = authorities().territories
    states = [t for t in within(text.terms.names, since, sentence.end) if t.kind == "state"]
    found: dict[int, Found] = {}
    for mention in named:
        ahead = [t for t in states if since <= t.start < mention.start]
        since = mention.end
        if (
            len({known[t.key].parent or t.key for t in ahead}) != 1
            or len(text.gap(ahead[-1].end, mention.start)) > _TURN
        ):
            return {}
        found[mention.start] = ahead[0]
    return {} if any(t.start > named[-1].end for t in states) else found


def _past_hosts(text: Text, hosts: list[Mention], named: list[Mention]) -> int:
    """Where a colon opens the list of those who came, behind who received them; 0 where none does."""
    colons = text.printed.get(":", [])
    between = (text.tokens[i].end for i in colons if hosts[-1].end <= text.tokens[i].start < named[0].start)
    return next(between, 0)


def countryman(text: Text, name: NameRun) -> Found | None:
    """Return the state that a name stands with: "X of Latvia", "X (Latvia)", "Latvia's X", "le Letton X"."""
    known = _countryman(text, Mention(name.start, name.end, name, []), name)
    return known.state if known else None


def is_of_other_state(text: Text, person: Person, office: OfficeMention) -> bool:
    """Return whether the text names the person with another state than the one whose office it is."""
    if office.owner is None or office.owner.kind not in STATES:
        return False
    states = (countryman(text, name) for name in person.names[:_NAMES])
    return any(state is not None and state.key != office.owner.key for state in states)


def _countryman(text: Text, mention: Mention, name: NameRun) -> _Countryman | None:
    """The one named with the state that he is of, and from where to where."""
    if state := state_behind(text, name) or bracketed_state(text, name) or _set_off(text, name) or _for(text, name):
        return _Countryman(mention, state, name.start, state.end)
    before = name.first - 1
    if before > 0 and text.tokens[before].text == "," and text.kind_at(before - 1) == "demonym":
        before -= 1  # "el peruano, / Ana Mora"
    noun = before - (before > 0 and text.tokens[before].text == ",")
    if text.is_any(noun, ("party", "partner")) and text.kind_at(noun - 1) == "demonym":
        before = noun - 1  # "the Latvian diplomat / Ana Mora", "his Latvian host, / Ana Mora"
    is_owner = before > 0 and text.tokens[before].text in POSSESSIVES
    term = text.cover.get(before - is_owner)
    kind = "state" if is_owner else "demonym"
    if term is None or term.kind != kind or not (before < name.first - 1 or text.joined(before, name.first)):
        return None
    first = text.number_at(term.start)
    first -= text.is_word(first - 1, "party")  # "la diplomate lettonne / Ana Mora"
    if not is_owner and not text.is_any(first - 1, ("article", "its", "pronoun")):
        return None
    return _Countryman(mention, term, term.start, name.end)


def _for(text: Text, name: NameRun) -> Found | None:
    """The state that somebody is said to have been there for: "Ana Roy took part / for Latvia"."""
    number = name.last + 1
    stop = min(number + _VERB, len(text.tokens) - 1)
    while number < stop and number in text.told:
        number += 1
    if number == name.last + 1 or not text.is_any(number, ("of", "charge", "by")):
        return None
    state = text.cover.get(text.past_words(number + 1, "article"))
    return state if state and state.kind == "state" else None


def _set_off(text: Text, name: NameRun) -> Found | None:
    """The state behind a "from", or behind a comma and an "of": "Ana Roy aus Lettland", "Ana Roy, de Letonia"."""
    number = name.last + 1
    comma = number < len(text.tokens) and text.tokens[number].text == ","
    number += comma
    if not (text.is_word(number, "from") or (comma and text.is_word(number, "of"))):
        return None
    number += 1
    number += text.is_word(number, "article")
    state = text.cover.get(number)
    return state if state and state.kind == "state" and number not in text.in_body else None


def _listed(text: Text, found: list[_Countryman]) -> list[_Countryman]:
    """Those of them who stand in one list with the next or the one before."""
    listed: list[_Countryman] = []
    for one, other in pairwise(found):
        gap = text.tokens_between(one.end, other.start) if one.end <= other.start else range(0)
        joins = all(
            text.tokens[i].text in ",;()" or text.is_any(i, ("and", "article", "of", "from")) or text.is_honorific(i)
            for i in gap
        )
        if 0 < len(gap) <= _GAP and joins:
            listed += [one, other]
    return listed
