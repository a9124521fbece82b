"""Find or make the authority records that a draft speaks of."""

from collections.abc import Iterable

from meetings.extraction.drafts import OfficeDraft, OrganizationDraft, ParticipantDraft
from meetings.folding import latin
from meetings.loading.authority_names import authority, body_named, city_named, english_cities
from meetings.loading.matching import likeness
from meetings.loading.naming import choose, key_of, script_of, sort_form
from meetings.loading.permalinks import issue
from meetings.models import (
    Office,
    OfficeName,
    Organization,
    OrganizationName,
    Permalink,
    Person,
    PersonName,
    Place,
    PlaceName,
    Publisher,
)
from meetings.models.names import Name, name_key

# A printed city is taken for an English one of the same territory from this likeness on. Chosen.
SAME_CITY = 0.7


def attest(manager, text: str, language: str, times: int = 1) -> None:
    """Count another report that prints this form of name; a new form is added."""
    text = text[:300]
    name, created = manager.get_or_create(
        text=text,
        language=language,
        defaults={"key": name_key(text)[:300], "script": script_of(text), "attestations": max(times, 0)},
    )
    if not created and times:
        name.attestations = max(name.attestations + times, 0)
        name.save(update_fields=["attestations"])


def rename(record: Person | Office, names: Iterable[Name], fixed: str = "") -> str:
    """Choose again among the forms of a record's name; return the authorized one."""
    names = list(names)
    before = {name.pk: name.kind for name in names}
    best = choose(names, fixed)
    # The authorized name is unique: those that lose it go first.
    for name in sorted(names, key=lambda name: name is best):
        if before[name.pk] != name.kind:
            name.save(update_fields=["kind"])
    return best.text if best else str(record)


def _organization_from_vocabulary(key: str, sha256: str, path: str) -> Organization | None:
    known = authority(key)
    if known is None:
        return None
    parent = _organization_from_vocabulary(known.parent, sha256, f"{path}.parent") if known.parent else None
    found = Organization.objects.filter(key=key).first()
    if found:
        return found
    kind = known.kind if known.kind in Organization.Kind.values else Organization.Kind.OTHER
    organization = Organization.objects.create(
        permalink=issue(Permalink.Kind.ORGANIZATION, sha256, path),
        name=known.name,
        kind=kind,
        key=key,
        parent=parent,
    )
    seen = {(known.name, "en")}
    rows = [_organization_name(organization, known.name, "en", "authorized")]
    languages = {"en"}
    for text, language in known.names:
        if (text, language) not in seen:
            seen.add((text, language))
            usual = "other" if language in languages else "parallel"
            languages.add(language)
            rows.append(_organization_name(organization, text, language, usual))
    OrganizationName.objects.bulk_create(rows)
    return organization


def _organization_name(organization: Organization, text: str, language: str, kind: str) -> OrganizationName:
    return OrganizationName(
        organization=organization,
        text=text[:300],
        language=language,
        kind=kind,
        key=name_key(text)[:300],
        script=script_of(text),
    )


def organization(key: str, name: str, kind: str, parent_key: str, language: str, sha256: str, path: str):
    """Return the organization with this key in the vocabulary, or else this name and parent; made if need be."""
    if found := _organization_from_vocabulary(key or body_named(name), sha256, path):
        return found
    parent = _organization_from_vocabulary(parent_key, sha256, f"{path}.parent") if parent_key else None
    made_key = key_of(parent_key, name)
    found = Organization.objects.filter(key=made_key).first()
    if not found:
        found = Organization.objects.create(
            permalink=issue(Permalink.Kind.ORGANIZATION, sha256, path),
            name=name[:300],
            kind=kind if kind in Organization.Kind.values else Organization.Kind.OTHER,
            key=made_key,
            parent=parent,
        )
        _organization_name(found, name, language, "authorized").save()
    return found


def drafted_organization(draft: OrganizationDraft, language: str, sha256: str, path: str) -> Organization:
    """Return the record of a body that a text names as an actor."""
    return organization(draft.key, draft.name, draft.kind, draft.parent_key, language, sha256, path)


def publisher(name: str, language: str, sha256: str) -> Publisher:
    """Return the publisher of this name; the body behind it is made if need be."""
    body = organization("", name, Organization.Kind.OTHER, "", language, sha256, "publisher")
    return Publisher.objects.get_or_create(organization=body)[0]


def office(draft: OfficeDraft, language: str, sha256: str, path: str) -> Office | None:
    """Return the office that the draft names; None where it does not say whose office it is."""
    if not draft.organization:
        return None
    body = organization(draft.organization_key, draft.organization, "", "", language, sha256, f"{path}.organization")
    key = draft.key or key_of(draft.title)
    found = Office.objects.select_related("organization").filter(organization=body, key=key).first()
    if not found:
        found = Office.objects.create(
            permalink=issue(Permalink.Kind.OFFICE, sha256, path), title=draft.title[:300], key=key, organization=body
        )
        OfficeName.objects.create(
            office=found,
            text=draft.title[:300],
            language="en" if draft.key else language,
            kind="authorized",
            key=name_key(draft.title)[:300],
            script=script_of(draft.title),
        )
    attest(found.names, draft.printed, language)
    return found


def person(draft: ParticipantDraft, sha256: str, path: str) -> Person:
    """Return a new person with the draft's name; attest_person then adds its forms."""
    name = (draft.latin or draft.name)[:300]
    return Person.objects.create(
        permalink=issue(Permalink.Kind.PERSON, sha256, path),
        name=name,
        sort_name=sort_form(name, (office.organization_key for office in draft.offices)),
    )


def attest_person(person: Person, draft: ParticipantDraft, language: str, fixed_name: str, fixed_sort: bool) -> bool:
    """Add the draft's forms of name to the person; return whether the authorized name became another.

    A name or sort form that staff corrected is left as it is (``fixed_name`` is the corrected name, or "").
    """
    attest(person.names, draft.name, language)
    for form in draft.forms:
        attest(person.names, form, language, times=0)
    if draft.latin and draft.latin != draft.name:
        attest(person.names, draft.latin, "", times=0)
    return reconsider_name(person, fixed_name, fixed_sort, (o.organization_key for o in draft.offices))


def reconsider_name(person: Person, fixed_name: str, fixed_sort: bool, territories: Iterable[str] = ()) -> bool:
    """Choose the person's authorized name and sort form again; return whether it became another."""
    name = rename(person, PersonName.objects.filter(person=person), fixed_name)
    if name == person.name:
        return False
    person.name = name
    if not fixed_sort:
        person.sort_name = sort_form(name, territories)
    person.save(update_fields=["name", "sort_name"])
    return True


def place(name: str, language: str, sha256: str, path: str) -> Place:
    """Return the place of this printed name; cities that the vocabularies know come to one record in all languages."""
    english, territory_key = name, ""
    if city := city_named(name, language):
        kind, territory_key = city
        names = english_cities(kind, territory_key)
        best = max(names, key=lambda candidate: likeness(candidate, latin(name)), default="")
        if best and (kind == "capital" or likeness(best, latin(name)) >= SAME_CITY):
            english = _usual(best, names)
    territory = _organization_from_vocabulary(territory_key, sha256, f"{path}.territory") if territory_key else None
    key = f"{name_key(english)} {territory_key}".strip() or name
    found = Place.objects.filter(key=key).first()
    if not found:
        found = Place.objects.create(
            permalink=issue(Permalink.Kind.PLACE, sha256, path), name=english[:300], key=key[:320], territory=territory
        )
        PlaceName.objects.create(
            place=found,
            text=english[:300],
            language="en" if territory_key else language,
            kind="authorized",
            key=name_key(english)[:300],
            script=script_of(english),
        )
    attest(found.names, name, language)
    return found


def _usual(name: str, names: tuple[str, ...]) -> str:
    """Return the first of the names that is a spelling of this one ("Kyiv" for "Kiev")."""
    return next(candidate for candidate in names if likeness(candidate, name) >= SAME_CITY)
