"""What search engines and browsers are told: every record's address in parts, which pages to leave, how to search."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import Max, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from meetings.models import HeldOffice, Meeting, Office, Organization, Participation, Person, Place, SourceText
from meetings.models.permalinks import Record

# How many numbers of records a part spans: what is withdrawn leaves gaps, so that parts never move. Chosen.
SPAN = 2000
_Dates = dict[int, Any]


@dataclass(frozen=True)
class Kind:
    """Records of one kind with what their addresses need, and when each was last added to."""

    records: QuerySet
    changed: Callable[[range], _Dates]

    def parts(self) -> range:
        last = self.records.order_by().aggregate(last=Max("pk"))["last"]
        return range(0 if last is None else last // SPAN + 1)


def _latest(rows: QuerySet, by: str, added: str) -> Callable[[range], _Dates]:
    """Return what finds the latest ``added`` of the rows of each record whose number lies in a range."""

    def changed(numbers: range) -> _Dates:
        of_part = rows.filter(**{f"{by}__gte": numbers.start, f"{by}__lt": numbers.stop}).order_by().values_list(by)
        return dict(of_part.annotate(latest=Max(added)))

    return changed


_KINDS = {
    "meetings": Kind(Meeting.objects.only("permalink", "title"), _latest(Meeting.objects.all(), "pk", "added_at")),
    "people": Kind(Person.objects.all(), _latest(Participation.objects.all(), "person", "meeting__added_at")),
    "offices": Kind(
        Office.objects.select_related("organization"),
        _latest(HeldOffice.objects.all(), "office", "participation__meeting__added_at"),
    ),
    "organizations": Kind(
        Organization.objects.all(),
        _latest(HeldOffice.objects.all(), "office__organization", "participation__meeting__added_at"),
    ),
    "places": Kind(Place.objects.all(), _latest(Meeting.objects.all(), "place", "added_at")),
    "sources": Kind(
        SourceText.objects.only("permalink", "title", "file", "url"),
        _latest(SourceText.objects.all(), "pk", "load__started_at"),
    ),
}


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Answer with the addresses of all parts."""
    parts = [f"{settings.SITE_URL}/sitemap-{name}-{part}.xml" for name, kind in _KINDS.items() for part in kind.parts()]
    return _xml(request, "sitemap_index.xml", {"parts": parts})


@require_safe
def part(request: HttpRequest, name: str, number: int) -> HttpResponse:
    """Answer with the addresses of the live records of a part, and the day on which each was last added to."""
    if name not in _KINDS:
        raise Http404
    numbers = range(number * SPAN, (number + 1) * SPAN)
    records = (
        _KINDS[name].records.filter(pk__gte=numbers.start, pk__lt=numbers.stop, permalink__state="live").order_by("pk")
    )
    changed = _KINDS[name].changed(numbers)
    pages = [(_address(record), _day(changed.get(record.pk))) for record in records]
    return _xml(request, "sitemap.xml", {"pages": pages})


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    return render(request, "robots.txt", {"site": settings.SITE_URL}, content_type="text/plain; charset=utf-8")


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    """Answer with what a browser needs to search the archive from its address bar."""
    kind = "application/opensearchdescription+xml"
    return render(request, "opensearch.xml", {"site": settings.SITE_URL}, content_type=f"{kind}; charset=utf-8")


def _xml(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    return render(request, template, context, content_type="application/xml; charset=utf-8")


def _address(record: Record) -> str:
    return f"{settings.SITE_URL}{record.get_absolute_url()}"


def _day(moment: Any) -> date | None:
    return moment.date() if moment else None
