"""People, offices, organizations, places and source texts as lines of the dump."""

from base64 import b64encode

from django.db.models import Prefetch

from meetings.exchange.values import Line, Scope, days, evidence, in_order, names
from meetings.loading.digests import body_digest
from meetings.models import Evidence, Office, Organization, Person, Place, SourceText, Tenure
from meetings.models.shown import as_shown

# Each kind of record with what its line needs, fetched with it.
ORGANIZATIONS = Organization.objects.select_related("parent__permalink", "publisher").prefetch_related("names")
OFFICES = Office.objects.select_related("organization__permalink").prefetch_related("names")
PEOPLE = Person.objects.prefetch_related(
    "names", Prefetch("tenures", Tenure.objects.select_related("office__permalink", "office__organization__permalink"))
)
PLACES = Place.objects.select_related("territory__permalink").prefetch_related("names")
SOURCES = (
    SourceText.objects.select_related("publisher__organization__permalink", "supersedes__permalink")
    .defer("supersedes__original", "supersedes__body")
    .prefetch_related(
        # Of the text itself; what supports a report is on the line of its meeting.
        Prefetch("evidence", Evidence.objects.filter(report=None).select_related("organization__permalink"))
    )
)


def organization_line(organization: Organization, scope: Scope) -> Line:
    publisher = getattr(organization, "publisher", None)
    return {
        "type": "organization",
        "reference": organization.reference,
        "name": organization.name,
        "names": names(organization.names.all()),
        "kind": organization.kind,
        "key": organization.key,
        "parent": scope.named(organization.parent),
        "display": publisher.display if publisher else None,
    }


def office_line(office: Office, scope: Scope) -> Line:
    return {
        "type": "office",
        "reference": office.reference,
        "title": office.title,
        "names": names(office.names.all()),
        "key": office.key,
        "organization": scope.named(office.organization),
    }


def person_line(person: Person, scope: Scope) -> Line:
    tenures = [
        {"office": scope.named(tenure.office), "basis": tenure.basis, **days(tenure)}
        for tenure in person.tenures.all()
        if scope.has_office(tenure.office)
    ]
    return {
        "type": "person",
        "reference": person.reference,
        "name": person.name,
        "names": names(person.names.all()),
        "sort_name": person.sort_name,
        "tenures": sorted(tenures, key=_tenure_order),
    }


def _tenure_order(line: Line) -> tuple[str, str, str, str]:
    return line["earliest"] or "", line["date"] or "", line["office"]["reference"], line["basis"]


def place_line(place: Place, scope: Scope) -> Line:
    return {
        "type": "place",
        "reference": place.reference,
        "name": place.name,
        "names": names(place.names.all()),
        "key": place.key,
        "territory": scope.named(place.territory),
    }


def source_line(source: SourceText, scope: Scope) -> Line:
    published = days(source)
    body = source.body if scope.everything else as_shown(source)
    supported = [
        evidence(
            row, source, scope, field=row.field, organization=row.organization.reference if row.organization else None
        )
        for row in source.evidence.all()
        if row.organization is None or scope.has(row.organization)
    ]
    return {
        "type": "source",
        "reference": source.reference,
        **(_as_it_came(source, scope) if scope.everything else {}),
        "file": source.file or None,
        "url": source.url or None,
        "title": source.title or None,
        "language": source.language or None,
        "publisher": scope.named(source.publisher.organization) if source.publisher else None,
        "published": published["date"],
        "state": source.state,
        "warnings": source.warnings,
        "supersedes": source.supersedes.reference if scope.has(source.supersedes) else None,
        "sha256": source.sha256,
        "body_sha256": source.body_sha256 if body == source.body else body_digest(body),
        "body": body,
        "evidence": in_order(supported, "field", "start", "end", "organization", "basis", "reason"),
    }


def _as_it_came(source: SourceText, scope: Scope) -> Line:
    return {
        "original": None if source.original is None else b64encode(source.original).decode(),
        "envelope": source.envelope,
        "reading_sha256": source.reading_sha256 or None,
        "taken_down": source.taken_down or None,
        "load": scope.loads[source.load_id] if source.load_id else None,
    }
