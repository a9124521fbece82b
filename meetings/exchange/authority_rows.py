"""The rows of organizations, places, offices, people and source texts."""

import hashlib
from base64 import b64decode
from typing import Any

from meetings.days import DayRange
from meetings.exchange.batches import Batch
from meetings.exchange.reading import DumpError, NumberedLine
from meetings.exchange.rows import add_evidence, add_names, add_records, columns_of, days_in, ids, referred
from meetings.exchange.staff_rows import imported_loads
from meetings.loading.digests import body_digest, exact_digest
from meetings.models import (
    Office,
    OfficeName,
    Organization,
    OrganizationName,
    Person,
    PersonName,
    Place,
    PlaceName,
    Publisher,
    SourceText,
    Tenure,
)

Lines = list[NumberedLine]


def add_organizations(batch: Batch, lines: Lines) -> None:
    """Add organizations; what they are part of is for set_parents(), once all are there."""
    added = add_records(
        batch,
        Organization,
        lines,
        lambda line: {"name": line.value["name"], "kind": line.value["kind"], "key": line.value["key"]},
    )
    add_names(batch, OrganizationName, "organization", added, lines)
    for organization, line in zip(added, lines, strict=True):
        if line.value["display"]:
            batch.add(Publisher, line, {"organization_id": organization, "display": line.value["display"]})


def set_parents(lines: Lines) -> None:
    parents = ids(Organization, ((line, referred(line.value["parent"])) for line in lines))
    own = ids(Organization, ((line, line.value["reference"]) for line in lines))
    children = [
        Organization(pk=own[line.value["reference"]], parent_id=parents[referred(line.value["parent"])])
        for line in lines
        if line.value["parent"]
    ]
    Organization.objects.bulk_update(children, ["parent"])


def add_places(batch: Batch, lines: Lines) -> None:
    territories = ids(Organization, ((line, referred(line.value["territory"])) for line in lines))
    added = add_records(
        batch,
        Place,
        lines,
        lambda line: {
            "name": line.value["name"],
            "key": line.value["key"],
            "territory_id": territories[referred(line.value["territory"])],
        },
    )
    add_names(batch, PlaceName, "place", added, lines)


def add_offices(batch: Batch, lines: Lines) -> None:
    bodies = ids(Organization, ((line, referred(line.value["organization"])) for line in lines))
    added = add_records(
        batch,
        Office,
        lines,
        lambda line: {
            "title": line.value["title"],
            "key": line.value["key"],
            "organization_id": bodies[referred(line.value["organization"])],
        },
    )
    add_names(batch, OfficeName, "office", added, lines)


def add_people(batch: Batch, lines: Lines) -> None:
    offices = ids(Office, ((line, referred(tenure["office"])) for line in lines for tenure in line.value["tenures"]))
    added = add_records(
        batch, Person, lines, lambda line: {"name": line.value["name"], "sort_name": line.value["sort_name"]}
    )
    add_names(batch, PersonName, "person", added, lines)
    for person, line in zip(added, lines, strict=True):
        for value in line.value["tenures"]:
            office = offices[referred(value["office"])]
            said = {"person_id": person, "office_id": office, "basis": value["basis"], **days_in(value, line)}
            batch.add(Tenure, line, said)


def add_sources(batch: Batch, lines: Lines) -> None:
    """Add source texts; what they supersede is for set_earlier_versions(), once all are there."""
    publishers = ids(
        Publisher, ((line, referred(line.value["publisher"])) for line in lines), "organization__permalink"
    )
    bodies = ids(Organization, ((line, row["organization"]) for line in lines for row in line.value["evidence"]))
    loads = imported_loads() if any("load" in line.value for line in lines) else []
    added = add_records(
        batch,
        SourceText,
        lines,
        lambda line: {
            "sha256": line.value["sha256"],
            "body": line.value["body"],
            "body_sha256": line.value["body_sha256"],
            "language": line.value["language"] or "",
            "title": line.value["title"] or "",
            "publisher_id": publishers[referred(line.value["publisher"])],
            "url": line.value["url"] or "",
            "file": line.value["file"] or "",
            "state": line.value["state"],
            "warnings": line.value["warnings"],
            "exact_sha256": exact_digest(line.value["body"]),
            **columns_of(DayRange.parse(line.value["published"]) if line.value["published"] else None),
            **_as_it_came(line, loads),
        },
    )
    for source, line in zip(added, lines, strict=True):
        for row in line.value["evidence"]:
            fact = {"source_id": source, "field": row["field"], "organization_id": bodies[row["organization"]]}
            add_evidence(batch, row, line, line.value["body"], fact)


def _as_it_came(line: NumberedLine, loads: list[int]) -> dict[str, Any]:
    """Return the fields of a source text that only the full dump has. Raise DumpError where digests do not fit."""
    value = line.value
    if body_digest(value["body"]) != value["body_sha256"]:
        raise DumpError(line.number, "the body has another SHA-256")
    if "original" not in value:
        return {}
    original = None if value["original"] is None else b64decode(value["original"])
    if original is not None and hashlib.sha256(original).hexdigest() != value["sha256"]:
        raise DumpError(line.number, "the original bytes have another SHA-256")
    if value["load"] is not None and value["load"] >= len(loads):
        raise DumpError(line.number, f"there is no load {value['load']}")
    return {
        "original": original,
        "envelope": value["envelope"],
        "reading_sha256": value["reading_sha256"] or "",
        "taken_down": value["taken_down"] or "",
        "load_id": None if value["load"] is None else loads[value["load"]],
    }


def set_earlier_versions(lines: Lines) -> None:
    earlier = ids(SourceText, ((line, line.value["supersedes"]) for line in lines))
    own = ids(SourceText, ((line, line.value["reference"]) for line in lines))
    later = [
        SourceText(pk=own[line.value["reference"]], supersedes_id=earlier[line.value["supersedes"]])
        for line in lines
        if line.value["supersedes"]
    ]
    SourceText.objects.bulk_update(later, ["supersedes"])
