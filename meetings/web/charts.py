"""Where the marks of charts stand, in hundredths of the chart's width; templates draw them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

# A chart of years has a bar a year up to so many, above that one for ten years. Chosen: they fit a wide page.
_BARS = 40
# A scale names at most so many years below it. Chosen: they do not run together on a phone.
_TICKS = 6
# How far apart the names of a fan stand, in the height of their letters; at 14 pixels, they are 27 apart. Chosen.
_LINE = 1.95
# The thinnest and the thickest line of a fan, in pixels. Chosen.
_THIN, _THICK = 1, 9


@dataclass(frozen=True)
class Bar:
    """A number of meetings and the address of their list; ``share`` is that of the largest beside it, in hundredths."""

    label: str
    meetings: int
    share: int
    address: str

    @property
    def above(self) -> int:
        return 100 - self.share


@dataclass(frozen=True)
class Stretch:
    """Part of a scale, from ``start``, ``width`` wide, both as "12.50%"; wide enough to be seen."""

    start: str
    width: str


@dataclass(frozen=True)
class Tick:
    label: str
    at: str


@dataclass(frozen=True)
class Scale:
    """A line of time from the beginning of one year to the end of another."""

    first: date
    last: date

    @classmethod
    def over(cls, days: Iterable[date | None]) -> "Scale | None":
        """Return the scale that has all these days; None for none."""
        years = [day.year for day in days if day]
        return cls(date(min(years), 1, 1), date(max(years), 12, 31)) if years else None

    def stretch(self, first: date, last: date) -> Stretch:
        start, end = self._at(first), self._at(last)
        width = max(end - start, 0.8)
        return Stretch(_percent(min(start, 100 - width)), _percent(width))

    @property
    def ticks(self) -> list[Tick]:
        """Years named below the scale, at their beginnings."""
        years = range(self.first.year, self.last.year + 1)
        step = -(-len(years) // _TICKS)
        return [Tick(str(year), _percent(self._at(date(year, 1, 1)))) for year in years[::step]]

    def _at(self, day: date) -> float:
        return 100 * (day - self.first).days / max(1, (self.last - self.first).days)


@dataclass(frozen=True)
class Ray:
    """A line of a fan: how far down it ends, in lines of text, and how thick it is, in pixels."""

    at: str
    thickness: str


@dataclass(frozen=True)
class Fan:
    """Lines from one point to each of several names below each other, as thick as they are often met."""

    rays: list[Ray]
    height: str
    middle: str


def years(counts: Mapping[int, int], address: Callable[[int, int], str]) -> list[Bar]:
    """Return a bar for each year from the first to the last, those without a meeting too.

    ``address`` makes the address of the meetings from one year to another.
    """
    if not counts:
        return []
    first, last = min(counts), max(counts)
    step = 1 if last - first < _BARS else 10
    starts = range(first - first % step, last + 1, step)
    ends = [start + step - 1 for start in starts]
    labels = [str(start) if step == 1 else f"{start}–{end}" for start, end in zip(starts, ends, strict=True)]
    sums = [sum(counts.get(year, 0) for year in range(start, start + step)) for start in starts]
    return bars(labels, sums, list(map(address, starts, ends)))


def bars(labels: Sequence[str], counts: Sequence[int], addresses: Sequence[str]) -> list[Bar]:
    most = max(counts, default=0)
    rows = zip(labels, counts, addresses, strict=True)
    return [Bar(label, count, _share(count, most), address) for label, count, address in rows]


def fan(counts: Sequence[int]) -> Fan:
    """Return the lines to names met so many times, in their order."""
    most = max(counts, default=1)
    rays = [
        Ray(f"{_LINE * (number + 0.5):.2f}em", f"{_THIN + (_THICK - _THIN) * (count - 1) / max(1, most - 1):.1f}")
        for number, count in enumerate(counts)
    ]
    return Fan(rays, f"{_LINE * len(rays):.2f}em", f"{_LINE * len(rays) / 2:.2f}em")


def shade(count: int, most: int) -> str:
    """Return how dark a cell of so many is beside the fullest, as styles call it: "s0" for none, then "s1" to "s5"."""
    return f"s{min(5, 1 + 5 * (count - 1) // most) if count else 0}"


def _share(count: int, most: int) -> int:
    """Never nothing where there is something."""
    return max(2, round(100 * count / most)) if count else 0


def _percent(value: float) -> str:
    return f"{value:.2f}%"
