"""Loaders, staff and readers at once, on a served archive: nobody is refused and nothing is lost."""

import http.cookiejar
import json
import os
import socket
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.keeping.texts import write_reports

SECONDS = 600 if "READOUT_TEST_LONG" in os.environ else 60
PASSWORD = "a-keeper's-long-password"
READ = ("/meetings/", "/meetings/?q=trade", "/people/", "/sources/", "/meetings/2020/", "/livez", "/readyz")


class Browser:
    """What one person does on the site: it keeps cookies, and each answer but a page of its own is a fault."""

    def __init__(self, address):
        self._address = address
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), urllib.request.ProxyHandler({})
        )

    def get(self, path):
        with self._opener.open(self._address + path) as answer:
            return answer.read().decode()

    def send(self, path, fields):
        """Post a form and return the address that it led to."""
        request = urllib.request.Request(self._address + path, urllib.parse.urlencode(fields).encode())
        request.add_header("Referer", self._address + path)
        with self._opener.open(request) as answer:
            return urllib.parse.urlsplit(answer.url).path, answer.read().decode()


def fields_of(page, form):
    """Return what a browser would send of a form as it is shown."""
    found = []
    for field in LexborHTMLParser(page).css(f"{form} input, {form} textarea, {form} select"):
        name, kind = field.attributes.get("name"), field.attributes.get("type")
        if not name or kind in ("submit", "button", "file"):
            continue
        if kind in ("checkbox", "radio") and "checked" not in field.attributes:
            continue
        if field.tag == "select":
            chosen = [option for option in field.css("option") if "selected" in option.attributes]
            found += [(name, option.attributes.get("value") or "") for option in chosen]
        else:
            found.append((name, field.text() if field.tag == "textarea" else field.attributes.get("value") or ""))
    return dict(found)


@pytest.fixture
def served(loaded, empty, reports, tmp_path, monkeypatch):
    """An archive with the reports in it, served by four workers, and its address."""
    archive = empty()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    monkeypatch.setenv("PORT", str(port))
    monkeypatch.setenv("WEB_CONCURRENCY", "4")
    monkeypatch.setenv("READOUT_ALLOWED_HOSTS", "127.0.0.1")
    monkeypatch.setenv("READOUT_SITE_URL", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "tests.keeping.settings")
    monkeypatch.setenv("TESTED_STATIC_ROOT", str(tmp_path / "static"))
    archive.manage("load_sources", str(reports))
    archive.manage("collectstatic", "--noinput", "--verbosity", "0")
    archive.manage("createsuperuser", "--noinput", "--username", "keeper", "--email", "keeper@example.org")
    log = tmp_path / "gunicorn.log"
    with log.open("w") as output:
        server = archive.start("-m", "gunicorn", "--config", "config/gunicorn.conf.py", stdout=output, stderr=output)
    address = f"http://127.0.0.1:{port}"
    while True:
        assert server.poll() is None, log.read_text()
        try:
            Browser(address).get("/livez")
            break
        except urllib.error.URLError:
            time.sleep(0.2)
    yield archive, address
    server.terminate()
    server.wait()
    assert [line for line in log.read_text().splitlines() if "locked" in line or "Traceback" in line] == []


def edit(address, stop, written, faults):
    """Correct the sort forms of people, one after the other, and keep what was saved last of each."""
    browser = Browser(address)
    login = fields_of(browser.get("/admin/login/"), "#login-form")
    browser.send("/admin/login/?next=/admin/", {**login, "username": "keeper", "password": PASSWORD})
    rows = LexborHTMLParser(browser.get("/admin/meetings/person/")).css("#result_list tbody th a")
    pages = [urllib.parse.urlsplit(row.attributes["href"]).path for row in rows]
    for number in range(1 << 30):
        if stop.is_set():
            return
        page = pages[number % len(pages)]
        fields = fields_of(browser.get(page), "#person_form")
        value = f"Edited {number}"
        place, answer = browser.send(page, {**fields, "sort_name": value, "reason": "a test"})
        if place != "/admin/meetings/person/":
            errors = LexborHTMLParser(answer).css(".errorlist, .errornote")
            faults.append(f"{page}: not saved: {' '.join(error.text() for error in errors)}")
        written.append((fields["sort_name"], value))


def read(address, stop, read_pages, faults):
    browser = Browser(address)
    while not stop.is_set():
        for path in READ:
            try:
                browser.get(path)
                read_pages.append(path)
            except urllib.error.URLError as error:
                faults.append(f"{path}: {error}")


def load(archive, folders, stop, loads):
    """Load one folder after the other until it is time to stop, each to its end."""
    for folder in folders:
        if stop.is_set():
            return
        loads.append((folder, archive.run("load_sources", str(folder))))


def test_loaders_staff_and_readers_lose_nothing(served, tmp_path):
    archive, address = served
    stop, written, faults, loads, read_pages = threading.Event(), [], [], [], []

    def made(start):
        return (write_reports(tmp_path / f"{seed}", 40, seed) for seed in range(start, 1 << 30, 2))

    with ThreadPoolExecutor() as pool:
        at_work = [
            pool.submit(load, archive, made(100), stop, loads),
            pool.submit(load, archive, made(101), stop, loads),
            pool.submit(edit, address, stop, written, faults),
            *(pool.submit(read, address, stop, read_pages, faults) for _ in range(2)),
        ]
        stop.wait(SECONDS)
        stop.set()
    for work in at_work:
        work.result()
    assert faults == []
    assert [ended.stderr for _, ended in loads if ended.returncode] == []
    assert min(len(loads), len(written), len(read_pages)) > 1
    lines = [json.loads(line) for line in archive.dump("--all").splitlines()]
    decided = [line for line in lines if line["type"] == "decision"]
    assert [(line["before"], line["after"]) for line in decided if line["field"] == "sort_name"] == written
    kept = {line["sort_name"] for line in lines if line["type"] == "person"}
    replaced = {before for before, _ in written}
    assert {after for _, after in written} - replaced <= kept
    bodies = {line["body"] for line in lines if line["type"] == "source"}
    loaded = {path.read_text(encoding="utf-8").strip() for folder, _ in loads for path in folder.iterdir()}
    assert loaded - {body.strip() for body in bodies} == set()
    archive.manage("check_archive")
