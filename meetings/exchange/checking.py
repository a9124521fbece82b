"""Whether an archive is what it says: each fault as one line."""

import hashlib
from collections.abc import Iterator

from django.db.models import F, Q

from meetings.loading.loader import body_digest
from meetings.models import (
    Appearance,
    Evidence,
    Meeting,
    Office,
    OfficeName,
    Organization,
    OrganizationName,
    Permalink,
    Person,
    PersonName,
    Place,
    PlaceName,
    PrintedTitle,
    SearchText,
    SourceText,
)
from meetings.models.names import name_key
from meetings.search import index

# Records that are in memory at a time.
CHUNK = 200


def faults() -> Iterator[str]:
    """Yield what is wrong: with texts and quotations, names, search rows, and references, in this order."""
    yield from _texts()
    yield from _evidence()
    yield from _names()
    yield from _search_rows()
    yield from _permalinks()


def _texts() -> Iterator[str]:
    sources = SourceText.objects.order_by("pk").prefetch_related("evidence")
    for source in sources.iterator(CHUNK):
        # The bytes of an archive that was imported from the plain dump are not there, and not missed.
        if source.original is not None and hashlib.sha256(source.original).hexdigest() != source.sha256:
            yield f"source {source.reference}: its bytes have another SHA-256"
        if body_digest(source.body) != source.body_sha256:
            yield f"source {source.reference}: its text has another SHA-256"
        for row in source.evidence.all():
            if source.body[row.start : row.end] != row.quote:
                yield f"source {source.reference}: {row.quote!r} does not stand at {row.start} to {row.end}"


def _evidence() -> Iterator[str]:
    """What the tables' constraints cannot hold together, since it runs over several."""
    elsewhere = [
        (Appearance.objects.exclude(participation__meeting=F("report__meeting")), "a participant in another meeting"),
        (PrintedTitle.objects.exclude(held_office__participation=F("appearance__participation")), "another's office"),
        (
            Evidence.objects.filter(
                (Q(report__isnull=False) & ~Q(report__source=F("source")))
                | (Q(appearance__isnull=False) & ~Q(appearance__report=F("report")))
                | (Q(printed_title__isnull=False) & ~Q(printed_title__appearance=F("appearance")))
            ),
            "another report",
        ),
    ]
    for rows, what in elsewhere:
        for row in rows.order_by("pk"):
            yield f"{row._meta.verbose_name} {row.pk} ({row}): it is of {what}"


def _names() -> Iterator[str]:
    for model in (OfficeName, OrganizationName, PersonName, PlaceName):
        for name in model.objects.order_by("pk").iterator(CHUNK):
            if name.key != name_key(name.text)[:300]:
                yield f"{name._meta.verbose_name} {name.pk} ({name}): its key is not {name_key(name.text)[:300]!r}"


def _search_rows() -> Iterator[str]:
    fields = ("search_key", "words", "stems", "facts", "is_cut")
    ids = Meeting.objects.order_by("pk").values_list("pk", flat=True)
    for chunk in index.chunks(ids.iterator(CHUNK), CHUNK):
        meetings = Meeting.objects.filter(pk__in=chunk).order_by("pk")
        wanted = {row.meeting_id: row for row in index.search_texts(meetings)}
        found = {row.meeting_id: row for row in SearchText.objects.filter(meeting__in=chunk)}
        for meeting in meetings.only("permalink", "search_key"):
            want, have = wanted.get(meeting.pk), found.get(meeting.pk)
            same = [getattr(want, field, None) == getattr(have, field, None) for field in fields]
            if not all(same) or meeting.search_key != getattr(want, "search_key", None):
                yield f"meeting {meeting.reference}: its search row is not what its records give (rebuild_search)"
    if not index.is_sound():
        yield "the index of words is not what the search rows give (rebuild_search)"


def _permalinks() -> Iterator[str]:
    for model in (Meeting, Office, Organization, Person, Place, SourceText):
        own = Permalink.objects.filter(kind=model.KIND).exclude(pk__in=model.objects.values("permalink"))
        for permalink in own.order_by("pk"):
            yield f"{permalink}: there is no {permalink.get_kind_display()} of this reference"
        for record in model.objects.exclude(permalink__kind=model.KIND).order_by("pk"):
            yield f"{record.reference}: it is the reference of a {model._meta.verbose_name}"
    joined = Permalink.objects.filter(state=Permalink.State.JOINED).exclude(survivor__kind=F("kind"))
    for permalink in joined.order_by("pk"):
        yield f"{permalink}: it is joined to {permalink.survivor}, which is no {permalink.get_kind_display()}"
