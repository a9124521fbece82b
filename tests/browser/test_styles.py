"""The one stylesheet: nothing dead in it, on paper as on the screen."""

from playwright.sync_api import Browser

from tests.browser.pages import addresses

# What a rule is for that no page of the texts shipped has: an error, a difference, a doubt, many of something.
SELDOM = {
    ".abreast li",
    ".differs",
    ".letters [aria-current]",
    ".margin .vague",
    ".names .more",
    ".state",
    "td .vague",
    ".met-with > .wide:only-child",
    ".omission",
    ".participants:has(li:nth-child(9)) .printed",
    ".participants:has(li:nth-child(9)) :is(.names, .held)",
    ".participants:has(li:nth-child(9)) li",
    ".reading:not(:has(.account)) > .read",
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


def test_a_printed_page_has_the_record_and_its_address_and_no_navigation(chromium: Browser, archive):
    page = chromium.new_page(base_url=archive.address, locale="en-GB")
    page.goto("/meetings/?language=fr")
    page.get_by_role("link", name="2 reports").click()
    page.emulate_media(media="print", color_scheme="dark")
    for selector in ("header.site nav", "header.site search", ".crumbs", ".languages", ".skip"):
        assert not page.locator(selector).first.is_visible(), selector
    for selector in ("h1", ".participants", ".sayings", ".account", ".permalink", ".in-words"):
        assert page.locator(selector).first.is_visible(), selector
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(0, 0, 0)"
    assert len(page.pdf()) > 10_000
    page.close()
