"""A page that was fetched before and has not changed is not made again: one question tells."""

import hashlib
import time
from collections.abc import Callable
from datetime import date
from functools import cache
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotModified
from django.utils.cache import patch_vary_headers
from django.utils.http import http_date, parse_etags, quote_etag

from meetings.search.version import version
from meetings.web.kept import Kept
from meetings.web.requests import is_public

# Larger pages are made anew each time.
_LARGEST = 300_000


class FreshnessMiddleware:
    """Gives public pages an ETag and Last-Modified, and answers 304 to who has the page already.

    The tag is of the archive's version, the address, the language, the day (of a citation) and the program's own
    files. It is asked for before the page is made, so that a change between the two makes it older, never newer,
    than what it stands for. By it the last pages are kept for other readers too (READOUT_KEPT_PAGES). Whoever has
    a session gets pages of their own, without a tag.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self._seen: tuple[str, float] = ("", 0)
        self._kept: Kept[HttpResponse] = Kept()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not is_public(request) or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return self.get_response(request)
        now = version()
        if self._seen[0] != now:
            self._seen = (now, time.time())
        tag = _tag(now, request)
        if tag in parse_etags(request.headers.get("If-None-Match", "")):
            response: HttpResponseBase = HttpResponseNotModified()
            patch_vary_headers(response, ["Cookie"])
        elif kept := self._kept.get(tag):
            response = _copy(kept)
        else:
            request.META["ARCHIVE_VERSION"] = now  # for parts of the page that are kept (meetings/web/panel.py)
            response = self.get_response(request)
            self._keep(tag, response)
        if response.status_code in (HTTPStatus.OK, HTTPStatus.NOT_MODIFIED) and not response.has_header("ETag"):
            response["ETag"] = tag
            response["Last-Modified"] = http_date(self._seen[1])
            response.headers.setdefault("Cache-Control", "no-cache")  # kept, but asked about each time
        return response

    def _keep(self, tag: str, response: HttpResponseBase) -> None:
        if not isinstance(response, HttpResponse) or response.status_code != HTTPStatus.OK or response.cookies:
            return
        if len(response.content) <= _LARGEST:
            self._kept.keep(tag, _copy(response))


def _copy(response: HttpResponse) -> HttpResponse:
    return HttpResponse(response.content, headers=dict(response.items()))


def _tag(version: str, request: HttpRequest) -> str:
    language = getattr(request, "LANGUAGE_CODE", "")
    told = "\n".join((version, request.get_full_path(), language, date.today().isoformat(), _program()))
    return "W/" + quote_etag(hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:32])


@cache
def _program() -> str:
    """Return when a file of the program was last changed: another release makes other pages."""
    folders = [settings.BASE_DIR / name for name in ("config", "meetings", "templates", "static", "locale")]
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return str(max(path.stat().st_mtime_ns for path in files))
