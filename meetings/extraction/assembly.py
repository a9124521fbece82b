"""Drafts made of what was found: participants with their offices, the day, the place, the bodies named."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import timedelta

from meetings.days import DayRange
from meetings.extraction.contacts import Event
from meetings.extraction.dates import DayMention, work_out
from meetings.extraction.drafts import (
    Basis,
    Evidence,
    MeetingDraft,
    ParticipantDraft,
    Span,
)
from meetings.extraction.holdings import offices_held
from meetings.extraction.people import Person
from meetings.extraction.places import place_of
from meetings.extraction.published import Dateline
from meetings.extraction.text import Text
from meetings.folding import latin

_FRESH = timedelta(days=31)  # a report told in the month of its publication


def participant(text: Text, person: Person, event: Event, dateline: Dateline | None) -> ParticipantDraft:
    """Return the draft of one who took part."""
    told = [m for m in event.mentions if m.person is person] or person.mentions
    first = told[0]
    fullest = person.fullest
    name = fullest.name if fullest else ""
    forms = dict.fromkeys(n.name for n in sorted(person.names, key=lambda n: n.start))
    span = first.name or first
    evidence = [Evidence(Span(span.start, span.end))]
    if fullest and fullest is not first.name:
        evidence.append(Evidence(Span(fullest.start, fullest.end), "worked out", "the name in full"))
    return ParticipantDraft(
        name,
        latin_name(name),
        text.body[first.start : first.end],
        tuple(forms),
        offices_held(text, person, event, dateline),
        tuple(evidence),
    )


def latin_name(name: str) -> str:
    """Return the name in Latin script; itself where it is in Latin already."""
    if all(not c.isalpha() or (latin(c) and c < "\u0370") or "\u1e00" <= c < "\u2000" for c in name):
        return name
    shown = [(latin(c).replace("'", ""), c.isupper()) for c in name]
    return "".join(piece.capitalize() if is_capital else piece for piece, is_capital in shown)


def days_of(
    text: Text,
    event: Event,
    days: Sequence[DayMention],
    published: DayRange | None,
    published_evidence: tuple[Evidence, ...],
) -> tuple[DayRange | None, tuple[Evidence, ...]]:
    """Return when the contact was: the day its sentences name, else the publication date of a fresh report."""
    for sentence in (*event.sentences, *event.echoes):
        cue = event.form_cue.start if sentence is event.sentence else sentence.start
        inside = (d for d in days if sentence.start <= d.start < sentence.end and not _of_another(text, d))
        named = sorted(inside, key=lambda d: abs(d.start - cue))
        worked_all = [
            (d, work_out(d, published)) for d in named if d.day or d.weekday is not None or d.days_ago is not None
        ]
        for day, worked in sorted(worked_all, key=lambda p: p[0].weekday is not None):
            if worked.days:
                basis: Basis = "worked out" if worked.reason else "stated"
                evidence = Evidence(Span(day.start, day.end), basis, worked.reason)
                return worked.days, (evidence, *(published_evidence if worked.reason else ()))
    if (published is None or published.precision != "day") and (only := _only_day(text, days, published)):
        span = Span(only.start, only.end)
        return work_out(only, None).days, (Evidence(span, "worked out", "the only day that the text names"),)
    if published:
        reason = "the publication date of a fresh report"
        return published, tuple(Evidence(e.span, "worked out", reason) for e in published_evidence)
    return None, ()


def _only_day(text: Text, days: Sequence[DayMention], published: DayRange | None) -> DayMention | None:
    """The one full date of a text, where it may be that of a fresh report's contact."""
    full = [d for d in days if d.is_full and not d.impossible and not _of_another(text, d)]
    if len({(d.year, d.month, d.day, d.last_day) for d in full}) != 1:
        return None
    when = work_out(full[0], None).days
    if published and when and not (published.earliest - _FRESH <= when.earliest <= published.latest):
        return None
    return full[0]


def _of_another(text: Text, day: DayMention) -> bool:
    """Whether the day is an announcement's, or since when: "the ministry said Wednesday", "in office since 2 May"."""
    number = bisect_left(text.starts, day.start)
    if any(text.is_word(i, "since") for i in range(max(0, number - 2), number)):
        return True
    cues = text.terms.cues
    last = bisect_left(cues, day.start, key=lambda c: c.start)
    return any(c.key == "say" and len(text.gap(c.end, day.start)) <= 1 for c in cues[max(0, last - 3) : last])


def _form_evidence(event: Event) -> Evidence:
    span = Span(event.form_cue.start, event.form_cue.end)
    return Evidence(span, "worked out", event.form_reason) if event.form_reason else Evidence(span)


def meeting(
    text: Text,
    event: Event,
    mentioned: list[tuple[int, int]],
    days: Sequence[DayMention],
    dateline: Dateline | None,
    published: DayRange | None,
    published_evidence: tuple[Evidence, ...],
) -> MeetingDraft:
    """Return the draft of one meeting."""
    when, when_evidence = days_of(text, event, days, published, published_evidence)
    place, place_evidence = place_of(text, event, mentioned, dateline)
    return MeetingDraft(
        when,
        when_evidence,
        event.form,
        (_form_evidence(event),),
        place,
        place_evidence,
        tuple(participant(text, person, event, dateline) for person in event.people),
    )
