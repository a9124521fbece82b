"""What rows are called in the log of decisions: names that hold in every copy of the archive, unlike their numbers."""

from typing import Any

from django.db.models import Model, QuerySet

from meetings.models import (
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
from meetings.models.names import Name
from meetings.models.permalinks import Record

Address = list[Any]


def address_of(row: Model) -> Address:
    """Return the row's address: its kind, and what tells it from others of the kind."""
    kind = str(row._meta.model_name)
    match row:
        case Permalink() | Record():
            return [kind, row.reference]
        case Name():
            owner = owner_of(row)
            return [kind, address_of(getattr(row, owner)), row.text, row.language]
        case Publisher():
            return [kind, address_of(row.organization)]
        case ReviewItem():
            return [kind, row.kind, row.subject]
        case Tenure():
            return [kind, address_of(row.person), address_of(row.office), row.basis, row.days_written]
        case Report():
            return [kind, address_of(row.source), row.position]
        case Appearance():
            return [kind, address_of(row.report), row.position]
        case Participation():
            person = row.person and address_of(row.person)
            return [kind, address_of(row.meeting), person, _appearances(row), _maybe(row.delegation), row.as_written]
        case HeldOffice():
            return [kind, address_of(row.participation), _maybe(row.office), row.title, row.capacity]
        case PrintedTitle():
            return [kind, address_of(row.appearance), address_of(row.held_office)]
        case Evidence():
            fact = row.printed_title or row.appearance or row.report or row.organization
            return [kind, address_of(row.source), row.field, row.start, row.end, _maybe(fact)]
    raise TypeError(f"decisions change no {kind}")


def row_at(address: Address) -> Any:
    """Return the row at this address; None where it is no longer there."""
    kind, *told = address
    return _rows_at(kind, told).order_by("pk").first()


def _rows_at(kind: str, told: Address) -> QuerySet[Any]:
    match kind:
        case "permalink":
            return Permalink.objects.filter(reference=told[0])
        case "publisher":
            return Publisher.objects.filter(organization__permalink=told[0][1])
        case "reviewitem":
            return ReviewItem.objects.filter(kind=told[0], subject=told[1])
        case "tenure":
            person, office, basis, days = told
            found: QuerySet[Any] = Tenure.objects.filter(
                person__permalink=person[1], office__permalink=office[1], basis=basis
            )
            return found.filter(days_written=days)
        case "report":
            return Report.objects.filter(source__permalink=told[0][1], position=told[1])
        case "appearance":
            return Appearance.objects.filter(report__in=_rows_at("report", told[0][1:]), position=told[1])
        case "participation":
            return _participations_at(told)
        case "heldoffice":
            participation, office, title, capacity = told
            found = HeldOffice.objects.filter(participation=row_at(participation), capacity=capacity)
            return found.filter(office__permalink=office[1]) if office else found.filter(office=None, title=title)
        case "printedtitle":
            return PrintedTitle.objects.filter(appearance=row_at(told[0]), held_office=row_at(told[1]))
        case "evidence":
            source, field, start, end, fact = told
            found = Evidence.objects.filter(source__permalink=source[1], field=field, start=start, end=end)
            return found.filter(**{_FACT[fact[0]]: row_at(fact)}) if fact else found
    if kind in _NAMES:
        owner, text, language = told
        names = _NAMES[kind]._default_manager.filter(text=text, language=language)
        return names.filter(**{f"{owner[0]}__permalink": owner[1]})
    return _RECORDS[kind]._default_manager.filter(permalink=told[0])


def _participations_at(told: Address) -> QuerySet[Participation]:
    """A person is once in a meeting; who is not known is told by an appearance, or else by what is written of them."""
    meeting, person, appearances, delegation, as_written = told
    found = Participation.objects.filter(meeting__permalink=meeting[1])
    if person:
        return found.filter(person__permalink=person[1])
    found = found.filter(person=None)
    for appearance in appearances:
        shown = found.filter(appearances__in=_rows_at("appearance", appearance[1:]))
        if shown.exists():
            return shown
    found = found.filter(appearances=None, as_written=as_written)
    return found.filter(delegation__permalink=delegation[1] if delegation else None)


def _appearances(participation: Participation) -> list[Address]:
    if participation.person_id or not participation.pk:
        return []
    return [address_of(row) for row in participation.appearances.select_related("report__source")]


def _maybe(row: Model | None) -> Address | None:
    return address_of(row) if row else None


def owner_of(name: Name) -> str:
    """Return the field of a form of name that says whose it is."""
    return str(name._meta.model_name).removesuffix("name")


_NAMES = {str(model._meta.model_name): model for model in Name.__subclasses__()}
_RECORDS = {str(model._meta.model_name): model for model in Record.__subclasses__()}
_FACT = {
    "printedtitle": "printed_title",
    "appearance": "appearance",
    "report": "report",
    "organization": "organization",
}
