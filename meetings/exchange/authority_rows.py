"""Store the lines of organizations, places, offices, people and source texts."""

import hashlib
from base64 import b64decode
from typing import Any

from meetings.days import DayRange
from meetings.exchange.reading import DumpError, NumberedLine
from meetings.exchange.rows import checked, days_in, evidence_row, ids, referred, store, store_names, store_records
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
from meetings.search.names import index_names

Lines = list[NumberedLine]


def store_organizations(lines: Lines) -> None:
    """Store organizations; what they are part of is for set_parents(), once all are there."""
    stored = store_records(
        Organization,
        lines,
        lambda line: {"name": line.value["name"], "kind": line.value["kind"], "key": line.value["key"]},
    )
    store_names(OrganizationName, "organization", stored, lines)
    index_names(stored)
    publishers = [
        checked(Publisher(organization=organization, display=line.value["display"]), line)
        for organization, line in zip(stored, lines, strict=True)
        if line.value["display"]
    ]
    store(publishers, lines)


def set_parents(lines: Lines) -> None:
    parents = ids(Organization, ((line, referred(line.value["parent"])) for line in lines))
    own = ids(Organization, ((line, line.value["reference"]) for line in lines))
    children = [
        Organization(pk=own[line.value["reference"]], parent_id=parents[referred(line.value["parent"])])
        for line in lines
        if line.value["parent"]
    ]
    Organization.objects.bulk_update(children, ["parent"])


def store_places(lines: Lines) -> None:
    territories = ids(Organization, ((line, referred(line.value["territory"])) for line in lines))
    stored = store_records(
        Place,
        lines,
        lambda line: {
            "name": line.value["name"],
            "key": line.value["key"],
            "territory_id": territories[referred(line.value["territory"])],
        },
    )
    store_names(PlaceName, "place", stored, lines)
    index_names(stored)


def store_offices(lines: Lines) -> None:
    bodies = ids(Organization, ((line, referred(line.value["organization"])) for line in lines))
    stored = store_records(
        Office,
        lines,
        lambda line: {
            "title": line.value["title"],
            "key": line.value["key"],
            "organization_id": bodies[referred(line.value["organization"])],
        },
    )
    store_names(OfficeName, "office", stored, lines)
    index_names(stored)


def store_people(lines: Lines) -> None:
    offices = ids(Office, ((line, referred(tenure["office"])) for line in lines for tenure in line.value["tenures"]))
    stored = store_records(
        Person, lines, lambda line: {"name": line.value["name"], "sort_name": line.value["sort_name"]}
    )
    store_names(PersonName, "person", stored, lines)
    index_names(stored)
    tenures = []
    for person, line in zip(stored, lines, strict=True):
        for value in line.value["tenures"]:
            tenure = Tenure(person=person, office_id=offices[referred(value["office"])], basis=value["basis"])
            tenure.days = days_in(value, line)
            tenures.append(checked(tenure, line))
    store(tenures, lines)


def store_sources(lines: Lines) -> None:
    """Store source texts; what they supersede is for set_earlier_versions(), once all are there."""
    publishers = ids(
        Publisher, ((line, referred(line.value["publisher"])) for line in lines), "organization__permalink"
    )
    bodies = ids(Organization, ((line, row["organization"]) for line in lines for row in line.value["evidence"]))
    loads = imported_loads() if any("load" in line.value for line in lines) else []
    stored = store_records(
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
            "days": DayRange.parse(line.value["published"]) if line.value["published"] else None,
            **_as_it_came(line, loads),
        },
    )
    evidence = [
        evidence_row(
            row, line, source.body, source=source, field=row["field"], organization_id=bodies[row["organization"]]
        )
        for source, line in zip(stored, lines, strict=True)
        for row in line.value["evidence"]
    ]
    store(evidence, lines)


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
