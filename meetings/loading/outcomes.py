"""What becomes of a text that is loaded, or read again."""

from dataclasses import dataclass

ADDED, UPDATED, UNCHANGED, DUPLICATE, FAILED = "added", "updated", "unchanged", "duplicate", "failed"
OUTCOMES = (ADDED, UPDATED, UNCHANGED, DUPLICATE, FAILED)


@dataclass(frozen=True)
class Outcome:
    """What became of one text: one of OUTCOMES, the reason or a remark, and the stored text's reference."""

    path: str
    outcome: str
    remark: str = ""
    reference: str = ""
    meetings: int = 0
    warnings: tuple[str, ...] = ()


def refused(path: str, error: Exception) -> Outcome:
    """The database would not store what was read of this text."""
    return Outcome(path, FAILED, f"the database refuses what was read: {str(error).splitlines()[0]}")
