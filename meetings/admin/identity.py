"""Pages on which keepers join, split, withdraw and restore records, and undo what was decided."""

from collections.abc import Callable
from typing import Any, NamedTuple, cast

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _

from meetings import references
from meetings.admin.base import KEEP, change_address
from meetings.loading.deciding.identity import JOINED, join, split
from meetings.loading.deciding.log import Refused, in_the_way
from meetings.loading.deciding.standing import restore, take_down, withdraw
from meetings.loading.deciding.undoing import undo, why_not
from meetings.loading.deciding.uses import are_many, kinds_of_uses
from meetings.models import Decision, HeldOffice, Meeting, Organization, Participation, Permalink, SourceText
from meetings.models.names import name_key
from meetings.models.permalinks import Record
from meetings.search.selection import Selection

# Uses of a kind listed to be divided, records offered to be joined to, uses counted. Chosen.
LISTED, OFFERED, COUNTED = 200, 20, 1000
# Rows that a page changes at most: a row takes some 4 ms, and a page is given up after 30 seconds.
MOST = 2000


def addresses() -> list:
    """Return the addresses of these pages, under those of permalinks and decisions."""
    view = admin.site.admin_view
    return [
        path("<str:reference>/join/", view(join_page), name="meetings_permalink_join"),
        path("<str:reference>/split/", view(split_page), name="meetings_permalink_split"),
        path("<str:reference>/withdraw/", view(withdraw_page), name="meetings_permalink_withdraw"),
        path("<str:reference>/restore/", view(restore_page), name="meetings_permalink_restore"),
        path("<str:reference>/take-down/", view(take_down_page), name="meetings_permalink_take_down"),
    ]


def _record(request: HttpRequest, reference: str) -> Record:
    if not request.user.has_perm(KEEP):
        raise PermissionDenied
    permalink = Permalink.objects.filter(reference=references.parse(reference) or "").first()
    if permalink is None:
        raise Http404
    return permalink.record


def _page(request: HttpRequest, template: str, record: Model | None, title: str, **more: Any) -> HttpResponse:
    context = {**admin.site.each_context(request), "title": title, "record": record, "opts": Permalink._meta, **more}
    return TemplateResponse(request, f"admin/meetings/permalink/{template}.html", context)


def _decide(request: HttpRequest, decide: Callable[[User, str], Any], said: str) -> bool:
    """Decide what was posted, and say so; or say why it is refused."""
    try:
        decide(cast(User, request.user), request.POST.get("reason", "").strip()[:2000])
    except Refused as refusal:
        messages.error(request, str(refusal))
        return False
    messages.success(request, said)
    return True


def join_page(request: HttpRequest, reference: str) -> HttpResponse:
    """Both records side by side, what goes from the one to the other, and the choice of which one survives."""
    one = _record(request, reference)
    if not isinstance(one, JOINED):
        raise Http404
    typed = request.POST.get("other") or request.GET.get("other", "")
    other = _meant(type(one), typed)
    if request.method == "POST" and other and not _is_too_much(request, are_many(one, MOST), "join"):
        said = _("“%(one)s” is joined to “%(other)s”.") % {"one": one, "other": other}
        if _decide(request, lambda user, reason: join(one, other, user, reason), said):
            return HttpResponseRedirect(change_address(other))
    return _page(
        request,
        "join",
        one,
        _("Join “%(record)s” to another") % {"record": one},
        other=other,
        typed=typed,
        offered=[] if other else _offered(one, typed),
        sides=[(side, _uses(side), _names(side)) for side in (one, other) if other and side],
    )


def _is_too_much(request: HttpRequest, is_much: bool, command: str) -> bool:
    """Whether a page would be given up before it is decided; then say what does it."""
    if is_much:
        said = _(
            "That changes more than %(most)d rows, which takes longer than a page may: use manage.py decide %(kind)s."
        )
        messages.error(request, said % {"most": MOST, "kind": command})
    return is_much


def _meant(model: type[Record], typed: str) -> Record | None:
    return _published(model).filter(permalink=references.parse(typed) or "").first()


def _published(model: type[Record]) -> Any:
    manager: Any = model._default_manager
    return manager.published()


def _offered(one: Record, typed: str) -> list[Record]:
    """Records that have what was typed among their names; at first, those of the same name."""
    found = _published(type(one)).exclude(pk=one.pk)
    if isinstance(one, Meeting):
        if one.days is None:
            return []
        near = Selection.of(None, first=one.days.earliest, last=one.days.latest)
        return list(found.filter(search_key__in=near.keys(limit=OFFERED + 1)).order_by("pk")[:OFFERED])
    key = name_key(typed or str(one).split(",")[0])
    return list(found.filter(names__key__startswith=key).distinct().order_by("pk")[:OFFERED]) if key else []


def _uses(record: Record) -> list[tuple[str, str]]:
    """How many rows of what kind refer to the record, counted so far at most."""
    found = []
    for rows in kinds_of_uses(record):
        number = rows.order_by()[: COUNTED + 1].count()
        if number:
            name = str(rows.model._meta.verbose_name_plural)
            found.append((name, f"{COUNTED}+" if number > COUNTED else str(number)))
    return found


def _names(record: Any) -> list[str]:
    return [] if isinstance(record, Meeting) else list(dict.fromkeys(name.text for name in record.names.all()))


def split_page(request: HttpRequest, reference: str) -> HttpResponse:
    """What refers to the record, to be divided; then what goes where; then the splitting."""
    record = _record(request, reference)
    if not isinstance(record, JOINED):
        raise Http404
    found = [list(kind[: LISTED + 1]) for kind in kinds_of_uses(record)]
    uses = [_told(use) for rows in found for use in rows[:LISTED]]
    chosen = set(request.POST.getlist("second"))
    second = [use for use in uses if use.name in chosen]
    first = [use for use in uses if use.name not in chosen]
    if request.method == "POST" and "confirm" in request.POST:
        if not first or not second:
            messages.error(request, _("Each of the two has at least one of these."))
        elif not _is_too_much(request, are_many(record, MOST), "split"):
            moved = {(type(use.row), use.row.pk) for use in second}

            def goes(use: Model) -> bool:
                return (type(use), use.pk) in moved

            said = _("“%(record)s” is split; its address offers both.") % {"record": record}
            if _decide(request, lambda user, reason: split(record, goes, user, reason), said):
                return HttpResponseRedirect(reverse("admin:meetings_permalink_change", args=[reference]))
    title = _("Split “%(record)s” in two") % {"record": record}
    return _page(
        request,
        "split",
        record,
        title,
        uses=uses,
        first=first,
        second=second,
        chosen=chosen,
        is_preview="preview" in request.POST,
        is_cut=any(len(rows) > LISTED for rows in found),
    )


class Use(NamedTuple):
    """A row that refers to a record: the name of its box in the form, the row, and what tells it from others."""

    name: str
    row: Model
    told: str


def _told(row: Model) -> Use:
    match row:
        case Participation():
            told = f"{row.meeting.days_written} {row.meeting}: {row}"
        case HeldOffice():
            told = f"{row.participation.meeting.days_written} {row.participation.meeting}: {row.participation}"
        case _:
            told = str(row)
    return Use(f"{row._meta.model_name} {row.pk}", row, told)


def _reason_page(
    request: HttpRequest, record: Record, title: str, decide: Callable[[User, str], Any], said: str
) -> HttpResponse:
    if request.method == "POST" and _decide(request, decide, said):
        return HttpResponseRedirect(reverse("admin:meetings_permalink_change", args=[record.reference]))
    uses = [] if isinstance(record, SourceText | Organization) else _uses(record)
    return _page(request, "reason", record, title, uses=uses)


def withdraw_page(request: HttpRequest, reference: str) -> HttpResponse:
    record = _record(request, reference)
    names = {"record": record}
    said = _("“%(record)s” is withdrawn.") % names
    title = _("Withdraw “%(record)s”") % names
    return _reason_page(request, record, title, lambda user, reason: withdraw(record, user, reason), said)


def restore_page(request: HttpRequest, reference: str) -> HttpResponse:
    record = _record(request, reference)
    names = {"record": record}
    said = _("“%(record)s” is restored.") % names
    title = _("Restore “%(record)s”") % names
    return _reason_page(request, record, title, lambda user, reason: restore(record, user, reason), said)


def take_down_page(request: HttpRequest, reference: str) -> HttpResponse:
    record = _record(request, reference)
    if not isinstance(record, SourceText):
        raise Http404
    names = {"record": record}
    said = _("The words of “%(record)s” are shown no more.") % names
    title = _("Take down the words of “%(record)s”") % names
    return _reason_page(request, record, title, lambda user, reason: take_down(record, user, reason), said)


def may_undo(request: HttpRequest, decision: Decision) -> bool:
    """Editors undo what they may decide; keepers everything."""
    of_editors = {Decision.Kind.CORRECT, Decision.Kind.KEEP_APART, Decision.Kind.SETTLE, Decision.Kind.DISMISS}
    return request.user.has_perm(KEEP) or (
        decision.kind in of_editors and request.user.has_perm("meetings.change_reviewitem")
    )


def undo_page(request: HttpRequest, pk: int) -> HttpResponse:
    """A decision, whether it can be undone, and its undoing."""
    decision = Decision.objects.select_related("record", "other").filter(pk=pk).first()
    if decision is None:
        raise Http404
    if not may_undo(request, decision):
        raise PermissionDenied
    if request.method == "POST" and not _is_too_much(request, len(decision.changes) > MOST, f"undo {pk}"):
        if _decide(request, lambda user, reason: undo(decision, user, reason), _("Undone.")):
            return HttpResponseRedirect(reverse("admin:meetings_decision_change", args=[pk]))
    title = _("Undo a decision")
    later = in_the_way(decision)
    return _page(request, "undo", None, title, decision=decision, refusal=why_not(decision), later=later)
