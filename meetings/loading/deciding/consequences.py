"""What a decision makes true elsewhere: titles, tenures, what is searched."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from meetings.loading.deciding.names import choose_name
from meetings.loading.decisions import corrected_fields
from meetings.loading.publish import publish, retitle
from meetings.loading.tenures import attest_tenures
from meetings.models import Meeting, Office, Organization, Person, Place, SourceText
from meetings.models.permalinks import Record, records_of
from meetings.search.index import index_meetings
from meetings.search.names import NAMED, index_names

Touched = Iterable[tuple[str, str]]


class Consequences:
    """The meetings to be published and indexed anew, and the people whose tenures are to be worked out anew."""

    def __init__(self) -> None:
        self._publish: set[int] = set()
        self._index: set[int] = set()
        self._people: set[int] = set()

    def note_people(self, *records: Record | None) -> None:
        """Add who takes part now, before someone else does."""
        meetings = [record.pk for record in records if isinstance(record, Meeting)]
        if meetings:
            self._people.update(_ids(Person.objects.filter(participations__meeting__in=meetings)))

    def follow(self, touched: Touched) -> None:
        """Work it all out again from the rows as they are now; each touch is a reference and what of it changed."""
        touched = sorted(set(touched))
        records = records_of(reference for reference, _aspect in touched)
        index_names(record for record in records.values() if isinstance(record, tuple(NAMED)))
        for reference, aspect in touched:
            self._of(records[reference], aspect)
        meetings = list(Meeting.objects.filter(pk__in=self._publish).order_by("pk"))
        for meeting in meetings:
            publish(meeting, corrected_fields(meeting.reference))
        self.note_people(*meetings)
        attest_tenures(Person.objects.filter(pk__in=self._people).order_by("pk"))
        index_meetings(sorted(self._index | self._publish))

    def _of(self, record: Record, aspect: str) -> None:
        match record:
            case Meeting():
                self._publish.add(record.pk)
            case Person():
                self._people.add(record.pk)
                if choose_name(record) or aspect == "name":
                    index_names([record])
                    retitle([record.pk])
            case Office() if aspect in ("organization", "state"):
                held = Person.objects.filter(Q(participations__held_offices__office=record) | Q(tenures__office=record))
                self._people.update(_ids(held))
                self._index.update(_ids(Meeting.objects.filter(participations__held_offices__office=record)))
            case Organization() if aspect == "name":
                self._publish.update(_ids(Meeting.objects.filter(participations__delegation=record)))
            case Organization() if aspect == "parent":
                self._index.update(_ids(_meetings_within(record)))
            case Place() if aspect in ("territory", "state"):
                self._index.update(_ids(Meeting.objects.filter(place=record)))
            case SourceText():
                self._index.update(_ids(Meeting.objects.filter(reports__source=record)))


def _ids(rows: QuerySet) -> set[int]:
    return set(rows.values_list("pk", flat=True))


def _meetings_within(organization: Organization) -> QuerySet[Meeting]:
    """The meetings that can be found by the body and all that are part of it."""
    family, new = set(), {organization.pk}
    while new:
        family |= new
        new = _ids(Organization.objects.filter(parent__in=new)) - family
    return Meeting.objects.filter(
        Q(participations__delegation__in=family)
        | Q(participations__held_offices__office__organization__in=family)
        | Q(place__territory__in=family)
    )
