"""Keep the index true to the records. Whoever changes a meeting, or a record that it names, calls this."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from django.db import DatabaseError, connection, transaction
from django.db.models import Prefetch

from meetings.models import HeldOffice, Meeting, Organization, Report, SearchText
from meetings.models.meetings import MeetingQuerySet
from meetings.search.keys import search_key
from meetings.search.names import NAMED, index_names
from meetings.search.terms import facts, meeting_texts, tokens_of

T = TypeVar("T")

CHUNK = 200
# Names are short, so that more of them are in one transaction.
_NAMES_IN_CHUNK = 1000
_INDEXES = ("meetings_search", "meetings_names")


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


def rebuild(chunk: int = CHUNK) -> Iterator[int]:
    """Write all search rows anew, a transaction for each chunk of meetings; yield the size of each when it is done.

    The names come first: they are many fewer.
    """
    for model in NAMED:
        for records in chunks(model._default_manager.only("pk").iterator(_NAMES_IN_CHUNK), _NAMES_IN_CHUNK):
            with transaction.atomic():
                index_names(records)
    ids = list(Meeting.objects.order_by("latest_day", "pk").values_list("pk", flat=True))
    for some in chunks(ids, chunk):
        with transaction.atomic():
            index_meetings(some)
        yield len(some)
    if connection.vendor == "sqlite":
        # Triggers keep the index true to the rows; if it was damaged, only this mends it.
        with transaction.atomic(), connection.cursor() as cursor:
            for index in _INDEXES:
                cursor.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def is_sound() -> bool:
    """Whether the indexes of words and of names have what their rows have."""
    if connection.vendor != "sqlite":
        return True  # PostgreSQL keeps the vector with the row
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            for index in _INDEXES:
                cursor.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except DatabaseError:
        return False
    return True


def search_texts(meetings: MeetingQuerySet) -> list[SearchText]:
    """Return the search rows, not saved, that the published ones of these meetings should have."""
    loaded = list(_with_all_told(meetings.published()))
    organizations = _organizations(loaded)
    rows = []
    for meeting in loaded:
        tokens = tokens_of(meeting_texts(meeting))
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


def _with_all_told(meetings: MeetingQuerySet) -> MeetingQuerySet:
    return meetings.select_related("place").prefetch_related(
        "participations",
        Prefetch("participations__held_offices", HeldOffice.objects.select_related("office")),
        Prefetch("reports", Report.objects.select_related("source").defer("source__original")),
    )


def _organizations(meetings: Iterable[Meeting]) -> dict[int, Organization]:
    """Return the bodies that the meetings refer to and all that these are part of, by id."""
    missing = {meeting.place.territory_id for meeting in meetings if meeting.place}
    for meeting in meetings:
        for participation in meeting.participations.all():
            missing.add(participation.delegation_id)
            missing |= {held.office.organization_id for held in participation.held_offices.all() if held.office}
    found: dict[int, Organization] = {}
    while missing := missing - found.keys() - {None}:
        found |= Organization.objects.in_bulk(missing)
        missing = {organization.parent_id for organization in found.values()}
    return found


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield the items in lists of this size, the last one shorter."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
