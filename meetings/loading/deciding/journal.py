"""The rows that a decision changes, written down so that they can be changed back."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import Field, Model

from meetings.loading.deciding.addresses import address_of, owner_of, row_at
from meetings.loading.decisions import corrected_fields
from meetings.models import (
    Appearance,
    Evidence,
    HeldOffice,
    NameKind,
    Participation,
    PrintedTitle,
    Publisher,
    Report,
    ReviewItem,
    Tenure,
)
from meetings.models.names import Name
from meetings.models.permalinks import Permalink, Record

Entry = dict[str, Any]


class Journal:
    """What a decision does to rows: each change is made and written down in one."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        # What of which record was changed, as (reference, aspect).
        self.touched: set[tuple[str, str]] = set()

    def change(self, row: Model, **values: Any) -> None:
        """Give the row's fields these values."""
        was = {name: plain(row, name) for name in values}
        self.touched |= touches(row, values)
        for name, value in values.items():
            setattr(row, name, value)
        row.save(update_fields=list(values))
        self.touched |= touches(row, values)
        self.entries.append({"did": "change", "row": address_of(row), "was": was})

    def create(self, row: Model) -> None:
        row.save()
        self.touched |= touches(row, ())
        self.entries.append({"did": "create", "row": address_of(row)})

    def delete(self, row: Model) -> None:
        self.touched |= touches(row, ())
        self.entries.append({"did": "delete", "row": address_of(row), "was": kept(row)})
        row.delete()

    def add_name(self, row: Name, attestations: int, *, is_new: bool) -> None:
        """Count so many more reports that print this form of name."""
        row.attestations += attestations
        row.save()
        self.touched.add((getattr(row, owner_of(row)).reference, ""))
        self.entries.append({"did": "add name", "row": address_of(row), "attestations": attestations, "is_new": is_new})


def touches(row: Model, fields: Iterable[str]) -> set[tuple[str, str]]:
    """Return which aspects of which records such a change of the row concerns."""
    match row:
        case Permalink():
            return {(row.reference, "state")}
        case Record():
            return {(row.reference, name) for name in fields}
        case Participation():
            return {(row.meeting.reference, "participants")}
        case HeldOffice():
            return {(row.participation.meeting.reference, "participants")}
        case Report():
            # A report takes along who appears in it, also whom staff have removed for now.
            aspects = {"participants", *fields} - {"meeting"} if "meeting" in fields else set(fields)
            return {(row.meeting.reference, aspect) for aspect in aspects}
        case Appearance() | PrintedTitle() | Evidence() | ReviewItem():
            return set()  # part of a greater change, or in no other's way
        case Tenure():
            return {(row.person.reference, "tenures"), (row.office.reference, "tenures")}
        case Publisher():
            return {(row.organization.reference, "display")}
        case Name():
            return set()  # names are added and taken away one by one: no other decision is in the way
    raise TypeError(f"decisions change no {row._meta.model_name}")


def kept(row: Model) -> dict[str, Any]:
    """Return all fields of a row but its number, as the log keeps them."""
    return {field.name: plain(row, field.name) for field in row._meta.concrete_fields if field.name != "id"}


def plain(row: Model, name: str) -> Any:
    """Return the value of a row's field as the log keeps it."""
    value = getattr(row, name)
    if isinstance(value, Model):
        return {"row": address_of(value)}
    return value.isoformat() if isinstance(value, date | datetime) else value


def revert(entries: list[Entry]) -> None:
    """Undo the changes, the last first. What is gone meanwhile is passed over."""
    for entry in reversed(entries):
        row = row_at(entry["row"])
        match entry["did"]:
            case "create":
                if row is not None and not _is_attested(row):
                    row.delete()
            case "delete":
                _bring_back(_MODELS[entry["row"][0]], entry["was"])
            case "change" if row is not None:
                for name, value in entry["was"].items():
                    setattr(row, name, _value(type(row), name, value))
                if isinstance(row, Name) and row.kind == NameKind.AUTHORIZED:
                    _only_authorized(row)
                row.save(update_fields=list(entry["was"]))
            case "add name" if row is not None:
                row.attestations = max(row.attestations - entry["attestations"], 0)
                if entry["is_new"] and not row.attestations and not _is_chosen(row):
                    row.delete()
                else:
                    row.save(update_fields=["attestations"])


def _bring_back(model: type[Model], was: dict[str, Any]) -> None:
    """Store a row again, unless what it belonged to is gone."""
    values = {name: _value(model, name, value) for name, value in was.items()}
    if all(value is not None or was[name] is None for name, value in values.items()):
        model(**values).save()


def _value(model: type[Model], name: str, value: Any) -> Any:
    field = model._meta.get_field(name)
    if isinstance(value, dict) and "row" in value:
        return row_at(value["row"])
    return field.to_python(value) if isinstance(field, Field) and not field.is_relation else None


def _only_authorized(name: Name) -> None:
    owner = owner_of(name)
    others = type(name)._default_manager.filter(**{owner: getattr(name, owner), "kind": NameKind.AUTHORIZED})
    others.exclude(pk=name.pk).update(kind=NameKind.OTHER)


def _is_chosen(name: Name) -> bool:
    """Whether staff made this form the authorized one since."""
    owner = getattr(name, owner_of(name))
    return name.kind == NameKind.AUTHORIZED and bool({"name", "title"} & corrected_fields(owner.reference))


def _is_attested(row: Model) -> bool:
    """Whether texts loaded since have come to tell of a row that staff had entered."""
    match row:
        case Participation():
            return row.appearances.exists()
        case HeldOffice():
            return row.printed_titles.exists()
        case Publisher():
            return row.source_texts.exists()
        case Name():
            return row.attestations > 0
    return False


_PLAIN: tuple[type[Model], ...] = (
    Appearance,
    Evidence,
    HeldOffice,
    Participation,
    Permalink,
    PrintedTitle,
    Publisher,
    Report,
    ReviewItem,
    Tenure,
)
_MODELS: dict[str, type[Model]] = {
    str(model._meta.model_name): model for model in (*_PLAIN, *Name.__subclasses__(), *Record.__subclasses__())
}
