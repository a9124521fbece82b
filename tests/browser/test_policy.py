"""No page asks the browser for what the content policy refuses: the `page` fixture fails where one does."""

import re
from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import Browser, Page, expect

REFERENCE = re.compile(r"(?<=/)[0-9a-hjkmnp-tv-z]{8}/[^/]*/")


def kind(address: str) -> str:
    """Return the address with what stands for one record, day or value among many left out."""
    parts = urlsplit(address)
    path = re.sub(r"\d+", "NUMBER", REFERENCE.sub("REFERENCE/", parts.path))
    return f"{path}?" if parts.query else path


def walk(page: Page, start: str, links: str = "a[href]") -> dict[str, int]:
    """Visit one page of each kind that can be reached; return the kinds with their answers' statuses."""
    waiting, answered = [start], {}
    while waiting:
        address = waiting.pop(0)
        if kind(address) in answered:
            continue
        answer = page.goto(address)
        assert answer is not None
        answered[kind(address)] = answer.status
        here = urlsplit(page.url).netloc
        found = page.locator(links).evaluate_all("links => links.map(link => link.href)")
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
    assert set(answered.values()) == {200}
    lists = [f"/{name}/" for name in ("meetings", "offices", "organizations", "people", "places", "sources")]
    records = [f"{name}REFERENCE/" for name in lists]
    days = [f"/meetings/{'NUMBER/' * depth}" for depth in (1, 2, 3)]
    ways = ["/", "/about/", "/calendar/", "/meetings/?", "/who-met-whom/", "/who-met-whom/?"]
    assert sorted(answered) == sorted([*ways, *lists, *records, *days])


def test_error_pages_ask_for_nothing_refused(page: Page):
    answer = page.goto("/nowhere/")
    assert answer is not None
    assert answer.status == 404


def test_admin_pages_ask_for_nothing_refused(staff: Page):
    answered = walk(staff, "/admin/", "#content a[href]")
    assert set(answered.values()) == {200}
    for model in ("meeting", "office", "organization", "person", "place"):
        here = f"/admin/meetings/{model}/"
        assert answered.keys() >= {here, f"{here}add/", f"{here}NUMBER/change/", f"{here}NUMBER/history/"}


def test_admin_finds_people_while_one_types(staff: Page):
    staff.goto("/admin/meetings/meeting/")
    staff.locator("#result_list tbody th a").first.click()
    staff.locator(".field-person .select2-selection").first.click()
    staff.locator(".select2-search__field").last.fill("Amreyev")
    expect(staff.locator(".select2-results__option").first).to_have_text("Baghdad Amreyev")
