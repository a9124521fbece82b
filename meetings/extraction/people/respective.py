"""Offices told in the order of their holders: "Ana Mora et Marc Roy, respectivement présidente et trésorier"."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.text import Text

_MOST = 12  # names of such a list
_NEAR = 8  # tokens between two of its names: honorifics and marks
_TWO = 2


def without_respective(
    text: Text, offices: list[OfficeMention], names: list[NameRun]
) -> tuple[dict[int, list[OfficeMention]], list[OfficeMention]]:
    """Return the offices told in the order of their holders, by the number of a holder's first token, and the others.

    There are as many as names before them, or more; else nothing tells whose each is.
    """
    held: dict[int, list[OfficeMention]] = {}
    taken: set[int] = set()
    joined = [pair for pair in pairwise(offices) if _are_joined(text, *pair)]
    if not joined and "respectively" not in text.of_class:
        return held, offices
    for told in (*_told_so(text, offices, names), *_of_one_rank_each(joined)):
        holders = _listed_before(text, names, told[0].start)
        told = told[: len(holders)]
        if len(told) < _TWO or len(told) < len(holders):
            continue
        taken |= {office.start for office in told}
        held |= {name.first: [_with_common_owner(o, told[-1])] for name, o in zip(holders, told, strict=True)}
    for one, other in joined:
        if one.start not in taken and other.start not in taken and (pair := _named_behind(text, one, other, names)):
            taken |= {one.start, other.start}
            held |= {name.first: [office] for name, office in zip(pair, (one, other), strict=True)}
    return held, [o for o in offices if o.start not in taken] if taken else offices


def _are_joined(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Whether but an "and" stands between the offices, and at most one more word."""
    first, last = text.numbers[one.end], text.numbers[other.start]
    return 0 < last - first <= _TWO and text.has_word("and", range(first, last))


def _named_behind(
    text: Text, one: OfficeMention, other: OfficeMention, names: list[NameRun]
) -> tuple[NameRun, NameRun] | None:
    """The two names behind two joined offices, in their order: "the mayor and the speaker, Ana Roy and Jan Borg"."""
    if one.plural or other.plural or not text.is_word(text.number_at(one.end), "and"):
        return None
    comma = text.number_at(other.end)
    if comma >= len(text.tokens) or text.tokens[comma].text != ",":
        return None
    number = bisect_left(names, other.end, key=lambda n: n.start)
    pair = names[number : number + _TWO]
    if len(pair) < _TWO or not all(text.is_honorific(i) for i in range(comma + 1, pair[0].first)):
        return None
    between = range(pair[0].last + 1, pair[1].first)
    is_joined = bool(between) and text.is_word(between[0], "and")
    return (pair[0], pair[1]) if is_joined and all(text.is_honorific(i) for i in between[1:]) else None


def _told_so(text: Text, offices: list[OfficeMention], names: list[NameRun]) -> Iterator[list[OfficeMention]]:
    """The offices of each list that a word says to be in the order of their holders."""
    for adverb in text.numbers_of("respectively"):
        at = text.tokens[adverb].start
        sentence = text.sentence_at(at)
        if sentence is None:
            continue
        number = bisect_left(names, at, key=lambda n: n.start)
        begin = names[number - 1].end if number else sentence.start
        end = min(names[number].start, sentence.end) if number < len(names) else sentence.end
        singular = [o for o in offices if begin <= o.start < end and not o.plural]
        told = [o for o in singular if o.start < at] or singular  # "..., minister and mayor respectively"
        if told:
            yield told


def _of_one_rank_each(joined: list[tuple[OfficeMention, OfficeMention]]) -> Iterator[list[OfficeMention]]:
    """Each two joined offices of which one is the other's deputy, so that nobody holds both."""
    for one, other in joined:
        short, long = sorted((one.key, other.key), key=len)
        if long in (f"vice-{short}", f"deputy-{short}") and not one.plural:
            whose = {o.owner_key or o.owner_name for o in (one, other)} - {""}
            if len(whose) < _TWO:
                yield [one, other]


def _listed_before(text: Text, names: list[NameRun], end: int) -> list[NameRun]:
    """The names of the list that ends before the offset, in its order."""
    found: list[NameRun] = []
    number = bisect_left(names, end, key=lambda n: n.start) - 1
    while number >= 0 and len(found) < _MOST:
        name = names[number]
        gap = text.tokens_between(name.end, end)
        if len(gap) > _NEAR or not all(_may_part(text, i) for i in gap) or "\n" in text.body[name.end : end]:
            break
        found.insert(0, name)
        end, number = name.start, number - 1
    return found


def _may_part(text: Text, i: int) -> bool:
    marks = text.tokens[i].text in ",.–-:" or text.is_honorific(i)
    return marks or text.is_any(i, ("and", "article", "respectively", "being"))


def _with_common_owner(office: OfficeMention, last: OfficeMention) -> OfficeMention:
    """The office with the owner told behind the last: "président et trésorière / du Parti des fleuves"."""
    if office.owner or office.owner_name:
        return office
    return replace(office, owner=last.owner, owner_name=last.owner_name)
