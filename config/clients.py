"""Who asks: the address that a request comes from, and what is answered to one that has tried too many passwords."""

from http import HTTPStatus
from ipaddress import ip_address
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

# Seconds that who has tried too many passwords waits. Chosen.
COOLOFF = 15 * 60


def address(request: HttpRequest) -> str:
    """Return the client's address: of what a proxy on this machine says, the last, which the proxy itself added.

    gunicorn listens on this machine only, so that what comes from elsewhere comes by the proxy.
    """
    direct = request.META.get("REMOTE_ADDR") or "127.0.0.1"
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
    try:
        return str(ip_address(forwarded)) if ip_address(direct).is_loopback and forwarded else direct
    except ValueError:
        return direct


def locked_out(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    """Answer that it is to be tried again later, and when."""
    response = render(request, "429.html", status=HTTPStatus.TOO_MANY_REQUESTS)
    response.headers["Retry-After"] = str(COOLOFF)
    return response
