"""Heads of what was named before: "Au ministère de la Santé, sa patronne, X", "El Banco Central ... Su titular, X"."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.charges import names_after
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import own_office
from meetings.extraction.offices.printed_owners import OF_BODIES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_HEADS = frozenset(["head", "leader", "chief-executive", "minister", "chair-president"])
_NEAR = 4  # words from a ministry to "its"


def with_its_heads(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those of none told, behind "its" and before a name, have what the words before tell.

    That is a ministry right before them, or the body that the sentence before begins with, where theirs begins so. For
    Romance languages, whose "its" stands with what is somebody's as well.
    """
    if "its" not in text.of_class or not text.vocabulary.words["adjective_ending"]:
        return offices
    return [_of_that(text, office) for office in offices]


def _of_that(text: Text, office: OfficeMention) -> OfficeMention:
    its, after = text.number_at(office.start) - 1, text.number_at(office.end)
    if office.owner or office.owner_name or office.plural or not text.is_word(its, "its"):
        return office
    if after >= len(text.tokens) or text.tokens[after].text != "," or not names_after(text, after):
        return office
    if its in text.first_tokens:
        body = _opening_before(text, its) if office.key in OF_BODIES else None
        if isinstance(body, Found):
            key = own_office(office.key, body)
            title = office.title if key == office.key else authorities().offices[key].title
            return replace(office, key=key, title=title, owner=body)
        return replace(office, owner_name=body) if body else office
    ministry = _ministry_before(text, its) if office.key in _HEADS else None
    key = f"minister-of-{ministry.key}" if ministry else ""
    if key not in authorities().offices:
        return office
    return replace(office, key=key, title=authorities().offices[key].title, in_full="", printed_title="")


def _ministry_before(text: Text, its: int) -> Found | None:
    """The ministry that stands before the words, be it behind a comma."""
    for i in range(its - 1, max(-1, its - 1 - _NEAR), -1):
        term = text.cover.get(i)
        if term is not None:
            return term if term.kind == "ministry" else None
        if text.tokens[i].is_capital or text.tokens[i].text in ".;:":
            return None
    return None


def _opening_before(text: Text, first: int) -> Found | str | None:
    """The body with which the sentence before begins, by its name where no vocabulary knows it."""
    number = bisect_left(text.sentence_starts, text.tokens[first].start) - 1
    sentence = text.layout.sentences[number] if number >= 0 else None
    if sentence is None or sentence.part != "body":
        return None
    begin = text.past_words(text.number_at(sentence.start), "article")
    term = text.cover.get(begin)
    if term is not None:
        return term if term.kind == "body" else None
    body = text.body_from.get(begin)
    return body.name if body else None
