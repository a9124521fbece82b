"""What could not be read safely, for staff to look at: meetings hardly told, odd names, days that cannot be."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from meetings.days import DayRange
from meetings.extraction.contacts.cues import cues_of
from meetings.extraction.contacts.programmes import told_until
from meetings.extraction.contacts.silence import is_to_come
from meetings.extraction.contacts.views import view_of
from meetings.extraction.days.dates import DayMention
from meetings.extraction.days.worked_days import work_out
from meetings.extraction.drafts import Doubt, MeetingDraft, ParticipantDraft, Span
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_LEAD = 3  # sentences of the body in which a report says who met whom
# "erevinotaK": a capital at the end of small letters, as in text turned round.
_TURNED = re.compile(r"[^\W\d_]*[^\W\d_A-ZÀ-ÞА-ЯƏ]{3}[A-ZÀ-ÞА-ЯƏ]")
_TURNS = re.compile(r"[A-ZÀ-ÞА-ЯƏ](?<=[^\W\d_A-ZÀ-ÞА-ЯƏ]{3}.)")  # begun with the capital, of which there are few
_NEAR = 12  # characters between a contact and its "with"
_MOST = 20  # doubts of a text


def find_doubts(
    text: Text,
    mentions: list[Mention],
    meetings: Sequence[MeetingDraft],
    days: Sequence[DayMention],
    published: DayRange | None,
) -> tuple[Doubt, ...]:
    """Return what staff should look at, each with the sentence that says why."""
    doubts = [] if meetings else list(_unread_meeting(text, mentions))
    if meetings or doubts:
        doubts += _turned_words(text, text.once(_lead))
    for meeting in meetings:
        for participant in meeting.participants:
            doubts += _single_word(participant)
        doubts += _doubtful_date(text, meeting, days, published)
    return tuple(dict.fromkeys(doubts))[:_MOST]


def _lead(text: Text) -> list[Sentence]:
    """The headline and the first sentences of the report."""
    until = text.once(told_until)
    told = [s for s in text.layout.sentences if s.start < until and s.part != "loose"]
    return [s for s in told if s.part == "headline"][:1] + [s for s in told if s.part == "body"][:_LEAD]


def _unread_meeting(text: Text, mentions: list[Mention]) -> Iterator[Doubt]:
    """The first sentence of the lead that says that an office-holder met someone, with what it lacks."""
    contact: Sentence | None = None
    holders: set[int] = set()
    told_by = cues_of(text, mentions)
    for sentence in text.once(_lead):
        cues = within(told_by, sentence.start, sentence.end)
        inside = [m for m in mentions if sentence.start <= m.start < sentence.end and _holds_office(m)]
        view = view_of(text, sentence, inside, cues)
        if view.has_any(("negated", "recalled", "written")):
            return
        holders |= {id(m.person) for m in inside if m.person}
        if not view.contacts or any(
            text.is_word(i, "speech") for i in text.tokens_between(sentence.start, sentence.end)
        ):
            continue
        contact = contact or sentence
        if inside and (missing := _missing(text, view.contacts[0], inside, [m for m in inside if m.person is None])):
            yield Doubt(
                "unread meeting", f"a contact is told of, but not {missing}", Span(sentence.start, sentence.end)
            )
            return
    if contact and len(holders) > 1:
        reason = "a contact is told of and office-holders are named, but not who met whom"
        yield Doubt("unread meeting", reason, Span(contact.start, contact.end))


def _missing(text: Text, contact: Found, holders: Sequence[Mention], unnamed: Sequence[Mention]) -> str:
    """What a sentence with a contact and an office-holder lacks; "" where it lacks nothing."""
    if unnamed:
        return f"who is meant by {text.body[unnamed[0].start : unnamed[0].end]!r}"
    near = text.tokens_between(contact.start, contact.end + _NEAR)
    if len({id(m.person) for m in holders}) == 1 and any(text.is_word(i, "with") for i in near):
        return "who the other party was"
    return ""


def _holds_office(mention: Mention) -> bool:
    known = authorities().offices
    return any(o.key in known and known[o.key].takes_part and o.key != "counterpart" for o in mention.offices)


def _turned_words(text: Text, sentences: Sequence[Sentence]) -> Iterator[Doubt]:
    """Words of the sentences that nobody writes so: what turned text looks like once it is set right."""
    for sentence in sentences:
        if not _TURNS.search(text.body, sentence.start, sentence.end):
            continue
        for token in text.gap(sentence.start, sentence.end):
            if token.is_word and _TURNED.fullmatch(token.text):
                yield Doubt("doubtful name", f"{token.text!r} ends in a capital letter", Span(token.start, token.end))


def _single_word(participant: ParticipantDraft) -> Iterator[Doubt]:
    if participant.name and " " not in participant.name and not participant.offices:
        reason = f"{participant.name!r} is a single word without an office"
        yield Doubt("doubtful name", reason, participant.evidence[0].span)


def _doubtful_date(
    text: Text, meeting: MeetingDraft, days: Sequence[DayMention], published: DayRange | None
) -> Iterator[Doubt]:
    sentence = text.sentence_at(meeting.form_evidence[0].span.start)
    if sentence is None:
        return
    first_day, last_day = (
        bisect_left(days, offset, key=lambda d: d.start) for offset in (sentence.start, sentence.end)
    )
    inside = days[first_day:last_day]
    for day in inside:
        if day.impossible:
            yield Doubt("doubtful date", work_out(day, published).reason, Span(day.start, day.end))
    for first, second in pairwise(inside):
        weekday, named = (first, second) if first.weekday is not None else (second, first)
        if (
            weekday.weekday is None
            or not named.is_full
            or named.impossible
            or len(text.gap(first.end, second.start)) > 2
        ):
            continue
        told = work_out(named, published).days
        if told and told.earliest == told.latest and told.earliest.weekday() != weekday.weekday:
            reason = f"{told.written} was no {text.body[weekday.start : weekday.end]}"
            yield Doubt("doubtful date", reason, Span(first.start, second.end))
    if is_to_come(meeting.days, published) and meeting.days_evidence and meeting.days and published:
        reason = f"the meeting would be on {meeting.days.written}, after the text was published on {published.written}"
        yield Doubt("doubtful date", reason, meeting.days_evidence[0].span)
