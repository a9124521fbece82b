"""Whose an office is behind "its" or "the Bank's": of what was named last: "The IMF agreed. Ana Mora, its director"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import INTERNATIONAL
from meetings.extraction.offices.that_country import visited_before
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.folding import fold
from meetings.vocabulary import authorities

_BODY, _STATE = "the body that the text is about", "the state that the text is about"
_MOST = 12  # terms that are looked back upon
_TERMS = 100  # of those, for a noun that stands for one
_FROM = ("dan", "den", "tan", "ten")  # folded: no subject's ending
_NEAR = 6  # tokens from such a noun to "its"
_OPENING = 2  # tokens that a sentence begins with before its subject
_APPOSED = 2  # tokens from a name to "its": a comma, an article


def with_owners_meant(text: Text, offices: list[OfficeMention], names: Sequence[NameRun]) -> list[OfficeMention]:
    """Return the offices; those behind a possessive have the only body or state that it can stand for.

    Nobody may be named between whose adviser or minister is meant, nor an office but by "its", which is no person's.
    """
    offices = [o if o.owner or o.plural or not _has_noun(text, o) else _of_noun(text, o) for o in offices]
    if "its" not in text.of_class and "country" not in text.of_class:
        return offices
    starts = [name.start for name in names]
    begins = [office.start for office in offices]
    return [
        replace(office, owner=owner, reason=_BODY if owner.kind == "body" else _STATE)
        if not (office.owner or office.owner_name or office.plural or office.key == "counterpart")
        and (owner := _meant(text, office, names, starts, offices, begins))
        else office
        for office in offices
    ]


def _meant(
    text: Text,
    office: OfficeMention,
    names: Sequence[NameRun],
    starts: list[int],
    offices: list[OfficeMention],
    begins: list[int],
) -> Found | None:
    """The body or state of "its" right before the office, named in the same sentence or the one before."""
    first = text.number_at(office.start) - 1
    here = text.sentence_at(office.start)
    country = _country(text, office) if "country" in text.of_class and office.of != "body" else 0
    if first < 0 or not (country or text.is_word(first, "its")) or here is None or here.part != "body":
        return None
    if not country and office.of != "state" and (body := _of_institution(text, here.start, first)):
        return body  # "A mission of the fund came with / its director"
    number = bisect_left(text.sentence_starts, here.start)
    before = text.layout.sentences[number - 1] if number else here
    since = before.start if before.part == "body" and before.line <= here.line else here.start
    at = text.tokens[first].start
    if country or text.is_word(first, "thing"):
        since = max(since, here.start) if _terms(text, office, here.start, at) else since
    else:
        named = [n for n in names[bisect_left(starts, since) : bisect_left(starts, at)] if n.last + _APPOSED < first]
        if named or bisect_left(begins, since) < bisect_left(begins, at):
            return None
    found = [t for t in _terms(text, office, since, at) if not (country and t.start in text.owners)]
    if len({term.key for term in found}) > 1:
        found = [t for t in found if text.number_at(t.start) - text.number_at(since) <= _OPENING]  # its subject
    if country and text.vocabulary.locatives:
        found = [t for t in found if not fold(t.ending).endswith(_FROM)] or [
            t for t in [visited_before(text, at)] if t and t.key not in text.vocabulary.homes
        ]
    return found[-1] if len({term.key for term in found}) == 1 else None


def _of_institution(text: Text, start: int, end: int) -> Found | None:
    """The body that a noun for any stands for, behind an "of" between the offset and the token: "of the / fund"."""
    nouns = text.numbers_of("institution", within=range(max(text.number_at(start), end - _NEAR), end))
    led = [
        i for i in nouns if text.is_word(i - 1, "of") or (text.is_word(i - 1, "article") and text.is_word(i - 2, "of"))
    ]
    return _named_by(text, led[-1]) if led else None


def _has_noun(text: Text, office: OfficeMention) -> bool:
    """Whether a possessive stands before the office, or a body that is only printed owns it."""
    return bool(office.owner_name) or text.tokens[text.numbers[office.start] - 1].text in POSSESSIVES


def _of_noun(text: Text, office: OfficeMention) -> OfficeMention:
    """The office, of a body that a noun before it stands for with that one: "the Bank's / Vice President"."""
    if office.of == "state" or office.key == "counterpart":
        return office
    noun = text.number_at(office.start) - 1
    if office.owner_name:
        noun = next((i for i in (noun, noun + 1) if text.tokens[i].text == office.owner_name), -1)
    elif text.tokens[noun].text in POSSESSIVES:
        noun -= 1
    else:
        return office
    owner = _named_by(text, noun) if noun >= 0 else None
    return replace(office, owner=owner, owner_name="", reason=_BODY) if owner else office


def _named_by(text: Text, i: int) -> Found | None:
    """The only body named before the noun in whose name it stands, or any for a noun that all are called by."""
    word = text.tokens[i].folded
    if text.kind_at(i) not in ("", "office") or not (text.is_word(i, "institution") or head_of(text.vocabulary, word)):
        return None
    known, terms = authorities().bodies, text.terms.names
    last = bisect_left(terms, text.tokens[i].start, key=lambda t: t.start)
    bodies = [t for t in terms[max(0, last - _TERMS) : last] if t.kind == "body"]
    if text.is_word(i, "institution"):
        fits = [t for t in bodies if known[t.key].kind in INTERNATIONAL]
    else:
        fits = [t for t in bodies if word in fold(known[t.key].name).split() or word in fold(t.name).split()]
    return fits[-1] if len({t.key for t in fits}) == 1 else None


def _country(text: Text, office: OfficeMention) -> int:
    """The number of the noun that stands for a state, beside the office: "the country's / premier"; 0 for none."""
    before = text.number_at(office.start) - 1
    before -= text.tokens[before].text in POSSESSIVES
    after = text.number_at(office.end)
    if text.is_word(before, "country"):
        noun = before
    elif text.is_word(after - 1, "country"):
        noun = after - 1
    else:
        after = text.past_words(after, "of", "article")
        noun = after if text.is_word(after, "country") else 0
    return 0 if text.is_word(noun - 1, "that") else noun  # "that country" is another than the text's own


def _terms(text: Text, office: OfficeMention, start: int, end: int) -> list[Found]:
    """The bodies and states in the span whose office it may be."""
    kinds = {"state": ("state",), "body": ("body",)}.get(office.of, ("state", "body"))
    terms = text.terms.names
    first, last = (bisect_left(terms, at, key=lambda t: t.start) for at in (start, end))
    return [t for t in terms[max(first, last - _MOST) : last] if t.kind in kinds]
