"""Offices that "that of" tells of again: "l'envoyé du Mali, X, et celui / du Togo, Y", "y el / chileno, Y"."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.charges import names_after
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import own_office
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_ARTICLES = ("article", "object")
_OWNERS = ("state", "demonym")


def with_same_offices(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices with those that "that of" tells of again, each of another state than the one before it."""
    terms = text.terms.names if offices else []
    # An "of" or an article stands right before.
    states = [t for t in terms if t.kind in _OWNERS and text.numbers[t.start] - 1 in text.classes]
    if not states:
        return offices
    starts = [office.start for office in offices]
    found = []
    for state in states:
        at = _that_of(text, state)
        number = bisect_left(starts, text.tokens[at].start) - 1 if at else -1
        if number < 0:
            continue
        before = offices[number]
        begin, end = text.tokens[at].start, state.end
        if text.sentence_at(before.start) is not text.sentence_at(begin) or before.end > begin or before.of == "body":
            continue
        if text.is_word(at, "same") and not (before.owner or before.plural):
            continue
        if text.tokens[at - 1].text == ":" and not before.plural:
            continue
        key = own_office(before.key, state)
        title = before.title if key == before.key else authorities().offices[key].title
        same = replace(before, start=begin, end=end, key=key, title=title, owner=state, plural=False)
        found.append(replace(same, owner_name="", states=(), accredited=None, in_full="", reason=""))
        text.cover_span(begin, end, state)
        text.owners.add(state.start)
    return sorted([*offices, *found], key=lambda office: office.start) if found else offices


def _that_of(text: Text, state: Found) -> int:
    """The token of the "that" which the state stands behind; 0 where it stands behind none.

    An article is one only where somebody's name follows, and an "and", a comma or a "with" leads to it: "con el de
    Chile, Ana Mora", but before an adjective only an "and" or a mark does, as in "and the Chilean, Ana Mora". So does a
    colon that opens a list: "ses homologues : / l'Espagnol X".
    """
    first = text.number_at(state.start)
    at = first - 1
    if state.kind == "state":
        while at > 0 and text.is_word(at, "article") and not text.is_word(at, "of"):
            at -= 1
        if at < 1 or not text.is_word(at, "of"):
            return 0
        at -= 1
    if at < 1:
        return 0
    if state.kind == "state" and text.is_word(at, "same"):
        return at
    if not text.is_any(at, _ARTICLES) or text.is_word(at, "indefinite"):
        return 0
    after = text.number_at(state.end)
    begins = after + (after < len(text.tokens) and text.tokens[after].text == ",")
    is_named = after < len(text.tokens) and names_after(text, begins - 1)
    is_named = is_named and text.kind_at(begins) not in (
        "ministry",
        "body",
        "office",
    )  # "the Georgian / Foreign Ministry"
    leads = text.is_word(at - 1, "and") or text.tokens[at - 1].text in ",;:"
    leads |= state.kind == "state" and (text.is_word(at - 1, "with") or text.is_word(at, "object"))
    return at if is_named and leads else 0
