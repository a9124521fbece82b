"""Lines of lists of meetings: what each says of a meeting, read as plain values by three statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from meetings.days import DayRange
from meetings.models import Form
from meetings.models.meetings import MeetingQuerySet
from meetings.models.permalinks import address_of
from meetings.models.statements import marks, select
from meetings.models.titles import title_of


class Known(NamedTuple):
    """A record that a line names and leads to."""

    kind: str
    reference: str
    name: str

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return address_of(self.kind, self.reference, self.name)


class Held(NamedTuple):
    """An office that a party held; where it has no record, the title stands alone."""

    office: Known | None
    title: str
    capacity: str

    def __str__(self) -> str:
        return self.office.name if self.office else self.title


class Party(NamedTuple):
    """Who took part, with the offices held; ``person_key`` is their record's, None for a delegation."""

    pk: int
    person_key: int | None
    person: Known | None
    delegation: Known | None
    as_written: str
    held: list[Held]

    def __str__(self) -> str:
        known = self.person or self.delegation
        return known.name if known else self.as_written


class Source(NamedTuple):
    """The text of one report."""

    pk: int
    known: Known
    language: str
    url: str


class Row(NamedTuple):
    """One meeting with its parties in order, and the text of each of its reports."""

    pk: int
    search_key: int
    reference: str
    title: str
    form: str
    earliest_day: date | None
    latest_day: date | None
    days_written: str
    added_at: datetime
    place: Known | None
    parties: list[Party]
    sources: list[Source]  # of the reports, by language

    @property
    def days(self) -> DayRange | None:
        if self.earliest_day is None or self.latest_day is None:
            return None
        return DayRange(self.earliest_day, self.latest_day, self.days_written)

    @property
    def heading(self) -> str:
        """Who met whom, in the language of the page; ``title`` is the same in English."""
        return title_of(self.form, [str(party) for party in self.parties])

    @property
    def form_in_words(self) -> str:
        return str(Form(self.form).label)

    def get_absolute_url(self) -> str:
        return address_of("meeting", self.reference, self.title or self.reference)


_MEETING = ("pk", "search_key", "permalink", "title", "form", "earliest_day", "latest_day", "days_written", "added_at")
_PLACE = ("place__permalink", "place__name")
# What every page of a list asks for is plain SQL, as QuerySets take longer to be put into words.
_OF_KEYS = """
    SELECT meeting.id, meeting.search_key, meeting.permalink_id, meeting.title, meeting.form, meeting.earliest_day,
        meeting.latest_day, meeting.days_written, meeting.added_at, place.permalink_id, place.name
    FROM meetings_meeting meeting LEFT JOIN meetings_place place ON place.id = meeting.place_id
    WHERE meeting.search_key IN ({ids})
        AND EXISTS (SELECT 1 FROM meetings_permalink WHERE reference = meeting.permalink_id AND state = 'live')
"""
_PARTIES = """
    SELECT party.meeting_id, party.id, person.id, person.permalink_id, person.name, body.permalink_id, body.name,
        party.as_written, held.id, held.title, held.capacity, office.permalink_id, office.title, owner.name
    FROM meetings_participation party
    LEFT JOIN meetings_person person ON person.id = party.person_id
    LEFT JOIN meetings_organization body ON body.id = party.delegation_id
    LEFT JOIN meetings_heldoffice held ON held.participation_id = party.id
    LEFT JOIN meetings_office office ON office.id = held.office_id
    LEFT JOIN meetings_organization owner ON owner.id = office.organization_id
    WHERE party.meeting_id IN ({ids})
    ORDER BY party.meeting_id, party.position, party.id, held.position, held.id
"""
_SOURCES = """
    SELECT report.meeting_id, source.id, source.title, source.file, source.url, source.permalink_id, source.language
    FROM meetings_report report JOIN meetings_sourcetext source ON source.id = report.source_id
    JOIN meetings_permalink permalink ON permalink.reference = source.permalink_id
    WHERE permalink.state = 'live' AND report.meeting_id IN ({ids})
    ORDER BY source.language, source.id, report.position
"""


def rows_of(meetings: MeetingQuerySet) -> list[Row]:
    """Return a row for each of these meetings, in their order."""
    return _rows(meetings.values_list(*_MEETING, *_PLACE))


def rows_by_key(keys: Collection[int]) -> dict[int, Row]:
    """Return the rows of the published meetings of these search keys."""
    return {row.search_key: row for row in _rows(map(_in_utc, _of(_OF_KEYS, keys)))}


def _in_utc(values: tuple) -> tuple:
    """SQLite says when a meeting was added without its zone, which is UTC."""
    *facts, added_at, reference, place = values
    return (*facts, added_at if added_at.tzinfo else added_at.replace(tzinfo=UTC), reference, place)


def _rows(values: Iterable[Any]) -> list[Row]:
    found = list(values)
    ids = [facts[0] for facts in found]
    parties, sources = parties_of(ids), _sources(ids)
    return [
        Row._make((*facts[:-2], _known("place", *facts[-2:]), parties[facts[0]], sources[facts[0]])) for facts in found
    ]


def _known(kind: str, reference: str | None, name: str) -> Known | None:
    return Known(kind, reference, name) if reference else None


def parties_of(meetings: Collection[int]) -> dict[int, list[Party]]:
    """Return who took part in each of these meetings, in its order."""
    parties: dict[int, list[Party]] = defaultdict(list)
    held: list[Held] = []
    last = None
    for meeting, pk, key, person, name, delegation, body, as_written, *office in _of(_PARTIES, meetings):
        if pk != last:
            last, held = pk, []
            who, whose = _known("person", person, name), _known("organization", delegation, body)
            parties[meeting].append(Party(pk, key, who, whose, as_written, held))
        is_held, title, capacity, reference, called, owner = office
        if is_held:
            held.append(Held(_known("office", reference, f"{called}, {owner}"), title, capacity))
    return parties


def _sources(meetings: Collection[int]) -> dict[int, list[Source]]:
    """The texts of the reports, of those that are published."""
    sources: dict[int, list[Source]] = defaultdict(list)
    for meeting, pk, title, file, url, reference, language in _of(_SOURCES, meetings):
        known = Known("source", reference, title or file or url or reference)
        sources[meeting].append(Source(pk, known, language, url))
    return sources


def _of(sql: str, ids: Collection[int]) -> list[tuple]:
    return select(sql.format(ids=marks(ids)), *ids) if ids else []
