"""No page asks the browser for what the content policy refuses: the `page` fixture fails where one does."""

import re
from pathlib import PurePosixPath
from urllib.parse import urldefrag, urljoin, urlsplit

from django.urls import resolve
from playwright.sync_api import APIResponse, Browser, Page, Response, expect

from meetings.web.urls import urlpatterns

REFERENCE = re.compile(r"(?<=/)[0-9a-hjkmnp-tv-z]{8}(/[^/]*/|(?=\.))")


def kind(address: str) -> str:
    """Return the address with what stands for one record, day or value among many left out."""
    parts = urlsplit(address)
    path = re.sub(r"\d+", "NUMBER", REFERENCE.sub("REFERENCE\\1", parts.path))
    return f"{path}?" if parts.query else path


def walk(page: Page, start: str, links: str = "a[href]") -> dict[str, Response | APIResponse]:
    """Visit one page of each kind that can be reached; return the kinds with their answers.

    What is for taking away, such as meetings.csv, is asked for but not opened.
    """
    waiting, answered = [start], {}
    while waiting:
        address = waiting.pop(0)
        if kind(address) in answered:
            continue
        if PurePosixPath(urlsplit(address).path).suffix:
            answered[kind(address)] = page.request.get(address)
            continue
        answer = page.goto(address)
        assert answer is not None
        answered[kind(address)] = answer
        here = urlsplit(page.url).netloc
        # As printed: the href of a link within a drawing is an object, not an address.
        printed = page.locator(links).evaluate_all("links => links.map(link => link.getAttribute('href'))")
        found = [urljoin(page.url, link) for link in printed]
        waiting += [urldefrag(link).url for link in found if urlsplit(link).netloc == here]
    return answered


def test_refusals_are_worded_as_the_page_fixture_expects(chromium: Browser, archive):
    page = chromium.new_page(base_url=archive.address)
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto("/")
    page.evaluate("document.body.innerHTML = '<p style=\"color: red\">'")
    page.close()
    assert any("Content Security Policy" in text for text in said)


def test_public_pages_ask_for_nothing_refused(page: Page):
    answered = walk(page, "/")
    assert {way: answer.status for way, answer in answered.items() if answer.status != 200} == {}
    routes = {resolve(urlsplit(answer.url).path).url_name for answer in answered.values()}
    assert routes == {route.name for route in urlpatterns if route.name} - {"set_language", "opensearch", "undated"}


def test_error_pages_ask_for_nothing_refused(page: Page):
    answer = page.goto("/nowhere/")
    assert answer is not None
    assert answer.status == 404


def test_admin_pages_ask_for_nothing_refused(staff: Page):
    answered = walk(staff, "/admin/", "#content a[href]")
    assert {way: answer.status for way, answer in answered.items() if answer.status != 200} == {}
    for model in ("meeting", "office", "organization", "person", "place"):
        here = f"/admin/meetings/{model}/"
        assert answered.keys() >= {here, f"{here}add/", f"{here}NUMBER/change/", f"{here}NUMBER/history/"}


def test_admin_finds_people_while_one_types(staff: Page):
    staff.goto("/admin/meetings/meeting/")
    staff.locator("#result_list tbody th a").first.click()
    staff.locator(".field-person .select2-selection").first.click()
    staff.locator(".select2-search__field").last.fill("Amreyev")
    expect(staff.locator(".select2-results__option").first).to_have_text("Baghdad Amreyev")
