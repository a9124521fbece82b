"""What staff corrected of what is published: what changed, when and why, as a page and as a feed. Not who."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import override
from django.views.generic import TemplateView

from meetings.models import Decision, Permalink
from meetings.models.telling import field_name, told

# Corrections on a page and in the feed. Chosen.
SHOWN = 50
_MATTERS_OF_STAFF = [Decision.Kind.SETTLE, Decision.Kind.DISMISS, Decision.Kind.KEEP_APART]


@dataclass(frozen=True)
class Correction:
    """A decision as readers are told of it."""

    decision: Decision
    before: str
    after: str

    @property
    def title(self) -> str:
        """What the correction is of."""
        decision = self.decision
        name = str(decision.record.record) if decision.record else ""
        return f"{name} → {decision.other.record}" if decision.other else name

    @property
    def what(self) -> str:
        """What was done: corrected, and which field; or what was undone."""
        done = self.decision.get_kind_display()
        of = self.decision.undoes or self.decision
        kind = f"{done} ({of.get_kind_display()})" if self.decision.undoes else str(done)
        return f"{kind}: {field_name(of.field)}" if of.field else kind

    @property
    def field(self) -> str:
        """What of the record was corrected."""
        return field_name(self.decision.field)

    @property
    def address(self) -> str:
        return reverse(self.decision.record.kind, args=[self.decision.record_id]) if self.decision.record else ""


class Corrections(TemplateView):
    """The corrections from the newest on, a page at a time; ``?before=`` goes on from one."""

    template_name = "meetings/corrections.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        before = self.request.GET.get("before", "")
        decisions = published()
        if before.isascii() and before.isdigit() and len(before) < 19:
            decisions = decisions.filter(pk__lt=int(before))
        found = list(decisions[: SHOWN + 1])
        more = found[SHOWN - 1].pk if len(found) > SHOWN else None
        return super().get_context_data(corrections=corrections(found[:SHOWN]), more=more, **kwargs)


def published() -> QuerySet[Decision]:
    """Decisions that changed what readers see, the newest first; not how a record was entered."""
    entered = Q(kind=Decision.Kind.CORRECT, changes=[])
    decisions = Decision.objects.exclude(kind__in=_MATTERS_OF_STAFF).exclude(undoes__kind__in=_MATTERS_OF_STAFF)
    return decisions.exclude(entered).select_related("record", "other", "undoes").order_by("-pk")


def corrections(decisions: list[Decision]) -> list[Correction]:
    values = told(decisions)
    return [Correction(decision, *values[decision.pk]) for decision in decisions]


def of_record(record: Permalink) -> tuple[list[Correction], Decision | None]:
    """Return the corrections of a record that stand, the newest of each field, and its entry where staff made it."""
    standing = record.decisions.filter(kind=Decision.Kind.CORRECT, undone_by=None)
    newest = {decision.field: decision for decision in standing.select_related("record").order_by("pk")}
    entered = next((decision for decision in newest.values() if not decision.changes), None)
    return corrections([decision for decision in newest.values() if decision.changes]), entered


def feed(request: HttpRequest) -> HttpResponse:
    """Answer with the latest corrections as Atom."""
    address = settings.SITE_URL + reverse("corrections")
    with override("en"):
        atom = Atom1Feed(
            title="Readout: corrections", link=address, description=None, feed_url=settings.SITE_URL + request.path
        )
        for correction in corrections(list(published()[:SHOWN])):
            decision = correction.decision
            atom.add_item(
                title=_printable(f"{correction.what}: {correction.title}"),
                link=settings.SITE_URL + correction.address,
                unique_id=f"{address}#{decision.pk}",
                description=_printable(f"{correction.before} → {correction.after}. {decision.reason}"),
                pubdate=decision.decided_at,
                updateddate=decision.decided_at,
            )
        return HttpResponse(atom.writeString("utf-8"), content_type=Atom1Feed.content_type)


def _printable(text: str) -> str:
    """Return the text without the characters that XML cannot have."""
    return "".join(c for c in text if c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
