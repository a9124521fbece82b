"""Bodies meant by their noun alone: "Lisgar Kalkınma Bankası ... Bankanın başkanı", "bu qurumun sədri".

In Turkish and Azerbaijani, where the noun stands in the genitive, or bare, before the office.
"""

from bisect import bisect_left
from dataclasses import replace
from typing import NamedTuple

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import GENITIVES, own_office
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_SHORTEST = 4  # letters of a noun
_FAR = 600  # characters from the body to the office
_MOST = 300  # offices of a text that are looked at
_REASON = "the body named before, meant by its noun"


class _Named(NamedTuple):
    """A body that the text names: where, as printed where no vocabulary knows it, and its last word."""

    start: int
    name: str
    noun: str
    term: Found | None = None


def with_short_bodies(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those of a body that only its noun tells, or "that institution", have the one named before.

    It is the last one whose name ends with the noun.
    """
    if not text.vocabulary.locatives:
        return offices
    known = authorities().bodies
    named = [_Named(b.start, b.name, _noun_of(b.name)) for b in text.bodies]
    terms = [t for t in text.terms.names if t.kind == "body" and known[t.key].kind != "news agency"]
    printed = ((t, text.body[t.start : t.end - len(t.ending)]) for t in terms)
    named = sorted([*named, *(_Named(t.start, "", _noun_of(name), t) for t, name in printed)], key=lambda b: b.start)
    return [_of_body(text, office, named) for office in offices[:_MOST]] + offices[_MOST:] if named else offices


def _noun_of(name: str) -> str:
    """The last of several words of the name, folded; "" of one word."""
    words = name.split()
    return fold(words[-1]) if len(words) > 1 else ""


def _of_body(text: Text, office: OfficeMention, named: list[_Named]) -> OfficeMention:
    """The office with the body that its noun means."""
    if office.owner or office.of == "state" or office.key == "counterpart" or " " in office.owner_name:
        return office
    first = text.number_at(office.start)
    at = first if office.owner_name or office.key.endswith("speaker") else first - 1
    noun = _noun_at(text, at) if at >= 0 else ""
    if not noun:
        return office
    is_any = text.is_word(at, "institution") and text.is_word(at - 1, "that")
    behind = bisect_left(named, office.start, key=lambda body: body.start)
    for body in reversed(named[max(0, behind - _MOST) : behind]):
        if office.start - body.start > _FAR:
            break
        if is_any or body.noun.startswith(noun):
            key = own_office(office.key, body.term)
            title = office.title if key == office.key else authorities().offices[key].title
            return replace(office, key=key, title=title, owner=body.term, owner_name=body.name, reason=_REASON)
    return office


def _noun_at(text: Text, i: int) -> str:
    """The noun without its genitive, folded; "" where it is none, or too short to tell."""
    token = text.tokens[i]
    if not token.is_word or i in text.in_body:
        return ""
    noun = fold(token.text)
    ending = next((e for e in GENITIVES if noun.endswith(e) and len(noun) - len(e) >= _SHORTEST), "")
    noun = noun.removesuffix(ending)
    return noun if len(noun) >= _SHORTEST and not text.is_any(i, ("function", "party")) else ""
