"""Read texts ahead of storing them, on as many cores as wanted: reading asks no database."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from meetings.extraction.drafts import TextDraft
from meetings.extraction.pipeline import read_text
from meetings.extraction.reading import Unreadable
from meetings.loading.envelopes import Incoming, readable
from meetings.loading.envelopes.bounds import Fault
from meetings.loading.processes import processes

ReadMany = Callable[[Sequence[Incoming]], Iterator[TextDraft | str]]


def read(text: Incoming) -> TextDraft | str:
    """Return the draft of a text, or the reason why it cannot be read."""
    try:
        found = readable(text.data, text.envelope, text.media)
        return read_text(found.data, found.envelope)
    except (Unreadable, Fault) as error:
        return str(error)
    except Exception as error:
        # A fault of the grammar itself, which no text is known to bring out: it is told as this text's failure, and
        # the others are read all the same.
        return f"could not be read: {type(error).__name__}"


@contextmanager
def readers(workers: int) -> Iterator[ReadMany]:
    """Give a function that reads texts in their order, in so many processes; in this one where it is one."""
    with processes(workers if workers > 1 else 0) as look:
        yield lambda texts: look(read, texts)
