"""Rows from lines of the dump, a chunk at a time."""

import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import IntegrityError, connection, models, transaction

from meetings.days import DayRange
from meetings.exchange.reading import DumpError, Misfit, NumberedLine
from meetings.models import Evidence, Permalink
from meetings.models.names import Name, name_key
from meetings.models.permalinks import Record
from meetings.models.statements import insert

Row = TypeVar("Row", bound=models.Model)


def store(rows: Iterable[Row], lines: list[NumberedLine]) -> list[Row]:
    """Store rows made from these lines and return them with their ids.

    Raise Misfit where the database's constraints refuse them.
    """
    rows = list(rows)
    if not rows:
        return rows
    _take_ids(rows)
    try:
        with transaction.atomic():
            insert(rows)
    except IntegrityError as error:
        raise Misfit(lines[0].number, f"does not fit: {str(error).splitlines()[0]}") from error
    return rows


def _take_ids(rows: list[Row]) -> None:
    """Let the rows have the ids of those that they refer to and that were stored after they were made."""
    references = [f for f in type(rows[0])._meta.concrete_fields if isinstance(f, models.ForeignKey)]
    for row in rows:
        for field in references:
            if getattr(row, field.attname) is None and field.is_cached(row) and (other := field.get_cached_value(row)):
                setattr(row, field.attname, other.pk)


def checked(row: Row, line: NumberedLine) -> Row:
    """Return the row, once each of its fields has been found to hold what it may."""
    if all(check(getattr(row, name)) for name, check in _checks(type(row))):
        return row
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


@cache
def _checks(model: type[models.Model]) -> list[tuple[str, Callable[[Any], bool]]]:
    """Return the fields that a line's values go into, each with a quick check; the form's check says what is wrong."""
    return [
        (field.attname, check)
        for field in model._meta.concrete_fields
        if not field.is_relation and not field.auto_created and (check := _check(field))
    ]


def _check(field: models.Field) -> Callable[[Any], bool] | None:
    if isinstance(field, models.CharField | models.TextField):
        if not all(isinstance(validator, MaxLengthValidator) for validator in field.validators):
            return lambda value: False
        choices = {value for value, _ in field.flatchoices} or None
        most, least = field.max_length or sys.maxsize, 0 if field.blank else 1
        return lambda value: (
            isinstance(value, str)
            and least <= len(value) <= most
            and (choices is None or value in choices or value == "")
        )
    if isinstance(field, models.IntegerField):
        low, high = connection.ops.integer_field_range(field.get_internal_type())
        return lambda value: (value is None and field.null) or (type(value) is int and (low or 0) <= value <= high)
    return None  # days, times, bytes and JSON are made from values that were checked with the line


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
