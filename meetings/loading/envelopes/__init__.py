"""What comes in: files, folders and containers, taken apart into one source text at a time."""

from meetings.loading.envelopes.files import incoming
from meetings.loading.envelopes.incoming import Incoming, Readable, readable

__all__ = ["Incoming", "Readable", "incoming", "readable"]
