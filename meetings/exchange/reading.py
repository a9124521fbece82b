"""The dump, read: each line checked by itself, and where in the file each type stands."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from meetings.exchange.line_shapes import TYPES, place_of, shape_of
from meetings.exchange.shapes import check

# No text is longer than 20 MB; written in JSON it may be a few times as long.
LONGEST_LINE = 128 << 20


class DumpError(Exception):
    """A line that cannot be read into an archive, and why."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"line {number}: {reason}")
        self.number = number
        self.reason = reason


class Misfit(DumpError):
    """One of several lines that cannot be stored together."""


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


def contents(file: BinaryIO) -> Contents:
    """Return what a dump has. Raise DumpError where a line is not as a dump's lines must be, or not in its place."""
    found: dict[str, Section] = {}
    digest = hashlib.sha256()
    offset, before = 0, ("",)
    for number, raw in _raw_lines(file):
        digest.update(raw)
        value = _parsed(number, raw)
        place = place_of(value)
        if place <= before:
            raise DumpError(number, f"{_told(place)} does not follow {_told(before)}")
        section = found.get(place[0], Section(offset, number, 0))
        found[place[0]] = Section(section.offset, section.first, section.count + 1)
        before, offset = place, offset + len(raw)
    return Contents(found, digest.hexdigest())


def _told(place: tuple) -> str:
    return " ".join(map(str, place))


def lines(file: BinaryIO, section: Section, done: int = 0) -> Iterator[NumberedLine]:
    """Yield the lines of a section that contents() has found sound, without the first that are done."""
    file.seek(section.offset)
    for number in range(section.first, section.first + section.count):
        raw = file.readline()
        if number >= section.first + done:
            yield NumberedLine(number, json.loads(raw))


def _raw_lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    number = 0
    while raw := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(raw) > LONGEST_LINE:
            raise DumpError(number, f"longer than {LONGEST_LINE} bytes")
        yield number, raw


def _parsed(number: int, raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        raise DumpError(number, f"not JSON in UTF-8: {error}") from error
    kind = value.get("type") if isinstance(value, dict) else None
    if not isinstance(kind, str) or kind not in TYPES:
        raise DumpError(number, f"its type is none of {', '.join(TYPES)}")
    try:
        check(value, shape_of(value))
    except ValueError as error:
        raise DumpError(number, str(error)) from error
    return value
