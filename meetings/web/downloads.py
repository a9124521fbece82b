"""The meetings that a query string asks for, taken away as JSON, CSV, Atom or iCalendar.

What is sent is made a batch at a time, so that a million meetings take no more memory than a hundred.
"""

import json
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from itertools import islice

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponsePermanentRedirect,
    StreamingHttpResponse,
)
from django.utils.translation import override
from django.views.decorators.http import require_safe

from meetings import references
from meetings.models import Permalink
from meetings.search.fields import RecordsField
from meetings.search.filters import MeetingFilter
from meetings.search.order import ADDED, keys_in_order
from meetings.search.rows import Row, rows_by_key
from meetings.web.download_forms import AS_CALENDAR, AS_FEED, AS_JSON, AS_TABLE
from meetings.web.limits import lift_limit

# Meetings in memory at a time, and in one part of a feed: readers of feeds ask for all of it every time.
BATCH, IN_FEED = 200, 100
_FORMS = {"json": AS_JSON, "csv": AS_TABLE, "atom": AS_FEED, "ics": AS_CALENDAR}


@require_safe
def meetings(request: HttpRequest, form: str) -> HttpResponseBase:
    """Answer with all the meetings asked for; a feed with the newest of them and a link to those that follow.

    What cannot be understood answers 400, a reference joined to another 301, a withdrawn one 410.
    """
    chosen = _FORMS[form]
    asked = request.GET.copy()
    if chosen is AS_FEED and "sort" not in asked:
        asked["sort"] = ADDED
    found = MeetingFilter(asked)
    if found.selection is None:
        return _refusal(found)
    if other := _with_survivors(request, found):
        return HttpResponsePermanentRedirect(other)
    with override("en"):  # a program reads it: it is the same whatever language its user reads
        content = _feed(request, found) if chosen is AS_FEED else chosen.write(all_of(found))
        if request.method == "HEAD":
            content = iter(())
        # Made here as far as the first batch, so that a failure is answered as one.
        response = StreamingHttpResponse(_begun(content), content_type=chosen.media)
    if chosen.is_file:
        response["Content-Disposition"] = f'attachment; filename="meetings.{form}"'
    return response


def all_of(found: MeetingFilter) -> Iterator[Row]:
    """Yield the meetings in the order asked for, each with what a line needs."""
    after = found.form.cleaned_data["after"] if found.is_bound else None
    while found.selection is not None:
        keys = keys_in_order(found.selection, found.order, after=after, limit=BATCH)
        if not keys:
            return
        by_key = rows_by_key(keys)
        yield from (by_key[key] for key in keys if key in by_key)
        after = keys[-1]


def _feed(request: HttpRequest, found: MeetingFilter) -> Iterator[str]:
    shown = list(islice(all_of(found), IN_FEED + 1))
    more = None
    if len(shown) > IN_FEED:
        following = request.GET.copy()
        following["after"] = str(shown[IN_FEED - 1].search_key)
        more = f"{request.path}?{following.urlencode()}"
    return AS_FEED.write(shown[:IN_FEED], request.get_full_path(), more)


def _begun(content: Iterable[str]) -> Iterator[str]:
    pieces = iter(content)
    first = next(pieces, "")

    def whole() -> Iterator[str]:
        yield first
        lift_limit()
        with override("en"):
            yield from pieces

    return whole()


def _refusal(found: MeetingFilter) -> HttpResponse:
    """Answer what is wrong with each parameter; 410 where a record that is asked for was withdrawn."""
    gone = _withdrawn(found)
    errors = {name: [str(error) for error in errors] for name, errors in found.form.errors.items()}
    status = HTTPStatus.GONE if gone else HTTPStatus.BAD_REQUEST
    said = {"errors": errors, "withdrawn": gone} if gone else {"errors": errors}
    return HttpResponse(json.dumps(said, ensure_ascii=False), content_type="application/json", status=status)


def _withdrawn(found: MeetingFilter) -> list[dict[str, str]]:
    wrong = [name for name in found.form.errors if isinstance(found.form.fields[name], RecordsField)]
    typed = [references.parse(value) for name in wrong for value in found.data.getlist(name)]
    gone = Permalink.objects.filter(pk__in=[one for one in typed if one], state=Permalink.State.WITHDRAWN)
    return [{"reference": one.reference, "reason": one.reason} for one in gone.order_by("pk")]


def _with_survivors(request: HttpRequest, found: MeetingFilter) -> str:
    """Return the address that asks for the survivors of references joined to others; "" where there are none."""
    asked = request.GET.copy()
    for name, records in found.form.cleaned_data.items():
        if isinstance(records, list) and any(
            (typed := references.parse(value)) and typed not in {record.reference for record in records}
            for value in asked.getlist(name)
        ):
            asked.setlist(name, [record.reference for record in records])
    return f"{request.path}?{asked.urlencode()}" if asked != request.GET else ""
