import pytest
from django.conf import settings
from django.http import HttpResponse

from meetings.web.security import SecurityHeadersMiddleware, policy

PUBLIC = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def test_policy_writes_directives_in_their_order():
    assert (
        policy({"default-src": ["'none'"], "img-src": ["'self'", "data:"]})
        == "default-src 'none'; img-src 'self' data:"
    )


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/nowhere/", "/static/nowhere.css"])
def test_public_answers_allow_no_script(client, address):
    headers = client.get(address).headers
    assert headers["Content-Security-Policy"] == PUBLIC
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Permissions-Policy"] == "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/meetings/", "/nowhere/"])
def test_caches_keep_a_page_for_each_language_asked_for_or_chosen(client, address):
    assert client.get(address).headers["Vary"] == "Accept-Language, Cookie, Accept-Encoding"


def test_answers_to_unknown_hosts_carry_the_policy(client):
    response = client.get("/", headers={"host": "elsewhere.example"})
    assert (response.status_code, response.headers["Content-Security-Policy"]) == (400, PUBLIC)


@pytest.mark.django_db
def test_admin_answers_allow_its_own_scripts_only(client):
    header = client.get("/admin/login/").headers["Content-Security-Policy"]
    assert header == f"{PUBLIC}; script-src 'self'; connect-src 'self'"


def test_policy_set_by_a_view_is_kept(rf):
    def view(request):
        return HttpResponse(headers={"Content-Security-Policy": "sandbox"})

    response = SecurityHeadersMiddleware(view)(rf.get("/"))
    assert response.headers["Content-Security-Policy"] == "sandbox"


def test_policies_take_nothing_inline():
    for directives in (settings.SECURE_CSP, settings.ADMIN_CSP):
        assert directives["default-src"] == ["'none'"]
        assert {source for sources in directives.values() for source in sources} == {"'none'", "'self'"}
