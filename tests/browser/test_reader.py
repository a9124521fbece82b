"""The ways of a reader, from the first page to the sentence that says so and back."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect


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


@pytest.mark.parametrize(
    ("locale", "in_year", "cite"), [("en-GB", "Meetings in 2022", "Cite"), ("fr", "Rencontres en 2022", "Citer")]
)
def test_reader_finds_who_met_an_office_in_a_year_reads_the_sentence_and_cites_it(
    chromium: Browser, archive, locale, in_year, cite
):
    """In five steps: search, year, meeting, sentence, citation."""
    page = chromium.new_page(base_url=archive.address, locale=locale)
    page.goto("/")
    page.locator("#search").fill("Secretary General 2022")
    page.keyboard.press("Enter")
    page.get_by_role("link", name=in_year).click()
    expect(page.locator("li.entry")).to_have_count(4)
    page.locator("li.entry .margin a").first.click()
    page.locator(".sayings a.quote").last.click()
    expect(page.locator("mark:target")).to_be_in_viewport()
    page.get_by_role("link", name=cite, exact=True).click()
    expect(page.locator(".permalink a")).to_be_in_viewport()
    assert page.locator(".permalink a").inner_text() in page.locator(".in-words").inner_text()
    page.close()


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
