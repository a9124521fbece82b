"""Contacts told of in a text: which sentence says that who met whom, and in what form."""

import re
from dataclasses import dataclass, field

from meetings.extraction.drafts import Form
from meetings.extraction.layout import Sentence
from meetings.extraction.people import Mention, Person
from meetings.extraction.terms import Found
from meetings.extraction.text import Text, within

_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{25,2000})[”“»\"]")


@dataclass
class Event:
    """A contact, with the sentence that tells it."""

    sentence: Sentence
    people: list[Person]
    mentions: list[Mention]
    cues: list[Found]
    form: Form
    form_cue: Found
    sentences: list[Sentence] = field(default_factory=list)


def _quotes(body: str, sentence: Sentence) -> list[tuple[int, int]]:
    return [m.span(1) for m in _QUOTED.finditer(body, sentence.start, sentence.end)]


def _inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= offset < b for a, b in spans)


def _clauses_aside(text: Text, sentence: Sentence, cues: list[Found]) -> list[tuple[int, int]]:
    """The spans of relative clauses that tell of no contact: who is named in them is only spoken of."""
    spans: list[tuple[int, int]] = []
    contacts = [c for c in cues if c.key in ("contact", "phone", "video", "attend")]
    for cue in cues:
        if cue.key != "relative" or _inside(cue.start, spans):
            continue
        end = sentence.end
        for token in text.gap(cue.end, sentence.end):
            if token.text in ",;)":
                end = token.start
                break
        if not any(cue.end <= c.start < end for c in contacts):
            spans.append((cue.start, end))
    return spans


def form_of(cues: list[Found]) -> tuple[Form, Found]:
    """Return the form that the cues tell, and the cue that says so."""
    for key, form in (("video", "video call"), ("phone", "phone call")):
        for cue in cues:
            if cue.key == key:
                return form, cue  # type: ignore[return-value]
    return "in person", next(c for c in cues if c.key == "contact")


def _spoken_of(text: Text, mention: Mention, cues: list[Found]) -> bool:
    """Whether the person is named only as the sender of greetings, the subject of a plan, a source."""
    before = [c for c in cues if c.key == "message" and c.end <= mention.start]
    if before:
        gap = text.gap(before[-1].end, mention.start)
        of = (
            text.vocabulary.words["of"]
            | text.vocabulary.words["from"]
            | text.vocabulary.words["article"]
            | text.vocabulary.words["honorific"]
        )
        if len(gap) <= 4 and all(t.folded in of or t.text in ".'’" for t in gap):
            return True
    return False


_NEAR = 7  # words between a future verb and the meeting that it puts off


def _is_plan(text: Text, cue: Found, contact: Found) -> bool:
    """Whether the cue, in the same clause, says that the contact is yet to come."""
    if cue.key == "planned" and cue.start <= contact.start:
        between = text.gap(cue.end, contact.start)
    elif cue.key == "planned_after" and cue.start >= contact.end:
        between = text.gap(contact.end, cue.start)
    else:
        return False
    return len(between) <= _NEAR and not any(t.text in ",;:" for t in between)


def events_of_sentence(text: Text, sentence: Sentence, mentions: list[Mention]) -> Event | None:
    """Return the contact that the sentence tells of, None where it tells of none."""
    quotes = _quotes(text.body, sentence)
    cues = [c for c in within(text.terms.cues, sentence.start, sentence.end) if not _inside(c.start, quotes)]
    contacts = [c for c in cues if c.key in ("contact", "phone", "video")]
    if not contacts or any(c.key in ("negated", "recalled", "written") for c in cues):
        return None
    contacts = [c for c in contacts if not any(_is_plan(text, p, c) for p in cues)]
    if not contacts:
        return None
    aside = _clauses_aside(text, sentence, cues)
    taking_part: list[Mention] = []
    for mention in mentions:
        person = mention.person
        if (
            person is None
            or not person.takes_part
            or not person.is_vouched_for
            or _inside(mention.start, quotes)
            or _inside(mention.start, aside)
        ):
            continue
        if not _spoken_of(text, mention, cues):
            taking_part.append(mention)
    people = list(dict.fromkeys(m.person for m in taking_part if m.person))
    if len(people) < 2:
        return None
    form, form_cue = (
        form_of(contacts) if any(c.key == "contact" for c in contacts) or len(contacts) else ("in person", contacts[0])
    )
    return Event(sentence, people, taking_part, contacts, form, form_cue, [sentence])


def merge(events: list[Event]) -> list[Event]:
    """Join the events of one text that tell of one contact: those of whom one's people are all among the other's."""
    kept: list[Event] = []
    for event in events:
        for known in kept:
            mine, theirs = set(event.people), set(known.people)
            if mine <= theirs or theirs <= mine:
                known.people = list(dict.fromkeys(known.people + event.people))
                known.mentions += event.mentions
                known.sentences.append(event.sentence)
                if known.form == "in person" != event.form:
                    known.form, known.form_cue = event.form, event.form_cue
                break
        else:
            kept.append(event)
    return kept
