"""Who takes part in a meeting, as one report prints them."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.extraction.drafts import MeetingDraft, OfficeDraft, ParticipantDraft
from meetings.loading.authorities import Authorities
from meetings.loading.decisions import corrected_fields
from meetings.loading.evidence import evidence_rows
from meetings.loading.review import ask
from meetings.models import (
    Appearance,
    Evidence,
    HeldOffice,
    Meeting,
    Office,
    Participation,
    Person,
    PrintedTitle,
    Report,
    ReviewItem,
)
from meetings.models.statements import insert


@dataclass(frozen=True)
class _Appearing:
    """A participant of a draft with the records found for it."""

    draft: ParticipantDraft
    person: Person | None
    offices: tuple[tuple[OfficeDraft, Office | None], ...]


def store_appearances(
    report: Report,
    draft: MeetingDraft,
    people: Sequence[Person | None],
    authorities: Authorities,
    is_new: bool,
) -> list[Evidence]:
    """Store who the report says took part; return the evidence, not saved yet.

    ``is_new`` says that the meeting has no participations yet.
    """
    path = f"meetings[{report.position}]"
    appearing = [
        _Appearing(
            participant,
            person,
            tuple(
                (office, authorities.office(office, f"{path}.participants[{number}].offices[{n}]"))
                for n, office in enumerate(participant.offices)
            ),
        )
        for number, (participant, person) in enumerate(zip(draft.participants, people, strict=True))
    ]
    participations = _participations(report, appearing, is_new)
    appearances = [
        Appearance(
            participation_id=participation.pk,
            report_id=report.pk,
            name=one.draft.name[:300],
            as_written=one.draft.as_written[:500],
            position=number,
        )
        for number, (one, participation) in enumerate(zip(appearing, participations, strict=True))
        if participation
    ]
    insert(appearances)
    shown = [one for one, participation in zip(appearing, participations, strict=True) if participation]
    rows: list[Evidence] = []
    for one, appearance in zip(shown, appearances, strict=True):
        rows += evidence_rows(
            report.source, one.draft.evidence, Evidence.Field.PERSON, report=report, appearance=appearance
        )
    return rows + _store_titles(report, shown, appearances, is_new)


def _participations(report: Report, appearing: Sequence[_Appearing], is_new: bool) -> list[Participation | None]:
    """Return the participation of each, made if need be; None for whom staff's correction leaves out."""
    meeting = report.meeting
    stored = [] if is_new else list(meeting.participations.prefetch_related("held_offices", "appearances"))
    settled = not is_new and "participants" in corrected_fields(meeting.reference)
    found: list[Participation | None] = []
    made: list[Participation] = []
    for one in appearing:
        participation = _stored(one, stored)
        if participation is None and settled:
            _ask_about(report, one.draft)
        elif participation is None:
            participation = Participation(
                meeting=meeting, person=one.person, as_written=one.draft.as_written[:500], position=len(found)
            )
            made.append(participation)
        else:
            stored.remove(participation)
            if one.person and participation.person_id is None and not settled:
                participation.person = one.person
                participation.save(update_fields=["person"])
        found.append(participation)
    insert(made)
    return found


def _stored(one: _Appearing, stored: Sequence[Participation]) -> Participation | None:
    """The participation of the same person, or of a holder of one of the same offices, where one of them is unnamed."""
    if one.person and (known := next((p for p in stored if p.person_id == one.person.pk), None)):
        return known
    offices = {(office.pk, draft.capacity) for draft, office in one.offices if office}
    for participation in stored:
        theirs = {(held.office_id, held.capacity) for held in participation.held_offices.all()}
        if offices & theirs and not (one.draft.name and _is_named(participation)):
            return participation
    return None


def _is_named(participation: Participation) -> bool:
    return participation.person_id is not None or any(each.name for each in participation.appearances.all())


def _ask_about(report: Report, draft: ParticipantDraft) -> None:
    span = draft.evidence[0].span if draft.evidence else None
    ask(
        kind=ReviewItem.Kind.CORRECTION,
        subject=f"{report.meeting.reference} {report.source.reference} {draft.as_written}"[:100],
        reason=f"this text has {draft.as_written} take part, whom staff's correction leaves out",
        source=report.source,
        record=report.meeting.permalink,
        span=(span.start, span.end) if span else None,
    )


def _held(meeting: Meeting, is_new: bool) -> dict[tuple, HeldOffice]:
    stored = [] if is_new else HeldOffice.objects.filter(participation__meeting=meeting)
    return {_held_key(held): held for held in stored}


def _held_key(held: HeldOffice) -> tuple:
    return held.participation_id, held.office_id, held.capacity, "" if held.office_id else held.title


def _store_titles(
    report: Report, shown: Sequence[_Appearing], appearances: Sequence[Appearance], is_new: bool
) -> list[Evidence]:
    """Store the offices that the report gives its participants and the titles as printed; return the evidence."""
    held_offices = _held(report.meeting, is_new)
    made: list[HeldOffice] = []
    titles: dict[tuple, tuple[HeldOffice, Appearance, OfficeDraft]] = {}
    for one, appearance in zip(shown, appearances, strict=True):
        for position, (draft, office) in enumerate(one.offices):
            held = HeldOffice(
                participation_id=appearance.participation_id,
                office_id=office.pk if office else None,
                title=draft.title[:300],
                capacity=draft.capacity,
                position=position,
            )
            key = _held_key(held)
            if key not in held_offices:
                held_offices[key] = held
                made.append(held)
            titles.setdefault(key, (held_offices[key], appearance, draft))
    insert(made)
    printed = [
        PrintedTitle(held_office_id=held.pk, appearance_id=appearance.pk, text=draft.printed[:300])
        for held, appearance, draft in titles.values()
    ]
    insert(printed)
    rows: list[Evidence] = []
    for title, (_, appearance, draft) in zip(printed, titles.values(), strict=True):
        rows += evidence_rows(
            report.source,
            draft.evidence,
            Evidence.Field.OFFICE,
            report=report,
            appearance=appearance,
            printed_title=title,
        )
    return rows
