"""Read texts ahead of storing them, on as many cores as wanted: reading asks no database."""

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from meetings.extraction.drafts import TextDraft
from meetings.extraction.pipeline import read_text
from meetings.extraction.texts.reading import Unreadable
from meetings.loading.envelopes import Incoming, readable
from meetings.loading.envelopes.bounds import LONGEST_READING, Fault
from meetings.loading.processes import processes

ReadMany = Callable[[Sequence[Incoming]], Iterator[TextDraft | str]]


def read(text: Incoming) -> TextDraft | str:
    """Return the draft of a text, or the reason why it cannot be read."""
    try:
        with _limited():
            found = readable(text.data, text.envelope, text.media)
            return read_text(found.data, found.envelope)
    except (Unreadable, Fault) as error:
        return str(error)
    except TimeoutError:
        return f"could not be read in {LONGEST_READING} seconds of processor time"
    except Exception as error:
        # A fault of the grammar itself, which no text is known to bring out: it is told as this text's failure, and
        # the others are read all the same.
        return f"could not be read: {type(error).__name__}"


@contextmanager
def _limited() -> Iterator[None]:
    """Raise TimeoutError where what is done within takes too long: one text may not keep all others from being loaded.

    The time is the processor's: that a machine has much else to do is no fault of the text.
    Only a process's first thread can be stopped so; the time of a page's thread is its server's affair.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGPROF, _give_up)
    signal.setitimer(signal.ITIMER_PROF, LONGEST_READING)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _give_up(*_: object) -> None:
    raise TimeoutError


@contextmanager
def readers(workers: int, ahead: int) -> Iterator[ReadMany]:
    """Give a function that reads texts in their order, in so many processes; in this one where it is one.

    Of the texts that a call is given, so many for each process are being read before any is asked for.
    """
    with processes(workers if workers > 1 else 0, ahead) as look:
        yield lambda texts: look(read, texts)
