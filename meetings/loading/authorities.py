"""Find or make the bodies, offices and places that a draft speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from meetings.extraction.drafts import OfficeDraft, OrganizationDraft
from meetings.folding import words
from meetings.loading.authority_names import authority, body_named, cities_of, city_named
from meetings.loading.heirs import heir_of
from meetings.loading.known import Known
from meetings.loading.matching import word_likeness
from meetings.loading.naming import key_of, name_row
from meetings.loading.permalinks import issue
from meetings.models import (
    NameKind,
    Office,
    OfficeName,
    Organization,
    OrganizationName,
    Permalink,
    Place,
    PlaceName,
    Publisher,
)
from meetings.models.names import Name, name_key
from meetings.models.statements import columns, insert, select, stored

# A city's names in two languages are as like as this, and so are two spellings of one ("Kyiv", "Kiev"). Chosen by
# looking at all cities of the vocabularies: below it stand neighbours ("Valensiya", "Barcelona").
SAME_CITY = 0.72

_PUBLISHER = f"SELECT {columns(Publisher, 'publisher')} FROM meetings_publisher publisher WHERE organization_id = %s"


@dataclass(frozen=True)
class Authorities:
    """Finds or makes the records that one text speaks of."""

    known: Known
    language: str
    sha256: str
    bodies: dict[str, Organization] = field(default_factory=dict)  # those that the text names as actors, by name

    def organization(self, key: str, name: str, kind: str, parent_key: str, path: str) -> Organization:
        """Return the body with this key in the vocabulary, or else of this name and parent; made if need be."""
        if found := self._shipped(key or body_named(name, self.language), path):
            return found
        made_key = key_of(parent_key, name)
        found = self._organization(made_key)
        if not found:
            found = self.known.organizations[made_key] = Organization(
                permalink=issue(Permalink.Kind.ORGANIZATION, self.sha256, path),
                name=name[:300],
                kind=kind if kind in Organization.Kind.values else Organization.Kind.OTHER,
                key=made_key,
                parent=self._shipped(parent_key, f"{path}.parent"),
            )
            self._insert(found, OrganizationName, name, self.language)
        return found

    def drafted(self, draft: OrganizationDraft, path: str) -> Organization:
        """Return the body that a text names as an actor."""
        body = self.organization(draft.key, draft.name, draft.kind, draft.parent_key, path)
        self.bodies[draft.name] = body
        return body

    def publisher(self, name: str) -> Publisher:
        """Return the publisher of this name; the body behind it is made if need be."""
        if name not in self.known.publishers:
            body = self.organization("", name, Organization.Kind.OTHER, "", "publisher")
            if known := select(_PUBLISHER, body.pk):
                self.known.publishers[name] = stored(Publisher, known[0])
            else:
                self.known.publishers[name] = Publisher.objects.create(organization=body)
        return self.known.publishers[name]

    def office(self, draft: OfficeDraft, path: str) -> Office | None:
        """Return the office that the draft names; None where it does not say whose office it is."""
        if not draft.organization:
            return None
        body = None if draft.organization_key else self.bodies.get(draft.organization)
        body = body or self.organization(draft.organization_key, draft.organization, "", "", f"{path}.organization")
        key = draft.key or key_of(draft.title)
        found = self.known.offices.get((body.pk, key)) or heir_of(Office, organization_id=body.pk, key=key)
        if not found:
            found = Office(
                permalink=issue(Permalink.Kind.OFFICE, self.sha256, path),
                title=draft.office_title[:300],
                key=key,
                organization=body,
            )
            self._insert(found, OfficeName, draft.office_title, "en" if draft.key else self.language)
        self.known.offices[body.pk, key] = found
        self._attest(OfficeName, found, draft.printed)
        return found

    def place(self, name: str, path: str) -> Place:
        """Return the place of this printed name; cities of the vocabularies come to one record in all languages."""
        english, territory_key = _english_city(name, self.language)
        key = f"{name_key(english)} {territory_key}".strip()[:320] or name[:320]
        found = self.known.places.get(key) or heir_of(Place, key=key)
        if not found:
            found = Place(
                permalink=issue(Permalink.Kind.PLACE, self.sha256, path),
                name=english[:300],
                key=key,
                territory=self._shipped(territory_key, f"{path}.territory"),
            )
            self._insert(found, PlaceName, english, "en" if territory_key else self.language)
        self.known.places[key] = found
        self._attest(PlaceName, found, name)
        return found

    def _organization(self, key: str) -> Organization | None:
        if key not in self.known.organizations and (found := heir_of(Organization, key=key)):
            self.known.organizations[key] = found
        return self.known.organizations.get(key)

    def _shipped(self, key: str, path: str) -> Organization | None:
        """Return the state or body that ships under this key, made a record if need be; None where none does."""
        if not key:
            return None
        if found := self._organization(key):
            return found
        known = authority(key)
        if known is None:
            return None
        organization = self.known.organizations[key] = Organization(
            parent=self._shipped(known.parent, f"{path}.parent"),
            permalink=issue(Permalink.Kind.ORGANIZATION, self.sha256, path),
            name=known.name,
            kind=known.kind if known.kind in Organization.Kind.values else Organization.Kind.OTHER,
            key=key,
        )
        insert([organization])
        rows = {(known.name, "en"): name_row(OrganizationName, organization, known.name, "en", NameKind.AUTHORIZED)}
        languages = {"en"}
        for text, language in known.names:
            kind = NameKind.OTHER if language in languages else NameKind.PARALLEL
            languages.add(language)
            rows.setdefault((text, language), name_row(OrganizationName, organization, text, language, kind))
        insert(rows.values())
        self.known.named_anew[organization.reference] = organization
        return organization

    def _insert(self, record: Organization | Office | Place, names: type[Name], name: str, language: str) -> None:
        """Store a new record with its authorized name."""
        insert([record])
        insert([name_row(names, record, name, language, NameKind.AUTHORIZED)])
        self.known.named_anew[record.reference] = record

    def _attest(self, names: type[OfficeName] | type[PlaceName], record: Office | Place, text: str) -> None:
        """Add the printed form to the record's names, unless it is there."""
        text = text[:300]
        key = (names.__name__, record.pk, text, self.language)
        if key in self.known.names:
            return
        named = f"SELECT 1 FROM {names._meta.db_table} WHERE {record.KIND}_id = %s AND text = %s AND language = %s"
        if not select(named, record.pk, text, self.language):
            insert([name_row(names, record, text, self.language)])
            self.known.named_anew[record.reference] = record
        self.known.names.add(key)


def _english_city(name: str, language: str) -> tuple[str, str]:
    """Return a city's usual English name and its territory's key; the name as it is and "" for other places.

    The usual name of a capital is the same city's in every language. The other names of two languages are put side by
    side by likeness, each city with the one that is likest to it in turn, so that a city which English does not list
    is not taken for its neighbour; where none is like it, the name stays as it is.
    """
    city = city_named(name, language)
    if not city:
        return name, ""
    kind, territory_key = city
    english, own = cities_of("en", kind, territory_key), cities_of(language, kind, territory_key)
    if kind == "capital" and english and _city_likeness(own[0], name) >= SAME_CITY:
        return english[0], territory_key
    best = _likest(name, english)
    if best and _city_likeness(best, name) >= SAME_CITY and name_key(_likest(best, own)) == name_key(name):
        return best, territory_key
    return name, territory_key


def _likest(name: str, names: Sequence[str]) -> str:
    return max(names, key=lambda candidate: _city_likeness(candidate, name), default="")


def _city_likeness(one: str, other: str) -> float:
    return word_likeness("".join(words(one)), "".join(words(other)))
