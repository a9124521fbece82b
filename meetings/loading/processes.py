"""Other processes that work ahead of this one, on as many cores as wanted."""

import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import cycle, islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any

import django

# Like map(): what an act gives of each item, in their order.
InOrder = Callable[[Callable[[Any], Any], Iterable[Any]], Iterator[Any]]


class Processes:
    """What works like map() in other processes, which take turns; in this one where there are none.

    So many items for each process are given out at once, or have been answered and wait.
    """

    def __init__(self, pools: Sequence[ProcessPoolExecutor], ahead: int) -> None:
        self._pools, self._ahead = pools, ahead

    def __call__(self, act: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[Any]:
        return self._in_order(act, items) if self._pools else map(act, items)

    def one(self) -> "Processes":
        """Return what gives all items to the same process, which can keep what it made of those before."""
        return Processes(self._pools[:1], self._ahead)

    def _in_order(self, act: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[Any]:
        asked = (pool.submit(act, item) for item, pool in zip(items, cycle(self._pools), strict=False))
        given = deque(islice(asked, self._ahead * len(self._pools)))
        return _answers(given, asked)


@contextmanager
def processes(number: int, ahead: int = 2) -> Iterator[Processes]:
    """Give what works like map() in so many other processes."""
    # Started afresh: a copy of this process would share its connection to the database.
    context = get_context("spawn")
    pools = [ProcessPoolExecutor(1, mp_context=context, initializer=_begin) for _ in range(number)]
    try:
        yield Processes(pools, ahead)
    finally:
        for pool in pools:
            pool.shutdown(cancel_futures=True)


def _answers(given: deque[Future], following: Iterator[Future]) -> Iterator[Any]:
    while given:
        answer = given.popleft()
        given.extend(islice(following, 1))
        yield answer.result()


def clean_up_seldom() -> None:
    """Let this process look for garbage that refers to itself a hundred times less often than others do.

    Where much is made and handed on, and little of it refers to itself, looking for it takes a quarter of the time.
    """
    gc.set_threshold(70_000)


def _begin() -> None:
    clean_up_seldom()
    django.setup()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Let this process not wait for work for ever where the one that gives it was killed."""
    if parent := parent_process():
        parent.join()
        os._exit(1)
