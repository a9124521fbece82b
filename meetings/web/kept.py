"""What a process has made lately and may need again: for other readers, until something in the archive changes."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

from django.conf import settings

T = TypeVar("T")


class Kept(Generic[T]):
    """The last things that were made, as many as READOUT_KEPT_PAGES says, each by what it was made of.

    The archive's version is part of that: what belongs to an earlier one is not asked for again, and soon forgotten.
    """

    def __init__(self) -> None:
        self._made: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()

    def get(self, of: Hashable) -> T | None:
        with self._lock:
            if of not in self._made:
                return None
            self._made.move_to_end(of)
            return self._made[of]

    def keep(self, of: Hashable, made: T) -> None:
        with self._lock:
            self._made[of] = made
            while len(self._made) > settings.KEPT_PAGES:
                self._made.popitem(last=False)
