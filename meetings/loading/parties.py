"""Those who take part in a meeting, as far as two reports can be compared by them."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.extraction.drafts import MeetingDraft
from meetings.loading.naming import key_of
from meetings.models import Person
from meetings.models.statements import marks, select


@dataclass(frozen=True)
class Party:
    """A participant: who it is, where known, and which offices of which body are printed."""

    person: int | None
    is_named: bool
    is_principal: bool  # some report names it first or second: it is the party's meeting
    offices: frozenset[tuple[str, str, str]]  # the body's key, the office's, and the capacity


def drafted(draft: MeetingDraft, people: Sequence[Person | None]) -> list[Party]:
    """Return the parties of a draft, whose participants are these people."""
    return [
        Party(
            person.pk if person else None,
            bool(participant.name),
            number < 2,
            frozenset(
                (o.organization_key, o.key or key_of(o.title), o.capacity)
                for o in participant.offices
                if o.organization_key
            ),
        )
        for number, (participant, person) in enumerate(zip(draft.participants, people, strict=True))
    ]


def match(one: Party, other: Party) -> bool:
    """Whether the two are the same person; or hold the same office, where a report does not name its holder."""
    if one.person and other.person:
        return one.person == other.person
    return not (one.is_named and other.is_named) and bool(one.offices & other.offices)


def are_same(parties: Sequence[Party], others: Sequence[Party]) -> bool:
    """Whether each whose meeting it is takes part in the other as well, one of them at least being known by name."""
    return (
        all(any(match(one, other) for other in others) for one in parties if one.is_principal)
        and all(any(match(one, other) for one in parties) for other in others if other.is_principal)
        and any(one.person and one.person == other.person for one in parties for other in others)
        and sum(one.is_principal for one in parties) > 1
    )


_PARTIES = """
    SELECT participation.meeting_id, participation.id, participation.person_id,
        coalesce((SELECT max(name) FROM meetings_appearance WHERE participation_id = participation.id), ''),
        (SELECT min(position) FROM meetings_appearance WHERE participation_id = participation.id),
        organization.key, office.key, held.capacity
    FROM meetings_participation participation
    LEFT JOIN meetings_heldoffice held ON held.participation_id = participation.id
    LEFT JOIN meetings_office office ON office.id = held.office_id
    LEFT JOIN meetings_organization organization ON organization.id = office.organization_id
    WHERE participation.meeting_id IN ({meetings})
"""


def parties_of(meetings: Sequence[int]) -> dict[int, list[Party]]:
    """Return the parties of these meetings."""
    if not meetings:
        return {}
    found: dict[int, dict[int, Party]] = {}
    for meeting, participation, person, name, position, body, office, capacity in select(
        _PARTIES.format(meetings=marks(meetings)), *meetings
    ):
        offices = frozenset({(body, office, capacity)} if office else ())
        of_meeting = found.setdefault(meeting, {})
        if participation in of_meeting:
            offices |= of_meeting[participation].offices
        is_principal = position is not None and position < 2
        of_meeting[participation] = Party(person, person is not None or bool(name), is_principal, offices)
    return {meeting: list(parties.values()) for meeting, parties in found.items()}
