"""Whose the leader of a delegation is: "a World Bank delegation led by the regional director, Ana Mora".

And who presides over a body: "the river board, chaired by Ana Mora".
"""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.numbers import is_plural
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.texts.kinds import STATES, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_LONGEST = 14  # words between a delegation and its leader's office
_NAME = 6  # words of a name
_WITH = 3  # words from "with" to the office of who leads
_TOWN = 3  # words from a town to its delegation: "the / Lima city council delegation"
_LOCAL = ("mayor", "deputy-mayor")
_STATES_OWN = "the side that the sentence tells of"
_LEADING = ("led", "foremost")  # classes of words that tell who leads others
_TOWARDS = frozenset(["zu", "zum", "zur"])  # before a state to which others have relations
_LINKS = ("of", "by", "with", "article", "its")


def with_led_bodies(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; a delegation's leader without an owner is of the body whose delegation it is."""
    if text.of_class.keys().isdisjoint(_LEADING):
        return offices
    return [_of_delegation(text, office) if _is_open(office) else office for office in offices]


def with_chairs(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices with those that "chaired by" tells of, before the name of who holds them."""
    chairs = [chair for i in text.numbers_of("chaired") if (chair := _chair_at(text, i))]
    return sorted([*offices, *chairs], key=lambda office: office.start) if chairs else offices


def _chair_at(text: Text, i: int) -> OfficeMention | None:
    """The office of who is named behind the word, where a body that is no delegation stands before it."""
    first, stop = i, i + 1
    while first > 0 and (text.is_word(first - 1, "under") or text.is_word(first - 1, "article")):
        first -= 1
    if not (text.is_word(stop, "by") or (first < i and text.is_word(stop, "of"))):
        return None
    named = stop + 1
    while text.is_honorific(named) or (named < len(text.tokens) and text.tokens[named].text == "."):
        named += 1
    if named >= len(text.tokens) or not text.tokens[named].is_capital or named in text.cover:
        return None
    end = first - (first > 0 and text.tokens[first - 1].text == ",")
    known = text.cover.get(end - 1)
    body = text.body_to.get(end)
    if text.is_word(body.first, "party") if body else known is None or known.kind != "body":
        return None
    key = "chair-president" if text.vocabulary.words["adjective_ending"] else "chairman"
    title = authorities().offices[key].title
    span = (text.tokens[first].start, text.tokens[stop].end)
    return OfficeMention(*span, key, title, owner=None if body else known, owner_name=body.name if body else "")


def states_of_delegations(text: Text) -> dict[int, Found]:
    """Return the state of each delegation told of, by the token of its noun: "a German / delegation", "from Malta"."""
    found = {}
    for i in text.numbers_of("roll"):
        if not text.is_word(i, "party"):
            continue
        behind = text.past_words(i + 1, "of", "from", "article")
        for k in (i - 1, *([behind] if behind > i + 1 else [])):
            state = text.cover.get(k)
            if state is not None and state.kind in STATES:
                found[i] = state
                break
    return found


def _is_open(office: OfficeMention) -> bool:
    return not (office.owner or office.owner_name or office.plural or office.key in ACCREDITED)


def leads_delegation(text: Text, i: int) -> range:
    """Return the tokens from the delegation to who leads it, whose office or name begins there; none where none."""
    if text.of_class.keys().isdisjoint(_LEADING):
        return range(0)
    led = i - 1
    while led > 0 and (text.is_any(led, _LINKS) or text.is_honorific(led)):
        led -= 1
    is_led = text.is_word(led, "led")
    if led <= 0 or i - led > _LONGEST or not (is_led or _is_at_head(text, i)):
        return range(0)
    for k in range(led - is_led, max(-1, led - _LONGEST), -1):
        if text.tokens[k].text in ".;:" or "\n" in text.body[text.tokens[k].end : text.tokens[k + 1].start]:
            break
        if text.is_any(k, ("party", "roll")) or (text.is_word(k, "sent") and not text.tokens[k].is_capital):
            return range(k, i)
        term = text.cover.get(k)
        if term is not None and term.kind == "office" and is_plural(text, term):
            return range(text.number_at(term.start), i)  # "Maltese / MPs led by the speaker"
    return range(0)


def _sent_before(text: Text, i: int) -> Found | None:
    """The state of the delegation of the sentence before, of which this one tells who leads it: "It is led by ..."."""
    named = _holder_before(text, i - text.is_word(i - 1, "article"))
    led = text.numbers_of("led", within=range(max(0, named - _WITH), named))
    sentence = text.sentence_at(text.tokens[i].start) if led else None
    if sentence is None or not text.is_word(led[-1] + 1, "by"):
        return None
    opening = text.number_at(sentence.start)
    if led[-1] - opening > _WITH or not text.is_any(opening, ("they", "all_that", "article")):
        return None
    told = text.once(_told_delegations)
    number = bisect_left(told, opening) - 1
    last = text.sentence_at(text.tokens[told[number]].start) if number >= 0 else None
    is_next = last is not None and text.number_at(last.end) == opening
    return text.once(states_of_delegations)[told[number]] if is_next else None


def _told_delegations(text: Text) -> list[int]:
    """The tokens of the nouns of delegations of states, in the text's order."""
    return list(text.once(states_of_delegations))


def _is_at_head(text: Text, i: int) -> bool:
    """Whether the sentence goes on to say that who is told there leads: "with / Speaker Roy at their head"."""
    ahead = text.numbers_of("foremost", within=range(i, i + _LONGEST))
    return bool(ahead) and text.has_word("with", range(max(0, i - _WITH), i)) and not _is_cut(text, i, ahead[0])


def _is_cut(text: Text, first: int, stop: int) -> bool:
    """Whether the words that far are of more than one clause."""
    return any(text.tokens[i].text in ",;:" or i in text.told for i in range(first, stop))


def _holder_before(text: Text, i: int) -> int:
    """The first token of the name that the office behind a comma stands beside: "led by / Ana Mora, director"."""
    j = i - 1
    if j <= 0 or text.tokens[j].text != ",":
        return i
    while j > 0 and i - j <= _NAME and text.tokens[j - 1].is_capital and j - 1 not in text.cover:
        j -= 1
    return j


def _is_other_side(text: Text, state: Found) -> bool:
    """Whether the delegation is but for relations with the state: "Delegation für Beziehungen zum / maltesischen"."""
    before = text.number_at(state.start) - 1
    before -= text.is_word(before, "article")
    return text.is_word(before, "with") or text.tokens[before].folded in _TOWARDS


def _of_delegation(text: Text, office: OfficeMention) -> OfficeMention:
    first = text.number_at(office.start)
    led = leads_delegation(text, first) or leads_delegation(text, _holder_before(text, first))
    if not led:
        sent = _sent_before(text, first) if office.of == "state" else None
        return replace(office, owner=sent, reason=_STATES_OWN) if sent else office
    if office.key in _LOCAL:
        towns = {t.name for i in range(led.start - _TOWN, led.stop) if (t := text.cover.get(i)) and t.kind in TOWNS}
        return replace(office, owner_name=towns.pop(), reason=_STATES_OWN) if len(towns) == 1 else office
    told = (t for i in range(led.start - 1, led.stop) if (t := text.cover.get(i)) and t.kind in STATES)
    states = {t.key: t for t in told if not _is_other_side(text, t)}
    of_state = replace(office, owner=next(iter(states.values())), reason=_STATES_OWN) if len(states) == 1 else office
    if office.of == "state" and office.key != "counterpart":
        known = authorities().bodies
        inside = (text.cover.get(i) for i in led if not states)
        chamber = next((t for t in inside if t and t.kind == "body" and known[t.key].kind == "parliament"), None)
        return replace(office, owner=chamber, reason=_STATES_OWN) if chamber else of_state
    bodies = {t.key: t for i in range(led.start - 1, led.stop) if (t := text.cover.get(i)) and t.kind == "body"}
    if len(bodies) == 1:
        return replace(office, owner=next(iter(bodies.values())), reason="the body whose delegation it is")
    printed = {b.name for i in range(led.start, led.stop) if (b := text.body_from.get(i))}
    if len(printed) == 1 and not bodies:
        return replace(office, owner_name=printed.pop())
    return of_state if office.of == "either" and not (printed or bodies) else office
