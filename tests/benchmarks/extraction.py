"""Whether reading stays linear on hostile texts: twice the text may be at most 2.5 times the work.

    python -m tests.benchmarks.extraction [--length CHARACTERS]… [NAME…]

Each text is read at half a length and at the whole: 200,000 characters, those that meetings are read from, and
1,000,000 where nothing else is said; garbage is looked for as seldom as where load_sources reads. The half is read
twice as often, so that it is as often looked for among what both leave. The exit status is 1 where a ratio is above
the limit. Times are of the process, the mean of all; on a machine that is busy otherwise they say little.
"""

import argparse
import gc
import sys
from contextlib import suppress
from time import process_time

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import LONGEST, read_text
from meetings.extraction.texts.reading import Unreadable
from meetings.loading.processes import clean_up_seldom
from tests.benchmarks.hostile import HOSTILE

LIMIT = 2.5
NOISE = 0.05  # seconds below which a time says nothing
TIMES = 3  # that the whole is read
APART = 60  # characters by which each is shorter than the one before: what is known of one word is nothing of the next


def seconds(name: str, length: int, times: int) -> float:
    """Return the mean time that reading the hostile text of that length takes."""
    language, make = HOSTILE[name]
    envelope = Envelope(language=language)
    texts = [make(length - number * APART).encode() for number in range(times)]
    began = process_time()
    for data in texts:
        with suppress(Unreadable):
            read_text(data, envelope)
    return (process_time() - began) / times


def main() -> int:
    parser = argparse.ArgumentParser(description="Whether reading stays linear on hostile texts.")
    parser.add_argument("names", nargs="*", choices=[*HOSTILE, []], metavar="NAME")
    parser.add_argument("--length", type=int, action="append", help="characters of the longer text")
    options = parser.parse_args()
    for language in {language for language, _ in HOSTILE.values()}:
        read_text(b"President Ana Moreira met President Tomas Vrabec.", Envelope(language=language))
    clean_up_seldom()
    gc.collect()
    gc.freeze()  # else the vocabularies are looked through for garbage, in a longer text once more than in a shorter
    worst = 0.0
    for length in options.length or [LONGEST, 1_000_000]:
        for name in options.names or HOSTILE:
            half, whole = seconds(name, length // 2, 2 * TIMES), seconds(name, length, TIMES)
            ratio = whole / max(half, NOISE)
            worst = max(worst, ratio)
            mark = "  ABOVE THE LIMIT" if ratio > LIMIT else ""
            print(f"{length:9,} {name:32} {half:8.3f} s {whole:8.3f} s {ratio:6.2f}{mark}", flush=True)
    print(f"the worst ratio is {worst:.2f}, the limit {LIMIT}")
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
