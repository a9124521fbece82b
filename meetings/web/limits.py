"""No public page keeps the database busy for longer than a reader waits."""

import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from meetings.web.requests import is_public

# How long one question may take. After so many of its steps SQLite asks whether it is to go on.
SECONDS = 2.0
_STEPS = 20_000
# PostgreSQL's code for a statement that was stopped.
_CANCELED = "57014"


class LimitMiddleware:
    """Stops a question that takes too long, and answers with a page that says how to ask for less."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if connection.vendor == "postgresql":
            with connection.execute_wrapper(_PostgreSQL(SECONDS if is_public(request) else 0)):
                return self.get_response(request)
        if not is_public(request):
            return self.get_response(request)
        limit = _SQLite()
        try:
            with connection.execute_wrapper(limit):
                return self.get_response(request)
        finally:
            limit.end()

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not (isinstance(error, OperationalError) and is_public(request) and _was_stopped(error)):
            return None
        return render(request, "slow.html", status=HTTPStatus.SERVICE_UNAVAILABLE)


def lift_limit() -> None:
    """Let what is asked from here on take its time, until the next page: a download that has begun ends complete.

    SQLite has forgotten the limit by then; PostgreSQL has it with the connection.
    """
    if connection.vendor == "postgresql":
        _PostgreSQL(0).tell(connection.connection)


def _was_stopped(error: OperationalError) -> bool:
    return str(error) == "interrupted" or getattr(error.__cause__, "sqlstate", "") == _CANCELED


class _SQLite:
    """Asked by SQLite itself, every so many steps, whether a statement's time is over."""

    def __init__(self) -> None:
        self.until = 0.0
        self.of: Any = None

    def __call__(self, execute: Callable, sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        if self.of is None:
            self.of = context["connection"].connection
            self.of.set_progress_handler(lambda: time.monotonic() > self.until, _STEPS)
        self.until = time.monotonic() + SECONDS
        return execute(sql, params, many, context)

    def end(self) -> None:
        if self.of is not None:
            self.of.set_progress_handler(None, 0)


class _PostgreSQL:
    """Tells the server how long a statement may take; it is told again only when that changes."""

    def __init__(self, wanted: float) -> None:
        self.wanted = wanted

    def __call__(self, execute: Callable, sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        self.tell(context["connection"].connection)
        return execute(sql, params, many, context)

    def tell(self, own: Any) -> None:
        if getattr(own, "readout_limit", 0) != self.wanted:
            with own.cursor() as cursor:
                cursor.execute(f"SET statement_timeout = {int(self.wanted * 1000)}")
            own.readout_limit = self.wanted
