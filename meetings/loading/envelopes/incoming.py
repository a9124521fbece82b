"""One text on its way in, and how its bytes are read."""

from dataclasses import dataclass, replace

from meetings.extraction.drafts import Envelope
from meetings.loading.envelopes import feeds, pages, records


@dataclass(frozen=True)
class Incoming:
    """One text's bytes as they came and what was stated with it, or the reason why they could not be had.

    ``media`` says what the bytes are: "" a file (text or HTML, as it turns out), "feed" an item of a feed,
    "record" a JSON object. ``path`` says where it came from, for messages.
    """

    id: str
    path: str
    data: bytes
    envelope: Envelope
    media: str = ""
    fault: str = ""


@dataclass(frozen=True)
class Readable:
    """The bytes that extraction reads, and all that their envelope states."""

    data: bytes
    envelope: Envelope


def readable(data: bytes, envelope: Envelope, media: str) -> Readable:
    """Return the text within bytes as they came. What ``envelope`` states outranks what the bytes state of themselves.

    Raises Fault where the bytes are not of that kind, or have no text.
    """
    if media == "feed":
        content, stated = feeds.item(data)
    elif media == "record":
        content, stated = records.record(data)
    else:
        content, stated = data, pages.page(data)
    known = {name: value for name, value in vars(envelope).items() if value}
    return Readable(content, replace(stated, **known))
