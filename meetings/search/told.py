"""What is told of meetings that they are found by: plain values, since every load and every import asks for them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from meetings.models.statements import marks, select


class Source(NamedTuple):
    """A text that reports the meeting."""

    id: int
    title: str
    body: str
    language: str
    publisher: int | None


class Party(NamedTuple):
    """One who took part, or a delegation."""

    written: str
    person: int | None
    delegation: int | None


class Held(NamedTuple):
    """An office that one of them held; without the office's record, ``title`` stands alone."""

    title: str
    office: int | None
    organization: int | None


@dataclass
class Told:
    """A published meeting, with the ids of the records that it refers to."""

    id: int
    search_key: int | None
    form: str
    latest_day: date | None
    place: int | None
    territory: int | None
    parties: list[Party] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)

    def acting(self) -> list[int | None]:
        """Return the bodies that the participants came for."""
        return [party.delegation for party in self.parties] + [held.organization for held in self.held]


_MEETINGS = """
    SELECT meeting.id, meeting.search_key, meeting.form, meeting.latest_day, meeting.place_id, place.territory_id
    FROM meetings_meeting meeting
    JOIN meetings_permalink permalink ON permalink.reference = meeting.permalink_id
    LEFT JOIN meetings_place place ON place.id = meeting.place_id
    WHERE permalink.state = 'live' AND meeting.id IN ({ids}) ORDER BY meeting.id
"""
_PARTIES = """
    SELECT meeting_id, as_written, person_id, delegation_id FROM meetings_participation
    WHERE meeting_id IN ({ids}) ORDER BY position, id
"""
_HELD = """
    SELECT participation.meeting_id, held.title, held.office_id, office.organization_id
    FROM meetings_participation participation
    JOIN meetings_heldoffice held ON held.participation_id = participation.id
    LEFT JOIN meetings_office office ON office.id = held.office_id
    WHERE participation.meeting_id IN ({ids})
    ORDER BY participation.position, participation.id, held.position, held.id
"""
_SOURCES = """
    SELECT report.meeting_id, source.id, source.title, source.body, source.language, source.publisher_id
    FROM meetings_report report JOIN meetings_sourcetext source ON source.id = report.source_id
    WHERE report.meeting_id IN ({ids}) ORDER BY source.language, source.id, report.position
"""
_PARENTS = "SELECT id, parent_id FROM meetings_organization WHERE id IN ({ids})"


def told(ids: Iterable[int]) -> list[Told]:
    """Return the published ones of these meetings."""
    found = {row[0]: Told(*row) for row in _of(_MEETINGS, ids)}
    for meeting, *party in _of(_PARTIES, found):
        found[meeting].parties.append(Party(*party))
    for meeting, *held in _of(_HELD, found):
        found[meeting].held.append(Held(*held))
    for meeting, *source in _of(_SOURCES, found):
        found[meeting].sources.append(Source(*source))
    return list(found.values())


def parents(meetings: Iterable[Told]) -> dict[int, int | None]:
    """Return what the bodies and territories of meetings are part of, and what those are part of, and so on."""
    missing = {body for meeting in meetings for body in (meeting.territory, *meeting.acting())}
    found: dict[int, int | None] = {}
    while ids := [body for body in missing if body is not None and body not in found]:
        found |= dict(_of(_PARENTS, ids))
        missing = set(found.values())
    return found


def _of(sql: str, ids: Iterable[int]) -> list[tuple]:
    ids = list(ids)
    return select(sql.format(ids=marks(ids)), *ids) if ids else []
