"""Rows from lines of the dump, a chunk at a time."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from meetings.days import DayRange
from meetings.exchange.reading import DumpError, Misfit, NumberedLine
from meetings.models import Evidence, Permalink
from meetings.models.names import Name, name_key
from meetings.models.permalinks import Record

Row = TypeVar("Row", bound=models.Model)


def store(rows: Iterable[Row], lines: list[NumberedLine]) -> list[Row]:
    """Store rows made from these lines and return them with their ids.

    Raise Misfit where the database's constraints refuse them.
    """
    rows = list(rows)
    if not rows:
        return rows
    try:
        with transaction.atomic():
            return type(rows[0])._default_manager.bulk_create(rows)
    except IntegrityError as error:
        raise Misfit(lines[0].number, f"does not fit: {str(error).splitlines()[0]}") from error


def checked(row: Row, line: NumberedLine) -> Row:
    """Return the row, once each of its fields has been found to hold what it may."""
    # Null, and JSON, were checked with the line; to a form's check, which this is, neither null nor {} is a value.
    others = [
        field.name
        for field in row._meta.fields
        if field.is_relation
        or field.auto_created
        or isinstance(field, models.JSONField)
        or (field.null and getattr(row, field.attname) is None)
    ]
    try:
        row.clean_fields(exclude=others)
    except ValidationError as error:
        field, reasons = next(iter(error.message_dict.items()))
        raise DumpError(line.number, f"{field}: {reasons[0]}") from error
    return row


def store_records(
    model: type[Record], lines: list[NumberedLine], fields: Callable[[NumberedLine], dict[str, Any]]
) -> list[Any]:
    """Store a record for each line, with the fields that ``fields`` takes from it, and its permalink if need be."""
    kinds = dict(
        Permalink.objects.filter(reference__in=[line.value["reference"] for line in lines]).values_list("pk", "kind")
    )
    for line in lines:
        if kinds.get(line.value["reference"], model.KIND) != model.KIND:
            raise DumpError(line.number, f"{line.value['reference']} is the reference of another kind of record")
    new = [line.value["reference"] for line in lines if line.value["reference"] not in kinds]
    store((Permalink(reference=reference, kind=model.KIND) for reference in new), lines)
    return store((checked(model(permalink_id=line.value["reference"], **fields(line)), line) for line in lines), lines)


def ids(
    model: type[models.Model], wanted: Iterable[tuple[NumberedLine, str | None]], reference_in: str = "permalink"
) -> dict[str | None, Any]:
    """Return the ids of what lines refer to, and None for None. Raise DumpError where there is no such record."""
    line_of: dict[str, NumberedLine] = {}
    for line, reference in wanted:
        if reference:
            line_of.setdefault(reference, line)
    found = dict(model._default_manager.filter(**{f"{reference_in}__in": line_of}).values_list(reference_in, "pk"))
    for reference, line in line_of.items():
        if reference not in found:
            raise DumpError(line.number, f"there is no {model._meta.verbose_name} {reference}")
    return {None: None, **found}


def referred(named: Mapping[str, Any] | None) -> str | None:
    return named["reference"] if named else None


def days_in(value: Mapping[str, Any], line: NumberedLine) -> DayRange | None:
    """Return the days that a value of the line names. Raise DumpError where its earliest and latest are not theirs."""
    days = DayRange.parse(value["date"]) if value["date"] else None
    of_days = (days.earliest.isoformat(), days.latest.isoformat()) if days else (None, None)
    if of_days != (value["earliest"], value["latest"]):
        raise DumpError(line.number, f"the earliest and latest day are not those of {value['date']}")
    return days


def evidence_row(value: Mapping[str, Any], line: NumberedLine, body: str, **fact: Any) -> Evidence:
    """Return evidence of a fact. Raise DumpError where its quotation does not stand at its span."""
    start, end, quote = value["start"], value["end"], value["quote"]
    if body[start:end] != quote:
        raise DumpError(line.number, f"{quote!r} does not stand at {start} to {end} of the text")
    row = Evidence(start=start, end=end, quote=quote, basis=value["basis"], reason=value["reason"] or "", **fact)
    return checked(row, line)


def store_names(model: type[Name], owner: str, records: Iterable[Record], lines: list[NumberedLine]) -> None:
    store(
        (
            checked(
                model(
                    **{owner: record},
                    text=form["text"],
                    kind=form["kind"],
                    language=form["language"] or "",
                    script=form["script"] or "",
                    key=name_key(form["text"])[:300],
                    attestations=form["attestations"],
                ),
                line,
            )
            for record, line in zip(records, lines, strict=True)
            for form in line.value["names"]
        ),
        lines,
    )
