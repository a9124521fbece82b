"""The review queue: what waits for staff, the most useful first, each settled with one choice."""

from dataclasses import dataclass
from typing import Any, cast

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from meetings.admin.base import KEEP
from meetings.loading.deciding.log import Refused
from meetings.loading.deciding.settling import KEEPERS, ORDER, Choice, choices_for, meetings_of, settle
from meetings.loading.review import kin_of
from meetings.models import Evidence, Meeting, Permalink, Person, ReviewItem
from meetings.models.permalinks import Record

# Items on a page, characters of a text around its doubtful span, and facts of a record beside it. Chosen.
SHOWN, AROUND, FACTS = 5, 300, 4
# The kinds whose open items are counted, so far at most.
COUNTED = 1000
_KEYS = {
    Choice.ACCEPT: "a",
    Choice.SAME: "s",
    Choice.DIFFERENT: "d",
    Choice.CORRECT: "c",
    Choice.NOT_A_MEETING: "n",
    Choice.DISMISS: "x",
}


@dataclass(frozen=True)
class Excerpt:
    """The part of a text around a span: what is before it, the span, what is after it."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True)
class Card:
    """A record that an item is about, with what tells it from others."""

    record: Record
    facts: list[str]
    quotes: list[Evidence]


@dataclass(frozen=True)
class Waiting:
    """An item with all that its page shows."""

    item: ReviewItem
    excerpt: Excerpt | None
    cards: list[Card]
    against: list[str]
    kin: int
    choices: list[tuple[Choice, str]]


def queue(request: HttpRequest) -> HttpResponse:
    """Show the next items, or settle one and show the next."""
    if not request.user.has_perm("meetings.change_reviewitem"):
        raise PermissionDenied
    kind = request.GET.get("kind", "")
    here = reverse("admin:meetings_reviewitem_queue") + (f"?{urlencode({'kind': kind})}" if kind else "")
    if request.method == "POST":
        return HttpResponseRedirect(_settle(request) or here)
    kinds = [one for one in ORDER if one == kind] or ORDER
    context = {
        **admin.site.each_context(request),
        "title": _("Review queue"),
        "opts": ReviewItem._meta,
        "waiting": [_waiting(item, request) for item in _next(kinds)],
        "kinds": [(one, _number(one)) for one in ORDER],
        "kind": kind,
        "here": here,
    }
    return TemplateResponse(request, "admin/meetings/reviewitem/queue.html", context)


def _next(kinds: list[ReviewItem.Kind]) -> list[ReviewItem]:
    """The first open items of these kinds, in their order; of one kind the newest first, of kin one."""
    found: dict[tuple, ReviewItem] = {}
    for kind in kinds:
        opened = ReviewItem.objects.filter(state=ReviewItem.State.OPEN, kind=kind).order_by("-pk")
        opened = opened.select_related("source", "record", "other").defer("source__original")
        for item in opened[: 4 * SHOWN]:
            found.setdefault((item.kind, item.form or item.subject, item.language), item)
        if len(found) >= SHOWN:
            break
    return list(found.values())[:SHOWN]


def _number(kind: ReviewItem.Kind) -> str:
    number = ReviewItem.objects.filter(state=ReviewItem.State.OPEN, kind=kind)[: COUNTED + 1].count()
    return f"{COUNTED}+" if number > COUNTED else str(number)


def _waiting(item: ReviewItem, request: HttpRequest) -> Waiting:
    records = [permalink.record for permalink in (item.record, item.other) if permalink]
    records = [record for record in records if isinstance(record, Meeting | Person)] or list(meetings_of(item))
    may = [choice for choice in choices_for(item) if choice not in KEEPERS or request.user.has_perm(KEEP)]
    return Waiting(
        item,
        _excerpt(item),
        [_card(record) for record in records],
        _against(records),
        kin_of(item).filter(state=ReviewItem.State.OPEN).count() - 1,
        [(choice, _KEYS[choice]) for choice in may],
    )


def _excerpt(item: ReviewItem) -> Excerpt | None:
    if item.source is None:
        return None
    body = item.source.body
    if item.start is None or item.end is None:
        return Excerpt("", "", body[: 2 * AROUND])
    return Excerpt(
        body[max(item.start - AROUND, 0) : item.start],
        body[item.start : item.end],
        body[item.end : item.end + AROUND],
    )


def _card(record: Record) -> Card:
    match record:
        case Meeting():
            facts = [record.days_written or _("undated"), record.get_form_display(), str(record.place or "")]
            facts += [str(participation) for participation in record.participations.select_related("person")[:FACTS]]
            quotes = Evidence.objects.filter(report__meeting=record, field__in=["date", "person"])
        case Person():
            tenures = record.tenures.select_related("office__organization")[:FACTS]
            facts = [f"{tenure.office} {tenure.days_written}" for tenure in tenures]
            facts += [name.text for name in record.names.all()[:FACTS] if name.text != record.name]
            quotes = Evidence.objects.filter(appearance__participation__person=record, field="person")
        case _:
            return Card(record, [], [])
    told = quotes.select_related("source").defer("source__body", "source__original").order_by("-pk")
    return Card(record, [fact for fact in facts if fact], list(told[:FACTS]))


def _against(records: list[Any]) -> list[str]:
    """What speaks against two records being one, besides the reason why they may be."""
    if len(records) != 2 or not all(isinstance(record, Person) for record in records):
        return []
    one, other = records
    found = []
    both = Meeting.objects.filter(participations__person=one).filter(participations__person=other)
    if meeting := both.first():
        found.append(_("Both take part in one meeting: %(meeting)s.") % {"meeting": meeting})
    states = [set(p.tenures.values_list("office__organization__name", flat=True)) for p in (one, other)]
    if all(states) and not states[0] & states[1]:
        held = " / ".join(", ".join(sorted(names)) for names in states)
        found.append(_("Their offices are of different bodies: %(bodies)s.") % {"bodies": held})
    return found


def _settle(request: HttpRequest) -> str:
    """Settle what the form says; return where to go to correct the record, "" where nothing is to be corrected."""
    item = ReviewItem.objects.filter(pk=_number_of(request.POST.get("item", ""))).first()
    choice = request.POST.get("choice", "")
    if item is None or choice not in Choice.values:
        messages.error(request, _("That item is no longer there."))
        return ""
    if Choice(choice) in KEEPERS and not request.user.has_perm(KEEP):
        raise PermissionDenied
    if choice == Choice.CORRECT:
        return _where_to_correct(item)
    try:
        settle(item, Choice(choice), cast(User, request.user), request.POST.get("note", "").strip()[:2000])
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("Settled: %(reason)s") % {"reason": item.reason})
    return ""


def _number_of(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _where_to_correct(item: ReviewItem) -> str:
    """The page whose saving settles the item."""
    settles = urlencode({"settles": item.pk})
    meetings = meetings_of(item)
    if meetings:
        return f"{reverse('admin:meetings_meeting_change', args=[meetings[0].pk])}?{settles}"
    if item.record and item.record.kind != Permalink.Kind.SOURCE:
        kind = item.record.kind
        return f"{reverse(f'admin:meetings_{kind}_change', args=[item.record.record.pk])}?{settles}"
    return f"{reverse('admin:meetings_meeting_add')}?{settles}"
