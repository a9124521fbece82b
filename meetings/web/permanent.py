"""Permanent addresses: what each reference ever issued answers with."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.views.generic import DetailView

from meetings import references
from meetings.models import Permalink
from meetings.models.live import live
from meetings.web.lists import lines_of

# How many records that might have been meant are offered. Chosen.
_OFFERED = 5


class RecordView(DetailView):
    """A live record at its canonical address.

    A missing or outdated slug, a forgiven slip in the reference, another kind's address and a joined record
    answer with one permanent redirect; a withdrawn record is gone; a reference never issued is not found.
    """

    # What the page names of the records that this one refers to.
    related: tuple[str, ...] = ()

    def get(self, request: HttpRequest, *args, reference: str, slug: str = "", **kwargs) -> HttpResponse:
        meant = references.parse(reference)
        found = live(self.model, meant, self.related) if meant else None
        if found:
            self.live, self.object = found, found.record
            return self.answer() if request.path == self.address() else self._moved(request)
        permalink = _permalink(meant) if meant else None
        if permalink is None:
            return never_issued(request, reference, slug)
        if permalink.state == Permalink.State.WITHDRAWN:
            return gone(request, permalink)
        if permalink.state == Permalink.State.SPLIT:
            return choice(request, permalink)
        self.object = permalink.record
        return self._moved(request)

    def answer(self) -> HttpResponse:
        """Answer with the record's page."""
        return self.render_to_response(self.get_context_data(object=self.object))

    def address(self) -> str:
        """Return the one address that does not redirect."""
        return self.object.get_absolute_url()

    def _moved(self, request: HttpRequest) -> HttpResponse:
        query = request.META.get("QUERY_STRING", "")
        canonical = self.address()
        return _asked_about(HttpResponsePermanentRedirect(f"{canonical}?{query}" if query else canonical))


def never_issued(request: HttpRequest, reference: str, slug: str) -> HttpResponse:
    """Answer 404 with the records whose references are nearly this one, and the words of the address to search for."""
    near = Permalink.objects.filter(reference__in=references.suggestions(reference), state=Permalink.State.LIVE)
    context = {"suggestions": [p.record for p in near.order_by("reference")[:_OFFERED]], "words": _words(slug)}
    return render(request, "404.html", context, status=HTTPStatus.NOT_FOUND)


def gone(request: HttpRequest, permalink: Permalink) -> HttpResponse:
    """Answer 410 with what the record was, when and why it was withdrawn."""
    context = {"permalink": permalink, "title": str(permalink.record)}
    return _asked_about(render(request, "410.html", context, status=HTTPStatus.GONE))


def choice(request: HttpRequest, permalink: Permalink) -> HttpResponse:
    """Answer with the records that this one turned out to be, for the reader to choose from."""
    leading = [_survivor(part) for part in permalink.parts]
    live = [part.record for part in leading if part.state == Permalink.State.LIVE]
    context = {"permalink": permalink, "title": str(permalink.record), "parts": lines_of(live)}
    return _asked_about(render(request, "meetings/split.html", context))


def _asked_about(response: HttpResponse) -> HttpResponse:
    """The answer, to be asked about each time: what staff decided of an address they may undo."""
    response.headers["Cache-Control"] = "no-cache"
    return response


def _permalink(reference: str) -> Permalink | None:
    """The reference's permalink; of a joined one, the last survivor's."""
    permalink = Permalink.objects.filter(reference=reference).first()
    return _survivor(permalink) if permalink else None


def _survivor(permalink: Permalink) -> Permalink:
    passed = set()
    while permalink.survivor and permalink.pk not in passed:
        passed.add(permalink.pk)
        permalink = permalink.survivor
    return permalink


def _words(slug: str) -> str:
    return slug.replace("-", " ").strip()
