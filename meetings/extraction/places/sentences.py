"""The sentences around a contact's that may tell where it was."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter

from meetings.extraction.contacts.contacts import Event, people_of
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within

_START = attrgetter("start")
_AROUND = 8  # sentences before and after the contact's that may name its place
_LEAD = 3  # and sentences that the report begins with
_TIMES = {"month", "weekday", "relative"}
_CALLING = ("called", "calls", "paid", "pays", "courtesy")  # verbs of who comes to another's house
_STANDING = ("stays", "represents")
# What a sentence may tell: a contact face to face, or one that was not, or not so.
HELD = ("contact", "met")
ANOTHER = ("planned", "planned_after", "negated", "recalled", "written", "phone", "video")


def sentences_beside(text: Text, event: Event) -> Iterable[Sentence]:
    """Return the sentences around the contact's, the nearest first, those before it earlier; then the lead."""
    sentences = text.layout.sentences
    number = bisect_left(text.sentence_starts, event.sentence.start)
    lead = [i for i, sentence in enumerate(sentences[: number - _AROUND]) if sentence.part == "body"][:_LEAD]
    near = [beside for away in range(1, _AROUND + 1) for beside in (number - away, number + away)]
    return (sentences[i] for i in [*near, *lead] if 0 <= i < len(sentences) and sentences[i].part != "loose")


def tells_topics(text: Text, sentence: Sentence) -> bool:
    """Return whether the sentence only says what was spoken about: "They discussed training at the naval academy"."""
    if "treats" not in text.of_class:
        return False
    told = [c for c in within(text.terms.cues, sentence.start, sentence.end) if c.key in HELD]
    # Behind the verb the nouns of contacts are of what was spoken about: "discussed the results of the talks in Lima".
    return bool(told) and text.is_word(text.number_at(told[0].start), "treats") and all(c.key != "met" for c in told)


def tells_of_next(text: Text, event: Event, sentence: Sentence) -> bool:
    """Return whether a Romance sentence behind tells where one of those who met was received then, by whomever."""
    if sentence.start <= event.sentence.start or not text.vocabulary.words["adjective_ending"]:
        return False
    greeted = any(c.key == "greet" for c in within(text.terms.cues, sentence.start, sentence.end))
    return greeted and text.has_word("then", text.tokens_between(sentence.start, sentence.end))


def is_of(event: Event, sentence: Sentence, mentions: Sequence[Mention], has_own: bool) -> bool:
    """Return whether a sentence near the contact's may tell where that was.

    One that names only others tells of them; one behind it that names a further person tells of another contact, and
    so does one before it where the contact had a house of its own.
    """
    first, last = (bisect_left(mentions, at, key=_START) for at in (sentence.start, sentence.end))
    named = set(people_of(list(mentions[first:last])))
    is_before = sentence.start < event.sentence.start
    if not named:
        return is_before or not any(m.offices and not m.offices[-1].plural for m in mentions[first:last])
    ours = named & set(event.people)
    return bool(ours) and ((is_before and not has_own) or named == ours)


def tells_of_guest(text: Text, event: Event, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Return whether an English sentence tells that one of those who met was another's guest, whose house it names.

    "X received Y at Lisgar Palace. Y had earlier met Z": not at the palace.
    """
    first, last = (bisect_left(mentions, at, key=_START) for at in (sentence.start, sentence.end))
    inside = [m for m in mentions[first:last] if m.person]
    guests = [m for m in inside if m.person in event.people]
    if not text.vocabulary.order.get("titled") or not guests or len(guests) == len(inside):
        return False
    cues = within(text.terms.cues, sentence.start, sentence.end)
    verb = next((c for c in cues if c.key in ("greet", "host")), None) or next((c for c in cues if c.key in HELD), None)
    if verb is None:
        return False
    number = text.number_at(verb.start)
    is_passive = any(text.is_word(i, "was") for i in (number - 1, number - 2))
    calls = text.is_word(number, "stay") or text.tokens[number].folded in _CALLING
    if verb.key in ("greet", "host"):
        return (guests[0].start < verb.start) == is_passive
    return calls and guests[0].start < verb.start


def says_where_one_is(text: Text, event: Event, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Return whether a sentence behind begins with one who met, and says where he is these days, and of no contact.

    "Roy and the minister of finance represent the president in Lima"; not "Roy studied in Lima".
    """
    if text.of_class.keys().isdisjoint(_STANDING) or sentence.start < event.sentence.start:
        return False
    if tells(text, sentence, (*HELD, *ANOTHER, "message", "say")):
        return False
    first = bisect_left(mentions, sentence.start, key=_START)
    lead = mentions[first] if first < len(mentions) else None
    is_subject = lead is not None and lead.person in event.people and len(text.gap(sentence.start, lead.start)) <= 1
    numbers = text.tokens_between(sentence.start, sentence.end)
    timed = any(text.kinds.get(i, set()) & _TIMES or text.tokens[i].text.isdigit() for i in numbers)
    return is_subject and not timed and any(text.is_any(i, _STANDING) for i in numbers)


def tells(text: Text, sentence: Sentence, kinds: Sequence[str]) -> bool:
    """Return whether the sentence has a cue of one of the kinds."""
    cues = text.terms.cues
    first = bisect_left(cues, sentence.start, key=_START)
    last = bisect_left(cues, sentence.end, first, key=_START)
    return first < last and not {cue.key for cue in cues[first:last]}.isdisjoint(kinds)
