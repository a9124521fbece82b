"""Other processes that work ahead of this one, on as many cores as wanted."""

import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any

import django

# Like map(): what an act gives of each item, in their order.
InOrder = Callable[[Callable[[Any], Any], Iterable[Any]], Iterator[Any]]


@contextmanager
def processes(number: int, ahead: int = 2) -> Iterator[InOrder]:
    """Give what works like map() in so many other processes; in this one where there are none.

    So many items for each process are given out at once, or have been answered and wait.
    """
    if not number:
        yield map
        return
    # Started afresh: a copy of this process would share its connection to the database.
    pool = ProcessPoolExecutor(number, mp_context=get_context("spawn"), initializer=_begin)
    try:
        yield lambda act, items: _in_order(pool, act, items, ahead * number)
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(pool: ProcessPoolExecutor, act: Callable[[Any], Any], items: Iterable[Any], ahead: int) -> Iterator[Any]:
    waiting = iter(items)
    given = deque(pool.submit(act, item) for item in islice(waiting, ahead))
    return _answers(given, (pool.submit(act, item) for item in waiting))


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
