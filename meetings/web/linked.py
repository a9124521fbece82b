"""Records in the words of schema.org, for machines. Every fact here stands on the record's page too."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.utils.html import escapejs, format_html, format_html_join

from meetings.days import DayRange
from meetings.models import Form, Meeting, Office, Organization, Person, Place, SourceText, Tenure
from meetings.models.permalinks import Record
from meetings.search.rows import Known, Party
from meetings.templatetags.readout import unquoted_heading, web_address

CONTEXT = "https://schema.org"
_KINDS = {
    Organization.Kind.STATE: "Country",
    Organization.Kind.TERRITORY: "AdministrativeArea",
    Organization.Kind.MINISTRY: "GovernmentOrganization",
    Organization.Kind.GOVERNMENT: "GovernmentOrganization",
    Organization.Kind.NEWS_AGENCY: "NewsMediaOrganization",
    Organization.Kind.COMPANY: "Corporation",
}
# Of how many texts or names a record's description tells at most. Chosen.
_MANY = 50


def meeting(of: Meeting, heading: str, parties: Iterable[Party], sources: Iterable[SourceText]) -> dict[str, Any]:
    """Return a meeting as an Event with those who attended."""
    mode = "OfflineEventAttendanceMode" if of.form == Form.IN_PERSON else "OnlineEventAttendanceMode"
    return _thing(
        "Event",
        of,
        heading,
        eventAttendanceMode=f"{CONTEXT}/{mode}",
        location=_named(of.place, "Place"),
        attendee=[_attendee(party) for party in parties],
        subjectOf=[_text(source) for source in list(sources)[:_MANY]],
        **_between("startDate", "endDate", of.days),
    )


def person(of: Person, names: Iterable[str], tenures: Iterable[Tenure]) -> dict[str, Any]:
    roles = [
        {
            "@type": "OrganizationRole",
            "roleName": tenure.office.title,
            "memberOf": _named(tenure.office.organization, "Organization"),
            **_between("startDate", "endDate", tenure.days),
        }
        for tenure in tenures
    ]
    return _thing("Person", of, of.name, alternateName=list(names)[:_MANY], memberOf=roles)


def organization(of: Organization, names: Iterable[str], parts: Iterable[Organization]) -> dict[str, Any]:
    kind = _KINDS.get(Organization.Kind(of.kind), "Organization")
    return _thing(
        kind,
        of,
        of.name,
        alternateName=list(names)[:_MANY],
        **{
            "parentOrganization": _named(of.parent, "Organization"),
            "subOrganization": [_named(p, "Organization") for p in parts],
        }
        if kind not in ("Country", "AdministrativeArea")
        else {},
    )


def office(of: Office, names: Iterable[str]) -> dict[str, Any]:
    return _thing("Role", of, str(of), roleName=of.title, alternateName=list(names)[:_MANY])


def place(of: Place, names: Iterable[str]) -> dict[str, Any]:
    within = _named(of.territory, "Country")
    return _thing("Place", of, of.name, alternateName=list(names)[:_MANY], containedInPlace=within)


def source(of: SourceText) -> dict[str, Any]:
    return {"@context": CONTEXT} | _text(of)


def in_page(described: Mapping[str, Any]) -> str:
    """Return the description as a block of data: nothing that a browser would run, and nothing that ends it early."""
    return format_html('<script type="application/ld+json">{}</script>', _escaped(described))


def as_text(described: Mapping[str, Any]) -> str:
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


def _escaped(value: Any) -> str:
    """JSON in which every sign of strings that HTML knows is written by its number."""
    if isinstance(value, Mapping):
        pairs = ((escapejs(name), _escaped(one)) for name, one in value.items())
        return format_html("{{{}}}", format_html_join(",", '"{}":{}', pairs))
    if isinstance(value, list):
        return format_html("[{}]", format_html_join(",", "{}", ((_escaped(one),) for one in value)))
    return format_html('"{}"', escapejs(value))


def _thing(kind: str, record: Record, name: str, **more: Any) -> dict[str, Any]:
    address = _address(record)
    facts = {"@context": CONTEXT, "@type": kind, "@id": address, "url": address, "name": name} | more
    return {key: value for key, value in facts.items() if value}


def _named(record: Record | Known | None, kind: str) -> dict[str, Any] | None:
    return {"@type": kind, "@id": _address(record), "name": str(record)} if record else None


def _attendee(party: Party) -> dict[str, Any]:
    kind = "Organization" if party.delegation and not party.person else "Person"
    described = _named(party.person or party.delegation, kind) or {"@type": kind, "name": str(party)}
    held = [str(held) for held in party.held]
    return described | ({"jobTitle": held} if held and kind == "Person" else {})


def _text(of: SourceText) -> dict[str, Any]:
    facts = {
        "@type": "Article",
        "@id": _address(of),
        "url": of.url if web_address(of.url) else _address(of),
        "headline": unquoted_heading(of),
        "inLanguage": of.language,
        "publisher": _named(of.publisher.organization, "Organization") if of.publisher else None,
        **_between("datePublished", "", of.days),
    }
    return {key: value for key, value in facts.items() if value}


def _between(first: str, last: str, days: DayRange | None) -> dict[str, str]:
    """The days as closely as they are known: "2022-12" is a date of schema.org too."""
    if days is None:
        return {}
    start, _, end = days.written.partition("/")
    return {first: start, last: end or start} if last else {first: start}


def _address(record: Record | Known) -> str:
    return settings.SITE_URL + record.get_absolute_url()
