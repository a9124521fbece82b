"""The settings refuse what must not be served, and what they read is what docs/settings.md says."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
KEY = "k3y-for-these-tests-only-and-long-enough-to-be-taken-for-one"
GOOD = {
    "READOUT_SECRET_KEY": KEY,
    "READOUT_ALLOWED_HOSTS": "archive.example",
    "READOUT_SITE_URL": "https://archive.example",
}
SHOW = """
import json
from django.conf import settings
names = ["SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_HSTS_SECONDS"]
print(json.dumps([getattr(settings, name) for name in names]))
"""


def run(*command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if not name.startswith("READOUT_")}
    environment = bare | {"DJANGO_SETTINGS_MODULE": "config.settings"} | variables
    return subprocess.run(
        [sys.executable, *command], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"READOUT_SECRET_KEY": ""}, "READOUT_SECRET_KEY is not set"),
        ({"READOUT_SECRET_KEY": "short"}, "READOUT_SECRET_KEY is shorter than 50 characters"),
        ({"READOUT_ALLOWED_HOSTS": ""}, "READOUT_ALLOWED_HOSTS is not set"),
        ({"READOUT_ALLOWED_HOSTS": "*"}, "READOUT_ALLOWED_HOSTS allows any host"),
        ({"READOUT_SITE_URL": ""}, "READOUT_SITE_URL is not set"),
        (
            {"READOUT_SITE_URL": "archive.example"},
            "READOUT_SITE_URL 'archive.example' is not of the form https://host",
        ),
        (
            {"READOUT_SITE_URL": "https://archive.example/under"},
            "READOUT_SITE_URL 'https://archive.example/under' is not of the form https://host",
        ),
        (
            {"READOUT_SITE_URL": "https://other.example"},
            "READOUT_SITE_URL names other.example, which READOUT_ALLOWED_HOSTS lacks",
        ),
        ({"READOUT_DEBUG": "1"}, "READOUT_DEBUG is on with the public host archive.example"),
    ],
)
def test_settings_refuse_what_is_missing_or_unsafe(change, said):
    ended = run("manage.py", "check", **(GOOD | change))
    assert (ended.returncode, ended.stderr) == (1, f"Readout cannot start: {said} (docs/settings.md)\n")


def test_settings_name_all_that_is_missing_in_one_line():
    # A variable that is set, be it to nothing, is not looked for in var/readout.env.
    ended = run("-c", "import config.wsgi", READOUT_SECRET_KEY="", READOUT_ALLOWED_HOSTS="", READOUT_SITE_URL="")
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1] == (
        "django.core.exceptions.ImproperlyConfigured: READOUT_SECRET_KEY is not set; "
        "READOUT_ALLOWED_HOSTS is not set; READOUT_SITE_URL is not set (docs/settings.md)"
    )


def test_settings_of_an_https_site_secure_cookies_and_transport():
    ended = run("-c", SHOW, **GOOD)
    assert json.loads(ended.stdout) == [True, True, True, 31_536_000]


def test_settings_of_an_http_site_leave_cookies_usable():
    ended = run("-c", SHOW, **GOOD | {"READOUT_SITE_URL": "http://archive.example"})
    assert json.loads(ended.stdout) == [False, False, False, 0]


def test_settings_for_production_pass_the_deployment_check():
    ended = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **GOOD)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_deployment_check_fails_for_a_site_without_https():
    site = {"READOUT_SITE_URL": "http://archive.example"}
    ended = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **GOOD | site)
    assert ended.returncode == 1
    found = re.findall(r"security\.W\d+", ended.stderr)
    assert found == ["security.W004", "security.W008", "security.W012", "security.W016"]


def test_settings_read_are_the_settings_documented():
    sources = [*ROOT.glob("config/*.py"), *ROOT.glob("tests/**/*.py"), ROOT / "manage.py", ROOT / "Makefile"]
    read = {name for path in sources for name in re.findall(r"READOUT_[A-Z_]+", path.read_text(encoding="utf-8"))}
    table = re.findall(
        r"^\| `(READOUT_[A-Z_]+)`", (ROOT / "docs/settings.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert sorted(read - {"READOUT_"}) == sorted(table)


def test_sqlite_begins_with_the_write_lock_in_a_wal_database(tmp_path):
    show = """
import django; django.setup()
from django.db import connection, transaction
pragmas = ["journal_mode", "foreign_keys", "synchronous", "busy_timeout"]
with connection.cursor() as cursor:
    print(*(cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas), connection.transaction_mode)
"""
    ended = run("-c", show, **GOOD | {"READOUT_DATABASE_URL": f"sqlite:///{tmp_path}/archive.sqlite3"})
    assert (ended.stdout, ended.stderr) == ("wal 1 1 20000 IMMEDIATE\n", "")
