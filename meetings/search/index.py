"""Keep the index true to the records. Whoever changes a meeting, or a record that it names, calls this."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from django.db import DatabaseError, connection, transaction
from django.db.models import Prefetch
from django.db.models.expressions import RawSQL

from meetings.models import HeldOffice, Meeting, Organization, Participation, Permalink, Report, SearchText
from meetings.models.meetings import MeetingQuerySet
from meetings.models.permalinks import Record
from meetings.search.keys import search_key
from meetings.search.query import Fact, Or
from meetings.search.selection import Selection
from meetings.search.terms import facts, meeting_texts, tokens_of

T = TypeVar("T")

CHUNK = 200
# Records whose meetings are asked for at a time; FTS5 takes a few hundred words in a question.
_AT_ONCE = 50
# The facts of a meeting that has a record's names among its words.
_NAMED_BY = {
    Permalink.Kind.PERSON: ["person"],
    Permalink.Kind.OFFICE: ["office"],
    Permalink.Kind.ORGANIZATION: ["organization", "territory"],
    Permalink.Kind.PLACE: ["place"],
}


def index_meetings(ids: Iterable[int]) -> None:
    """Write the search rows and keys of these meetings anew, in the caller's transaction.

    Meetings that are not published, and those that are gone, lose theirs.
    """
    for chunk in chunks(ids, CHUNK):
        SearchText.objects.filter(meeting__in=chunk).delete()
        rows = search_texts(Meeting.objects.filter(pk__in=chunk))
        SearchText.objects.bulk_create(rows)
        key_of = {row.meeting_id: row.search_key for row in rows}
        changed = []
        for meeting in Meeting.objects.filter(pk__in=chunk).only("search_key"):
            if meeting.search_key != key_of.get(meeting.pk):
                meeting.search_key = key_of.get(meeting.pk)
                changed.append(meeting)
        Meeting.objects.bulk_update(changed, ["search_key"])


def meetings_naming(records: Iterable[Record]) -> set[int]:
    """Return the numbers of all indexed meetings that these records are named in: to index when a name changes."""
    found: set[int] = set()
    for chunk in chunks(records, _AT_ONCE):
        named_in = Selection(
            Or(tuple(Fact(fact, str(record.pk)) for record in chunk for fact in _NAMED_BY[record.KIND]))
        )
        sql, parameters = named_in.sql()
        rows = SearchText.objects.filter(search_key__in=RawSQL(sql, parameters))
        found.update(rows.values_list("meeting", flat=True))
    return found


def rebuild(chunk: int = CHUNK) -> Iterator[int]:
    """Write all search rows anew, a transaction for each chunk of meetings; yield the size of each when it is done."""
    ids = list(Meeting.objects.order_by("latest_day", "pk").values_list("pk", flat=True))
    for some in chunks(ids, chunk):
        with transaction.atomic():
            index_meetings(some)
        yield len(some)
    if connection.vendor == "sqlite":
        # Triggers keep the index true to the rows; if it was damaged, only this mends it.
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("INSERT INTO meetings_search (meetings_search) VALUES ('rebuild')")


def is_sound() -> bool:
    """Whether the index has what the search rows have."""
    if connection.vendor != "sqlite":
        return True  # PostgreSQL keeps the vector with the row
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("INSERT INTO meetings_search (meetings_search, rank) VALUES ('integrity-check', 1)")
    except DatabaseError:
        return False
    return True


def search_texts(meetings: MeetingQuerySet) -> list[SearchText]:
    """Return the search rows, not saved, that the published ones of these meetings should have."""
    loaded = list(_with_all_names(meetings.published()))
    organizations = _organizations(loaded)
    rows = []
    for meeting in loaded:
        tokens = tokens_of(meeting_texts(meeting, organizations))
        rows.append(
            SearchText(
                meeting=meeting,
                search_key=search_key(meeting.latest_day, meeting.pk),
                words=tokens.words,
                stems=tokens.stems,
                facts=" ".join(facts(meeting, organizations)),
                is_cut=tokens.is_cut,
            )
        )
    return rows


def _with_all_names(meetings: MeetingQuerySet) -> MeetingQuerySet:
    return meetings.select_related("place").prefetch_related(
        "place__names",
        Prefetch("participations", Participation.objects.select_related("person")),
        "participations__person__names",
        Prefetch("participations__held_offices", HeldOffice.objects.select_related("office")),
        "participations__held_offices__office__names",
        Prefetch("reports", Report.objects.select_related("source").defer("source__original")),
    )


def _organizations(meetings: Iterable[Meeting]) -> dict[int, Organization]:
    """Return the bodies that the meetings refer to and all that these are part of, by id, with their names."""
    missing = {meeting.place.territory_id for meeting in meetings if meeting.place}
    for meeting in meetings:
        for participation in meeting.participations.all():
            missing.add(participation.delegation_id)
            missing |= {held.office.organization_id for held in participation.held_offices.all() if held.office}
    found: dict[int, Organization] = {}
    while missing := missing - found.keys() - {None}:
        found |= Organization.objects.prefetch_related("names").in_bulk(missing)
        missing = {organization.parent_id for organization in found.values()}
    return found


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield the items in lists of this size, the last one shorter."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
