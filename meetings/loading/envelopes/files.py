"""Files, folders and zip archives: walked in the order of paths, each file taken apart by its ending."""

import io
import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TypeVar

from meetings.extraction.drafts import Envelope
from meetings.loading.envelopes import feeds, records
from meetings.loading.envelopes.bounds import (
    DEEPEST,
    HIGHEST_RATIO,
    LARGEST_ARCHIVE,
    LARGEST_FILE,
    MOST_ITEMS,
    MOST_MEMBERS,
    Fault,
)
from meetings.loading.envelopes.incoming import Incoming

_One = TypeVar("_One")
_PAGES = frozenset({".html", ".htm", ".xhtml"})
_TEXTS = _PAGES | {".txt"}
_FEEDS = frozenset({".xml", ".rss", ".atom"})
_ENDINGS = _TEXTS | _FEEDS | {".jsonl", ".csv", ".zip"}

# What unpacking a member can fail with: each way of packing has its own.
_UNSOUND = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, RuntimeError, ValueError, OSError, EOFError,
)  # fmt: skip


def printable(path: Path | str) -> str:
    """Return the path with bytes that are no UTF-8 and control characters shown as escapes."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def incoming(paths: Sequence[str | Path], publisher: str = "") -> Iterator[Incoming]:
    """Yield each source text of the files and folders, folders sorted by path; faults in place of what cannot be read.

    ``publisher`` is stated for all of them. A file given by name is read whatever its ending; in folders and archives
    files of other endings are passed over.
    """
    for given in map(Path, paths):
        for path in _walk(given, given.resolve()) if given.is_dir() else [given]:
            if isinstance(path, tuple):
                yield _faulty(*path)
                continue
            for text in _file(path):
                stated = text.envelope.publisher or publisher
                yield replace(text, envelope=replace(text.envelope, publisher=stated))


def _faulty(path: Path | str, reason: str) -> Incoming:
    name = PurePosixPath(printable(path))
    return Incoming(name.stem, str(name), b"", Envelope(file=name.name), fault=reason)


def _walk(folder: Path, root: Path, depth: int = 1) -> Iterator[Path | tuple[Path, str]]:
    """The files of a folder in the order of paths; links that lead out of it are passed over with a reason."""
    if depth > DEEPEST:
        yield folder, f"folders nested more than {DEEPEST} deep"
        return
    try:
        entries = sorted(folder.iterdir(), key=lambda p: os.fsencode(p.name))
    except OSError as error:
        yield folder, error.strerror or str(error)
        return
    pages = {f"{entry.stem}_files" for entry in entries if entry.suffix.lower() in _PAGES}
    for entry in entries:
        if entry.name.startswith(".") or entry.name in pages:
            continue  # in the second, browsers keep what a page that they save shows besides: pictures, others' frames
        if entry.is_symlink() and not entry.resolve().is_relative_to(root):
            yield entry, "a link that leads out of the folder"
        elif entry.is_symlink() and entry.is_dir():
            yield entry, "a link to a folder"
        elif entry.is_dir():
            yield from _walk(entry, root, depth + 1)
        elif entry.suffix.lower() in _ENDINGS:
            yield entry


def _file(path: Path) -> Iterator[Incoming]:
    try:
        if not path.exists():
            raise Fault("no such file or folder")
        if not path.is_file():
            raise Fault("not a file")
        size, zipped = path.stat().st_size, path.suffix.lower() == ".zip"
        limit = LARGEST_ARCHIVE if zipped else LARGEST_FILE
        if size > limit:
            raise Fault(f"too large ({size} bytes, the limit is {limit})")
        data = path.read_bytes()
    except Fault as fault:
        yield _faulty(path, str(fault))
    except OSError as error:
        yield _faulty(path, error.strerror or str(error))
    else:
        yield from _members(path, data) if zipped else _texts(path, data)


def _texts(path: Path | str, data: bytes) -> Iterator[Incoming]:
    """The texts of one file, by its ending."""
    name = PurePosixPath(printable(path))
    ending = name.suffix.lower()
    envelope = Envelope(file=name.name)
    if ending in _FEEDS:
        found = _items(name, data)
    elif ending in (".jsonl", ".csv"):
        found = _records(name, data, records.lines if ending == ".jsonl" else records.rows)
    else:
        found = iter([Incoming(name.stem, str(name), data, envelope)])
    try:
        yield from found
    except Fault as fault:
        yield _faulty(path, str(fault))


def _numbered(found: Iterator[_One]) -> Iterator[tuple[int, _One]]:
    for number, one in enumerate(found, 1):
        if number > MOST_ITEMS:
            raise Fault(f"more than {MOST_ITEMS} texts in it; the rest are not read")
        yield number, one


def _items(name: PurePosixPath, data: bytes) -> Iterator[Incoming]:
    for number, found in _numbered(feeds.items(data)):
        place = f"{name}#{number}"
        if isinstance(found, Fault):
            yield Incoming(f"{name.name}#{number}", place, b"", Envelope(file=name.name), fault=str(found))
            continue
        piece, stated = found
        try:
            link = feeds.item(piece)[1].url
        except Fault:
            link = ""
        yield Incoming(link or f"{name.name}#{number}", place, piece, replace(stated, file=name.name), "feed")


def _records(name: PurePosixPath, data: bytes, taken_apart) -> Iterator[Incoming]:
    for number, found in _numbered(taken_apart(data)):
        identity, place, envelope = f"{name.name}#{number}", f"{name}#{number}", Envelope(file=name.name)
        if isinstance(found, Fault):
            yield Incoming(identity, place, b"", envelope, fault=str(found))
        else:
            yield Incoming(identity, place, found, envelope, "record")


def _members(path: Path, data: bytes) -> Iterator[Incoming]:
    """The texts of a zip archive's members, in the order of names, counted while they are unpacked."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        yield _faulty(path, f"not a zip archive: {error}")
        return
    left = LARGEST_ARCHIVE
    with archive:
        members = sorted((m for m in archive.infolist() if m.filename and not m.is_dir()), key=lambda m: m.filename)
        if len(members) > MOST_MEMBERS:
            yield _faulty(path, f"too many members ({len(members)}, the limit is {MOST_MEMBERS})")
            return
        for member in members:
            place = f"{printable(path)}/{printable(member.filename)}"
            ending = PurePosixPath(member.filename).suffix.lower()
            if ending not in _ENDINGS or PurePosixPath(member.filename).name.startswith("."):
                continue
            try:
                content = _unpacked(archive, member, left)
            except Fault as fault:
                yield _faulty(place, str(fault))
                continue
            left -= len(content)
            yield from _texts(place, content)


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> bytes:
    """A member's bytes, never more than allowed: the sizes that an archive states are not believed."""
    if stat.S_ISLNK(member.external_attr >> 16):
        raise Fault("a link in an archive")
    if member.filename.lower().endswith(".zip"):
        raise Fault("an archive within an archive")
    limit = min(LARGEST_FILE, left, HIGHEST_RATIO * max(member.compress_size, 1000))
    try:
        with archive.open(member) as file:
            content = file.read(limit + 1)
    except _UNSOUND as error:
        raise Fault(f"cannot be unpacked: {error}") from error
    if len(content) > limit:
        raise Fault(f"too large unpacked (more than {limit} bytes)")
    return content
