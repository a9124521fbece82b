"""Make one text's draft into records: the only way from reading into the archive."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field

from meetings.extraction.drafts import MeetingDraft, ParticipantDraft, TextDraft
from meetings.loading import people as attested
from meetings.loading.authorities import Authorities
from meetings.loading.decisions import corrected_fields
from meetings.loading.evidence import EvidenceRow, evidence_rows, store_evidence
from meetings.loading.known import Known
from meetings.loading.participations import store_appearances
from meetings.loading.permalinks import issue
from meetings.loading.publish import publish, publish_new, retitle
from meetings.loading.resolution import FoundPerson, find_people
from meetings.loading.review import ask, ask_if_same
from meetings.loading.same_meeting import find_meeting
from meetings.loading.tenures import attest_tenures, extend_tenures
from meetings.models import Evidence, Meeting, Permalink, Person, Report, ReviewItem, SourceText
from meetings.models.statements import insert
from meetings.vocabulary import authorities as shipped


def reading_digest(draft: TextDraft) -> str:
    """Return the SHA-256 of everything that was read; a text read again differently has another."""
    return hashlib.sha256(repr(draft).encode()).hexdigest()


@dataclass
class Touched:
    """Records whose published facts must be worked out again once the text is stored."""

    meetings: dict[int, Meeting] = field(default_factory=dict)
    # Those who may have lost what attested their tenures.
    people: dict[int, Person] = field(default_factory=dict)
    renamed: set[int] = field(default_factory=set)
    # Meetings that this text is the first to report: what it says is published already.
    new: set[int] = field(default_factory=set)


def settle(touched: Touched, known: Known) -> None:
    """Work out again what is published of these meetings and people; they are indexed when the transaction ends."""
    meetings = touched.meetings
    people = dict(touched.people)
    for meeting in meetings.values():
        if meeting.pk not in touched.new:
            before = meeting.days
            publish(meeting, corrected_fields(meeting.reference))
            if before != meeting.days:
                people |= Person.objects.filter(participations__meeting=meeting).in_bulk()
        extend_tenures(meeting)
    if touched.renamed:
        retitle(touched.renamed)
    if people:
        attest_tenures(people.values())
    known.meetings |= meetings.keys()


def store_reading(source: SourceText, draft: TextDraft, known: Known, before: Collection[int] = ()) -> None:
    """Store what was read from a source text: its meetings, people, offices, bodies, evidence and doubts.

    ``before`` are the meetings that an earlier version or reading of the text reported.
    """
    authorities = Authorities(known, draft.language, source.sha256)
    touched = Touched()
    rows = evidence_rows(source, draft.published_evidence, Evidence.Field.PUBLISHED)
    for number, organization in enumerate(draft.organizations):
        record = authorities.drafted(organization, f"organizations[{number}]")
        rows += evidence_rows(source, organization.evidence, Evidence.Field.ORGANIZATION, organization=record.pk)
    for position, meeting_draft in enumerate(draft.meetings):
        rows += _store_report(source, authorities, meeting_draft, position, before, touched)
    store_evidence(rows)
    for number, doubt in enumerate(draft.doubts):
        ask(
            kind=ReviewItem.Kind(doubt.kind),
            subject=f"{source.reference} {number}",
            reason=doubt.reason,
            source=source,
            record=source.permalink,
            span=(doubt.span.start, doubt.span.end) if doubt.span else None,
        )
    settle(touched, known)


def _store_report(
    source: SourceText,
    authorities: Authorities,
    draft: MeetingDraft,
    position: int,
    before: Collection[int],
    touched: Touched,
) -> list[EvidenceRow]:
    """Store one meeting as the text reports it; return the evidence, not saved yet."""
    path = f"meetings[{position}]"
    people = _people(source, draft, path, touched, authorities.known)
    own = [meeting for meeting in touched.meetings if meeting not in before]
    place = authorities.place(draft.place, f"{path}.place") if draft.place else None
    found = find_meeting(draft, people, own, before, place)
    meeting = found.meeting
    if meeting is None:
        meeting = publish_new(issue(Permalink.Kind.MEETING, source.sha256, path), draft, people, place)
        touched.new.add(meeting.pk)
    for other, reason in found.doubts:
        ask_if_same(ReviewItem.Kind.SAME_MEETING, meeting.permalink, other.permalink, reason)
    report = Report(meeting=meeting, source=source, position=position, form=draft.form, place=place)
    report.days = draft.days
    insert([report])
    rows = evidence_rows(source, draft.days_evidence, Evidence.Field.DATE, report=report.pk)
    rows += evidence_rows(source, draft.form_evidence, Evidence.Field.FORM, report=report.pk)
    rows += evidence_rows(source, draft.place_evidence, Evidence.Field.PLACE, report=report.pk)
    rows += store_appearances(report, draft, people, authorities, is_new=found.meeting is None)
    touched.meetings[meeting.pk] = meeting
    return rows


def _people(source: SourceText, draft: MeetingDraft, path: str, touched: Touched, known: Known) -> list[Person | None]:
    """Return the person of each participant, made where none is found.

    None for those without a name, and for those who may be one of several of that name: they stay unresolved.
    """
    people: list[Person | None] = []
    found = find_people(draft.participants, draft.days, shipped().territories)
    for number, (participant, match) in enumerate(zip(draft.participants, found, strict=True)):
        person = match.person
        if match.is_one_of_doubts:
            _ask_who_is_meant(source, participant, match, f"{path}.participants[{number}]")
        elif participant.name and person is None:
            person = attested.new_person(participant, source.sha256, f"{path}.participants[{number}].person")
        people.append(person)
        if person is None:
            continue
        for other, reason in match.doubts:
            ask_if_same(ReviewItem.Kind.SAME_PERSON, person.permalink, other.permalink, reason)
        corrected = corrected_fields(person.reference) if match.person else set()
        names = attested.attest(person, participant, source.language, corrected, is_new=match.person is None)
        if match.person and names.is_renamed:
            touched.renamed.add(person.pk)
        if names.has_new_form:
            known.named_anew[person.reference] = person
    return people


def _ask_who_is_meant(source: SourceText, draft: ParticipantDraft, match: FoundPerson, place: str) -> None:
    span = draft.evidence[0].span if draft.evidence else None
    named = ", ".join(f"{person} ({person.reference})" for person, _ in match.doubts)
    ask(
        kind=ReviewItem.Kind.SAME_PERSON,
        subject=f"{source.reference} {place}",
        reason=f"“{draft.as_written}” may be any of several people of that name: {named}",
        source=source,
        record=source.permalink,
        other=match.doubts[0][0].permalink,
        span=(span.start, span.end) if span else None,
    )
