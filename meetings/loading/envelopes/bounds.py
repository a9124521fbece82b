"""How much is taken at a time. All chosen: far above what press offices publish, far below what hurts."""

LARGEST_FILE = 20_000_000  # bytes of one file, and of one member of an archive
LARGEST_ITEM = 8_000_000  # bytes of one text in a feed or table
LARGEST_ARCHIVE = 200_000_000  # bytes of all members of an archive, unpacked
MOST_MEMBERS = 10_000  # files in an archive
HIGHEST_RATIO = 100  # bytes unpacked for a byte packed
DEEPEST = 60  # elements of a feed within one another, folders within one another


class Fault(Exception):
    """Something that is not taken in; the message is the reason in one line."""
