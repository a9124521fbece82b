"""Whose officers a Russian sentence says that came for a body: "От банка присутствовал директор"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.printed_owners import owner_from
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within

_FOR = frozenset(["от"])
_NEAR = 14  # words from such a body to the verb


def with_bodies_present(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those that name no owner have the body for which their sentence says that they came."""
    if not text.vocabulary.paradigms or not offices:
        return offices
    sent: dict[int, Found | str] = {}
    for i in text.numbers_of("from"):
        sentence = text.sentence_at(text.tokens[i].start) if i in text.first_tokens else None
        if sentence and text.tokens[i].folded in _FOR and (whose := _at(text, i, sentence)):
            sent[sentence.start] = whose
    if not sent:
        return offices
    return [_of_sender(text, office, sent) for office in offices]


def _of_sender(text: Text, office: OfficeMention, sent: dict[int, Found | str]) -> OfficeMention:
    sentence = text.sentence_at(office.start)
    whose = sent.get(sentence.start) if sentence else None
    if whose is None or office.owner or office.owner_name or office.plural or office.key == "counterpart":
        return office
    reason = "the body whose delegation it is"
    if isinstance(whose, str):
        return office if office.of == "state" else replace(office, owner_name=whose, reason=reason)
    fits = office.of == "either" or (whose.kind in STATES) == (office.of == "state")
    return replace(office, owner=whose, reason=reason) if fits else office


def _at(text: Text, i: int, sentence: Sentence) -> Found | str | None:
    """The body or state that the preposition leads to, where the sentence says who attended."""
    term = text.cover.get(i + 1)
    cues = within(text.terms.cues, text.tokens[i].start, sentence.end)
    attended = next((c for c in cues if c.key == "attend"), None)
    if attended is None or len(text.gap(text.tokens[i].end, attended.start)) > _NEAR:
        return None
    if term and term.kind == "ministry":
        behind = text.cover.get(text.number_at(term.end))
        return behind if behind and behind.kind in STATES else None
    if term and (term.kind == "body" or term.kind in STATES):
        return term
    printed = owner_from(text, i + 1, "head")
    return printed.name if printed else None
