"""Rows from lines of the dump: what the lines of all kinds of records have in common."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.db import models

from meetings.days import DayRange
from meetings.exchange.batches import Batch, Values
from meetings.exchange.reading import DumpError, NumberedLine
from meetings.models import Evidence, Permalink
from meetings.models.names import Name, name_key
from meetings.models.permalinks import Record


def add_references(batch: Batch, model: type[Record], lines: list[NumberedLine]) -> dict[str, str]:
    """Add a permalink for each line that has none yet; return what has become of each reference."""
    wanted = [line.value["reference"] for line in lines]
    stored = {
        reference: (kind, state)
        for reference, kind, state in Permalink.objects.filter(pk__in=wanted).values_list("pk", "kind", "state")
    }
    for line, reference in zip(lines, wanted, strict=True):
        if reference not in stored:
            batch.add(Permalink, line, {"reference": reference, "kind": model.KIND})
        elif stored[reference][0] != model.KIND:
            raise DumpError(line.number, f"{reference} is the reference of another kind of record")
    return {reference: stored[reference][1] if reference in stored else Permalink.State.LIVE for reference in wanted}


def add_records(
    batch: Batch, model: type[Record], lines: list[NumberedLine], values: Callable[[NumberedLine], Values]
) -> list[int]:
    """Add a record for each line, with the values that are taken from it, and its permalink; return their ids."""
    add_references(batch, model, lines)
    return [batch.add(model, line, {"permalink_id": line.value["reference"], **values(line)}) for line in lines]


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


def days_in(value: Mapping[str, Any], line: NumberedLine) -> Values:
    """Return the days that a value of the line names. Raise DumpError where its earliest and latest are not theirs."""
    days = DayRange.parse(value["date"]) if value["date"] else None
    of_days = (days.earliest.isoformat(), days.latest.isoformat()) if days else (None, None)
    if of_days != (value["earliest"], value["latest"]):
        raise DumpError(line.number, f"the earliest and latest day are not those of {value['date']}")
    return columns_of(days)


def columns_of(days: DayRange | None) -> Values:
    """Return the columns in which a record keeps its days."""
    if days is None:
        return {}
    return {"earliest_day": days.earliest, "latest_day": days.latest, "days_written": days.written}


def add_evidence(batch: Batch, value: Mapping[str, Any], line: NumberedLine, body: str, fact: Values) -> None:
    """Add evidence of a fact. Raise DumpError where its quotation does not stand at its span."""
    start, end, quote = value["start"], value["end"], value["quote"]
    if body[start:end] != quote:
        raise DumpError(line.number, f"{quote!r} does not stand at {start} to {end} of the text")
    said = {"start": start, "end": end, "quote": quote, "basis": value["basis"], "reason": value["reason"] or ""}
    batch.add(Evidence, line, {**said, **fact})


def add_names(batch: Batch, model: type[Name], owner: str, records: Iterable[int], lines: list[NumberedLine]) -> None:
    for record, line in zip(records, lines, strict=True):
        for form in line.value["names"]:
            batch.add(
                model,
                line,
                {
                    f"{owner}_id": record,
                    "text": form["text"],
                    "kind": form["kind"],
                    "language": form["language"] or "",
                    "script": form["script"] or "",
                    "key": name_key(form["text"])[:300],
                    "attestations": form["attestations"],
                },
            )
