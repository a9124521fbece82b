"""Load source texts: one transaction a text, what fails is told and the rest goes on."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice

from django.db import DataError, IntegrityError, InterfaceError, OperationalError, connection, transaction

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope, TextDraft
from meetings.extraction.pipeline import read_text
from meetings.extraction.reading import Unreadable
from meetings.loading.authorities import Authorities
from meetings.loading.decisions import corrected_fields
from meetings.loading.digests import body_digest, exact_digest
from meetings.loading.envelopes import Incoming, Readable, readable
from meetings.loading.envelopes.bounds import Fault
from meetings.loading.known import Known
from meetings.loading.permalinks import issue
from meetings.loading.reading import ReadMany, readers
from meetings.loading.records import reading_digest, store_reading
from meetings.loading.retirement import let_go, retire_reports
from meetings.models import Load, Permalink, SourceText
from meetings.models.statements import execute, insert, select

ADDED, UPDATED, UNCHANGED, DUPLICATE, FAILED = "added", "updated", "unchanged", "duplicate", "failed"
OUTCOMES = (ADDED, UPDATED, UNCHANGED, DUPLICATE, FAILED)

# Any number will do, so long as all loaders ask PostgreSQL for the same one.
_LOCK = 0x5EAD0

_SAME_BODY = "SELECT file, url, permalink_id FROM meetings_sourcetext WHERE body_sha256 = %s ORDER BY id LIMIT 1"
_LAST_VERSION = """
    SELECT source.id FROM meetings_sourcetext source
    LEFT JOIN meetings_sourcetext later ON later.supersedes_id = source.id
    WHERE source.url = %s AND later.id IS NULL ORDER BY source.id DESC LIMIT 1
"""

_MAPPED = 64 << 20  # bytes

# How many texts are read before they are stored, for each process that reads. Chosen.
_AHEAD = 16


@dataclass(frozen=True)
class Outcome:
    """What became of one text: one of OUTCOMES, the reason or a remark, and the stored text's reference."""

    path: str
    outcome: str
    remark: str = ""
    reference: str = ""
    meetings: int = 0
    warnings: tuple[str, ...] = ()


class Halted(Exception):
    """The archive takes in nothing more for now: at which text that was noticed, and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")


class ImportUnfinished(Exception):
    """A dump is being imported, or its import was interrupted."""


class _RolledBack(Exception):
    pass


def stated(text: Incoming) -> dict[str, str]:
    """Return what kind of bytes came in and what was stated beside them, as it is kept with the text."""
    envelope = text.envelope
    kept = {"media": text.media, "publisher": envelope.publisher, "url": envelope.url, "title": envelope.title}
    kept |= {"language": envelope.language, "published": str(envelope.published or "")}
    return {name: value for name, value in kept.items() if value}


def as_stated(source: SourceText) -> Readable:
    """Return what a stored text's bytes hold, as when it came in."""
    kept = dict(source.envelope)
    published, media = kept.pop("published", ""), kept.pop("media", "")
    envelope = Envelope(file=source.file, published=DayRange.parse(published) if published else None, **kept)
    return readable(bytes(source.original or b""), envelope, media)


def load(texts: Iterable[Incoming], run: Load | None, workers: int = 1) -> Iterator[Outcome]:
    """Load each text in a transaction of its own and yield what became of it; without a run, nothing is kept.

    Texts are read in so many processes, a few ahead, and stored in their order by this one.
    """
    known = Known()
    with readers(workers) as read_many:
        for some in _batches(texts, _AHEAD * workers):
            for text, sha256, read in _read(some, read_many):
                if isinstance(read, Outcome):
                    yield read
                    continue
                try:
                    with suppress(_RolledBack), halting_at(text.path), transaction.atomic():
                        one_loader_at_a_time()
                        known.refresh()
                        outcome = _store(text, sha256, read, run, known)
                        if run is None:
                            known.forget()
                            raise _RolledBack
                        known.settle()
                except (DataError, IntegrityError) as error:
                    known.forget()
                    outcome = _refused(text.path, error)
                yield outcome


def _batches(texts: Iterable[Incoming], size: int) -> Iterator[list[Incoming]]:
    iterator = iter(texts)
    while some := list(islice(iterator, size)):
        yield some


def _read(texts: list[Incoming], read_many: ReadMany) -> Iterator[tuple[Incoming, str, TextDraft | Outcome]]:
    """Yield each text with its SHA-256 and its draft; or what became of it, where it cannot be read or is there."""
    digests = [hashlib.sha256(text.data).hexdigest() for text in texts]
    stored = dict(SourceText.objects.filter(sha256__in=digests).values_list("sha256", "permalink"))
    drafts = read_many([t for t, sha256 in zip(texts, digests, strict=True) if not t.fault and sha256 not in stored])
    for text, sha256 in zip(texts, digests, strict=True):
        if text.fault:
            yield text, sha256, Outcome(text.path, FAILED, text.fault)
        elif sha256 in stored:
            yield text, sha256, Outcome(text.path, UNCHANGED, reference=stored[sha256])
        else:
            draft = next(drafts)
            yield text, sha256, Outcome(text.path, FAILED, draft) if isinstance(draft, str) else draft


def _refused(path: str, error: Exception) -> Outcome:
    return Outcome(path, FAILED, f"the database refuses what was read: {str(error).splitlines()[0]}")


def one_loader_at_a_time() -> None:
    """Let other loaders wait until this transaction ends. SQLite's immediate transactions do so by themselves.

    Raise ImportUnfinished while a dump is being imported: it needs the archive for itself.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    if select("SELECT 1 FROM meetings_load WHERE command = %s AND ended_at IS NULL", Load.IMPORT):
        raise ImportUnfinished


def take_little_memory() -> None:
    """Let this process map less of SQLite's file than one that answers readers: what it maps counts as its memory."""
    if connection.vendor == "sqlite":
        execute(f"PRAGMA mmap_size={_MAPPED}")


@contextmanager
def halting_at(path: str) -> Iterator[None]:
    """Raise Halted where the database can store nothing more: its disk is full, or it no longer answers."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise Halted(path, f"the archive cannot be written: {str(error).splitlines()[0]}") from error
    except ImportUnfinished as error:
        raise Halted(path, "an import is unfinished: go on with it first (import_archive)") from error


def _store(text: Incoming, sha256: str, draft: TextDraft, run: Load | None, known: Known) -> Outcome:
    # Asked again: another loader may have stored it while this one was reading or waiting.
    if stored := select("SELECT permalink_id FROM meetings_sourcetext WHERE sha256 = %s", sha256):
        return Outcome(text.path, UNCHANGED, reference=stored[0][0])
    digest = body_digest(draft.body)
    if same := select(_SAME_BODY, digest):
        file, url, reference = same[0]
        return Outcome(text.path, DUPLICATE, f"duplicate of {file or url or reference}", reference)
    earlier = None
    if draft.url and (versions := select(_LAST_VERSION, draft.url)):
        earlier = SourceText.objects.get(pk=versions[0][0])
    source = _new_source(text, sha256, digest, draft, run, earlier, known)
    _store_in_place_of(earlier, source, draft, known)
    return Outcome(
        text.path,
        UPDATED if earlier else ADDED,
        "" if draft.meetings else "tells of no meeting",
        source.reference,
        len(draft.meetings),
        draft.warnings,
    )


def _state(draft: TextDraft) -> str:
    if draft.meetings:
        return SourceText.State.READ
    return SourceText.State.TO_REVIEW if draft.doubts else SourceText.State.NO_MEETING


def _new_source(
    text: Incoming,
    sha256: str,
    digest: str,
    draft: TextDraft,
    run: Load | None,
    earlier: SourceText | None,
    known: Known,
) -> SourceText:
    source = SourceText(
        permalink=issue(Permalink.Kind.SOURCE, sha256, "source"),
        original=text.data,
        sha256=sha256,
        body=draft.body,
        body_sha256=digest,
        exact_sha256=exact_digest(draft.body),
        language=draft.language,
        title=draft.title,
        publisher=Authorities(known, draft.language, sha256).publisher(draft.publisher) if draft.publisher else None,
        url=draft.url,
        file=text.envelope.file[:500],
        state=_state(draft),
        reading_sha256=reading_digest(draft),
        warnings=list(draft.warnings),
        envelope=stated(text),
        supersedes=earlier,
        load=run,
    )
    source.days = draft.published
    insert([source])
    return source


def reread(source: SourceText, dry_run: bool = False) -> Outcome:
    """Read a stored text again with today's grammar, in one transaction; nothing is kept of a dry run."""
    path = source.file or source.url or source.reference
    if source.original is None:
        return Outcome(path, FAILED, "its original bytes are not in this archive", source.reference)
    try:
        found = as_stated(source)
        draft = read_text(found.data, found.envelope)
    except (Unreadable, Fault) as error:
        return Outcome(path, FAILED, str(error), source.reference)
    if reading_digest(draft) == source.reading_sha256:
        return Outcome(path, UNCHANGED, reference=source.reference, meetings=len(draft.meetings))
    try:
        with suppress(_RolledBack), halting_at(path), transaction.atomic():
            one_loader_at_a_time()
            _store_again(source, draft)
            if dry_run:
                raise _RolledBack
    except (DataError, IntegrityError) as error:
        return _refused(path, error)
    return Outcome(path, UPDATED, reference=source.reference, meetings=len(draft.meetings))


def _store_again(source: SourceText, draft: TextDraft) -> None:
    _store_in_place_of(source, source, draft, Known())
    corrected = corrected_fields(source.reference)
    if "language" not in corrected:
        source.language = draft.language
    if "title" not in corrected:
        source.title = draft.title
    if "published" not in corrected:
        source.days = draft.published
    source.state, source.reading_sha256 = _state(draft), reading_digest(draft)
    source.warnings = list(draft.warnings)
    source.save()


def _store_in_place_of(earlier: SourceText | None, source: SourceText, draft: TextDraft, known: Known) -> None:
    """Store a reading; what was read from the earlier version, or from the same text before, gives way to it."""
    if earlier is None:
        store_reading(source, draft, known)
        return
    retired = retire_reports(earlier)
    store_reading(source, draft, known, frozenset(retired.meetings))
    let_go(retired, earlier)
