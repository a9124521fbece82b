"""How reports print who took part, and where they say so: read by two statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

from meetings.models import Evidence, Organization
from meetings.models.joined import Table, put, records
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
        party.id, party.position, party.as_written, body.name, person.permalink_id, person.name,
        printed.id, printed.text, held.id, held.position, held.title, office.permalink_id, office.title, owner.name
    FROM meetings_appearance appearance JOIN meetings_participation party ON party.id = appearance.participation_id
    LEFT JOIN meetings_person person ON person.id = party.person_id
    LEFT JOIN meetings_organization body ON body.id = party.delegation_id
    LEFT JOIN meetings_printedtitle printed ON printed.appearance_id = appearance.id
    LEFT JOIN meetings_heldoffice held ON held.id = printed.held_office_id
    LEFT JOIN meetings_office office ON office.id = held.office_id
    LEFT JOIN meetings_organization owner ON owner.id = office.organization_id
    WHERE appearance.report_id IN ({ids}) ORDER BY appearance.report_id, appearance.position, printed.id
"""
_IN_ORDER = 'ORDER BY evidence.source_id, evidence.start, evidence."end", evidence.field, evidence.id'
_EVIDENCE = f"""
    SELECT {columns(Evidence, "evidence")} FROM meetings_evidence evidence WHERE evidence.report_id IN ({{ids}})
    {_IN_ORDER}
"""
_OF_TEXT = f"""
    SELECT {{columns}} FROM meetings_evidence evidence
    LEFT JOIN meetings_organization body ON body.id = evidence.organization_id
    WHERE evidence.source_id = %s {_IN_ORDER}
"""
_TABLES = [Table(Evidence, "evidence"), Table(Organization, "body")]


def appearances(reports: Collection[int]) -> dict[int, list[Appeared]]:
    """Return who appears in each of these reports, in its order."""
    found: dict[int, list[Appeared]] = defaultdict(list)
    titles: list[Titled] = []
    last = None
    for report, pk, name, as_written, position, party, rank, written, body, reference, person, *title in _of(
        _APPEARANCES, reports
    ):
        if pk != last:
            last, titles = pk, []
            known = Known("person", reference, person) if reference else None
            called = person or body or written
            found[report].append(
                Appeared(pk, name or as_written, as_written, position, party, rank, called, known, titles)
            )
        if title[0]:
            titles.append(_title(*title))
    return found


def _title(
    pk: int, text: str, held: int, position: int, alone: str, reference: str | None, office: str, owner: str
) -> Titled:
    known = Known("office", reference, f"{office}, {owner}") if reference else None
    return Titled(pk, text, held, position, str(known or alone), known)


def evidence(reports: Collection[int]) -> Found:
    """Return what the facts of these reports were read from."""
    return _by_fact(stored(Evidence, values) for values in _of(_EVIDENCE, reports))


def evidence_of_text(source: int) -> tuple[list[Evidence], Found]:
    """Return what the facts of the text itself were read from, and those of its reports."""
    of_itself: list[Evidence] = []
    of_reports: list[Evidence] = []
    for item, body in records(_OF_TEXT, _TABLES, source):
        put(item, "organization", body)
        (of_reports if item.report_id else of_itself).append(item)
    return of_itself, _by_fact(of_reports)


def _by_fact(items: Iterable[Evidence]) -> Found:
    found: Found = defaultdict(list)
    for item in items:
        found[item.report_id, item.field, item.appearance_id, item.printed_title_id].append(item)
    return found


def _of(sql: str, reports: Collection[int]) -> list[tuple]:
    return select(sql.format(ids=marks(reports)), *reports) if reports else []
