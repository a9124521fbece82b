"""Logging in: whoever tries passwords is slowed down, and cannot lock the owner out."""

import pytest
from django.contrib.auth.models import User
from django.test import RequestFactory

from config.clients import address

LOGIN = "/admin/login/"


@pytest.fixture
def owner(db):
    return User.objects.create_superuser("owner", password="the owner's own password")


def attempt(client, password: str, origin: str, username: str = "owner"):
    return client.post(LOGIN, {"username": username, "password": password}, headers={"X-Forwarded-For": origin})


def test_fifth_wrong_password_from_an_address_is_answered_with_429(owner, client):
    answers = [attempt(client, f"guess {n}", "203.0.113.9").status_code for n in range(5)]
    assert answers == [200, 200, 200, 200, 429]
    locked = attempt(client, "the owner's own password", "203.0.113.9")
    assert (locked.status_code, locked.headers["Retry-After"]) == (429, "900")
    assert "default-src 'none'" in locked.headers["Content-Security-Policy"]


def test_stranger_cannot_lock_the_owner_out_nor_the_owner_another_account(owner, client):
    User.objects.create_user("second", password="a second person's password", is_staff=True)
    for number in range(6):
        attempt(client, f"guess {number}", "203.0.113.9")
    assert attempt(client, "the owner's own password", "198.51.100.7").status_code == 302
    assert attempt(client, "a second person's password", "203.0.113.9", "second").status_code == 302


def test_success_forgets_the_failures_before_it(owner, client):
    for _ in range(2):
        for number in range(4):
            assert attempt(client, f"guess {number}", "203.0.113.9").status_code == 200
        assert attempt(client, "the owner's own password", "203.0.113.9").status_code == 302
        client.logout()


@pytest.mark.parametrize(
    ("direct", "forwarded", "found"),
    [
        ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "6.6.6.6, 203.0.113.9", "203.0.113.9"),
        ("::1", "2001:db8::1", "2001:db8::1"),
        ("127.0.0.1", "no address", "127.0.0.1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("198.51.100.7", "203.0.113.9", "198.51.100.7"),
    ],
)
def test_only_a_proxy_on_this_machine_is_believed(direct, forwarded, found):
    request = RequestFactory().get("/", REMOTE_ADDR=direct, HTTP_X_FORWARDED_FOR=forwarded)
    assert address(request) == found
