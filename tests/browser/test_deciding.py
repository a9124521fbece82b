"""What staff decide at their desk, in a browser: settled, corrected, joined, withdrawn, added; and undone."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.archives import Archive, served_archive
from tests.browser.axe import faults

TEXT = (
    "Baku, 3 March 2021. President of the Republic of Azerbaijan Ilham Aliyev received the Minister of Foreign Affairs "
    "of Kazakhstan Mukhtar Tileuberdi."
)
NAMESAKE = TEXT.replace("Kazakhstan", "Georgia").replace("3 March", "5 April")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive of this module's own, for it is written to."""
    with served_archive(tmp_path_factory.mktemp("archive")) as served:
        yield served


def add(staff: Page, text: str) -> None:
    """Paste a text and accept what is read from it."""
    staff.goto("/admin/meetings/sourcetext/add-text/")
    staff.get_by_label("Text:", exact=True).fill(text)
    staff.get_by_role("button", name="Read it").click()
    staff.get_by_role("button", name="Accept and store").click()
    said(staff, "added")


def said(staff: Page, words: str) -> None:
    """Wait until the desk says that it is done: a page that is left before would take the form with it."""
    expect(staff.locator(".messagelist")).to_contain_text(words)


def path(staff: Page) -> str:
    return urlsplit(staff.url).path


def open_person(staff: Page, name: str) -> str:
    """Open a person's page of the desk and return the address of the public one."""
    staff.goto(f"/admin/meetings/person/?q={name}&state=live")
    staff.locator("#result_list tbody th a").first.click()
    return staff.get_by_role("link", name="View on site").get_attribute("href")


def undo_latest(staff: Page) -> None:
    """Undo the decision that stands first on the record's page: two clicks."""
    staff.locator(".desk-undo").first.click()
    staff.get_by_role("button", name="Undo it").click()
    said(staff, "Undone.")


def test_text_is_pasted_and_its_meeting_accepted(staff: Page):
    add(staff, TEXT)
    expect(staff.locator(".source-text mark").first).to_be_visible()
    staff.goto("/meetings/?q=Tileuberdi")
    expect(staff.get_by_role("link", name=re.compile("Ilham Aliyev met Mukhtar Tileuberdi")).first).to_be_visible()


def test_item_is_settled_by_keyboard(staff: Page):
    add(staff, TEXT.replace("3 March", "4 March"))
    add(staff, NAMESAKE)
    staff.goto("/admin/meetings/reviewitem/queue/?kind=same+person")
    item = staff.locator(".desk-item").first
    expect(item).to_contain_text("Mukhtar Tileuberdi")
    expect(item.get_by_role("button", name="Different")).to_have_attribute("accesskey", "d")
    item.get_by_label("Note").focus()
    while not item.get_by_role("button", name="Different").evaluate("button => button === document.activeElement"):
        staff.keyboard.press("Tab")
    staff.keyboard.press("Enter")
    said(staff, "Settled:")


def press_access_key(staff: Page, key: str) -> None:
    """Press Alt and the letter. Playwright's own keyboard sends no letter while Alt is held."""
    session = staff.context.new_cdp_session(staff)
    pressed = {"modifiers": 1, "key": key, "code": f"Key{key.upper()}", "windowsVirtualKeyCode": ord(key.upper())}
    session.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": key, "unmodifiedText": key, **pressed})


def test_items_are_settled_by_access_keys(staff: Page):
    """Two keys settle an item and the next stands first: nothing but the keyboard is touched."""
    for day in (6, 7, 8):
        add(
            staff,
            NAMESAKE.replace("5 April", f"{day} April").replace("Georgia", ("Ukraine", "Serbia", "Greece")[day - 6]),
        )
    staff.goto("/admin/meetings/reviewitem/queue/?kind=same+person")
    waiting = int(staff.locator(".desk-number").inner_text())
    settled = []
    for key in ("d", "x"):
        settled.append(staff.locator(".desk-item form input[name=item]").first.input_value())
        with staff.expect_navigation():
            press_access_key(staff, key)
        said(staff, "Settled:")
    assert int(staff.locator(".desk-number").inner_text()) <= waiting - 2
    left = staff.locator(".desk-item form input[name=item]").evaluate_all("inputs => inputs.map(input => input.value)")
    assert set(settled) & set(left) == set()


def test_corrected_name_outlives_loading_again(staff: Page, archive):
    public = open_person(staff, "omuraliev")
    staff.get_by_label("Name:", exact=True).fill("Kubanychbek K. Omuraliev")
    staff.get_by_label("Reason:").fill("as he writes it")
    staff.get_by_role("button", name="Save and continue editing").first.click()
    said(staff, "was changed successfully")
    archive.manage("load_sources", "fixtures/sources")
    staff.goto(public)
    expect(staff.get_by_role("heading", level=1)).to_have_text("Kubanychbek K. Omuraliev")
    open_person(staff, "omuraliev")
    while staff.locator(".desk-undo").count():
        undo_latest(staff)
        open_person(staff, "omuraliev")
    expect(staff.get_by_label("Name:", exact=True)).to_have_value("Kubanychbek Omuraliev")


def test_people_are_joined_and_the_joining_undone(staff: Page):
    one = open_person(staff, "amreyev")
    staff.get_by_role("link", name="Join", exact=True).click()
    staff.get_by_label("Reference or name of the record that stays:").fill("jeyhun bayramov")
    staff.get_by_role("button", name="Find").click()
    staff.get_by_role("link", name="Jeyhun Bayramov").click()
    expect(staff.locator(".desk-beside section")).to_have_count(2)
    staff.get_by_label("Reason:").fill("to see it done")
    staff.get_by_role("button", name="Join them").click()
    said(staff, "is joined to")
    survivor, staff_address = path(staff), staff.get_by_role("link", name="View on site").get_attribute("href")
    assert staff.goto(one).request.redirected_from is not None
    assert urlsplit(staff.url).path == staff_address
    staff.goto(survivor)
    undo_latest(staff)
    staff.goto(one)
    expect(staff.get_by_role("heading", level=1)).to_have_text("Baghdad Amreyev")


def test_meeting_is_withdrawn_and_restored(staff: Page):
    staff.goto("/admin/meetings/meeting/?q=2022-12-15&state=live")
    staff.locator("#result_list tbody th a").first.click()
    desk, public = path(staff), staff.get_by_role("link", name="View on site").get_attribute("href")
    staff.get_by_role("link", name="Withdraw", exact=True).click()
    staff.get_by_label("Reason:").fill("It never took place.")
    staff.get_by_role("button", name=re.compile("Withdraw")).click()
    said(staff, "is withdrawn")
    assert staff.goto(public).status == 410
    expect(staff.get_by_text("It never took place.")).to_be_visible()
    staff.goto(desk)
    staff.get_by_role("link", name="Restore", exact=True).click()
    staff.get_by_label("Reason:").fill("It did.")
    staff.get_by_role("button", name=re.compile("Restore")).click()
    said(staff, "is restored")
    assert staff.goto(public).status == 200


@pytest.fixture
def examined(chromium: Browser, archive: Archive, staff: Page) -> Iterator[Page]:
    """A page, logged in, in which axe may do what the content policy forbids pages."""
    state = staff.context.storage_state()
    context = chromium.new_context(base_url=archive.address, bypass_csp=True, storage_state=state, locale="en-GB")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", [360, 1200])
def test_own_pages_are_open_to_all_and_fit_a_narrow_screen(examined: Page, width: int):
    examined.set_viewport_size({"width": width, "height": 800})
    open_person(examined, "aliyev")
    reference = examined.locator(".field-address a").inner_text()
    for address in (
        "/admin/",
        "/admin/meetings/meeting/",
        "/admin/meetings/person/?q=aliyev",
        "/admin/meetings/reviewitem/",
        "/admin/meetings/decision/",
        "/admin/meetings/reviewitem/queue/",
        "/admin/meetings/sourcetext/add-text/",
        f"/admin/meetings/permalink/{reference}/join/",
        f"/admin/meetings/permalink/{reference}/split/",
        f"/admin/meetings/permalink/{reference}/withdraw/",
        "/corrections/",
    ):
        examined.goto(address)
        assert (address, faults(examined)) == (address, [])
        wide = examined.evaluate("document.documentElement.scrollWidth")
        assert (address, wide <= width) == (address, True)


# What Django's own scripts and templates leave: the box that searches as one types, and the head over a row's name.
STOCK = ("aria-input-field-name", "empty-table-header")


@pytest.mark.parametrize("width", [360, 1200])
def test_forms_are_labelled_and_fit_a_narrow_screen(examined: Page, width: int):
    examined.set_viewport_size({"width": width, "height": 800})
    for kind, typed in (("person", "aliyev"), ("office", "president"), ("meeting", ""), ("sourcetext", "")):
        examined.goto(f"/admin/meetings/{kind}/?q={typed}")
        examined.locator("#result_list tbody th a").first.click()
        examined.wait_for_load_state()
        assert (kind, [fault for fault in faults(examined) if not fault.startswith(STOCK)]) == (kind, [])
        wide = examined.evaluate("document.documentElement.scrollWidth")
        assert (kind, wide <= width) == (kind, True)
