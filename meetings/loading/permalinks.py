"""Issue the permanent references of records."""

from meetings import references
from meetings.models import Permalink
from meetings.models.statements import select, stored

# Brings back nothing where the reference was issued before.
_ISSUE = """
    INSERT INTO meetings_permalink (reference, kind, state, reason) VALUES (%s, %s, 'live', '')
    ON CONFLICT DO NOTHING RETURNING reference
"""


def issue(kind: Permalink.Kind, sha256: str, place: str) -> Permalink:
    """Return a new live permalink for the record that a source text gave rise to.

    ``sha256`` is the source text's, ``place`` says where in it. On a collision with a reference issued before,
    the next counter is tried.
    """
    counter = 0
    while not select(_ISSUE, reference := references.make(sha256, place, counter), str(kind)):
        counter += 1
    return stored(Permalink, [reference, str(kind), Permalink.State.LIVE.value, None, "", None])


def issue_by_hand(kind: Permalink.Kind) -> Permalink:
    """Return a new live permalink for a record that staff entered."""
    while True:
        permalink, created = Permalink.objects.get_or_create(
            reference=references.make_random(), defaults={"kind": kind}
        )
        if created:
            return permalink
