"""Issue the permanent references of records."""

from meetings import references
from meetings.models import Permalink
from meetings.models.statements import insert, select

_TAKEN = "SELECT 1 FROM meetings_permalink WHERE reference = %s"


def issue(kind: Permalink.Kind, sha256: str, place: str) -> Permalink:
    """Return a new live permalink for the record that a source text gave rise to.

    ``sha256`` is the source text's, ``place`` says where in it. On a collision with a reference issued before,
    the next counter is tried.
    """
    counter = 0
    while select(_TAKEN, reference := references.make(sha256, place, counter)):
        counter += 1
    permalink = Permalink(reference=reference, kind=kind)
    insert([permalink])
    return permalink


def issue_by_hand(kind: Permalink.Kind) -> Permalink:
    """Return a new live permalink for a record that staff entered."""
    while True:
        permalink, created = Permalink.objects.get_or_create(
            reference=references.make_random(), defaults={"kind": kind}
        )
        if created:
            return permalink
