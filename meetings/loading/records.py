"""Make one text's draft into records: the only way from reading into the archive."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from meetings.extraction.drafts import Evidence as Found
from meetings.extraction.drafts import MeetingDraft, OfficeDraft, ParticipantDraft, TextDraft
from meetings.loading import authorities
from meetings.loading.decisions import corrected_fields
from meetings.loading.permalinks import issue
from meetings.loading.publish import attest_tenures, publish
from meetings.loading.resolution import find_meeting, find_person
from meetings.loading.review import ask, ask_if_same
from meetings.models import (
    Appearance,
    Evidence,
    HeldOffice,
    Meeting,
    Office,
    Participation,
    Permalink,
    Person,
    PrintedTitle,
    Report,
    ReviewItem,
    SourceText,
)
from meetings.search.index import index_meetings
from meetings.vocabulary import authorities as shipped


def reading_digest(draft: TextDraft) -> str:
    """Return the SHA-256 of everything that was read; a text read again differently has another."""
    return hashlib.sha256(repr(draft).encode()).hexdigest()


def evidence_rows(source: SourceText, found: Sequence[Found], field: str, **fact) -> list[Evidence]:
    """Return unsaved evidence of a fact for each finding, the quotation taken from the body."""
    return [
        Evidence(
            source=source,
            field=field,
            start=e.span.start,
            end=e.span.end,
            quote=source.body[e.span.start : e.span.end],
            basis=e.basis,
            reason=e.reason[:300],
            **fact,
        )
        for e in found
    ]


@dataclass
class _Touched:
    """Records whose published facts must be worked out again once the text is stored."""

    meetings: dict[int, Meeting]
    people: dict[int, Person]
    renamed: set[int]


def store_reading(source: SourceText, draft: TextDraft, before: Collection[int] = ()) -> None:
    """Store what was read from a source text: its meetings, people, offices, bodies, evidence and doubts.

    ``before`` are the meetings that an earlier version or reading of the text reported.
    """
    touched = _Touched({}, {}, set())
    rows = evidence_rows(source, draft.published_evidence, Evidence.Field.PUBLISHED)
    for number, organization in enumerate(draft.organizations):
        record = authorities.drafted_organization(
            organization, draft.language, source.sha256, f"organizations[{number}]"
        )
        rows += evidence_rows(source, organization.evidence, Evidence.Field.ORGANIZATION, organization=record)
    Evidence.objects.bulk_create(rows)
    for position, meeting_draft in enumerate(draft.meetings):
        _store_report(source, draft.language, meeting_draft, position, before, touched)
    for number, doubt in enumerate(draft.doubts):
        ask(
            kind=ReviewItem.Kind(doubt.kind),
            subject=f"{source.reference} {number}",
            reason=doubt.reason,
            source=source,
            record=source.permalink,
            span=(doubt.span.start, doubt.span.end) if doubt.span else None,
        )
    settle(touched.meetings, touched.people, touched.renamed)


def settle(meetings: dict[int, Meeting], people: dict[int, Person], renamed: set[int]) -> None:
    """Work out again what is published of these meetings and people, and index them."""
    if renamed:
        of_renamed = Meeting.objects.published().filter(participations__person__in=renamed)
        meetings = {**{meeting.pk: meeting for meeting in of_renamed.distinct()}, **meetings}
    for meeting in meetings.values():
        publish(meeting, corrected_fields(meeting.reference))
    for person in people.values():
        attest_tenures(person)
    index_meetings(sorted(meetings))


def _store_report(
    source: SourceText,
    language: str,
    draft: MeetingDraft,
    position: int,
    before: Collection[int],
    touched: _Touched,
) -> None:
    path = f"meetings[{position}]"
    people = _people(source, language, draft, path, touched)
    own = source.reports.values_list("meeting", flat=True)
    found = find_meeting(draft, people, own, before)
    meeting = found.meeting or Meeting.objects.create(
        permalink=issue(Permalink.Kind.MEETING, source.sha256, path), form=draft.form
    )
    for other, reason in found.doubts:
        ask_if_same(ReviewItem.Kind.SAME_MEETING, meeting.permalink, other.permalink, reason)
    place = authorities.place(draft.place, language, source.sha256, f"{path}.place") if draft.place else None
    report = Report(meeting=meeting, source=source, position=position, form=draft.form, place=place)
    report.days = draft.days
    report.save()
    rows = evidence_rows(source, draft.days_evidence, Evidence.Field.DATE, report=report)
    rows += evidence_rows(source, draft.form_evidence, Evidence.Field.FORM, report=report)
    rows += evidence_rows(source, draft.place_evidence, Evidence.Field.PLACE, report=report)
    for number, (participant, person) in enumerate(zip(draft.participants, people, strict=True)):
        rows += _store_appearance(report, language, participant, person, number, path)
    Evidence.objects.bulk_create(rows)
    touched.meetings[meeting.pk] = meeting


def _people(
    source: SourceText, language: str, draft: MeetingDraft, path: str, touched: _Touched
) -> list[Person | None]:
    """Return the person of each participant, made where none is found; None for those without a name."""
    people: list[Person | None] = []
    taken: list[int] = []
    for number, participant in enumerate(draft.participants):
        found = find_person(participant, draft.days, taken, shipped().territories)
        person = found.person
        if participant.name and person is None:
            person = authorities.person(participant, source.sha256, f"{path}.participants[{number}].person")
        people.append(person)
        if person is None:
            continue
        for other, reason in found.doubts:
            ask_if_same(ReviewItem.Kind.SAME_PERSON, person.permalink, other.permalink, reason)
        taken.append(person.pk)
        corrected = corrected_fields(person.reference)
        fixed = person.name if "name" in corrected else ""
        if authorities.attest_person(person, participant, language, fixed, "sort_name" in corrected):
            touched.renamed.add(person.pk)
        touched.people[person.pk] = person
    return people


def _store_appearance(
    report: Report, language: str, draft: ParticipantDraft, person: Person | None, number: int, path: str
) -> list[Evidence]:
    offices = [
        (
            office,
            authorities.office(office, language, report.source.sha256, f"{path}.participants[{number}].offices[{n}]"),
        )
        for n, office in enumerate(draft.offices)
    ]
    participation = _participation(report.meeting, person, draft, [record for _, record in offices if record])
    if participation is None:
        _ask_about_participant(report, draft)
        return []
    appearance = Appearance.objects.create(
        participation=participation,
        report=report,
        name=draft.name[:300],
        as_written=draft.as_written[:500],
        position=number,
    )
    rows = evidence_rows(report.source, draft.evidence, Evidence.Field.PERSON, report=report, appearance=appearance)
    for office_draft, office in offices:
        rows += _store_title(appearance, office_draft, office)
    return rows


def _participation(
    meeting: Meeting, person: Person | None, draft: ParticipantDraft, offices: Sequence[Office]
) -> Participation | None:
    """Return the participation of a person, or of an unnamed holder of one of the offices; made if need be.

    None where staff settled who took part and this one did not.
    """
    theirs = meeting.participations.all()
    found = theirs.filter(person=person) if person else theirs.filter(held_offices__office__in=offices)
    if participation := found.first():
        return participation
    if "participants" in corrected_fields(meeting.reference):
        return None
    return Participation.objects.create(meeting=meeting, person=person, as_written=draft.as_written[:500])


def _ask_about_participant(report: Report, draft: ParticipantDraft) -> None:
    span = draft.evidence[0].span if draft.evidence else None
    ask(
        kind=ReviewItem.Kind.CORRECTION,
        subject=f"{report.meeting.reference} {report.source.reference} {draft.as_written}"[:100],
        reason=f"this text has {draft.as_written} take part, whom staff's correction leaves out",
        source=report.source,
        record=report.meeting.permalink,
        span=(span.start, span.end) if span else None,
    )


def _store_title(appearance: Appearance, draft: OfficeDraft, office: Office | None) -> list[Evidence]:
    held, _ = HeldOffice.objects.get_or_create(
        participation=appearance.participation,
        office=office,
        capacity=draft.capacity,
        **({} if office else {"title": draft.title[:300]}),
        defaults={"title": draft.title[:300]},
    )
    printed, created = PrintedTitle.objects.get_or_create(
        held_office=held, appearance=appearance, defaults={"text": draft.printed[:300]}
    )
    if not created:
        return []
    report = appearance.report
    return evidence_rows(
        report.source,
        draft.evidence,
        Evidence.Field.OFFICE,
        report=report,
        appearance=appearance,
        printed_title=printed,
    )
