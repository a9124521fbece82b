"""Response headers by the published table of MDN's HTTP Observatory, for every kind of answer.

The table: developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. What the archive's host decides (the
preload list) and what a plain redirect is worth are not counted.
"""

import re

import pytest
from django.core.management import call_command
from django.http import HttpResponseBase

from meetings.models import SourceText

BASELINE = 100


def _directives(answer: HttpResponseBase) -> dict[str, list[str]]:
    header = answer.headers.get("Content-Security-Policy", "")
    return {words[0]: words[1:] for words in map(str.split, header.split(";")) if words}


def _content_security_policy(answer: HttpResponseBase) -> int:
    policy = _directives(answer)
    sources = {source for name, found in policy.items() if name != "frame-ancestors" for source in found}
    if not policy:
        return -25
    if sources & {"'unsafe-inline'", "'unsafe-eval'", "data:", "https:", "http:", "*"} or "default-src" not in policy:
        return -20
    closed = policy["default-src"] == ["'none'"] and policy.get("form-action") in (["'none'"], ["'self'"])
    return 10 if closed else 5


def _cookies(answer: HttpResponseBase) -> int:
    cookies = list(answer.cookies.values())
    if any(not cookie["secure"] for cookie in cookies):
        return -20
    if any(not cookie["httponly"] for cookie in cookies if cookie.key in ("sessionid", "csrftoken")):
        return -30
    return 5 if cookies and all(cookie["samesite"] in ("Lax", "Strict") for cookie in cookies) else 0


def _origins(answer: HttpResponseBase) -> int:
    credentials = answer.headers.get("Access-Control-Allow-Credentials") == "true"
    return -50 if credentials and answer.headers.get("Access-Control-Allow-Origin") else 0


def _referrer(answer: HttpResponseBase) -> int:
    private = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
    value = answer.headers.get("Referrer-Policy")
    return 0 if value is None else 5 if value in private else -5


def _transport(answer: HttpResponseBase) -> int:
    age = re.match(r"max-age=(\d+)", answer.headers.get("Strict-Transport-Security", ""))
    return -20 if not age else 0 if int(age.group(1)) >= 15_768_000 else -10


def _scripts(answer: HttpResponseBase) -> int:
    if not answer.headers.get("Content-Type", "").startswith("text/html"):
        return 0
    scripts = re.findall(r"<script\b[^>]*\bsrc=[\"']([^\"']+)", answer.text)
    return 0 if all(re.match(r"/(?!/)", address) for address in scripts) else -50


def _sniffing(answer: HttpResponseBase) -> int:
    return 0 if answer.headers.get("X-Content-Type-Options") == "nosniff" else -5


def _framing(answer: HttpResponseBase) -> int:
    if _directives(answer).get("frame-ancestors") in (["'none'"], ["'self'"]):
        return 5
    return 0 if answer.headers.get("X-Frame-Options") in ("DENY", "SAMEORIGIN") else -20


def _resources(answer: HttpResponseBase) -> int:
    value = answer.headers.get("Cross-Origin-Resource-Policy")
    return {None: 0, "same-origin": 10, "same-site": 10, "cross-origin": 0}.get(value, -5)


TESTS = (
    _content_security_policy,
    _cookies,
    _origins,
    _referrer,
    _transport,
    _scripts,
    _sniffing,
    _framing,
    _resources,
)


def score(answer: HttpResponseBase) -> int:
    """Return the score of an answer: points above the baseline count only where nothing takes it under 90."""
    points = [test(answer) for test in TESTS]
    lost = BASELINE + sum(point for point in points if point < 0)
    return lost if lost < 90 else lost + sum(point for point in points if point > 0)


@pytest.fixture
def https(settings):
    """The settings that config/settings.py makes of a site's address with https (tests/test_settings.py)."""
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.SECURE_HSTS_SECONDS = 31_536_000


PUBLIC = ["/", "/meetings/", "/meetings/?from=nonsense", "/meetings/2022/", "/people/", "/offices/", "/organizations/"]
PUBLIC += ["/places/", "/sources/", "/meetings/undated/", "/meetings.json", "/meetings.csv", "/livez", "/readyz"]
PUBLIC += ["/meetings.atom", "/meetings.ics", "/sitemap.xml", "/opensearch.xml", "/robots.txt", "/calendar/", "/about/"]
ERRORS = ["/nowhere/", "/people/zzzzzzzz/", "/static/nowhere.css", "/meetings/2022/13/", "/meetings/2022/02/31/"]


@pytest.mark.usefixtures("https")
@pytest.mark.parametrize("address", [*PUBLIC, *ERRORS])
def test_public_answers_are_worth_130_points(client, samples, address):
    assert score(client.get(address, secure=True)) == 130


@pytest.mark.usefixtures("https")
def test_records_are_worth_130_points(client, samples):
    for text in SourceText.objects.all():
        assert score(client.get(text.get_absolute_url(), secure=True)) == 130
        for form in ("jsonld", "bib", "ris", "csl.json"):
            assert score(client.get(f"/sources/{text.reference}.{form}", secure=True)) == 130


@pytest.mark.usefixtures("https")
def test_unknown_hosts_and_methods_are_worth_130_points(client, db):
    assert score(client.get("/", secure=True, headers={"host": "elsewhere.example"})) == 130
    assert score(client.post("/livez", secure=True)) == 130


@pytest.mark.usefixtures("https")
def test_a_failure_is_worth_130_points(client, db, monkeypatch):
    monkeypatch.setattr("meetings.web.home.Home.get", lambda *args, **named: 1 / 0)
    client.raise_request_exception = False

    answer = client.get("/", secure=True)

    assert (answer.status_code, score(answer)) == (500, 130)


@pytest.mark.usefixtures("https")
def test_log_in_is_worth_135_points(client, db):
    assert score(client.get("/admin/login/", secure=True)) == 135


@pytest.mark.usefixtures("https")
def test_the_desk_is_worth_130_points(admin_client, samples):
    for address in ("/admin/", "/admin/meetings/meeting/", "/admin/meetings/sourcetext/", "/admin/nowhere/"):
        assert score(admin_client.get(address, secure=True)) >= 130


@pytest.mark.usefixtures("https")
def test_static_files_are_worth_130_points(client, settings, tmp_path, db):
    settings.STATIC_ROOT = str(tmp_path)
    call_command("collectstatic", "--noinput", verbosity=0)

    answer = client.get("/static/readout.css", secure=True)

    assert (answer.status_code, score(answer)) == (200, 130)
    answer.close()


@pytest.mark.usefixtures("https")
@pytest.mark.parametrize(
    ("header", "worth"),
    [
        ("Content-Security-Policy", 75),
        ("Cross-Origin-Resource-Policy", 120),
        ("Referrer-Policy", 125),
        ("Strict-Transport-Security", 80),
        ("X-Content-Type-Options", 125),
    ],
)
def test_a_header_left_out_costs_points(client, samples, header, worth):
    answer = client.get("/", secure=True)
    del answer.headers[header]
    assert score(answer) == worth


def _with_a_cookie_for_any_connection(answer):
    answer.set_cookie("sessionid", "x")


def _with_credentials_for_others(answer):
    answer["Access-Control-Allow-Origin"] = "https://elsewhere.example"
    answer["Access-Control-Allow-Credentials"] = "true"


def _with_a_script_of_others(answer):
    answer.content = b'<script src="https://elsewhere.example/x.js"></script>'


def _with_inline_scripts(answer):
    answer["Content-Security-Policy"] = "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'"


def _framed_by_others(answer):
    answer["Content-Security-Policy"] = "default-src 'none'; form-action 'self'"
    del answer["X-Frame-Options"]


@pytest.mark.usefixtures("https")
@pytest.mark.parametrize(
    ("change", "worth"),
    [
        (_with_a_cookie_for_any_connection, 80),
        (_with_credentials_for_others, 50),
        (_with_a_script_of_others, 50),
        (_with_inline_scripts, 80),
        (_framed_by_others, 80),
    ],
)
def test_an_unsafe_answer_costs_points(client, samples, change, worth):
    answer = client.get("/", secure=True)
    change(answer)
    assert score(answer) == worth
