import re

from playwright.sync_api import expect


def test_staff_log_in_and_out(staff):
    expect(staff.get_by_role("heading", name="Site administration")).to_be_visible()
    staff.get_by_role("button", name="Log out").click()
    staff.goto("/admin/")
    assert re.search(r"/admin/login/\?next=/admin/$", staff.url)
