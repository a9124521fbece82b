"""The number that orders meetings by day, on the meeting and on its row of the index."""

from datetime import date

# A day's number stands above the meeting's id: 16 million ids are more than the archive is made for.
SHIFT = 24
# Undated meetings have the lowest keys, below every day; nothing has a key from LAST on.
FIRST_DATED = 1 << SHIFT
LAST = 1 << 62


def search_key(latest_day: date | None, meeting_id: int) -> int:
    """Return the key of a meeting: newest first is the order from the highest key down, undated ones last."""
    if meeting_id >= FIRST_DATED:
        raise ValueError(f"meeting {meeting_id}: search keys have room for {FIRST_DATED - 1} meetings")
    return first_key(latest_day) + meeting_id if latest_day else meeting_id


def first_key(day: date) -> int:
    """Return the lowest key that a meeting whose latest day this is can have."""
    return day.toordinal() << SHIFT


def key_after(day: date) -> int:
    """Return the lowest key above all meetings whose latest day this is."""
    return (day.toordinal() + 1) << SHIFT
