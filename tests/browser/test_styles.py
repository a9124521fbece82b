"""The one stylesheet: nothing dead in it, on paper as on the screen."""

import re

import pytest
from playwright.sync_api import Browser

from tests.browser.pages import addresses

# What a rule is for that no page of the texts shipped has: an error, a difference, a doubt, many of something.
SELDOM = {
    ".differs",
    ".letters [aria-current]",
    ".margin .vague",
    ".state",
    "td .vague",
    ".met-with > .wide:only-child",
    ".omission",
    ".participants:has(li:nth-child(9)) .printed",
    ".participants:has(li:nth-child(9)) :is(.names, .held)",
    ".participants:has(li:nth-child(9)) li",
    ".ticks text + line ~ text",
    ".verdict.differ",
    ".verdicts .differ dt",
    '.field input:not([type="hidden"]) + input',
}
SELECTORS = """() => {
    const found = [];
    const apart = list => {  // at the commas that stand in no brackets
        let depth = 0, ones = [''];
        for (const sign of list) {
            depth += (sign === '(') - (sign === ')');
            if (sign === ',' && !depth) ones.push(''); else ones[ones.length - 1] += sign;
        }
        return ones.map(one => one.trim());
    };
    const walk = rules => { for (const rule of rules) {
        if (rule.selectorText) found.push(...apart(rule.selectorText));
        else if (rule.cssRules) walk(rule.cssRules);
    } };
    for (const sheet of document.styleSheets) walk(sheet.cssRules);
    const bare = one => one.replace(/::[a-z-]+|:(hover|focus-visible|focus|target)(?![a-z(-])/g, '') || '*';
    return found.map(one => [one, document.querySelector(bare(one)) !== null]);
}"""


def test_every_rule_is_of_something_on_some_page(chromium: Browser, archive):
    page = chromium.new_page(base_url=archive.address, locale="en-GB")
    seen: dict[str, bool] = {}
    for address in addresses(page).values():
        page.goto(address)
        for selector, is_there in page.evaluate(SELECTORS):
            seen[selector] = seen.get(selector, False) or is_there
    page.close()
    assert len(seen) > 200
    assert {selector for selector, is_there in seen.items() if not is_there} <= SELDOM
    assert seen.keys() >= SELDOM


# The colours of all that has text of its own, and of the rules below headings.
COLOURS = """() => [...document.querySelectorAll('main *')]
    .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .map(e => getComputedStyle(e).color)
    .concat([...document.querySelectorAll('main section > h2')].map(e => getComputedStyle(e).borderBottomColor))"""


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("meeting", ("h1", ".participants", ".sayings", ".account", ".permalink", ".in-words")),
        ("person", ("h1", ".register", ".permalink", ".in-words")),
        ("source", ("h1", ".about-text", ".account", ".facts", ".permalink", ".in-words")),
    ],
)
def test_a_printed_record_is_dark_on_white_with_its_address_and_without_what_leads_elsewhere(
    chromium: Browser, archive, name, shown
):
    page = chromium.new_page(base_url=archive.address, locale="en-GB", color_scheme="dark")
    page.goto(addresses(page)[name])
    page.emulate_media(media="print", color_scheme="dark")
    for selector in ("header.site nav", "header.site search", ".crumbs", ".languages", ".skip", ".cite details"):
        assert not page.locator(selector).first.is_visible(), selector
    for selector in shown:
        assert page.locator(selector).first.is_visible(), selector
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    colours = {tuple(map(int, re.findall(r"\d+", colour)[:3])) for colour in page.evaluate(COLOURS)}
    assert colours
    assert {colour for colour in colours if max(colour) > 0x60} == set()  # 6 : 1 on white at least
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert len(page.pdf()) > 10_000
    page.close()
