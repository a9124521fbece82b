"""Those who are told to be the deputies of the one named before: "the Secretary General, Ana Roy, and her deputy X"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.offices.wordings import titled
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_DEPUTIES = ("deputy", "first-deputy")
_LONGEST = 4  # words and marks that lead to the word for a deputy
_WHOSE = ("pronoun", "its", "article", "possessive")
_PRESIDENTS = ("president", "chair-president")  # their deputies are Vice Presidents
_SEVERAL = ("lari", "leri")  # folded: "his deputies" in Turkish and Azerbaijani


def name_deputies(text: Text, mentions: Sequence[Mention]) -> None:
    """Give those without an office whom but "and her deputy" joins to an official the deputy's office.

    So is each of several whom the plural is for: "yardımcıları X ve Y".
    """
    if not [t for t in text.terms.names if t.kind == "modifier" and t.key in _DEPUTIES]:
        return
    before: Mention | None = None
    for one, other in pairwise(mentions):
        word = _deputy_between(text, one, other) if other.name and not other.offices else None
        goes_on = one is before and other.name and not other.offices
        if word and one.offices and not one.offices[-1].plural and one.offices[-1].key not in ACCREDITED:
            other.offices = [_deputised(one.offices[-1], word)]
            before = other if fold(text.body[word.start : word.end]).endswith(_SEVERAL) else None
        elif goes_on and _are_joined(text, one, other):
            other.offices = [replace(one.offices[-1], start=other.start, end=other.end)]
            before = other
        else:
            before = None


def _deputy_between(text: Text, one: Mention, other: Mention) -> Found | None:
    """The word for a deputy right before the other, where but an "and" and "her" lead from the one to it."""
    if other.name is None:
        return None
    last = other.name.first - 1
    while last > 0 and text.is_honorific(last):
        last -= 1
    last -= text.tokens[last].text == "," and text.has_word("stay", text.tokens_between(one.end, other.start))
    word = text.cover.get(last)
    if word is None or word.kind != "modifier" or word.key not in _DEPUTIES or word.start < one.end:
        return None
    lead = text.tokens_between(one.end, word.start)
    if len(lead) > _LONGEST or text.sentence_at(one.start) is not text.sentence_at(other.start):
        return None
    small = all(text.is_any(i, ("and", "with", "stay", *_WHOSE)) or text.tokens[i].text == "," for i in lead)
    came = text.has_word("stay", lead)  # "With the president came / her deputy, X"
    return word if small and (came or (one.name and text.has_word("and", lead))) else None


def _are_joined(text: Text, one: Mention, other: Mention) -> bool:
    gap = text.tokens_between(one.end, other.start)
    return len(gap) == 1 and (text.is_word(gap[0], "and") or text.tokens[gap[0]].text == ",")


def _deputised(office: OfficeMention, word: Found) -> OfficeMention:
    """The office of the deputy of whom that one is."""
    modifier = "vice" if office.key in _PRESIDENTS else word.key
    key, title, capacity = titled(office.key, [modifier])
    deputy = replace(office, key=key, title=title, capacity=capacity, in_full="", printed_title="")
    return replace(deputy, start=word.start, end=word.end)
