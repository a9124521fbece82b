"""What this process knows of the archive from the texts it has stored, so that the next need not ask for it again."""

from dataclasses import dataclass, field

from django.db import connection

from meetings.models import Office, Organization, Place, Publisher
from meetings.models.permalinks import Record
from meetings.models.statements import select
from meetings.search.index import index_meetings
from meetings.search.names import index_names
from meetings.search.tallies import add_texts

# Of so many records and names at most: about 50 MB.
_MOST = 30_000

_VERSION = {
    # Counts the transactions of others that this connection can see.
    "sqlite": "PRAGMA data_version",
    # Nobody has written since a transaction of ours if the next to begin would have the number after it.
    "postgresql": """
        SELECT pg_snapshot_xmax(now)::text::bigint, pg_snapshot_xmin(now) = pg_snapshot_xmax(now)
        FROM pg_current_snapshot() now
    """,
}


@dataclass
class Known:
    """Authority records as this process has met or made them."""

    organizations: dict[str, Organization] = field(default_factory=dict)
    publishers: dict[str, Publisher] = field(default_factory=dict)
    offices: dict[tuple[int, str], Office] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    names: set[tuple[str, int, str, str]] = field(default_factory=set)
    # Of this transaction, to be indexed at its end: meetings, and records that are new or have a new form of name;
    # and the number of texts that it stored.
    meetings: set[int] = field(default_factory=set)
    texts: int = 0
    named_anew: dict[str, Record] = field(default_factory=dict)
    _seen: int | None = None

    def refresh(self) -> None:
        """Forget all if another process may have written since; asked first in each transaction."""
        version = _version()
        if version is None or version != self._seen or self._number() > _MOST:
            self.forget()
        self._seen = version

    def settle(self) -> None:
        """Index what this transaction has told of, once however many texts did, and know what it made; asked last."""
        index_names(self.named_anew.values())
        index_meetings(sorted(self.meetings))
        add_texts(self.texts)
        self._clear()
        if connection.vendor == "postgresql":
            ((own,),) = select("SELECT pg_current_xact_id_if_assigned()::text::bigint")
            self._seen = own + 1 if own else self._seen

    def forget(self) -> None:
        """Know nothing; asked where a transaction was rolled back, and its records with it."""
        for kept in (self.organizations, self.publishers, self.offices, self.places, self.names):
            kept.clear()
        self._clear()
        self._seen = None

    def _clear(self) -> None:
        self.named_anew.clear()
        self.meetings.clear()
        self.texts = 0

    def _number(self) -> int:
        return len(self.organizations) + len(self.offices) + len(self.places) + len(self.names)


def _version() -> int | None:
    """Return a number that is another once somebody else has written; None while somebody may be writing."""
    ((version, *is_quiet),) = select(_VERSION[connection.vendor])
    return version if all(is_quiet) else None
