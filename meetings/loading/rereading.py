"""Read stored texts again with today's grammar."""

from contextlib import suppress
from dataclasses import replace

from django.db import DataError, IntegrityError, transaction

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope, TextDraft
from meetings.extraction.pipeline import read_text
from meetings.extraction.texts.reading import Unreadable
from meetings.loading.decisions import corrected_fields
from meetings.loading.envelopes import Readable, readable
from meetings.loading.envelopes.bounds import Fault
from meetings.loading.known import Known
from meetings.loading.loader import state_of, store_in_place_of
from meetings.loading.outcomes import FAILED, UNCHANGED, UPDATED, Outcome, refused
from meetings.loading.records import reading_digest
from meetings.loading.writing import RolledBack, halting_at, one_loader_at_a_time
from meetings.models import SourceText


def _as_stated(source: SourceText) -> Readable:
    """Return what a stored text's bytes hold, as when it came in."""
    kept = dict(source.envelope)
    published, media = kept.pop("published", ""), kept.pop("media", "")
    envelope = Envelope(file=source.file, published=DayRange.parse(published) if published else None, **kept)
    return readable(bytes(source.original or b""), envelope, media)


def reread(source: SourceText, dry_run: bool = False) -> Outcome:
    """Read a stored text again with today's grammar, in one transaction; nothing is kept of a dry run."""
    path = source.file or source.url or source.reference
    if source.original is None:
        return Outcome(path, FAILED, "its original bytes are not in this archive", source.reference)
    try:
        found = _as_stated(source)
        draft = read_text(found.data, found.envelope)
        if draft.body != source.body:  # what is kept of it is never edited: spans point into that
            draft = read_text(source.body.encode(), replace(found.envelope, title=found.envelope.title or draft.title))
    except (Unreadable, Fault) as error:
        return Outcome(path, FAILED, str(error), source.reference)
    if reading_digest(draft) == source.reading_sha256:
        return Outcome(path, UNCHANGED, reference=source.reference, meetings=len(draft.meetings))
    try:
        with suppress(RolledBack), halting_at(path), transaction.atomic():
            one_loader_at_a_time()
            source.refresh_from_db()  # staff may have corrected it, or taken it down, while it was read
            _store_again(source, draft)
            if dry_run:
                raise RolledBack
    except (DataError, IntegrityError) as error:
        return refused(path, error)
    return Outcome(path, UPDATED, reference=source.reference, meetings=len(draft.meetings))


def _store_again(source: SourceText, draft: TextDraft) -> None:
    known = Known()
    store_in_place_of(source, source, draft, known)
    corrected = corrected_fields(source.reference)
    if "language" not in corrected:
        source.language = draft.language
    if "title" not in corrected:
        source.title = draft.title
    if "published" not in corrected:
        source.days = draft.published
    source.state, source.reading_sha256 = state_of(draft), reading_digest(draft)
    source.warnings = list(draft.warnings)
    source.save()
    known.settle()  # meetings are found by the words of the title too
