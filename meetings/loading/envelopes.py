"""What comes in: files and folders, taken apart into one source text at a time with what its envelope states."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetings.extraction.drafts import Envelope

# The largest file that is read at all. Chosen: a hundred times the longest report met.
LARGEST_FILE = 20_000_000


@dataclass(frozen=True)
class Incoming:
    """One text's bytes and envelope, or the reason why they could not be had.

    ``id`` is the file's name without its ending; ``path`` says where it came from, for messages.
    """

    id: str
    path: str
    data: bytes
    envelope: Envelope
    fault: str = ""


def _printable(path: Path | str) -> str:
    """Return the path with bytes that are no UTF-8 and control characters shown as escapes."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _files(path: Path, root: Path) -> Iterator[Path | tuple[Path, str]]:
    """Walk a folder in the order of paths; links that lead out of it are passed over with a reason."""
    for entry in sorted(path.iterdir(), key=lambda p: os.fsencode(p.name)):
        if entry.name.startswith("."):
            continue
        if entry.is_symlink() and not entry.resolve().is_relative_to(root):
            yield entry, "a link that leads out of the folder"
        elif entry.is_dir():
            if entry.is_symlink():
                yield entry, "a link to a folder"
            else:
                yield from _files(entry, root)
        elif entry.suffix.lower() == ".txt":
            yield entry


def _read(path: Path, publisher: str) -> Incoming:
    shown = _printable(path)
    envelope = Envelope(file=_printable(path.name), publisher=publisher)
    identity = _printable(path.stem)
    try:
        if not path.is_file():
            return Incoming(identity, shown, b"", envelope, "not a file")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            return Incoming(identity, shown, b"", envelope, f"too large ({size} bytes, the limit is {LARGEST_FILE})")
        return Incoming(identity, shown, path.read_bytes(), envelope)
    except OSError as error:
        return Incoming(identity, shown, b"", envelope, error.strerror or str(error))


def incoming(paths: Sequence[str | Path], publisher: str = "") -> Iterator[Incoming]:
    """Yield each source text of the files and folders, folders sorted by path; faults in place of what cannot be read.

    ``publisher`` is stated for all of them.
    """
    for given in map(Path, paths):
        if not given.is_dir():
            fault = "" if given.exists() else "no such file or folder"
            yield (
                _read(given, publisher)
                if not fault
                else Incoming(
                    _printable(given.stem), _printable(given), b"", Envelope(file=_printable(given.name)), fault
                )
            )
            continue
        for found in _files(given, given.resolve()):
            if isinstance(found, tuple):
                path, fault = found
                yield Incoming(_printable(path.stem), _printable(path), b"", Envelope(), fault)
            else:
                yield _read(found, publisher)
