"""Make people of the archive, and keep count of the forms of name that reports print."""

from collections.abc import Collection
from dataclasses import dataclass

from meetings.extraction.drafts import ParticipantDraft
from meetings.loading.decisions import removed_names
from meetings.loading.naming import choose, name_row, sort_form
from meetings.loading.permalinks import issue
from meetings.models import NameKind, Permalink, Person, PersonName
from meetings.models.statements import columns, execute, insert, select, stored

_NAMES = f"SELECT {columns(PersonName, 'name')} FROM meetings_personname name WHERE name.person_id = %s"
_COUNT = "UPDATE meetings_personname SET kind = %s, attestations = %s WHERE id = %s"


@dataclass(frozen=True)
class Attested:
    """What a report's forms of name did to a person's names."""

    is_renamed: bool
    has_new_form: bool


def new_person(draft: ParticipantDraft, sha256: str, path: str) -> Person:
    """Return a new person with the draft's name; attest then adds its forms."""
    name = (draft.latin or draft.name)[:300]
    person = Person(
        permalink=issue(Permalink.Kind.PERSON, sha256, path),
        name=name,
        sort_name=sort_form(name, _territories(draft)),
    )
    insert([person])
    return person


def attest(
    person: Person, draft: ParticipantDraft, language: str, corrected: Collection[str], is_new: bool = False
) -> Attested:
    """Add the draft's forms of name to the person's; return what that did to the person's names.

    A name or sort form that staff corrected is left as it is. A new person has no names yet.
    """
    names = {} if is_new else {(name.text, name.language): name for name in _names(person)}
    before = {name.pk: (name.kind, name.attestations) for name in names.values()}
    forms = [(draft.name, language), *((form, language) for form in draft.forms)]
    if draft.latin and draft.latin != draft.name:
        forms.append((draft.latin, ""))
    if "names" in corrected and (removed := removed_names(person.reference)):
        forms = [form for form in forms if form not in removed]
    for text, spoken in forms:
        key = (text[:300], spoken)
        if key not in names:
            names[key] = name_row(PersonName, person, text, spoken)
    if printed := names.get((draft.name[:300], language)):
        printed.attestations += 1
    is_renamed = _rename(person, list(names.values()), before, corrected, _territories(draft))
    return Attested(is_renamed, has_new_form=len(names) > len(before))


def attest_less(person: Person, name: str, language: str, corrected: Collection[str]) -> bool:
    """Count one report less that prints this form; return whether the authorized name became another."""
    names = _names(person)
    before = {row.pk: (row.kind, row.attestations) for row in names}
    for row in names:
        if (row.text, row.language) == (name, language):
            row.attestations = max(row.attestations - 1, 0)
            row.kind = row.kind if row.attestations else NameKind.OTHER
    return _rename(person, names, before, corrected, set())


def _names(person: Person) -> list[PersonName]:
    return [stored(PersonName, row) for row in select(_NAMES, person.pk)]


def _territories(draft: ParticipantDraft) -> set[str]:
    return {office.organization_key for office in draft.offices}


def _rename(
    person: Person,
    names: list[PersonName],
    before: dict[int, tuple[str, int]],
    corrected: Collection[str],
    territories: Collection[str],
) -> bool:
    """Choose the authorized name among all forms and save what changed."""
    best = choose(names, person.name if "name" in corrected else "")
    changed = [name for name in names if name.pk and before[name.pk] != (name.kind, name.attestations)]
    # Only one form may be authorized at a time: those that lose it go first.
    for name in sorted(changed, key=lambda name: name is best):
        execute(_COUNT, name.kind, name.attestations, name.pk)
    insert(name for name in names if not name.pk)
    if best is None or best.text == person.name or "name" in corrected:
        return False
    person.name = best.text
    if "sort_name" not in corrected:
        person.sort_name = sort_form(best.text, territories)
    person.save(update_fields=["name", "sort_name"])
    return True
