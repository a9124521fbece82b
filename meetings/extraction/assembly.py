"""Drafts made of what was found: participants with their offices, the day, the place, the bodies named."""

from collections.abc import Sequence
from operator import attrgetter

from meetings.days import DayRange
from meetings.extraction.contacts.contacts import Event
from meetings.extraction.contacts.meeting_days import days_of
from meetings.extraction.contacts.titles import take_spoken_form
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.days.dates import DayMention
from meetings.extraction.drafts import (
    Evidence,
    MeetingDraft,
    ParticipantDraft,
    Span,
)
from meetings.extraction.homes.holdings import offices_held
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.places.places import place_of
from meetings.extraction.texts.text import Text
from meetings.folding import latin

_START = attrgetter("start")


def participant(
    text: Text, person: Person, event: Event, dateline: Dateline | None, events: Sequence[Event]
) -> ParticipantDraft:
    """Return the draft of one who took part."""
    told = [m for m in event.mentions if m.person is person] or person.mentions
    first = told[0]
    fullest = person.fullest
    name = fullest.name if fullest else ""
    forms = dict.fromkeys([n.name for n in sorted(person.names, key=_START)])
    span = first.name or first
    evidence = [Evidence(Span(span.start, span.end))]
    if fullest and fullest is not first.name:
        evidence.append(Evidence(Span(fullest.start, fullest.end), "worked out", "the name in full"))
    return ParticipantDraft(
        name,
        latin_name(name),
        text.body[first.start : first.end],
        tuple(forms),
        offices_held(text, person, event, dateline, events),
        tuple(evidence),
    )


def latin_name(name: str) -> str:
    """Return the name in Latin script; itself where it is in Latin already."""
    if name.isascii() or all(c < "\u0370" or not c.isalpha() or "\u1e00" <= c < "\u2000" for c in name):
        return name
    shown = [(latin(c).replace("'", ""), c.isupper()) for c in name]
    return "".join(piece.capitalize() if is_capital else piece for piece, is_capital in shown)


def _form_evidence(event: Event) -> Evidence:
    span = Span(event.form_cue.start, event.form_cue.end)
    return Evidence(span, "worked out", event.form_reason) if event.form_reason else Evidence(span)


def meetings_held(
    text: Text,
    events: Sequence[Event],
    mentioned: Sequence[Mention],
    days: Sequence[DayMention],
    dateline: Dateline | None,
    published: DayRange | None,
    published_evidence: tuple[Evidence, ...],
) -> tuple[MeetingDraft, ...]:
    """Return the drafts of the meetings of a text."""
    settled = []
    for event in events:
        when = days_of(text, event, days, published, published_evidence)
        place = place_of(text, event, mentioned, dateline)
        if not place[0]:
            take_spoken_form(text, event)
        settled.append((event, when, place))
    # Only now, since whose officials they are follows from the forms of all contacts.
    return tuple(
        MeetingDraft(
            *when,
            event.form,
            (_form_evidence(event),),
            *place,
            tuple(participant(text, person, event, dateline, events) for person in event.people),
            _weekday(days, *when),
        )
        for event, when, place in settled
    )


def _weekday(days: Sequence[DayMention], when: DayRange | None, evidence: tuple[Evidence, ...]) -> int | None:
    """The day of the week that tells when the contact was, where the day itself does not follow from it."""
    if when is None or when.precision == "day":
        return None
    return next((day.weekday for day in days if any(day.start == each.span.start for each in evidence)), None)
