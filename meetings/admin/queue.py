"""The review queue: what waits for staff, the most useful first, each settled with one choice."""

from collections.abc import Sequence
from typing import cast

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from meetings.admin.base import KEEP
from meetings.admin.waiting import waiting
from meetings.loading.deciding.log import Refused
from meetings.loading.deciding.settling import KEEPERS, ORDER, Choice, meetings_of, settle
from meetings.loading.review import numbers_open
from meetings.models import Permalink, ReviewItem

# Items on a page. Chosen.
SHOWN = 5
_KEYS = {
    Choice.ACCEPT: "a",
    Choice.SAME: "s",
    Choice.DIFFERENT: "d",
    Choice.CORRECT: "c",
    Choice.NOT_A_MEETING: "n",
    Choice.DISMISS: "x",
}


def queue(request: HttpRequest) -> HttpResponse:
    """Show the next items, or settle one and show the next."""
    if not request.user.has_perm("meetings.change_reviewitem"):
        raise PermissionDenied
    kind = request.GET.get("kind", "")
    here = reverse("admin:meetings_reviewitem_queue") + (f"?{urlencode({'kind': kind})}" if kind else "")
    if request.method == "POST":
        return HttpResponseRedirect(_settle(request) or here)
    numbers = numbers_open()
    asked = [kind] if kind in ORDER else [one for one in ORDER if numbers[one] != "0"]
    forbidden = set() if request.user.has_perm(KEEP) else KEEPERS
    context = {
        **admin.site.each_context(request),
        "title": _("Review queue"),
        "opts": ReviewItem._meta,
        "waiting": [
            (item, [(choice, _KEYS[choice]) for choice in item.choices if choice not in forbidden])
            for item in waiting(_next(asked))
        ],
        "kinds": [(one, numbers[one]) for one in ORDER],
        "kind": kind,
        "here": here,
    }
    return TemplateResponse(request, "admin/meetings/reviewitem/queue.html", context)


def _next(kinds: Sequence[str]) -> list[ReviewItem]:
    """The first open items of these kinds, in their order; of one kind the newest first, of kin one."""
    found: dict[tuple, int] = {}
    for kind in kinds:
        opened = ReviewItem.objects.filter(state=ReviewItem.State.OPEN, kind=kind).order_by("-pk")
        for pk, form, subject, language in opened.values_list("pk", "form", "subject", "language")[: 4 * SHOWN]:
            found.setdefault((kind, form or subject, language), pk)
        if len(found) >= SHOWN:
            break
    shown = ReviewItem.objects.select_related("source", "record", "other").defer("source__original")
    items = shown.in_bulk(list(found.values())[:SHOWN])
    return [items[pk] for pk in list(found.values())[:SHOWN]]


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
        note, meant = request.POST.get("note", "").strip()[:2000], request.POST.get("meant", "")
        settle(item, Choice(choice), cast(User, request.user), note, meant)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("Settled: %(reason)s") % {"reason": item.why})
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
