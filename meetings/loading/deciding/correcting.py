"""Correcting what is published of a record, field by field."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Model

from meetings.loading.deciding.addresses import address_of
from meetings.loading.deciding.consequences import Consequences
from meetings.loading.deciding.journal import Entry, Journal, kept, plain
from meetings.loading.deciding.log import alone, log_touches
from meetings.loading.decisions import published, said
from meetings.models import (
    Decision,
    HeldOffice,
    Meeting,
    NameKind,
    Office,
    Organization,
    Participation,
    Person,
    Publisher,
    SourceText,
    Tenure,
)
from meetings.models.names import Name
from meetings.models.permalinks import Record

# The columns behind a published field that is not one column of its own name.
_COLUMNS = {
    "date": ("earliest_day", "latest_day", "days_written"),
    "published": ("earliest_day", "latest_day", "days_written"),
}


@dataclass
class Correcting:
    """A correction under way: what was published of the record before, and the rows as they were."""

    record: Record
    before: dict[str, Any]
    columns: dict[str, Any]
    rows: dict[tuple[type[Model], int], dict[str, Any]]
    consequences: Consequences
    removed: dict[str, Journal] = field(default_factory=dict)

    def remove(self, row: Model) -> None:
        """Remove a row of the record, with all that hangs on it."""
        journal = self.removed.setdefault(_field_of(row), Journal())
        for part in _parts(row):
            journal.delete(part)


def begin(record: Record | None) -> Correcting | None:
    """Return what a record is before it is corrected; None of one that is being entered."""
    if record is None:
        return None
    consequences = Consequences()
    consequences.note_people(record)
    rows = {(type(row), row.pk): kept(row) for row in _rows(record)}
    before = published(record)
    return Correcting(record, before, _columns(record, before), rows, consequences)


def _columns(record: Record, fields: Iterable[str]) -> dict[str, Any]:
    """Return the record's own columns behind its published fields, as the log keeps them."""
    names = [column for field in fields for column in _COLUMNS.get(field, (field,))]
    return {name: plain(record, name) for name in names if name in {f.name for f in record._meta.concrete_fields}}


@contextmanager
def correcting(record: Record, decided_by: User, reason: str = "") -> Iterator[Correcting]:
    """Log what the caller changes of the record as corrections, and let what follows from it follow."""
    with transaction.atomic():
        alone()
        begun = begin(record)
        assert begun is not None
        yield begun
        end(begun, record, decided_by, reason)


def end(begun: Correcting | None, record: Record, decided_by: User, reason: str) -> list[Decision]:
    """Log each field in which the record now differs; return these decisions, none where nothing changed."""
    before, after, texts = begun.before if begun else {}, published(record), said(record)
    entries = _entries(begun, record)
    decisions = []
    for name in after:
        if after[name] == before.get(name) or (name == "names" and begun and name not in entries):
            continue
        decision = Decision.objects.create(
            kind=Decision.Kind.CORRECT,
            record_id=record.reference,
            field=name,
            before=before.get(name),
            said=texts.get(name),
            after=after[name],
            changes=entries.get(name, []),
            decided_by=decided_by,
            reason=reason,
        )
        log_touches(decision, {(record.reference, name)})
        decisions.append(decision)
    if decisions:
        consequences = begun.consequences if begun else Consequences()
        consequences.follow((record.reference, decision.field) for decision in decisions)
    return decisions


def _rows(record: Any) -> list[Model]:
    """The rows that a record's published fields consist of, besides its own."""
    rows: list[Model] = []
    if isinstance(record, Meeting):
        parties = Participation.objects.filter(meeting=record)
        rows += [*parties, *HeldOffice.objects.filter(participation__meeting=record)]
    elif not isinstance(record, SourceText):
        rows += record.names.all()
    if isinstance(record, Organization):
        rows += Publisher.objects.filter(organization=record.pk)
    if isinstance(record, Person | Office):
        rows += record.tenures.filter(basis=Tenure.Basis.STAFF)
    return rows


def _field_of(row: Model) -> str:
    match row:
        case Name():
            return "names"
        case Tenure():
            return "tenures"
        case Publisher():
            return "display"
    return "participants"


def _parts(row: Model) -> Iterator[Model]:
    """Yield what hangs on the row, then the row: each can be stored again where those after it are."""
    if isinstance(row, Participation):
        for held in row.held_offices.all():
            yield from _parts(held)
        for appearance in row.appearances.all():
            yield from appearance.evidence.all()
            yield appearance
    elif isinstance(row, HeldOffice):
        for title in row.printed_titles.all():
            yield from title.evidence.all()
            yield title
    yield row


def _entries(begun: Correcting | None, record: Record) -> dict[str, list[Entry]]:
    """Return by published field what its undoing needs."""
    if begun is None:
        return {}
    entries: dict[str, list[Entry]] = {name: journal.entries for name, journal in begun.removed.items()}
    columns_now = _columns(record, begun.before)
    for name in begun.before:
        columns = [column for column in _COLUMNS.get(name, (name,)) if column in begun.columns]
        was = {column: begun.columns[column] for column in columns if begun.columns[column] != columns_now[column]}
        if was:
            entries.setdefault(name, []).append({"did": "change", "row": address_of(record), "was": was})
    renamed = "title" if isinstance(record, Office) else "name"
    is_renamed = begun.before.get(renamed) != published(record).get(renamed)
    parties: list[tuple[Participation, dict[str, Any]]] = []
    for row in _rows(record):
        was_row = begun.rows.get((type(row), row.pk))
        row_now = kept(row)
        changed = {name: value for name, value in (was_row or {}).items() if value != row_now[name]}
        name = _field_of(row)
        if isinstance(row, Name) and is_renamed and (set(changed) == {"kind"} or row.kind == NameKind.AUTHORIZED):
            name = renamed
        if was_row is None:
            entries.setdefault(name, []).append({"did": "create", "row": address_of(row)})
        elif isinstance(row, Participation) and "person" in changed:
            parties.append((row, changed))
        elif changed:
            entries.setdefault(name, []).append({"did": "change", "row": address_of(row), "was": changed})
    if parties:
        entries.setdefault("participants", []).extend(_exchanged(parties))
    return entries


def _exchanged(parties: list[tuple[Participation, dict[str, Any]]]) -> Iterator[Entry]:
    """Yield the changes of who took part by way of nobody, since a person is in a meeting once at any time."""
    for row, changed in parties:
        person, row.person = row.person, None
        yield {"did": "change", "row": address_of(row), "was": changed}
        row.person = person
    for row, _changed in parties:
        if row.person:
            yield {"did": "change", "row": address_of(row), "was": {"person": None}}
