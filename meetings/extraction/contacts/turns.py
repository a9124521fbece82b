"""Contacts that a word for whose turn it was tells of: "Then it was the turn of X", "Danach war X an der Reihe"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event, View, form_of, people_of
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_NOT_SO = ("negated", "recalled", "written", "planned", "planned_after", "attend", "say")
_REACH = 3  # sentences from the contact told of before; those between say what was talked about
_MARKS = ";,"  # between two clauses
_TWO = 2
_PASSIVE = ("was", "passive")
_OPENING = 6  # words before the verb: "In the afternoon were also / received X and Y"
_LED = 2  # words from what says so to the name: "then came / the new"
_COUNTED = 5  # where they are counted: "then came / two Maltese diplomats, X and"
_CLAUSE = 20  # words and marks of a clause about somebody
_NEAR = 4  # words from the name to what says so: "X / of Malta opened the round"
_CLOSING = frozenset(",.;:!")
_BEHIND = ("and", "to", "of", "with", "at", "by")  # what may follow: "X was the first / to be received"


def next_in_turn(text: Text, view: View, events: list[Event], lone: View | None) -> Event | None:
    """Return the contact of those whose turn it was next, with who met those told of last; None where none was told.

    Where none was named yet that is the one of whom it was told that he met some. It is of no office that somebody
    "follows" as another's successor.
    """
    cue = next(c for c in view.cues if c.key == "turn")
    if view.plans or (view.contacts and len(view.people) > 1):
        return None
    if any(c.key in _NOT_SO and (c.start < cue.end or c.key == "say") for c in view.cues):
        return None
    last = events[-1] if events else _told_of(lone)
    if last is None or not _is_near(text, view, last):
        return None
    guests = [m for m in _beside(text, cue, view) if m.person not in last.people]
    if not guests or _is_successor(text, view, cue, guests[0]):
        return None
    host = _host(text, events) if events else last.people[0]
    sentences = [view.sentence, *([] if events else last.sentences)]
    return _with_guests(last, host, guests, cue, sentences, [*last.echoes] if view.sentence is last.sentence else [])


def received_next(text: Text, view: View, events: list[Event]) -> Event | None:
    """Return the contact of the one who "was received later", by nobody named, with who received those before him."""
    if not events or not view.mentions or view.plans or view.has_any((*_NOT_SO[:3], "attend")):
        return None
    if inverted := _received_behind(text, view, events):
        return inverted
    if len(view.mentions) != 1:
        return None
    guest, last = view.mentions[0], events[-1]
    greeted = {c.start for c in view.cues if c.key == "greet"}
    cue = next((c for c in view.contacts if c.start in greeted and c.start > guest.end), None)
    if cue is None or guest.name is None or guest.person in last.people or not _is_near(text, view, last):
        return None
    number = text.number_at(cue.start)
    told_by = text.has_word("by", text.tokens_between(cue.end, view.sentence.end))
    if told_by or not any(text.is_any(i, _PASSIVE) for i in (number - 1, number - 2)):
        return None
    return _with_guests(last, _host(text, events), [guest], cue, [view.sentence], [])


def _received_behind(text: Text, view: View, events: list[Event]) -> Event | None:
    """The contact of those who stand behind the verb that they were received, by nobody named: "Ont été reçus X et Y".

    Each was met in turn.
    """
    greeted = {c.start for c in view.cues if c.key == "greet"}
    cue = view.contacts[0] if view.contacts else None
    if cue is None or cue.start not in greeted or cue.start > view.mentions[0].start or not view.mentions[0].person:
        return None
    number = text.number_at(cue.start)
    if number - view.numbers.start > _OPENING or text.has_word("by", view.numbers):
        return None
    around = range(view.numbers.start, text.number_at(cue.end) + _TWO)
    is_passive = any(text.has_word(kind, around) for kind in _PASSIVE)
    guests = [m for m in view.mentions if m.person and m.person not in events[-1].people]
    if not is_passive or len(guests) != len(view.mentions) or not _is_near(text, view, events[-1]):
        return None
    return _with_guests(events[-1], _host(text, events), guests, cue, [view.sentence], [])


def _with_guests(
    last: Event, host: Person, guests: list[Mention], cue: Found, sentences: list[Sentence], echoes: list[Sentence]
) -> Event:
    """The contact like the last one of its host with those guests."""
    return replace(
        last,
        people=[host, *people_of(guests)],
        mentions=guests,
        cues=[cue],
        sentences=sentences,
        echoes=echoes,
        joined=[],
        throughout=[],
        attendants=[],
        is_open=False,
        apart=len(people_of(guests)) > 1,
    )


def _is_successor(text: Text, view: View, cue: Found, guest: Mention) -> bool:
    """Whether an "as" says what the one "followed" somebody as, but for what a clause says of him besides."""
    around = ((view.sentence.start, guest.start), (cue.start, view.sentence.end))
    return any(text.has_word("as", text.tokens_between(*span)) for span in around)


def turn_within(text: Text, view: View) -> list[View]:
    """Return the view once for its contact and once for the clause of whose turn it was next; [] without such a clause.

    "She received X; then it was the turn of Y".
    """
    if not view.has("turn"):
        return []
    turns = {c.start for c in view.cues if c.key == "turn"}
    marks = [t.start for t in text.gap(view.sentence.start, min(turns)) if t.text in _MARKS]
    at = marks[-1] if marks else 0
    named = any(m.end <= at for m in view.mentions) and any(m.start > at for m in view.mentions)
    told = [c.end <= at for c in view.contacts if c.start not in turns]
    return list(_cut(view, at)) if named and told and all(told) else []


def _cut(view: View, at: int) -> tuple[View, View]:
    """The view of what stands before the offset, and the one of what stands behind it."""
    first, other = (
        replace(
            view,
            cues=[c for c in view.cues if (c.start > at) == is_behind],
            contacts=[c for c in view.contacts if (c.start > at) == is_behind],
            mentions=[m for m in view.mentions if (m.start > at) == is_behind],
            inside=[m for m in view.inside if (m.start > at) == is_behind],
        )
        for is_behind in (False, True)
    )
    return first, other


def _told_of(lone: View | None) -> Event | None:
    """The contact of one with some who are not named: "The president had time for three delegations"."""
    people = lone.people if lone else []
    if lone is None or len(people) != 1:
        return None
    form, form_cue = form_of(lone.contacts)
    return Event(people, lone.mentions, lone.contacts, form, form_cue, [lone.sentence])


def _beside(text: Text, cue: Found, view: View) -> list[Mention]:
    """Those named right behind the words, or the one right before them where nothing else is said of him there."""
    behind = [m for m in view.mentions if m.start >= cue.end and m.name]
    if behind:
        counted = any(c.key == "series" and 0 <= c.start - cue.end <= 1 for c in view.cues)
        led = _words(text, cue.end, behind[0].start) - _words_of_house(text, cue.end, behind[0].start)
        return behind if led <= (_COUNTED if counted else _LED) else []
    before = [m for m in view.mentions if m.end <= cue.start and m.name][-1:]
    after = text.number_at(cue.end)
    closes = after >= len(text.tokens) or text.tokens[after].text in _CLOSING or text.is_any(after, _BEHIND)
    return before if before and closes and _words(text, _past_clause(text, before[0].end), cue.start) <= _NEAR else []


def _past_clause(text: Text, end: int) -> int:
    """Where a clause about the one ends who is named right before it: "Ana Roy, who leads the board / , came later"."""
    i = text.number_at(end)
    if i + 1 >= len(text.tokens) or text.tokens[i].text != "," or not text.is_word(i + 1, "who"):
        return end
    near = range(i + 2, min(i + _CLAUSE, len(text.tokens)))
    return next((text.tokens[k].start for k in near if text.tokens[k].text == ","), end)


def _words(text: Text, start: int, end: int) -> int:
    return sum(token.is_word for token in text.gap(start, end))


def _host(text: Text, events: list[Event]) -> Person:
    """Who met those told of last: of the last two contacts, else no envoy, else the one by whom the other was met."""
    last = events[-1]
    earlier = events[-2].people if len(events) > 1 else []
    if known := next((p for p in last.people if p in earlier), None):
        return known
    others = [p for p in last.people if not any(o.key in ACCREDITED for o in p.offices)]
    if len(last.people) == _TWO and len(others) == 1:
        return others[0]
    received = [m for m in last.mentions if m.person is last.people[-1] and _is_led(text, m, last.cues)]
    return last.people[-1 if received and len(last.people) == _TWO else 0]


def _is_led(text: Text, mention: Mention, cues: Sequence[Found]) -> bool:
    """Whether "by" or "of" leads to the one named, or the "on" of "called on": he is who received."""
    i = text.number_at(mention.start) - 1
    while text.is_word(i, "article") or text.is_honorific(i):
        i -= 1
    calls = any(c.start < text.tokens[i].start < c.end for c in cues) and text.tokens[i].folded in ("on", "upon")
    return text.is_word(i, "by") or text.is_word(i, "of") or calls


def _words_of_house(text: Text, start: int, end: int) -> int:
    """How many words tell where the next one came to: "Luego llegó / al despacho el ministro"."""
    between = text.tokens_between(start, end)
    house = next((i for i in between if text.is_word(i, "venue")), 0)
    if not house or not all(text.is_any(i, ("at", "to", "article", "contracted")) for i in range(between.start, house)):
        return 0
    return house + 1 - between.start


def _is_near(text: Text, view: View, last: Event) -> bool:
    numbers = [bisect_left(text.sentence_starts, s.start) for s in (*last.sentences, *last.echoes)]
    return bisect_left(text.sentence_starts, view.sentence.start) - max(numbers) <= _REACH
