"""Whether a record is shown: withdrawing and restoring it, taking a text's words down."""

from django.contrib.auth.models import User
from django.db.models import Q
from django.utils.timezone import now
from django.utils.translation import gettext as _

from meetings.loading.deciding.identity import close, waiting
from meetings.loading.deciding.log import Refused, deciding, live
from meetings.models import Decision, Permalink, ReviewItem, SourceText
from meetings.models.permalinks import Record


def withdraw(record: Record, decided_by: User, reason: str, *, item: ReviewItem | None = None) -> None:
    """Take the record from the archive; its address tells when and why.

    What waits to be said of it is settled, as is the item that it was withdrawn for.
    """
    _given(reason)
    with deciding(Decision.Kind.WITHDRAW, record, decided_by, reason) as made:
        live(record)
        made.before = str(record)
        made.journal.change(record.permalink, state=Permalink.State.WITHDRAWN, reason=reason, changed_at=now())
        # Who of several is meant in a text is asked still: the others may be.
        of_it = Q(record=record.permalink) | Q(other=record.permalink, record__kind=record.KIND)
        close(made.journal, waiting(of_it, item), ReviewItem.State.SETTLED)


def restore(record: Record, decided_by: User, reason: str) -> None:
    """Show a withdrawn record again."""
    _given(reason)
    with deciding(Decision.Kind.RESTORE, record, decided_by, reason) as made:
        if record.permalink.state != Permalink.State.WITHDRAWN:
            raise Refused(_("“%(record)s” is not withdrawn.") % {"record": record})
        made.after = str(record)
        made.journal.change(record.permalink, state=Permalink.State.LIVE, reason="", changed_at=None)


def take_down(source: SourceText, decided_by: User, reason: str) -> None:
    """Show a text's words no more; its facts, its hash and the reason stay."""
    _given(reason)
    with deciding(Decision.Kind.TAKE_DOWN, source, decided_by, reason) as made:
        if source.taken_down:
            raise Refused(_("The text has been taken down already."))
        made.journal.change(source, taken_down=reason)


def _given(reason: str) -> None:
    if not reason.strip():
        raise Refused(_("Give the reason: readers are shown it."))
