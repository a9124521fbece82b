"""Addresses that ask for what no database can hold are answered 400, not with a failure of ours."""

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.db import DataError
from django.http import HttpRequest, HttpResponseBase

# What reading gives where a number is out of range or a text has a NUL: the databases and their drivers differ.
_UNHOLDABLE = (DataError, OverflowError)


class RefusalMiddleware:
    """Answers 400 where Django's admin takes from the address what no column can be compared with.

    Only what was asked with GET: a form's values are checked before they are used, so there the fault is ours.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> None:
        match = request.resolver_match
        # The admin's view of choices takes for granted that the field it is told of has any.
        is_choice = isinstance(error, AttributeError) and match is not None and match.view_name == "admin:autocomplete"
        if request.method in ("GET", "HEAD") and (is_choice or isinstance(error, _UNHOLDABLE)):
            raise BadRequest("nothing can be compared with what the address asks for") from error
