"""How much is taken at a time. All chosen: far above what press offices publish, far below what hurts."""

import re

LARGEST_FILE = 20_000_000  # bytes of one file, and of one member of an archive
LARGEST_ITEM = 8_000_000  # bytes of one text in a feed or table
LARGEST_ARCHIVE = 200_000_000  # bytes of all members of an archive, unpacked
MOST_MEMBERS = 10_000  # files in an archive
MOST_ITEMS = 100_000  # texts in one feed or table
HIGHEST_RATIO = 100  # bytes unpacked for a byte packed
DEEPEST = 60  # elements of a feed within one another, folders within one another
LONGEST_STATED = 2_000  # characters of a title or name
LONGEST_ADDRESS = 2_000  # bytes; an index of PostgreSQL takes 2,704 a row
LONGEST_READING = 30  # seconds of processor time for one text; the longest takes less than one

# No database stores NUL and half characters; the others could make a line read otherwise than it is.
_NOT_SAID = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_LANGUAGE = re.compile("\\s{0,9}([a-z]{2})(?![a-z])", re.IGNORECASE)


class Fault(Exception):
    """Something that is not taken in; the message is the reason in one line."""


def one_line(text: str) -> str:
    """Return what an envelope states as one line without control characters, as long as is kept of it."""
    return " ".join(_NOT_SAID.sub("", text).split())[:LONGEST_STATED]


def address(text: str) -> str:
    """Return the address that an envelope states; "" where it is longer than is kept: a part of it leads nowhere."""
    line = " ".join(_NOT_SAID.sub("", text).split())
    return line if len(line.encode()) <= LONGEST_ADDRESS else ""


def language(text: str) -> str:
    """Return the language's two letters that a tag such as "fr-CA" begins with; "" where it begins otherwise."""
    found = _LANGUAGE.match(text)
    return found.group(1).lower() if found else ""
