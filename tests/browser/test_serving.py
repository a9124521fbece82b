"""What gunicorn and whitenoise answer, byte for byte as a visitor gets it."""

import gzip
import re
import urllib.error
import urllib.request
from email.message import Message

import pytest
from django.conf import settings

from meetings.web.security import policy


def fetch(address: str, **headers: str) -> tuple[int, Message, bytes]:
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


def stylesheet(archive) -> str:
    """Return the address of the admin's stylesheet as a page links it."""
    page = fetch(f"{archive.address}/admin/login/")[2].decode()
    return archive.address + re.search(r'href="(/static/admin/css/base\.\w+\.css)"', page).group(1)


def test_static_files_are_compressed_and_kept_by_browsers(archive):
    status, headers, body = fetch(stylesheet(archive), **{"Accept-Encoding": "gzip"})
    assert (status, headers["Content-Encoding"]) == (200, "gzip")
    assert headers["Cache-Control"] == "max-age=315360000, public, immutable"
    assert b"body {" in gzip.decompress(body)


def test_static_files_carry_the_policy_and_are_for_this_site_only(archive):
    headers = fetch(stylesheet(archive))[1]
    assert headers["Content-Security-Policy"] == policy(settings.SECURE_CSP)
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Access-Control-Allow-Origin"] is None


@pytest.mark.parametrize(("host", "status"), [("127.0.0.1", 404), ("elsewhere.example", 400)])
def test_errors_carry_the_policy(archive, host, status):
    answered, headers, _ = fetch(f"{archive.address}/nowhere/", Host=host)
    assert (answered, headers["Content-Security-Policy"]) == (status, policy(settings.SECURE_CSP))
