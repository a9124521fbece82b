"""Offices that a text tells more of further on: what a minister is for, or as what the one just named serves."""

from dataclasses import replace
from itertools import pairwise

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.countrymen import is_of_other_state
from meetings.extraction.people.people import Mention, Person, in_headline
from meetings.extraction.texts.text import Text, within

_BARE = ("minister", "secretary")
_HEADS = {
    "head-of-state": ("president", "king", "emir", "sultan"),
    "head-of-government": ("prime-minister", "chancellor"),
}
_NOT_NOW = ("planned", "recalled", "negated")
_TWO = 2
_SUBJECT = 4  # words, at most, before the name that a sentence begins with


def serves_as(text: Text, mention: Mention, before: Mention) -> bool:
    """Return whether a bare "as" leads to what the one named right before is, who is given the office.

    "Ana Roy, who sits there / as foreign minister", "Ana Roy, whose years at the / head of the bank are over".
    """
    person, last = before.person, text.number_at(mention.start) - 1
    is_its = text.is_word(last, "its") and text.is_word(last - 1, "as")  # "who represents Malta in Peru as / its envoy"
    last -= is_its
    here = text.sentence_at(mention.start)
    leads = _is_as(text, last) or (text.is_word(last, "article") and text.is_word(last - 1, "at"))
    if here is None or not leads or before is mention or before.start < here.start:
        return False
    between = text.tokens_between(before.end, mention.start)
    relates = len(between) > _TWO and text.tokens[between[0]].text == "," and _relates(text, between)
    told = any(c.key in _NOT_NOW for c in within(text.terms.cues, before.end, mention.start))
    if person is None or person.offices or not before.name or told or not relates:
        return False
    if not before.person or before.start != person.starts[0]:
        return False
    states = [t for i in between if (t := text.cover.get(i)) and t.kind == "state"]
    owner = (None if is_its else mention.offices[-1].owner) or (states[0] if states else None)
    person.offices = [replace(o, owner=owner, reason="") for o in mention.offices]
    mention.person = person
    return True


def _is_as(text: Text, i: int) -> bool:
    """Whether the token is an "as", or the last of one in several words: "en qualité / de", "en tant / que"."""
    return text.is_word(i, "as") or (text.is_any(i, ("of", "whom")) and text.is_word(i - 1, "as"))


def _relates(text: Text, between: range) -> bool:
    """Whether a relative clause begins behind the comma, in Romance languages also a participle: ", venue en tant que".

    Not one of what somebody was: with a year, or a verb of serving.
    """
    opening = between[1 + text.is_word(between[1], "object")]  # "Ana Roy, a / quien Malta envía como embajadora"
    if text.is_any(opening, ("who", "whom", "whose")):
        return True
    if not text.vocabulary.words["adjective_ending"] or text.has_word("served", between):
        return False
    is_one = not any(text.tokens[i].text in (",", ";") or text.tokens[i].is_capital for i in between[1:])
    return is_one and not any(_is_year(text.tokens[i].text) for i in between)


def _is_year(word: str) -> bool:
    return word.isdigit() and len(word) == len("2000")


def settle_as_told(text: Text, mentions: list[Mention]) -> None:
    """Give one with whose name a sentence begins what it says he did something as: "Ana Roy flew / as envoy of Malta".

    None where he made somebody else that: "nombró / como ministro de Malta a Jan Roy".
    """
    for before, mention in pairwise(mentions):
        office = mention.offices[-1] if mention.offices and not (mention.name or mention.person) else None
        person = before.person if office and before.name else None
        if office is None or person is None or person.offices or office.plural or not office.owner_key:
            continue
        here = text.sentence_at(mention.start)
        opens = here is not None and text.number_at(before.start) - text.number_at(here.start) <= 1
        last, after = text.number_at(mention.start) - 1, text.number_at(mention.end)
        told = any(c.key in _NOT_NOW for c in within(text.terms.cues, before.end, mention.start))
        told |= text.has_word("indefinite", text.tokens_between(before.end, mention.start))  # "saw a boy dressed as"
        if opens and not told and text.is_word(last, "as") and not text.is_word(after, "object"):
            person.offices = list(mention.offices)
            person.add(mention)


def made_precise(held: OfficeMention, office: OfficeMention, people: list[Person]) -> OfficeMention:
    """Return what the only one called "Minister" is, where he is called by more later: "the foreign minister"."""
    same_owner = not office.owner_key or not held.owner_key or held.owner_key == office.owner_key
    is_exact = held.key == "envoy" and office.key in ("ambassador", "high-commissioner")
    is_exact = is_exact or office.key in _HEADS.get(held.key, ())
    is_more = is_exact or (held.key in _BARE and office.key.startswith(f"{held.key}-of-"))
    if not is_more or office.capacity or not same_owner:
        return held
    is_told = bool(held.owner_key) and held.owner_key == office.owner_key
    if not is_told and sum(any(o.key == held.key for o in p.offices) for p in people) > 1:
        return held
    owner, name, accredited = held.owner or office.owner, held.owner_name or office.owner_name, held.accredited
    return replace(office, owner=owner, owner_name=name, accredited=accredited or office.accredited)


def named_next(text: Text, number: int, mentions: list[Mention]) -> Person | None:
    """Return the one whose name the next sentence begins with: "... his Kenyan counterpart. Ms Jane Otieno is ...".

    In the next paragraph only with the name itself: it may go on to somebody else.
    """
    mention = mentions[number]
    after = [m for m in mentions[number + 1 : number + 1 + _SUBJECT] if m.person][:1]
    person = after[0].person if after else None
    here = text.sentence_at(mention.start)
    there = text.sentence_at(after[0].start) if after else None
    if person is None or here is None or there is None or here is there or there.line - here.line > 1:
        return None
    if here.line != there.line and after[0].start != there.start:
        return None
    if not mention.offices[-1].owner_key or here.part != "body" or text.body[here.end : there.start].strip():
        return None
    told = next((start for start in person.starts if not in_headline(text, start)), -1)
    is_new = told == after[0].start and not person.offices
    begins = len(text.gap(there.start, after[0].start)) <= _SUBJECT
    return person if is_new and begins and not is_of_other_state(text, person, mention.offices[-1]) else None
