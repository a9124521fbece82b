"""Pages are sent compressed. Downloads, which are streamed, are not: they wait for the archive, not for the line."""

from django.http import HttpRequest, HttpResponseBase
from django.middleware.gzip import GZipMiddleware


class CompressionMiddleware(GZipMiddleware):
    """Compresses whole answers for who takes gzip. Its random padding hides how long what is secret in a page is."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        return response if response.streaming else super().process_response(request, response)
