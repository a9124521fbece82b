"""Days as far as they are known: a day, a month, a year, or a span of days."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

# What a file may begin with to say when its text was published: its day, month or year.
HEADER = re.compile(r"\A\s{0,20}date (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)[ \t]?")
_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, order=True)
class DayRange:
    """When something was: some day of a month or year, one day, or each day of a span.

    ``earliest`` and ``latest`` are inclusive. ``written`` is EDTF level 0: ``2022``, ``2022-12``,
    ``2022-12-15`` or ``2022-11-10/2022-11-11``. A month means some day in it, a span all its days.
    """

    earliest: date
    latest: date
    written: str

    @classmethod
    def day(cls, day: date) -> "DayRange":
        return cls(day, day, day.isoformat())

    @classmethod
    def month(cls, year: int, month: int) -> "DayRange":
        last = calendar.monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), f"{year:04}-{month:02}")

    @classmethod
    def year(cls, year: int) -> "DayRange":
        return cls(date(year, 1, 1), date(year, 12, 31), f"{year:04}")

    @classmethod
    def span(cls, first: date, last: date) -> "DayRange":
        """Return the days from first to last; one day where they are equal.

        Raises ValueError if last comes before first.
        """
        if last < first:
            raise ValueError(f"a span cannot end on {last} before it begins on {first}")
        if first == last:
            return cls.day(first)
        return cls(first, last, f"{first.isoformat()}/{last.isoformat()}")

    @classmethod
    def parse(cls, text: str) -> "DayRange":
        """Return the days that EDTF level 0 text names.

        Raises ValueError for text of another form and for days that no calendar has.
        """
        first, slash, last = text.strip().partition("/")
        if slash:
            return cls.span(_one_day(first), _one_day(last))
        match = _WRITTEN.fullmatch(first)
        if not match:
            raise ValueError(f"{text!r} is not a date: write 2022, 2022-12 or 2022-12-15")
        year, month, day = match.groups()
        if day:
            return cls.day(date(int(year), int(month), int(day)))
        if month:
            if not 1 <= int(month) <= 12:
                raise ValueError(f"{text!r} names no month")
            return cls.month(int(year), int(month))
        if int(year) < 1:
            raise ValueError(f"{text!r} names no year")
        return cls.year(int(year))

    @property
    def precision(self) -> str:
        """How closely it is known: "day", "month", "year" or "span"."""
        if "/" in self.written:
            return "span"
        return {4: "year", 7: "month", 10: "day"}[len(self.written)]

    def overlaps(self, other: "DayRange") -> bool:
        """Whether some day belongs to both."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def contains(self, other: "DayRange") -> bool:
        """Whether every day of the other is one of these."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def days_apart(self, other: "DayRange") -> int:
        """How many days lie between the two; 0 where they overlap."""
        if self.overlaps(other):
            return 0
        first, second = (self, other) if self.latest < other.earliest else (other, self)
        return (second.earliest - first.latest) // timedelta(days=1)

    def __str__(self) -> str:
        return self.written


def _one_day(text: str) -> date:
    found = DayRange.parse(text)
    if found.precision != "day":
        raise ValueError(f"a span goes from a day to a day, not {text!r}")
    return found.earliest
