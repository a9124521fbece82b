"""What refers to a record, and how it comes to refer to another."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.timezone import now

from meetings.loading.deciding.journal import Journal
from meetings.loading.deciding.names import add_form
from meetings.models import (
    Evidence,
    HeldOffice,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    Place,
    PrintedTitle,
    Publisher,
    Report,
    SourceText,
    Tenure,
)
from meetings.models.permalinks import Record

# Which of a record's uses a split gives to the other record; None: all.
Wanted = Callable[[Model], bool] | None


def move_uses(journal: Journal, one: Record, other: Record, wanted: Wanted = None) -> None:
    """Let what refers to the one record refer to the other; what then stands there twice becomes one."""
    for use in uses_of(one):
        if wanted is None or wanted(use):
            _move(journal, use, one, other)


def uses_of(record: Record) -> Iterator[Model]:
    """Yield the rows that refer to the record as what it is: a person's participations, a meeting's reports."""
    for rows in kinds_of_uses(record):
        yield from list(rows)


def are_many(record: Record, most: int) -> bool:
    """Whether more rows than these refer to the record."""
    return sum(rows.order_by()[: most + 1].count() for rows in kinds_of_uses(record)) > most


def kinds_of_uses(record: Any) -> list[QuerySet[Any]]:
    """Return the same rows kind by kind, not fetched yet: there may be many."""
    entered = Tenure.objects.filter(basis=Tenure.Basis.STAFF).order_by("pk")
    entered = entered.select_related("person", "office__organization")
    match record:
        case Person():
            participations = Participation.objects.filter(person=record).select_related("meeting", "person")
            return [participations.order_by("meeting__search_key", "pk"), entered.filter(person=record)]
        case Office():
            held = HeldOffice.objects.filter(office=record).select_related(
                "participation__meeting", "participation__person", "participation__delegation"
            )
            return [held.order_by("pk"), entered.filter(office=record)]
        case Organization():
            return [
                Office.objects.filter(organization=record).order_by("pk"),
                Participation.objects.filter(delegation=record).select_related("meeting").order_by("pk"),
                Organization.objects.filter(parent=record).order_by("pk"),
                Place.objects.filter(territory=record).order_by("pk"),
                SourceText.objects.filter(publisher=record.pk).defer("body", "original").order_by("pk"),
                Evidence.objects.filter(organization=record).select_related("source").order_by("pk"),
            ]
        case Place():
            return [
                Meeting.objects.filter(place=record).order_by("pk"),
                Report.objects.filter(place=record).select_related("meeting", "source").order_by("pk"),
            ]
        case Meeting():
            return [
                Report.objects.filter(meeting=record).select_related("source").order_by("pk"),
                Participation.objects.filter(meeting=record).select_related("person").order_by("position", "pk"),
            ]
    raise TypeError(f"no {record._meta.verbose_name} is joined or split")


def _move(journal: Journal, use: Model, one: Record, other: Any) -> None:
    match use, one:
        case Participation(), Person():
            same = Participation.objects.filter(meeting=use.meeting, person=other).first()
            merge(journal, use, same) if same else journal.change(use, person=other)
        case Participation(), Meeting():
            same = same_party(use, Participation.objects.filter(meeting=other))
            merge(journal, use, same) if same else journal.change(use, meeting=other)
        case Participation(), Organization():
            journal.change(use, delegation=other)
        case Tenure(), Person():
            journal.change(use, person=other)
        case Tenure(), Office():
            journal.change(use, office=other)
        case HeldOffice(), Office():
            held = HeldOffice.objects.filter(participation=use.participation, office=other, capacity=use.capacity)
            same_held = held.first()
            merge_held(journal, use, same_held) if same_held else journal.change(use, office=other)
        case Office(), Organization():
            same_office = Office.objects.filter(organization=other, key=use.key).first()
            if same_office is None:
                journal.change(use, organization=other)
            elif same_office.permalink.state == use.permalink.state == Permalink.State.LIVE:
                move_uses(journal, use, same_office)
                become(journal, use, same_office, "")
        case Organization(), Organization():
            if use.pk != other.pk:
                journal.change(use, parent=other)
        case Place(), Organization():
            journal.change(use, territory=other)
        case SourceText(), Organization():
            journal.change(use, publisher=_publisher(journal, one, other))
        case Evidence(), Organization():
            journal.change(use, organization=other)
        case ((Meeting() | Report()), Place()):
            journal.change(use, place=other)
        case Report(), Meeting():
            journal.change(use, meeting=other)


def _publisher(journal: Journal, one: Record, other: Record) -> Publisher:
    found = Publisher.objects.filter(organization=other.pk).first()
    if found is None:
        found = Publisher(organization_id=other.pk, display=Publisher.objects.get(organization=one.pk).display)
        journal.create(found)
    return found


def same_party(participation: Participation, others: Iterable[Participation]) -> Participation | None:
    """Return who among the others is the same person, or an unknown one of the same office or delegation."""
    offices = _offices(participation)
    for other in others:
        if participation.person_id or other.person_id:
            if participation.person_id == other.person_id:
                return other
        elif offices & _offices(other) or (
            participation.as_written == other.as_written and participation.delegation_id == other.delegation_id
        ):
            return other
    return None


def _offices(participation: Participation) -> frozenset[int]:
    held = participation.held_offices.exclude(office=None)
    return frozenset(held.values_list("office_id", flat=True))


def merge(journal: Journal, one: Participation, other: Participation) -> None:
    """Make two participations one, which appears wherever either did and holds the offices of both."""
    held_by_other = {_held_key(held): held for held in other.held_offices.all()}
    for appearance in one.appearances.order_by("pk"):
        journal.change(appearance, participation=other)
    for held in one.held_offices.order_by("position", "pk"):
        same = held_by_other.get(_held_key(held))
        merge_held(journal, held, same) if same else journal.change(held, participation=other)
    journal.delete(one)


def _held_key(held: HeldOffice) -> tuple[int | None, str, str]:
    return held.office_id, held.capacity, "" if held.office_id else held.title


def merge_held(journal: Journal, one: HeldOffice, other: HeldOffice) -> None:
    """Make two offices that a participant held one, printed wherever either was."""
    for title in one.printed_titles.order_by("pk"):
        same = PrintedTitle.objects.filter(held_office=other, appearance=title.appearance_id).first()
        if same is None:
            journal.change(title, held_office=other)
            continue
        for evidence in title.evidence.order_by("pk"):
            journal.change(evidence, printed_title=same)
        journal.delete(title)
    journal.delete(one)


def become(journal: Journal, one: Any, other: Record, reason: str) -> None:
    """Let the one record's reference lead to the other."""
    journal.change(
        one.permalink, state=Permalink.State.JOINED, survivor=other.permalink, reason=reason, changed_at=now()
    )
    for name in one.names.order_by("pk") if not isinstance(one, Meeting) else ():
        add_form(journal, other, name, name.attestations)
