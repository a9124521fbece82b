"""How much longer a text takes to be loaded into one archive than into another, a smaller one:

    python -m tests.benchmarks.growth URL URL [--measure 2000] [--first 10000000]

The URLs are of databases with synthetic meetings (synthetic.py); **it writes: give it copies**. All are loaded with the
same reports (reports.py) of one season, by turns, some hundred each time, so that whatever else the machine does slows
all. Twice as many are loaded as are measured: the first name whom the others name again. Costs are milliseconds of
processor time a text, PostgreSQL's for it included. Reports that are there already are not loaded: another run on the
same archives needs another first number.
"""

import argparse
import os
from collections.abc import Iterator
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection

import django

from meetings.loading.envelopes import Incoming
from tests.benchmarks.environment import environment
from tests.benchmarks.reports import season

TURN = 96  # texts: six transactions


def main() -> None:
    parser = argparse.ArgumentParser(description="How much longer a text takes to be loaded into a larger archive.")
    parser.add_argument("urls", nargs="+", metavar="URL", help="databases, the smallest first")
    parser.add_argument("--measure", type=int, default=2000, help="reports that are measured")
    parser.add_argument("--first", type=int, default=10_000_000, help="the number of the first report")
    options = parser.parse_args()
    turns = -(-options.measure // TURN)
    loaders = [_begin(url, options.first, 2 * turns * TURN) for url in options.urls]
    taken = [[_turn(loader) for loader in loaders] for _ in range(2 * turns)][turns:]
    smallest, *_ = totals = [sum(times) for times in zip(*taken, strict=True)]
    print("ms of processor time a text | of the first archive's | archive")
    for url, total in zip(options.urls, totals, strict=True):
        print(f"{1000 * total / turns / TURN:27.2f} | {total / smallest:22.2f} | {url}")


def _begin(url: str, first: int, number: int) -> Connection:
    """Start a process that loads so many reports into an archive, by turns as it is told to."""
    ours, its = get_context("spawn").Pipe()
    get_context("spawn").Process(target=_load, args=(url, first, number, its)).start()
    return ours


def _turn(loader: Connection) -> float:
    """Let a process load the reports of a turn, and return the seconds of processor time that it took."""
    loader.send(None)
    seconds: float = loader.recv()
    return seconds


def _load(url: str, first: int, number: int, told: Connection) -> None:
    os.environ |= environment(url)
    django.setup()
    loaded = import_module("tests.benchmarks.loaded")  # needs the models, which can be imported only now
    texts = list(loaded.incoming(first, first + number, season(first)))

    def by_turns() -> Iterator[Incoming]:
        """Yield the texts, those of a turn once told to; the next is asked for when all before it are stored."""
        for start in range(0, number, TURN):
            told.recv()
            began = loaded.busy()
            yield from texts[start : start + TURN]
            told.send(loaded.busy() - began)

    loaded.load_texts(by_turns(), workers=1)


if __name__ == "__main__":
    main()
