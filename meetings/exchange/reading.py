"""The dump, read: each line checked by itself, and where in the file each type stands."""

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, BinaryIO

from meetings.exchange.line_shapes import TYPES, check_line, place_of
from meetings.loading.processes import InOrder

# No text is longer than 20 MB; written in JSON it may be a few times as long.
LONGEST_LINE = 128 << 20
# Lines that are looked at together, or fewer where they have more bytes together.
BLOCK = 500
MOST_BYTES = 4 << 20


class DumpError(Exception):
    """A line that cannot be read into an archive, and why."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"line {number}: {reason}")
        self.number = number
        self.reason = reason

    def __reduce__(self) -> tuple:
        return type(self), (self.number, self.reason)


@dataclass(frozen=True)
class Section:
    """The lines of one type."""

    offset: int  # of the first, in bytes
    first: int  # the number of the first, from 1
    count: int


@dataclass(frozen=True)
class Contents:
    """What a sound dump has: the lines of each type, and the SHA-256 of all."""

    sections: dict[str, Section]
    sha256: str


@dataclass(frozen=True)
class NumberedLine:
    number: int
    value: dict[str, Any]


@dataclass(frozen=True)
class RawLines:
    """Lines that follow one another, as they stand in the file."""

    first: int  # the number of the first
    offset: int  # of the first, in bytes
    lines: list[bytes]

    def parsed(self, unless: bytes = b"") -> list[NumberedLine]:
        """Return what lines say that contents() has found sound, those with certain bytes left out."""
        return [
            NumberedLine(number, json.loads(raw.decode()))
            for number, raw in enumerate(self.lines, self.first)
            if not unless or unless not in raw
        ]


@dataclass
class Block:
    """What some lines have, and where the first and the last of them stand in the order of a dump.

    Where a line is not as it must be, ``fault`` says so, and nothing is told of those after it.
    """

    number: int  # of the first line
    sections: dict[str, Section] = field(default_factory=dict)
    first: tuple = ()
    last: tuple = ()
    fault: DumpError | None = None


def contents(file: BinaryIO, look: InOrder = map) -> Contents:
    """Return what a dump has. Raise DumpError where a line is not as a dump's lines must be, or not in its place.

    Blocks of lines are looked at by ``look``, as by map(): in other processes, if need be.
    """
    found: dict[str, Section] = {}
    digest = hashlib.sha256()
    before: tuple = ("",)
    for block in look(block_of, _told_to(digest, _raw(file, 1, sys.maxsize, BLOCK))):
        if block.first and block.first <= before:
            raise _misplaced(block.number, block.first, before)
        if block.fault:
            raise block.fault
        before = block.last
        for kind, section in block.sections.items():
            found[kind] = _with(found.get(kind, section), section.count if kind in found else 0)
    return Contents(found, digest.hexdigest())


def _told_to(digest: Any, blocks: Iterable[RawLines]) -> Iterator[RawLines]:
    for block in blocks:
        for raw in block.lines:
            digest.update(raw)
        yield block


def block_of(raw: RawLines) -> Block:
    """Return what these lines have, each checked by itself and against the one before."""
    block = Block(raw.first)
    offset = raw.offset
    try:
        for number, line in enumerate(raw.lines, raw.first):
            place = place_of(_parsed(number, line))
            if place <= block.last:
                raise _misplaced(number, place, block.last)
            kind = place[0]
            block.sections[kind] = _with(block.sections.get(kind, Section(offset, number, 0)), 1)
            block.first, block.last, offset = block.first or place, place, offset + len(line)
    except DumpError as fault:
        block.fault = fault
    return block


def _with(section: Section, more: int) -> Section:
    return Section(section.offset, section.first, section.count + more)


def _misplaced(number: int, place: tuple, before: tuple) -> DumpError:
    told, told_before = (" ".join(map(str, each)) for each in (place, before))
    return DumpError(number, f"{told} does not follow {told_before}")


def lines(file: BinaryIO, section: Section, done: int, most: int) -> Iterator[RawLines]:
    """Yield the lines of a section without the first that are done, at most so many together."""
    file.seek(section.offset)
    for _ in range(done):
        file.readline()
    yield from _raw(file, section.first + done, section.count - done, most)


def _raw(file: BinaryIO, first: int, count: int, most: int) -> Iterator[RawLines]:
    """Yield the next lines of the file, so many of them: at most ``most`` together, and fewer where they are long."""
    offset, size = file.tell(), 0
    some: list[bytes] = []
    for raw in islice(iter(lambda: file.readline(LONGEST_LINE + 1), b""), count):
        some.append(raw)
        size += len(raw)
        if len(some) == most or size > MOST_BYTES:
            yield RawLines(first, offset, some)
            first, offset, size, some = first + len(some), offset + size, 0, []
    if some:
        yield RawLines(first, offset, some)


def _parsed(number: int, raw: bytes) -> dict[str, Any]:
    if len(raw) > LONGEST_LINE:
        raise DumpError(number, f"longer than {LONGEST_LINE} bytes")
    try:
        value = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        raise DumpError(number, f"not JSON in UTF-8: {error}") from error
    kind = value.get("type") if isinstance(value, dict) else None
    if not isinstance(kind, str) or kind not in TYPES:
        raise DumpError(number, f"its type is none of {', '.join(TYPES)}")
    try:
        check_line(value)
    except ValueError as error:
        raise DumpError(number, str(error)) from error
    return value
