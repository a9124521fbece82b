"""The ways of a reader, from the first page to the sentence that says so and back."""

import re

from playwright.sync_api import Page, expect


def test_reader_goes_from_home_to_a_sentence_and_back(page: Page):
    page.goto("/")
    page.get_by_role("link", name="All meetings").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("4 meetings")

    page.get_by_text("More filters").click()
    page.get_by_label("Person", exact=True).fill("Koubanytchbek Omuraliev")
    page.get_by_role("button", name="Find meetings").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("2 meetings")
    expect(page.locator("li.entry .names")).to_have_text(
        ["Jeyhun Bayramov", "Kubanychbek Omuraliev", "Ilham Aliyev", "Kubanychbek Omuraliev"]
    )

    page.get_by_role("link", name="2 reports").click()
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("Ilham Aliyev")
    expect(page.get_by_text("Koubanytchbek Omuraliev").first).to_be_visible()
    meeting = page.url

    page.get_by_role("heading", level=3).get_by_role("link").last.click()
    expect(page).to_have_url(re.compile(r"/sources/[0-9a-z]{8}/"))
    expect(page.locator("mark", has_text="Koubanytchbek Omuraliev").first).to_be_visible()

    page.locator("section.read").get_by_role("heading", level=3).get_by_role("link").first.click()
    assert page.url == meeting


def test_reader_follows_a_quotation_to_its_place_in_the_text(page: Page):
    page.goto("/meetings/?language=fr")
    page.get_by_role("link", name="2 reports").click()
    page.locator("table.sayings a.quote[lang=fr]").first.click()
    expect(page.locator("mark:target")).to_be_in_viewport()


def test_reader_is_told_of_a_wrong_date_beside_it(page: Page):
    answer = page.goto("/meetings/?from=nonsense")
    assert answer is not None
    assert answer.status == 200
    expect(page.get_by_text("“nonsense” is not a date: write 2022, 2022-12 or 2022-12-15.")).to_be_visible()


def test_reader_can_do_without_javascript(chromium, archive):
    context = chromium.new_context(base_url=archive.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.get_by_label("Search the meetings").fill("Samarkand")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("2 meetings")
    context.close()
