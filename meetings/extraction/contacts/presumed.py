"""Contacts that no sentence tells of, but later ones speak of as known: "Ana Roy showed X a castle. The guest ..."."""

from collections.abc import Sequence

from meetings.extraction.contacts.attendance import attends, speaks_of_known
from meetings.extraction.contacts.compatriots import is_definite
from meetings.extraction.contacts.contacts import Event, View, form_of
from meetings.extraction.people.people import Person
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

LEAD = 8  # sentences of a text from its first that names somebody, among which such a contact is told
_MOST = 4  # who met, besides whom no more are told of before the contact is spoken of
_TWO = 2
_PUT_OFF = ("negated", "planned", "planned_after")
_NOT_SO = ("negated", "recalled", "written", "planned", "planned_after", "message", "say", "reported")


def presumed(text: Text, views: Sequence[View]) -> Event | None:
    """Return the contact of those whom one sentence names, or two, where one behind them speaks of it or of a guest.

    It is read only from a text whose first sentences tell of no other, nor of any yet to come.
    """
    lead: list[View] = []
    people: list[Person] = []
    for number, view in enumerate(views):
        if view.plans or view.hushed:
            return None
        named = view.people
        if people:
            named = [p for p in named if p in people or p.is_vouched_for or len(lead) < _TWO]
        if len(people) >= _TWO and set(named) <= set(people) and (cue := _spoken_of(text, view)):
            form, form_cue = form_of([cue])
            told = [m for one in lead for m in one.mentions]
            found = Event(people, told, [cue], form, form_cue, [one.sentence for one in lead], echoes=[view.sentence])
            return _with_attendants(text, found, views[number + 1 :])
        if set(named) <= set(people):
            continue
        if _is_other(view) or len(lead) == _TWO:
            return None
        lead.append(view)
        people = list(dict.fromkeys([*people, *named]))
        if len(people) > _MOST or not any(p.offices for p in people):
            return None
    return None


def _with_attendants(text: Text, event: Event, views: Sequence[View]) -> Event:
    """The contact with those of whom the sentences behind say that they attended."""
    for view in views:
        if view.mentions and not view.hushed and attends(text, view):
            came = [p for p in view.people if p not in event.people and p.is_vouched_for]
            event.people, event.joined = [*event.people, *came], [*event.joined, *came]
            event.mentions = [*event.mentions, *view.mentions]
            event.sentences.append(view.sentence)
    return event


def _spoken_of(text: Text, view: View) -> Found | None:
    """The noun for a contact, or for somebody's guest, by which the sentence speaks of one known."""
    nouns = [c for c in view.contacts if c.key == "contact"]
    is_known = not text.vocabulary.words["indefinite"] or speaks_of_known(text, view)
    if nouns and len(nouns) == len(view.contacts) and is_known:
        return nouns[0] if not _is_put_off(text, view, nouns[0].start) else None
    numbers = view.numbers
    guest = next((i for i in text.numbers_of("guest", within=numbers) if is_definite(text, i)), None)
    if guest is None or text.is_word(guest, "guests") or _is_put_off(text, view, text.tokens[guest].start):
        return None
    return Found(text.tokens[guest].start, text.tokens[guest].end, "cue", "contact")


def _is_other(view: View) -> bool:
    """Whether the sentence tells of something else: a message, a speech, a plan; an office is none: "Botschafter"."""
    cues = [c for c in view.cues if c.key in _NOT_SO]
    return any(not any(m.start <= c.start < m.end for m in view.inside) for c in cues)


def _is_put_off(text: Text, view: View, at: int) -> bool:
    """Whether a plan or a denial stands in the noun's clause, as far as its commas tell."""
    cues = [c for c in view.cues if c.key in _PUT_OFF]
    return any(all(t.text != "," for t in text.gap(*sorted((at, cue.start)))) for cue in cues)
