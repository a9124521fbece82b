"""Who takes part in a meeting, as one report prints them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from meetings.extraction.drafts import MeetingDraft, OfficeDraft, ParticipantDraft
from meetings.loading.authorities import Authorities
from meetings.loading.decisions import corrected_fields
from meetings.loading.evidence import EvidenceRow, evidence_rows
from meetings.loading.review import ask
from meetings.models import (
    Appearance,
    Evidence,
    HeldOffice,
    Office,
    Participation,
    Person,
    PrintedTitle,
    Report,
    ReviewItem,
)
from meetings.models.statements import columns, insert, select, stored

_PARTICIPATIONS = f"""
    SELECT {columns(Participation, "participation")} FROM meetings_participation participation
    WHERE participation.meeting_id = %s ORDER BY participation.position, participation.id
"""
_NAMED = """
    SELECT participation.id FROM meetings_participation participation
    JOIN meetings_appearance appearance ON appearance.participation_id = participation.id AND appearance.name <> ''
    WHERE participation.meeting_id = %s
"""
_HELD = f"""
    SELECT {columns(HeldOffice, "held")} FROM meetings_heldoffice held
    JOIN meetings_participation participation ON participation.id = held.participation_id
    WHERE participation.meeting_id = %s
"""


@dataclass(frozen=True)
class _Appearing:
    """A participant of a draft with the records found for it."""

    draft: ParticipantDraft
    person: Person | None
    offices: tuple[tuple[OfficeDraft, Office | None], ...]


@dataclass(frozen=True)
class _Stored:
    """What other reports of the meeting have told of those who take part."""

    participations: list[Participation] = field(default_factory=list)
    named: set[int] = field(default_factory=set)  # the participations of which a report prints a name
    held: dict[tuple, HeldOffice] = field(default_factory=dict)

    @classmethod
    def of(cls, meeting: int) -> Self:
        held = (stored(HeldOffice, row) for row in select(_HELD, meeting))
        return cls(
            [stored(Participation, row) for row in select(_PARTICIPATIONS, meeting)],
            {participation for (participation,) in select(_NAMED, meeting)},
            {_held_key(one): one for one in held},
        )

    def participation(self, one: _Appearing) -> Participation | None:
        """Of the same person, or of a holder of one of the same offices, where one of them is unnamed."""
        if one.person and (known := next((p for p in self.participations if p.person_id == one.person.pk), None)):
            return known
        offices = {(office.pk, draft.capacity) for draft, office in one.offices if office}
        holders = {held.participation_id for held in self.held.values() if (held.office_id, held.capacity) in offices}
        for participation in self.participations:
            is_named = participation.person_id is not None or participation.pk in self.named
            if participation.pk in holders and not (one.draft.name and is_named):
                return participation
        return None


def store_appearances(
    report: Report,
    draft: MeetingDraft,
    people: Sequence[Person | None],
    authorities: Authorities,
    is_new: bool,
) -> list[EvidenceRow]:
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
    before = _Stored() if is_new else _Stored.of(report.meeting_id)
    settled = not is_new and "participants" in corrected_fields(report.meeting.reference)
    participations = _participations(report, appearing, before, settled)
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
    rows: list[EvidenceRow] = []
    for one, appearance in zip(shown, appearances, strict=True):
        rows += evidence_rows(
            report.source, one.draft.evidence, Evidence.Field.PERSON, report=report.pk, appearance=appearance.pk
        )
    return rows + _store_titles(report, shown, appearances, before.held, settled)


def _participations(
    report: Report, appearing: Sequence[_Appearing], before: _Stored, settled: bool
) -> list[Participation | None]:
    """Return the participation of each, made if need be; None for whom staff's correction leaves out."""
    meeting = report.meeting
    found: list[Participation | None] = []
    made: list[Participation] = []
    for one in appearing:
        participation = before.participation(one)
        if participation is None and settled:
            _ask_about(report, one.draft, one.draft.as_written)
        elif participation is None:
            participation = Participation(
                meeting=meeting, person=one.person, as_written=one.draft.as_written[:500], position=len(found)
            )
            made.append(participation)
        else:
            before.participations.remove(participation)
            if one.person and participation.person_id is None and not settled:
                participation.person = one.person
                participation.save(update_fields=["person"])
        found.append(participation)
    insert(made)
    return found


def _ask_about(report: Report, draft: ParticipantDraft | OfficeDraft, words: str) -> None:
    """Ask about what the text has and a correction of who took part has not."""
    span = draft.evidence[0].span if draft.evidence else None
    ask(
        kind=ReviewItem.Kind.CORRECTION,
        subject=f"{report.meeting.reference} {report.source.reference} {words}"[:100],
        reason=f"this text has {words} take part, whom staff's correction leaves out",
        source=report.source,
        record=report.meeting.permalink,
        span=(span.start, span.end) if span else None,
    )


def _held_key(held: HeldOffice) -> tuple:
    return held.participation_id, held.office_id, held.capacity, "" if held.office_id else held.title


def _store_titles(
    report: Report,
    shown: Sequence[_Appearing],
    appearances: Sequence[Appearance],
    held_offices: dict[tuple, HeldOffice],
    settled: bool,
) -> list[EvidenceRow]:
    """Store the offices that the report gives its participants and the titles as printed; return the evidence.

    An office that staff's correction leaves out is not given again.
    """
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
            if settled and key not in held_offices:
                _ask_about(report, draft, f"{one.draft.as_written} as {draft.title}")
                continue
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
    rows: list[EvidenceRow] = []
    for title, (_, appearance, draft) in zip(printed, titles.values(), strict=True):
        rows += evidence_rows(
            report.source,
            draft.evidence,
            Evidence.Field.OFFICE,
            report=report.pk,
            appearance=appearance.pk,
            printed_title=title.pk,
        )
    return rows
