"""Contacts told of in a text: which sentence says that who met whom, and in what form."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from itertools import pairwise

from meetings.extraction.bystanders import is_bystander
from meetings.extraction.contacts import Event, View, form_of, people_of
from meetings.extraction.layout import Sentence
from meetings.extraction.people import Mention, Person, same_office
from meetings.extraction.series import Series, of_those_before
from meetings.extraction.silence import is_programme, planned, spoken_from
from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.extraction.tokens import Token
from meetings.folding import fold

_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{25,2000})[”“»\"]")
_CONTACTS = ("contact", "met", "phone", "video")
_OBJECT = 9  # words between "received" and whom
_AUXILIARY = 5  # words between "was" and "received"
_UNENDED = 12  # words of a sentence that lacks its full stop
_MOST_EVENTS = 300  # contacts told of in a text, the same one over and over included
_MOST_SENTENCES = 50  # of one contact
_ANTECEDENT = 5  # words between a meeting and the relative pronoun that means it
_NEAR = 100  # characters that so many words may take


def _inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= offset < b for a, b in spans)


def _clauses_aside(text: Text, sentence: Sentence, cues: list[Found], mentions: list[Mention]) -> list[tuple[int, int]]:
    """The spans of relative clauses that tell of no contact: who is named in them is only spoken of."""
    spans: list[tuple[int, int]] = []
    contacts = [c for c in cues if c.key in (*_CONTACTS, "attend")]
    for cue in cues:
        if cue.key != "relative" or cue.ending or _inside(cue.start, spans) or not _opens_clause(text, cue):
            continue
        end = sentence.end
        for i in text.tokens_between(cue.end, sentence.end):
            token = text.tokens[i]
            if token.text in ",;)" and not _in_subject(text, cue, token, mentions):
                end = token.start
                break
        # "the talks which he held with ...": the clause tells of the contact named before it.
        of_contact = any(
            c.end <= cue.start <= c.end + _NEAR and _only_words(text.gap(c.end, cue.start)) for c in contacts
        )
        of_contact = of_contact and any(t.folded in text.vocabulary.words["pronoun"] for t in text.gap(cue.end, end))
        if not of_contact and not any(cue.end <= c.start < end for c in contacts):
            spans.append((cue.start, end))
    return spans


def _in_subject(text: Text, pronoun: Found, token: Token, mentions: list[Mention]) -> bool:
    """Whether the comma stands within the clause's subject or closes it: "whom the king, Olaf, received"."""
    of_person = any(m.end <= pronoun.start and len(text.gap(m.end, pronoun.start)) <= 2 for m in mentions)
    return (
        of_person
        and token.text == ","
        and any(
            pronoun.end <= m.start < token.start <= m.end
            and len(text.gap(pronoun.end, m.start)) <= 1
            and (token.start < m.end or "," in text.body[m.start : m.end])
            for m in mentions
        )
    )


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


def _is_vouched_for(text: Text, mention: Mention, person: Person) -> bool:
    """Whether more than capitals says that this is a person: an office, an honorific, a place in the sentence."""
    if person.is_vouched_for:
        return True
    if mention.name is None or len(mention.name.words) < 2:
        return False
    before, after = mention.name.first - 1, mention.name.last + 1
    if after < len(text.tokens) and text.tokens[after].text == ":":
        return False  # a heading
    placed = text.cover.get(before)
    if placed and placed.kind in ("state", "demonym", "capital", "city", "body") and text.joined(before, before + 1):
        return False  # "Beijing Winter Olympic"
    return not any(text.is_word(before, kind) for kind in ("at", "from", "of", "to", "article"))


def _is_of_speaker(text: Text, view: View) -> bool:
    """Whether an unnamed speaker tells of contacts of his own: "In my talks with officials I ..."."""
    words = text.gap(view.sentence.start, view.sentence.end)
    return any(t.folded in text.vocabulary.words["i"] for t in words) and not any(t.text in '“”„«»"' for t in words)


def _is_of_things(text: Text, contact: Found, cues: list[Found], sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether what is received is no person: "welcomes the opening of the embassy", "a ceremony hosted by ..."."""
    if contact.key != "contact" or all((c.start, c.key) != (contact.start, "host") for c in cues):
        return False
    after = next((m for m in mentions if m.start >= contact.end), None)
    if after is None:
        return False
    words = text.vocabulary.words
    gap = text.gap(contact.end, after.start)
    if not any(t.folded in words["by"] for t in gap):
        return len(gap) > _OBJECT
    first = bisect_left(text.starts, contact.start)
    was = any(text.tokens[i].folded in words["was"] for i in range(max(0, first - _AUXILIARY), first))
    return bool(words["was"]) and not was and sentence.part == "body"


def view_of(text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found]) -> View:
    """Return what counts in the sentence."""
    quotes = [m.span(1) for m in _QUOTED.finditer(text.body, sentence.start, sentence.end)]
    cues = [c for c in cues if not _inside(c.start, quotes)]
    told = [c for c in cues if c.key in _CONTACTS]
    if all(c.key == "video" and fold(text.body[c.start : c.end]) in text.vocabulary.words["remote"] for c in told):
        told = []  # "virtually honoured": no contact by itself
    told = [c for c in told if not _is_of_things(text, c, cues, sentence, mentions)]
    to_come = planned(text, told, cues, mentions)
    ahead = {c.start for c in to_come}
    contacts = [c for c in told if c.start not in ahead]
    remote = {c.start for c in cues if c.key == "remote"}
    if all(c.start in remote for c in contacts):
        contacts = []  # "delivered virtual remarks"
    aside = _clauses_aside(text, sentence, cues, mentions)
    view = View(sentence, cues, contacts, [], plans=bool(to_come))
    speaks = view.has("say") or not view.has("met")  # a spokesman who met somebody speaks for nobody
    for mention in mentions:
        person = mention.person
        if _inside(mention.start, quotes) or _inside(mention.start, aside):
            continue
        if person is None or (speaks and not person.takes_part):
            continue
        if _is_vouched_for(text, mention, person) and not is_bystander(text, mention, cues, sentence.start):
            view.mentions.append(mention)
    return view


def _meant(text: Text, view: View, mentions: list[Mention], recent: list[Person]) -> Person | None:
    """The person whom a pronoun or a bare "his counterpart" of the sentence means: the one lately named."""
    present = people_of(view.mentions)
    others = [p for p in recent if p not in present]
    for mention in mentions:
        if mention.person is None and mention.name is None and mention.offices[-1].key == "counterpart" and present:
            kin = [p for p in others if any(same_office(o, t) for o in p.offices for t in present[0].offices)]
            return next(iter(kin or others), None)
    if (compatriot := _compatriot(text, view, others)) is not None:
        return compatriot
    pronouns = text.vocabulary.words.get("pronoun", frozenset())
    if any(t.folded in pronouns for t in text.gap(view.sentence.start, view.sentence.end)):
        return next(iter(others), None)
    return None


def _is_subject_pronoun(text: Text, view: View) -> bool:
    """Whether "he" or "she" stands right before the verb of meeting."""
    subject = text.vocabulary.words["subject"]
    first = bisect_left(text.starts, view.contacts[0].start)
    return any(text.tokens[i].folded in subject for i in range(max(0, first - 2), first))


def _compatriot(text: Text, view: View, others: list[Person]) -> Person | None:
    """The one whom "the Swiss" or "el chileno" means: the only one lately named whose office is that state's."""
    for i in text.tokens_between(view.sentence.start, view.sentence.end):
        term = text.cover.get(i)
        if term is None or term.kind != "demonym" or not text.is_word(i - 1, "article"):
            continue
        after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
        if after and (after.is_capital or text.cover.get(i + 1)):
            continue
        meant = [p for p in others if any(o.owner_key == term.key or term.key in o.states for o in p.offices)]
        if len(meant) == 1:
            return meant[0]
    return None


def _are_all_met(text: Text, view: View) -> bool:
    """Whether all the sentence names stand behind one "with": "Later he held talks with A and B"."""
    mentions = view.mentions
    if len(mentions) < 2 or view.contacts[0].start > mentions[0].start:
        return False
    before = text.tokens_between(mentions[0].start, mentions[0].end)[0] - 1
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    joins = text.vocabulary.words["and"] | text.vocabulary.words["article"] | text.vocabulary.words["with"]
    return text.is_word(before, "with") and all(
        all(t.folded in joins or t.text == "," for t in text.gap(one.end, other.start))
        for one, other in pairwise(mentions)
    )


def _means_several(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence says "they" or the like of those named in the sentence before."""
    several = text.vocabulary.words["several"]
    return any(token.folded in several for token in text.gap(sentence.start, sentence.end))


def _leads_to(before: View, event: Event) -> bool:
    """Whether the sentence before tells the same: of the contact, or of the way there of one of its parties."""
    people = set(people_of(before.mentions))
    if before.contacts:
        return people < set(event.people)
    another = any(before.has(key) for key in ("planned", "negated", "recalled", "written"))
    return bool(people & set(event.people)) and not another and before.sentence.line == event.sentence.line


def _names_more(text: Text, view: View) -> bool:
    """Whether a line without a full stop goes on to say who else was there."""
    words = len(text.gap(view.sentence.start, view.sentence.end))
    return words >= _UNENDED and view.has("attend") and not view.contacts


def _took_place(view: View) -> bool:
    """Whether the sentence says that the meeting of those named before was held, where a verb class tells that."""
    return view.has("held") and any(c.key in ("contact", "met") for c in view.contacts)


@dataclass
class _Told:
    """What the sentences read so far have told."""

    events: list[Event] = field(default_factory=list)
    recent: list[Person] = field(default_factory=list)  # the latest first
    before: list[Person] = field(default_factory=list)  # of the sentence before
    left: View | None = None  # the sentence before, where no contact was read from it
    planned: list[set[Person]] = field(default_factory=list)  # the parties to each contact yet to come
    lone: View | None = None  # the last sentence, if it told of a contact, but of one party to it only


def find_events(text: Text, mentions: list[Mention]) -> list[Event]:
    """Return the contacts that the text tells of, as often as it does."""
    told = _Told()
    series = Series()
    cue_at = mention_at = 0
    cues = text.terms.cues
    spoken = 0 if is_programme(text) else spoken_from(text)
    for sentence in text.layout.sentences:
        if sentence.start >= spoken or len(told.events) == _MOST_EVENTS:
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
        if sentence.part == "loose" and not (told.events and (told.events[-1].is_open or _names_more(text, view))):
            continue
        event = _event(text, view, inside, told) or of_those_before(text, view, told.left)
        named = people_of(view.mentions)
        if event:
            left = told.left
            if left and _leads_to(left, event):
                event.echoes.append(left.sentence)
            told.events.append(event)
        elif guest := series.next_guest(text, view, told.events):
            told.events.append(guest)
        series.open(text, view, inside)
        told.left = view if event is None else None
        if view.plans and len(named) > 1:
            told.planned.append(set(named))
        if view.contacts and not event and len(named) == 1:
            told.lone = view
        elif event and told.lone and told.lone.sentence.part != "headline":
            told.lone = None
        told.before = named
        told.recent = [*named, *(p for p in told.recent if p not in named)][:6]
    return [event for event in told.events if not _is_announced(event, told.planned)]


def _is_announced(event: Event, planned: list[set[Person]]) -> bool:
    """Whether a headline alone tells of the contact, and the text below that it is yet to come."""
    in_headline = all(sentence.part == "headline" for sentence in event.sentences)
    return in_headline and any(len(people & set(event.people)) > 1 for people in planned)


def _event(text: Text, view: View, mentions: list[Mention], told: _Told) -> Event | None:
    """Return the contact that the sentence tells of; those who attended join the contact told of before."""
    events, lone = told.events, told.lone
    people = people_of(view.mentions)
    if any(view.has(key) for key in ("negated", "recalled", "written")) or _is_of_speaker(text, view):
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
    if events and len(people) < 3 and (view.contacts or not people) and view.has("separately"):
        if set(people) <= set(events[-1].people):
            events[-1].apart = True
            events[-1].echoes.append(view.sentence)
            return None
    if lone and people and not events and view.has("attend") and not view.has("planned"):
        people = list(dict.fromkeys(people_of(lone.mentions) + people))
        view = replace(view, contacts=lone.contacts + view.contacts, mentions=lone.mentions + view.mentions)
    is_long = bool(events) and len(events[-1].sentences) >= _MOST_SENTENCES
    if events and people and view.has("attend") and not view.has("planned") and not is_long:
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
    if len(people) == 1 and (meant := _meant(text, view, mentions, told.recent)):
        people = [meant, *people]
    elif events and not set(people) & set(events[-1].people) and _are_all_met(text, view):
        people = [events[-1].people[0], *people]
    elif told.recent and told.recent[0] not in people and _is_subject_pronoun(text, view):
        people = [told.recent[0], *people]
    if not people and not events and _took_place(view) and len(told.recent) == 2:
        people = told.recent[::-1]  # "The meeting began with a handshake."
    if len(people) < 2 and len(told.before) > 1 and _means_several(text, view.sentence):
        people = list(dict.fromkeys([*told.before, *people]))
    if events and len(people) < 2 and set(people) <= set(events[-1].people) and not is_long:
        events[-1].sentences.append(view.sentence)  # "The talks were held in Vienna."
        return None
    form, form_cue = form_of(view.contacts)
    if form == "in person" and lone and _is_talk(view) and set(people) & set(people_of(lone.mentions)):
        form, form_cue = form_of(lone.contacts)
    if len(people) == 1 and text.body[view.sentence.start : view.sentence.end].endswith(":"):
        return Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence], True)
    if len(people) < 2 or not any(p.is_vouched_for for p in people):
        if events and set(people) <= set(events[-1].people):
            events[-1].echoes.append(view.sentence)
        return None
    in_turn = form == "phone call" and not view.has("joint") and not _is_called_together(text, view)
    known = any(set(people) <= set(event.people) and not event.apart for event in events)
    apart = len(people) > 2 and (view.has("separately") or (in_turn and not known))
    return Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence], apart=apart)


def _is_called_together(text: Text, view: View) -> bool:
    """Whether several call one: all but the last named stand before the words for the call.

    In a language whose verbs come last that tells nothing.
    """
    if text.vocabulary.locatives:
        return False
    first = min(cue.start for cue in view.contacts)
    return len(people_of([m for m in view.mentions if m.start > first])) < 2


def _is_talk(view: View) -> bool:
    """Whether the sentence says only that they spoke, be it face to face or not."""
    talks = {c.start for c in view.cues if c.key == "talk"}
    return all(c.start in talks for c in view.contacts)
