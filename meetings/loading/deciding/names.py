"""Forms of name that go from one record to another, and the authorized one that follows from a person's."""

from typing import Any

from meetings.loading.deciding.journal import Journal
from meetings.loading.decisions import corrected_fields
from meetings.loading.naming import choose, sort_form
from meetings.models import NameKind, Person, Tenure
from meetings.models.names import Name


def add_form(journal: Journal, record: Any, name: Name, attestations: int) -> None:
    """Give the record this form of another's name too."""
    found = record.names.filter(text=name.text, language=name.language).first()
    if found:
        journal.add_name(found, attestations, is_new=False)
        return
    row = type(name)(text=name.text, language=name.language, script=name.script, key=name.key, kind=NameKind.OTHER)
    setattr(row, record.KIND.value, record)
    journal.add_name(row, attestations, is_new=True)


def choose_name(person: Person) -> bool:
    """Write the authorized name as all its forms give it, a corrected one stays; return whether it changed."""
    corrected = corrected_fields(person.reference)
    names = list(person.names.all())
    kinds = {name.pk: name.kind for name in names}
    best = choose(names, person.name if "name" in corrected else "")
    # Only one form may be authorized at a time: those that lose it go first.
    for name in sorted(names, key=lambda name: name is best):
        if name.kind != kinds[name.pk]:
            name.save(update_fields=["kind"])
    if best is None or best.text == person.name or "name" in corrected:
        return False
    person.name = best.text
    if "sort_name" not in corrected:
        territories = Tenure.objects.filter(person=person).values_list("office__organization__key", flat=True)
        person.sort_name = sort_form(best.text, territories)
    person.save(update_fields=["name", "sort_name"])
    return True
