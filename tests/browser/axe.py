"""What axe-core finds on a page that keeps people with disabilities from reading it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def faults(page: Page) -> list[str]:
    """Return the rules that the page breaks, each with the first few elements that do."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": _RULES}})
    return [
        f"{rule['id']}: {[node['html'][:120] for node in rule['nodes'][:3]]}" for rule in found.response["violations"]
    ]
