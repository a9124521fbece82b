"""The headers that confine what a browser does with any answer: pages, errors, static files and downloads alike."""

from collections.abc import Callable, Mapping, Sequence

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

# What a page of this archive never asks a browser for.
PERMISSIONS = ", ".join(f"{feature}=()" for feature in ("camera", "geolocation", "microphone", "payment", "usb"))


def policy(directives: Mapping[str, Sequence[str]]) -> str:
    """Return the Content-Security-Policy header for directives in the form of Django 6's SECURE_CSP."""
    return "; ".join(" ".join([name, *sources]) for name, sources in directives.items())


class SecurityHeadersMiddleware:
    """Sets Content-Security-Policy, Cross-Origin-Resource-Policy and Permissions-Policy where they are not set."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.public = policy(settings.SECURE_CSP)
        self.admin = policy(settings.ADMIN_CSP)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        match = request.resolver_match
        of_admin = match is not None and "admin" in match.app_names
        response.headers.setdefault("Content-Security-Policy", self.admin if of_admin else self.public)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response
