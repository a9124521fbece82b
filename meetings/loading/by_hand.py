"""What follows when staff enter a record or fix its name: its key, its reference, its authorized form of name."""

from django.db import transaction

from meetings.loading.naming import key_of, script_of
from meetings.models import NameKind, Office, Organization, Person, Place
from meetings.models.names import name_key


def organization_key(name: str, parent: Organization | None) -> str:
    """Return the key of a body entered by hand, the same that loading makes of its name."""
    return key_of(parent.key if parent else "", name)


def office_key(title: str) -> str:
    """Return the key of an office entered by hand."""
    return key_of(title)


def place_key(name: str, territory: Organization | None) -> str:
    """Return the key of a place entered by hand."""
    return f"{name_key(name)} {territory.key if territory else ''}".strip()[:320] or name


@transaction.atomic
def authorize(*, record: Person | Organization | Office | Place, text: str) -> None:
    """Make the text the authorized form among the record's names; the form that was becomes another form."""
    name = record.names.filter(text=text).order_by("-attestations", "pk").first()
    name = name or record.names.create(text=text, key=name_key(text)[:300], script=script_of(text))
    record.names.filter(kind=NameKind.AUTHORIZED).exclude(pk=name.pk).update(kind=NameKind.OTHER)
    record.names.filter(pk=name.pk).update(kind=NameKind.AUTHORIZED)
