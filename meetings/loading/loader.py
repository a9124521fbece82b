"""Load source texts: some in one transaction, what fails is told and the rest goes on."""

import hashlib
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from django.db import DataError, IntegrityError, transaction

from meetings.extraction.drafts import TextDraft
from meetings.loading.authorities import Authorities
from meetings.loading.digests import body_digest, exact_digest
from meetings.loading.envelopes import Incoming
from meetings.loading.known import Known
from meetings.loading.outcomes import ADDED, DUPLICATE, FAILED, UNCHANGED, UPDATED, Outcome, refused
from meetings.loading.permalinks import issue
from meetings.loading.reading import ReadMany, readers
from meetings.loading.records import reading_digest, store_reading
from meetings.loading.retirement import let_go, retire_reports
from meetings.loading.writing import RolledBack, halting_at, one_loader_at_a_time
from meetings.models import Load, Permalink, SourceText
from meetings.models.statements import insert, select

_SAME_BODY = "SELECT file, url, permalink_id FROM meetings_sourcetext WHERE body_sha256 = %s ORDER BY id LIMIT 1"
_LAST_VERSION = """
    SELECT source.id FROM meetings_sourcetext source
    LEFT JOIN meetings_sourcetext later ON later.supersedes_id = source.id
    WHERE source.url = %s AND later.id IS NULL ORDER BY source.id DESC LIMIT 1
"""

# Texts that are stored in one transaction, or fewer where they are long: it lasts a fifth of a second, for which others
# wait that want to write. Chosen: a transaction and what is written once in it cost as much as a third of a text.
_TOGETHER = 16
_LONG_TOGETHER = 4_000_000  # bytes


@dataclass(frozen=True)
class _Read:
    """A text with its SHA-256, and its draft; or what became of it, where it cannot be read or is there."""

    text: Incoming
    sha256: str
    draft: TextDraft | Outcome


def stated(text: Incoming) -> dict[str, str]:
    """Return what kind of bytes came in and what was stated beside them, as it is kept with the text."""
    envelope = text.envelope
    kept = {"media": text.media, "publisher": envelope.publisher, "url": envelope.url, "title": envelope.title}
    kept |= {"language": envelope.language, "published": str(envelope.published or "")}
    return {name: value for name, value in kept.items() if value}


def load(texts: Iterable[Incoming], run: Load | None, workers: int = 1) -> Iterator[Outcome]:
    """Load texts, some in one transaction, and yield what became of each; without a run, nothing is kept.

    Texts are read in so many processes, some ahead, and stored in their order by this one.
    """
    known = Known()
    with readers(workers, _TOGETHER) as read_many:
        for some in _read_ahead(texts, read_many, workers if workers > 1 else 0):
            # Of what is not kept, no text is to find the one before it.
            for together in [some] if run else [[one] for one in some]:
                yield from _store_together(together, run, known)


def _read_ahead(texts: Iterable[Incoming], read_many: ReadMany, ahead: int) -> Iterator[list[_Read]]:
    """Yield some texts at a time, as they were read; so many times as many are being read meanwhile."""
    begun: deque[Iterator[_Read]] = deque()
    for some in _batches(texts):
        begun.append(_begin_to_read(some, read_many))
        if len(begun) > ahead:
            yield list(begun.popleft())
    for reading in begun:
        yield list(reading)


def _batches(texts: Iterable[Incoming]) -> Iterator[list[Incoming]]:
    some: list[Incoming] = []
    for text in texts:
        some.append(text)
        if len(some) == _TOGETHER or sum(len(one.data) for one in some) > _LONG_TOGETHER:
            yield some
            some = []
    if some:
        yield some


def _begin_to_read(texts: list[Incoming], read_many: ReadMany) -> Iterator[_Read]:
    digests = [hashlib.sha256(text.data).hexdigest() for text in texts]
    stored = dict(SourceText.objects.filter(sha256__in=digests).values_list("sha256", "permalink"))
    drafts = read_many([t for t, sha256 in zip(texts, digests, strict=True) if not t.fault and sha256 not in stored])

    def found(text: Incoming, sha256: str) -> TextDraft | Outcome:
        if text.fault:
            return Outcome(text.path, FAILED, text.fault)
        if sha256 in stored:
            return Outcome(text.path, UNCHANGED, reference=stored[sha256])
        draft = next(drafts)
        return Outcome(text.path, FAILED, draft) if isinstance(draft, str) else draft

    return (_Read(text, sha256, found(text, sha256)) for text, sha256 in zip(texts, digests, strict=True))


def _store_together(some: list[_Read], run: Load | None, known: Known) -> Iterator[Outcome]:
    """Store texts in one transaction; where the database refuses one of them, each in a transaction of its own."""
    if all(isinstance(one.draft, Outcome) for one in some):
        yield from (one.draft for one in some if isinstance(one.draft, Outcome))
        return
    fault: Exception | None = None
    outcomes: list[Outcome] = []
    try:
        with suppress(RolledBack), halting_at(some[0].text.path), transaction.atomic():
            one_loader_at_a_time()
            known.refresh()
            outcomes += (_store(one, run, known) for one in some)
            known.settle()
            if run is None:
                known.forget()
                raise RolledBack
    except (DataError, IntegrityError) as error:
        known.forget()
        fault = error
    if fault is None:
        yield from outcomes
    elif len(some) == 1:
        yield refused(some[0].text.path, fault)
    else:
        for one in some:
            yield from _store_together([one], run, known)


def _store(read: _Read, run: Load | None, known: Known) -> Outcome:
    text, sha256, draft = read.text, read.sha256, read.draft
    if isinstance(draft, Outcome):
        return draft
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
    store_in_place_of(earlier, source, draft, known)
    return Outcome(
        text.path,
        UPDATED if earlier else ADDED,
        "" if draft.meetings else "tells of no meeting",
        source.reference,
        len(draft.meetings),
        draft.warnings,
    )


def state_of(draft: TextDraft) -> str:
    """Return how far the text was read: its SourceText.State."""
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
        state=state_of(draft),
        reading_sha256=reading_digest(draft),
        warnings=list(draft.warnings),
        envelope=stated(text),
        supersedes=earlier,
        load=run,
    )
    source.days = draft.published
    insert([source])
    known.texts += 1
    return source


def store_in_place_of(earlier: SourceText | None, source: SourceText, draft: TextDraft, known: Known) -> None:
    """Store a reading; what was read from the earlier version, or from the same text before, gives way to it."""
    if earlier is None:
        store_reading(source, draft, known)
        return
    retired = retire_reports(earlier)
    store_reading(source, draft, known, frozenset(retired.meetings))
    let_go(retired, earlier, known)
