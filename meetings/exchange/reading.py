"""The dump, read: each line checked by itself, and where in the file each type stands."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from meetings.exchange.shapes import LINES, check

# No text is longer than 20 MB; written in JSON it may be a few times as long.
LONGEST_LINE = 128 << 20


class DumpError(Exception):
    """A line that cannot be read into an archive, and why."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"line {number}: {reason}")
        self.number = number
        self.reason = reason


@dataclass(frozen=True)
class Section:
    """The lines of one type."""

    offset: int  # of the first, in bytes
    first: int  # the number of the first, from 1
    count: int


@dataclass(frozen=True)
class NumberedLine:
    number: int
    value: dict[str, Any]


def sections(file: BinaryIO) -> dict[str, Section]:
    """Return where the lines of each type stand. Raise DumpError where one is not as a dump's lines must be.

    They must stand in the order of type and reference.
    """
    found: dict[str, Section] = {}
    offset, before = 0, ("", "")
    for number, raw in _raw_lines(file):
        value = _parsed(number, raw)
        place = value["type"], value["reference"]
        if place <= before:
            raise DumpError(number, f"{place[0]} {place[1]} does not follow {before[0]} {before[1]}")
        section = found.get(place[0], Section(offset, number, 0))
        found[place[0]] = Section(section.offset, section.first, section.count + 1)
        before, offset = place, offset + len(raw)
    return found


def lines(file: BinaryIO, section: Section) -> Iterator[NumberedLine]:
    """Yield the lines of a section that sections() has found sound."""
    file.seek(section.offset)
    for number in range(section.first, section.first + section.count):
        yield NumberedLine(number, json.loads(file.readline()))


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
    if not isinstance(kind, str) or kind not in LINES:
        raise DumpError(number, f"its type is none of {', '.join(LINES)}")
    try:
        check(value, LINES[kind])
    except ValueError as error:
        raise DumpError(number, str(error)) from error
    return value
