"""Who is named in a sentence, and how: those whom it only lists, who speak of others, whose visits are spoken of."""

from bisect import bisect_right
from dataclasses import replace

from meetings.extraction.contacts.contacts import people_of
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import PLACES
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_THREE = 3  # a speaker, or one whose visit is spoken of, and two others
_CLAUSE = 40  # words of such a clause
_FEW = 8  # persons named before it
_SAID = 6  # words from "said" to "that"
_LEAD = 6  # words from "on" to the talks: "on her latest talks"
_REACH = 9  # words from there to whom they were with
_ASIDE = 3  # words from "after" to the contact that came before


def naming(text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found]) -> Found | None:
    """Return the words that open a sentence and lead to the names of those told of before: "Il s'agit de / M. Ana Roy".

    They say who was there, unless envoys are listed who came one after another.
    """
    are = next((c for c in cues if c.key == "are" and c.start == sentence.start), None)
    first = next((m for m in mentions if are and m.name and m.start >= are.end), None)
    if are is None or first is None or _is_of_envoys(text, sentence):
        return None
    is_led = all(text.is_honorific(i) or text.is_word(i, "article") for i in text.tokens_between(are.end, first.start))
    return replace(are, key="attend") if is_led else None


def _is_of_envoys(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence before tells of several envoys, each of whom was met by himself."""
    before = text.sentence_at(max(sentence.start - 2, 0))
    terms = (text.cover.get(i) for i in text.tokens_between(before.start, before.end)) if before else ()
    return any(term is not None and term.kind == "office" and term.key in ACCREDITED and term.ending for term in terms)


def speaker(text: Text, contacts: list[Found], cues: list[Found], mentions: list[Mention]) -> Person | None:
    """Return the one who only says of a contact between others what it was: "X called the talks of A and B useful"."""
    if len({id(m.person) for m in mentions}) < _THREE:
        return None
    first = contacts[0]
    numbers = text.tokens_between(first.start, first.end)
    said = next((c for c in cues if c.key == "say" and c.end <= first.start), None)
    if said is None or not (text.is_word(numbers.stop, "between") or _opens_report(text, said, first, mentions)):
        return None
    before = [m for m in mentions if m.end <= said.start]
    others = [m for m in mentions if m.start >= said.end]
    return before[-1].person if before and before[-1].person not in [m.person for m in others] else None


def _opens_report(text: Text, said: Found, contact: Found, mentions: list[Mention]) -> bool:
    """Whether a clause of what was said tells of others that they met: "X said / that A met B".

    Not of a meeting of the speaker's own: "said that he met A and B", "said that A received him".
    """
    clause = text.tokens_between(said.end, contact.start)
    opening = next((i for i in clause[:_SAID] if text.is_word(i, "opener")), 0)
    between = [m for m in mentions if said.end <= m.start < contact.start]
    if not opening or not between or between[0].start < text.tokens[opening].start:
        return False
    others = {id(m.person) for m in mentions if m.start >= said.end}
    return len(others) >= _THREE - 1 and not any(text.is_any(i, ("pronoun", "speech")) for i in clause)


def without_reporters(
    text: Text, opening: int, contacts: list[Found], cues: list[Found], mentions: list[Mention]
) -> list[Mention]:
    """Return those named but for who only reported that two others met: "A met B, said C", "of A's call on B told C".

    That is who stands behind the verb, and the verb right behind a comma, or the sentence, whose first token has the
    number ``opening``, begins with "of" the contact.
    """
    if len(people_of(mentions)) < _THREE:
        return mentions
    told_of = text.is_word(opening, "about") and text.number_at(contacts[0].start) - opening <= _LEAD
    for cue in cues:
        if cue.key != "say" or cue.end <= contacts[0].end:
            continue
        if not (told_of or text.tokens[text.number_at(cue.start) - 1].text == ","):
            continue
        told = [m for m in mentions if m.start >= cue.end]
        gap = text.gap(cue.end, told[0].start) if told else []
        if told and len(gap) <= _REACH and all(t.is_word for t in gap):
            others = [m for m in mentions if m.person is not told[0].person]
            return others if len(people_of(others)) > 1 else mentions
    return mentions


def without_visitors(text: Text, contacts: list[Found], mentions: list[Mention]) -> list[Mention]:
    """Return those named but for who is only told of as a visitor: "They discussed the visit to Malta of X".

    That is where two others met before in the sentence.
    """
    if len(people_of(mentions)) < _THREE:
        return mentions
    first = contacts[0].start
    visitors = [m for m in mentions if m.start > first and _visits(text, m)]
    others = people_of([m for m in mentions if m not in visitors and all(m.end <= v.start for v in visitors)])
    return [m for m in mentions if m not in visitors] if visitors and len(others) > 1 else mentions


def without_earlier(text: Text, contacts: list[Found], mentions: list[Mention]) -> list[Mention]:
    """Return those named but for who only came before: "After the mayor, X, it was Y whom the minister received"."""
    first = mentions[0]
    if "after" not in text.of_class or len(people_of(mentions)) < _THREE or contacts[0].start < first.end:
        return mentions
    sentence = text.sentence_at(first.start)
    opening = text.tokens_between(sentence.start, first.start) if sentence else range(0)
    comma = text.number_at(first.end)
    is_led = bool(opening) and len(opening) <= _LEAD and text.is_word(opening[0], "after")
    is_led = is_led and not any(text.tokens[i].is_capital and not text.is_honorific(i) for i in opening[1:])
    return mentions[1:] if is_led and text.tokens[comma].text == "," else mentions


def _visits(text: Text, mention: Mention) -> bool:
    """Whether a noun for a visit leads to the name: "visite officielle au Tchad du / président"."""
    i = text.number_at(mention.start) - 1
    while text.is_honorific(i) or text.is_word(i, "article") or text.tokens[i].text == ".":
        i -= 1
    if not (text.is_word(i, "of") or text.is_word(i, "from")):
        return False
    i -= 1
    place = text.cover.get(i)
    if place is not None and place.kind in PLACES:
        i = text.number_at(place.start) - 1
        if not (text.is_word(i, "at") or text.is_word(i, "to")):
            return False
        i -= 1
    elif text.is_word(i, "stately") or text.tokens[i].folded.endswith(tuple(text.vocabulary.words["adjective_ending"])):
        i -= 1
    return text.is_word(i, "stay") and not text.is_word(i - 1, "at")


def without_reported(text: Text, contacts: list[Found], cues: list[Found], mentions: list[Mention]) -> list[Mention]:
    """Return those named but for whom a speaker only speaks of, and whom somebody is yet to meet.

    "Talking to X, the minister said that Y ...", "he met X, and is to meet Y".
    """
    if any(c.key == "addressed" and all(c.start < m.start for m in mentions) for c in cues):
        said = next((c.start for c in cues if c.key == "say"), len(text.body))
        mentions = [m for m in mentions if m.start < said]
    if not text.vocabulary.order.get("kind_last"):
        return mentions
    if ahead := _later_plan(contacts, cues, mentions):
        mentions = [m for m in mentions if m.start < ahead]
    told = [m for m in mentions if not _is_aside(text, contacts, m)]
    return [m for m in told if not _is_of_matter(text, contacts, told, m)]


def _is_of_matter(text: Text, contacts: list[Found], mentions: list[Mention], mention: Mention) -> bool:
    """Whether two others talked about a contact with the person: "X briefed Y on her talks with / Z"."""
    number = bisect_right(contacts, mention.start, key=lambda contact: contact.end) - 1
    if number < 0:
        return False
    cue = contacts[number]
    gap = text.tokens_between(cue.end, mention.start)
    first = text.number_at(cue.start)
    if len(gap) > _REACH or not text.is_word(first, "occasion"):
        return False
    lead = next((i for i in range(first - 1, max(-1, first - _LEAD), -1) if text.is_word(i, "matter_of")), 0)
    whose = range(lead + 1, first)
    if not (lead and whose) or not text.has_word("with", range(first, gap.stop)):
        return False
    is_possessed = any(text.is_word(i, "article") or text.tokens[i].text in ("'s", "’s", "'", "’") for i in whose)
    stop = bisect_right(mentions, text.tokens[lead].start, key=lambda m: m.end)
    before = mentions[max(0, stop - _FEW) : stop]
    return is_possessed and len({id(m.person) for m in before if m.person}) > 1


def _is_aside(text: Text, contacts: list[Found], mention: Mention) -> bool:
    """Whether a clause behind the contact says since when, or after what, it was held: "met X after visiting Y"."""
    is_told = bool(contacts) and contacts[0].end <= mention.start
    last = text.number_at(mention.start)
    first = max(text.number_at(contacts[0].start), last - _CLAUSE) if is_told else last
    for i in range(last - 1, first, -1):
        if text.is_word(i, "since"):
            return True
        if text.tokens[i].text in ",;:":
            return False
        if text.is_word(i, "after") and any(contact.start == text.tokens[i].start for contact in contacts):
            return False  # "met X / before receiving Y"
        if text.is_word(i, "after"):
            near = range(i + 1, min(i + _ASIDE, len(text.tokens)))
            return text.tokens[i + 1].folded.endswith("ing") or any(text.is_word(k, "occasion") for k in near)
    return False


def _later_plan(contacts: list[Found], cues: list[Found], mentions: list[Mention]) -> int:
    """Where a plan with others begins behind the contact of two: "met X, and is to meet Y"; 0 where none does."""
    last = max(c.start for c in contacts)
    plan = next((c.start for c in cues if c.key == "planned" and c.start > last), 0)
    if not any(m.start < plan for m in mentions):
        return 0
    return 0 if any(c.key == "relative" and last < c.start < plan for c in cues) else plan
