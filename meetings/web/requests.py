"""One line in the log for each request that was answered."""

import logging
import re
import time
import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

_logger = logging.getLogger("readout.requests")
# A proxy's own number of a request is kept, so that its log and ours can be told together.
_NUMBER = re.compile(r"[A-Za-z0-9_-]{8,64}")
# Addresses that are not for readers: the staff's desk, and what supervisors ask.
_NOT_PUBLIC = ("/admin/", "/livez", "/readyz")


def is_public(request: HttpRequest) -> bool:
    """Whether the request is a reader's: nobody's own, and nothing is changed by it."""
    return request.method in ("GET", "HEAD") and not request.path.startswith(_NOT_PUBLIC)


class RequestLogMiddleware:
    """Numbers each request, tells the number in X-Request-ID, and logs what was answered and how long it took."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        begun = time.perf_counter()
        given = request.headers.get("X-Request-ID", "")
        number = given if _NUMBER.fullmatch(given) else uuid.uuid4().hex
        request.META["REQUEST_NUMBER"] = number  # for the lines that are logged meanwhile (config/logs.py)
        response = self.get_response(request)
        response.headers["X-Request-ID"] = number
        served = {
            "request_id": number,
            "method": request.method,
            "path": request.path,
            "status": response.status_code,
            "milliseconds": round(1000 * (time.perf_counter() - begun), 1),
        }
        _logger.info("served", extra=served)
        return response
