"""The staff's desk in a browser. The `page` fixture fails where the content policy refuses anything."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.archives import Archive, served_archive

SAVED = "You may edit it again below."


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive of this module's own, for it is written to."""
    with served_archive(tmp_path_factory.mktemp("archive")) as served:
        yield served


def save(staff: Page) -> None:
    staff.get_by_role("button", name="Save and continue editing").first.click()


def test_every_list_form_and_history_opens(staff: Page):
    staff.goto("/admin/")
    listed = staff.locator("#content-main a").evaluate_all("links => links.map(link => link.pathname)")
    addresses = sorted(set(listed))
    assert len([address for address in addresses if address.startswith("/admin/meetings/")]) > 20
    for address in addresses:
        opened = staff.goto(address)
        assert (address, opened.status) == (address, 200)
        row = staff.locator("#result_list tbody th a")
        if row.count():
            opened = staff.goto(row.first.get_attribute("href"))
            assert (staff.url, opened.status) == (staff.url, 200)
            staff.get_by_role("link", name="History").click()
            expect(staff.get_by_role("heading", name=re.compile("Change history"))).to_be_visible()


def test_person_is_entered_with_a_tenure(staff: Page):
    staff.goto("/admin/meetings/person/add/")
    staff.get_by_label("Name:", exact=True).fill("Binali Yıldırım")
    staff.get_by_role("button", name="Add another Tenure").click()
    staff.locator("#tenures-0 .select2-selection").click()
    staff.locator(".select2-search__field").fill("secrétaire-général turcique")
    staff.get_by_role("option", name="Secretary General, Organization of Turkic States").click()
    staff.locator("#id_tenures-0-days_written").fill("2023-06-01/2024")
    save(staff)
    expect(staff.locator(".errorlist")).to_contain_text("“2023-06-01/2024” names no days that a calendar has.")

    staff.locator("#id_tenures-0-days_written").fill("2023-06-01/2024-01-31")
    save(staff)
    expect(staff.locator(".messagelist")).to_contain_text(SAVED)
    expect(staff.get_by_label("Sort form:")).to_have_value("Yıldırım, Binali")


def test_meeting_is_found_corrected_and_logged(staff: Page):
    staff.goto("/admin/meetings/meeting/?q=bayramov")
    staff.locator("#result_list tbody th a").first.click()
    date = staff.get_by_label("Date:")
    date.fill("31 November 2022")
    save(staff)
    expect(staff.locator(".errorlist")).to_contain_text("“31 November 2022” names no days that a calendar has.")

    date.fill("2022-12")
    staff.get_by_label("Reason:").fill("The day is in doubt.")
    save(staff)
    expect(staff.locator(".messagelist")).to_contain_text(SAVED)
    date.fill("2022-12-15")
    staff.get_by_label("Reason:").fill("It is not.")
    save(staff)
    decisions = staff.locator(".desk-history li")
    for number, (was, now) in enumerate([("2022-12", "2022-12-15"), ("2022-12-15", "2022-12")]):
        expect(decisions.nth(number).locator("del")).to_have_text(was)
        expect(decisions.nth(number).locator("ins")).to_have_text(now)
    expect(decisions.first).to_contain_text("It is not.")


def test_staff_go_from_a_text_to_its_public_page(staff: Page):
    staff.goto("/admin/meetings/sourcetext/")
    staff.get_by_role("link", name=re.compile("004_")).click()
    expect(staff.locator(".source-text mark").first).to_be_visible()
    staff.get_by_role("link", name="View on site").click()
    expect(staff).to_have_url(re.compile(r"/sources/[0-9a-z]{8}/[^/]+/$"))
