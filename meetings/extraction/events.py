"""Contacts told of in a text: which sentence says that who met whom, and in what form."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from meetings.extraction.bystanders import is_bystander
from meetings.extraction.drafts import Form
from meetings.extraction.layout import Sentence
from meetings.extraction.people import Mention, Person, same_office
from meetings.extraction.silence import is_programme, planned, spoken_from
from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.extraction.tokens import Token

_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{25,2000})[”“»\"]")
_CONTACTS = ("contact", "met", "phone", "video")
_ANTECEDENT = 5  # words between a meeting and the relative pronoun that means it


@dataclass
class Event:
    """A contact, with the sentences that tell of it, the plainest first."""

    people: list[Person]
    mentions: list[Mention]
    cues: list[Found]
    form: Form
    form_cue: Found
    sentences: list[Sentence] = field(default_factory=list)
    is_open: bool = False  # a list of further persons, each received by the same host, follows
    echoes: list[Sentence] = field(default_factory=list)  # those that go on about it and name nobody

    @property
    def sentence(self) -> Sentence:
        return self.sentences[0]


@dataclass
class _View:
    """A sentence with its cues and mentions, those in quotations and asides left out."""

    sentence: Sentence
    cues: list[Found]
    contacts: list[Found]
    mentions: list[Mention]

    def has(self, key: str) -> bool:
        return any(c.key == key for c in self.cues)


def _inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= offset < b for a, b in spans)


def _clauses_aside(text: Text, sentence: Sentence, cues: list[Found]) -> list[tuple[int, int]]:
    """The spans of relative clauses that tell of no contact: who is named in them is only spoken of."""
    spans: list[tuple[int, int]] = []
    contacts = [c for c in cues if c.key in (*_CONTACTS, "attend")]
    for cue in cues:
        if cue.key != "relative" or cue.ending or _inside(cue.start, spans) or not _opens_clause(text, cue):
            continue
        end = sentence.end
        for token in text.gap(cue.end, sentence.end):
            if token.text in ",;)":
                end = token.start
                break
        # "the talks which he held with ...": the clause tells of the contact named before it.
        of_contact = any(c.end <= cue.start and _only_words(text.gap(c.end, cue.start)) for c in contacts)
        of_contact = of_contact and any(t.folded in text.vocabulary.words["pronoun"] for t in text.gap(cue.end, end))
        if not of_contact and not any(cue.end <= c.start < end for c in contacts):
            spans.append((cue.start, end))
    return spans


def _only_words(gap: list[Token]) -> bool:
    """Whether the tokens are few, and none the name of someone."""
    return len(gap) <= _ANTECEDENT and not any(token.is_capital for token in gap)


def _opens_clause(text: Text, cue: Found) -> bool:
    """Whether the pronoun stands where a relative clause begins; in German its forms are those of the article."""
    if not text.vocabulary.order.get("relative_after_comma"):
        return True
    number = bisect_left(text.starts, cue.start)
    if all(token.text != "," for token in text.tokens[max(0, number - 2) : number]):
        return False
    # "X, der Botschafter Frankreichs": an article.
    after = text.cover.get(number + 1)
    return after is None or after.kind not in ("office", "demonym", "modifier", "honorific")


def form_of(cues: list[Found]) -> tuple[Form, Found]:
    """Return the form that the cues tell, and the cue that says so."""
    forms: tuple[tuple[str, Form], ...] = (("video", "video call"), ("phone", "phone call"))
    for key, form in forms:
        for cue in cues:
            if cue.key == key:
                return form, cue
    return "in person", cues[0]


def _is_vouched_for(text: Text, mention: Mention, person: Person) -> bool:
    """Whether more than capitals says that this is a person: an office, an honorific, a place in the sentence."""
    if person.is_vouched_for:
        return True
    if mention.name is None or len(mention.name.words) < 2:
        return False
    before = mention.name.first - 1
    return not any(text.is_word(before, kind) for kind in ("at", "from", "of", "to", "article"))


def view_of(text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found]) -> _View:
    """Return what counts in the sentence."""
    quotes = [m.span(1) for m in _QUOTED.finditer(text.body, sentence.start, sentence.end)]
    cues = [c for c in cues if not _inside(c.start, quotes)]
    told = [c for c in cues if c.key in _CONTACTS]
    to_come = planned(text, told, cues, mentions)
    contacts = [c for c in told if c not in to_come]
    aside = _clauses_aside(text, sentence, cues)
    view = _View(sentence, cues, contacts, [])
    for mention in mentions:
        person = mention.person
        if person is None or not person.takes_part or _inside(mention.start, quotes) or _inside(mention.start, aside):
            continue
        if _is_vouched_for(text, mention, person) and not is_bystander(text, mention, cues, sentence.start):
            view.mentions.append(mention)
    return view


def _people(mentions: list[Mention]) -> list[Person]:
    return list(dict.fromkeys(m.person for m in mentions if m.person))


def _meant(text: Text, view: _View, mentions: list[Mention], recent: list[Person]) -> Person | None:
    """The person whom a pronoun or a bare "his counterpart" of the sentence means: the one lately named."""
    present = _people(view.mentions)
    others = [p for p in recent if p not in present]
    for mention in mentions:
        if mention.person is None and mention.name is None and mention.offices[-1].key == "counterpart" and present:
            kin = [p for p in others if any(same_office(o, t) for o in p.offices for t in present[0].offices)]
            return next(iter(kin or others), None)
    pronouns = text.vocabulary.words.get("pronoun", frozenset())
    if any(t.folded in pronouns for t in text.gap(view.sentence.start, view.sentence.end)):
        return next(iter(others), None)
    return None


def _means_several(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence says "they" or the like of those named in the sentence before."""
    several = text.vocabulary.words["several"]
    return any(token.folded in several for token in text.gap(sentence.start, sentence.end))


def find_events(text: Text, mentions: list[Mention]) -> list[Event]:
    """Return the contacts that the text tells of, each once."""
    events: list[Event] = []
    recent: list[Person] = []  # of the sentences before, the latest first
    before: list[Person] = []  # of the sentence before
    left: _View | None = None  # the sentence before, where no contact was read from it
    cue_at = mention_at = 0
    cues = text.terms.cues
    spoken = 0 if is_programme(text) else spoken_from(text)
    for sentence in text.layout.sentences:
        if sentence.start >= spoken:
            break
        while cue_at < len(cues) and cues[cue_at].start < sentence.start:
            cue_at += 1
        first_cue = cue_at
        while cue_at < len(cues) and cues[cue_at].start < sentence.end:
            cue_at += 1
        while mention_at < len(mentions) and mentions[mention_at].start < sentence.start:
            mention_at += 1
        first_mention = mention_at
        while mention_at < len(mentions) and mentions[mention_at].start < sentence.end:
            mention_at += 1
        inside = mentions[first_mention:mention_at]
        view = view_of(text, sentence, inside, cues[first_cue:cue_at])
        if sentence.part == "loose" and not (events and events[-1].is_open):
            continue
        event = _event(text, view, inside, recent, before, events)
        if event:
            if left and left.contacts and set(_people(left.mentions)) < set(event.people):
                event.echoes.append(left.sentence)
            events.append(event)
        left = view if event is None else None
        before = named = _people(view.mentions)
        recent = named + [p for p in recent if p not in named]
        del recent[6:]
    return _merged(events)


def _event(
    text: Text,
    view: _View,
    mentions: list[Mention],
    recent: list[Person],
    before: list[Person],
    events: list[Event],
) -> Event | None:
    """Return the contact that the sentence tells of; those who attended join the contact told of before."""
    people = _people(view.mentions)
    if any(view.has(key) for key in ("negated", "recalled", "written")):
        return None
    if (
        events
        and events[-1].is_open
        and people
        and not view.contacts
        and view.sentence.line != events[-1].sentence.line
    ):
        host = events[-1].people[0]
        last = events[-1]
        return Event([host, *people], view.mentions, last.cues, last.form, last.form_cue, [view.sentence], True)
    if events and people and view.has("attend") and not view.has("planned"):
        latest = events[-1]
        if not any(c.key in ("contact", "met") for c in view.contacts) or len(set(people) | set(latest.people)) > len(
            people
        ):
            latest.people = list(dict.fromkeys(latest.people + people))
            latest.mentions = latest.mentions + view.mentions
            latest.sentences.append(view.sentence)
            return None
    if not view.contacts:
        return None
    if len(people) == 1 and (meant := _meant(text, view, mentions, recent)):
        people = [meant, *people]
    if len(people) < 2 and len(before) > 1 and _means_several(text, view.sentence):
        people = list(dict.fromkeys([*before, *people]))
    if events and len(people) < 2 and set(people) <= set(events[-1].people):
        events[-1].sentences.append(view.sentence)  # "The talks were held in Vienna."
        return None
    form, form_cue = form_of(view.contacts)
    if len(people) == 1 and text.body[view.sentence.start : view.sentence.end].endswith(":"):
        return Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence], True)
    if len(people) < 2 or not any(p.is_vouched_for for p in people):
        if events and set(people) <= set(events[-1].people):
            events[-1].echoes.append(view.sentence)
        return None
    return Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence])


def _merged(events: list[Event]) -> list[Event]:
    """Join the events of one text that tell of one contact: those of whom one's people are all among the other's."""
    kept: list[Event] = []
    for event in events:
        if len(event.people) < 2:
            continue
        for known in kept:
            mine, theirs = set(event.people), set(known.people)
            if mine <= theirs or theirs <= mine:
                known.people = list(dict.fromkeys(known.people + event.people))
                known.mentions = known.mentions + event.mentions
                known.sentences += event.sentences
                known.echoes += event.echoes
                if known.form == "in person" != event.form:
                    known.form, known.form_cue = event.form, event.form_cue
                break
        else:
            kept.append(event)
    return kept
