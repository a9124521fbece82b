"""Keep the index true to the records. Whoever changes a meeting, or a record that it names, calls this."""

from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import transaction
from django.db.models import Prefetch

from meetings.models import HeldOffice, Meeting, Organization, Participation, Report, SearchText
from meetings.models.meetings import MeetingQuerySet
from meetings.search.keys import search_key
from meetings.search.terms import facts, meeting_texts, tokens_of

CHUNK = 200


def index_meetings(ids: Iterable[int]) -> None:
    """Write the search rows and keys of these meetings anew, in the caller's transaction.

    Meetings that are not published, and those that are gone, lose theirs.
    """
    for chunk in _chunks(ids, CHUNK):
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
    """Write all search rows anew, a transaction for each chunk of meetings; yield the size of each when it is done."""
    ids = Meeting.objects.order_by("latest_day", "pk").values_list("pk", flat=True)
    for some in _chunks(list(ids), chunk):
        with transaction.atomic():
            index_meetings(some)
        yield len(some)


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


def _chunks(ids: Iterable[int], size: int) -> Iterator[list[int]]:
    iterator = iter(ids)
    while chunk := list(islice(iterator, size)):
        yield chunk
