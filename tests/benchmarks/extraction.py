"""Whether reading stays linear on hostile texts: twice the text may be at most 2.5 times the work.

    python -m tests.benchmarks.extraction [--length CHARACTERS] [NAME…]

Each text is read at half the length and at the whole (1,000,000 where nothing else is said); the exit status is 1 where
a ratio is above the limit. Times are of the process, the better of two.
"""

import argparse
import sys
from contextlib import suppress
from time import process_time

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from meetings.extraction.reading import Unreadable
from tests.benchmarks.hostile import HOSTILE

LIMIT = 2.5
NOISE = 0.05  # seconds below which a time says nothing


def seconds(name: str, length: int) -> float:
    """Return the time that reading the hostile text of that length takes."""
    language, make = HOSTILE[name]
    data, envelope = make(length).encode(), Envelope(language=language)
    times = []
    for _ in range(2):
        began = process_time()
        with suppress(Unreadable):
            read_text(data, envelope)
        times.append(process_time() - began)
    return min(times)


def main() -> int:
    parser = argparse.ArgumentParser(description="Whether reading stays linear on hostile texts.")
    parser.add_argument("names", nargs="*", choices=[*HOSTILE, []], metavar="NAME")
    parser.add_argument("--length", type=int, default=1_000_000, help="characters of the longer text")
    options = parser.parse_args()
    worst = 0.0
    for language in {language for language, _ in HOSTILE.values()}:
        read_text(b"President Ana Moreira met President Tomas Vrabec.", Envelope(language=language))
    for name in options.names or HOSTILE:
        half, whole = seconds(name, options.length // 2), seconds(name, options.length)
        ratio = whole / max(half, NOISE)
        worst = max(worst, ratio)
        mark = "  ABOVE THE LIMIT" if ratio > LIMIT else ""
        print(f"{name:32} {half:8.3f} s {whole:8.3f} s {ratio:6.2f}{mark}", flush=True)
    print(f"{options.length} characters; the worst ratio is {worst:.2f}, the limit {LIMIT}")
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
