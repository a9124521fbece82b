"""How fast texts are read, bytes to draft, and the most memory that it takes; on one core.

    python -m tests.benchmarks.reading [--rounds N]

The texts are those of tests/texts, and garbage is looked for as seldom as where load_sources reads. The first round, in
which the vocabularies are read, is told apart. The exit status is 1 where fewer than 300 texts are read a second or
more than 500 MB are taken.
"""

import argparse
import resource
import sys
from statistics import median
from time import perf_counter, process_time

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import LONGEST, read_text
from meetings.loading.processes import clean_up_seldom
from tests.accuracy.texts import pairs

LEAST, MOST = 300, 500  # texts a second; megabytes


def peak() -> float:
    """Return the most memory that the process has taken, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description="How fast texts are read, and the memory that it takes.")
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    clean_up_seldom()
    texts = [(path.read_bytes(), Envelope(file=path.name)) for path, _ in pairs()]
    size = sum(len(data) for data, _ in texts)
    times = []
    for _ in range(rounds + 1):
        began, clock = process_time(), perf_counter()
        for data, envelope in texts:
            read_text(data, envelope)
        times.append((process_time() - began, perf_counter() - clock))
    busy = median(time for time, _ in times[1:])
    rate = len(texts) / busy
    print(f"{len(texts)} texts of {size // len(texts)} bytes on average, {rounds} rounds after the first")
    print(f"first round, vocabularies included: {times[0][0]:.2f} s")
    print(f"texts a second of a core: {rate:.0f} (at least {LEAST}); by the clock: {len(texts) / times[-1][1]:.0f}")
    print(f"peak memory: {peak():.0f} MB")
    read_text(b"President Ana Moreira met with President Tomas Vrabec. " * (2_000_000 // 60), Envelope())
    print(f"peak memory with a text of 2 MB, of which {LONGEST} characters are read: {peak():.0f} MB (at most {MOST})")
    return int(rate < LEAST or peak() > MOST)


if __name__ == "__main__":
    sys.exit(main())
