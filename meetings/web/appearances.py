"""How reports print who took part, and where they say so: read as plain values by three statements."""

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from meetings.models import Evidence
from meetings.models.statements import columns, marks, select, stored
from meetings.search.rows import Known

# What a fact was read from, by the report, the field, the appearance and the printed title that it is of.
Found = dict[tuple[int | None, str, int | None, int | None], list[Evidence]]


class Titled(NamedTuple):
    """The title of an office as a report prints it; ``called`` is the office, or the title that stands alone."""

    pk: int
    text: str
    held: int
    position: int
    called: str
    office: Known | None


class Appeared(NamedTuple):
    """A participant as a report prints them; ``called`` is who that is, and ``rank`` their place in the meeting."""

    pk: int
    name: str
    as_written: str
    position: int
    participation: int
    rank: int
    called: str
    person: Known | None
    titles: list[Titled]


_APPEARANCES = """
    SELECT appearance.report_id, appearance.id, appearance.name, appearance.as_written, appearance.position,
           party.id, party.position, party.as_written, body.name, person.permalink_id, person.name
    FROM meetings_appearance appearance JOIN meetings_participation party ON party.id = appearance.participation_id
    LEFT JOIN meetings_person person ON person.id = party.person_id
    LEFT JOIN meetings_organization body ON body.id = party.delegation_id
    WHERE appearance.report_id IN ({ids}) ORDER BY appearance.report_id, appearance.position
"""
_TITLES = """
    SELECT printed.appearance_id, printed.id, printed.text, held.id, held.position, held.title,
           office.permalink_id, office.title, body.name
    FROM meetings_appearance appearance JOIN meetings_printedtitle printed ON printed.appearance_id = appearance.id
    JOIN meetings_heldoffice held ON held.id = printed.held_office_id
    LEFT JOIN meetings_office office ON office.id = held.office_id
    LEFT JOIN meetings_organization body ON body.id = office.organization_id
    WHERE appearance.report_id IN ({ids}) ORDER BY printed.id
"""
_EVIDENCE = """
    SELECT {columns} FROM meetings_evidence evidence WHERE evidence.report_id IN ({ids})
    ORDER BY evidence.source_id, evidence.start, evidence."end", evidence.field, evidence.id
"""


def appearances(reports: Collection[int]) -> dict[int, list[Appeared]]:
    """Return who appears in each of these reports, in its order."""
    titles = _titles(reports)
    found: dict[int, list[Appeared]] = defaultdict(list)
    for report, pk, name, as_written, position, party, rank, written, body, reference, person in _of(
        _APPEARANCES, reports
    ):
        known = Known("person", reference, person) if reference else None
        called = person or body or written
        found[report].append(
            Appeared(pk, name or as_written, as_written, position, party, rank, called, known, titles[pk])
        )
    return found


def evidence(reports: Collection[int]) -> Found:
    """Return what the facts of these reports were read from."""
    found: Found = defaultdict(list)
    for values in _of(_EVIDENCE.replace("{columns}", columns(Evidence, "evidence")), reports):
        item = stored(Evidence, values)
        found[item.report_id, item.field, item.appearance_id, item.printed_title_id].append(item)
    return found


def _titles(reports: Collection[int]) -> dict[int, list[Titled]]:
    titles: dict[int, list[Titled]] = defaultdict(list)
    for appearance, pk, text, held, position, alone, reference, office, body in _of(_TITLES, reports):
        known = Known("office", reference, f"{office}, {body}") if reference else None
        titles[appearance].append(Titled(pk, text, held, position, str(known or alone), known))
    return titles


def _of(sql: str, reports: Collection[int]) -> list[tuple]:
    return select(sql.format(ids=marks(reports)), *reports) if reports else []
