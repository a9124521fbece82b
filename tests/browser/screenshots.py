"""Pictures of every kind of page, to look at: `make pictures` writes them to var/pictures/.

README's own is made on the way. This is no test: pytest runs it only where it is named.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "var" / "pictures"
# Where each kind of page is found: an address, then links to follow by their text.
PAGES = {
    "home": ("/",),
    "meetings": ("/meetings/",),
    "meetings-wrong": ("/meetings/?from=nonsense",),
    "meetings-none": ("/meetings/?q=nobody",),
    "month": ("/meetings/2022/12/",),
    "meeting": ("/meetings/?language=fr", "2 reports"),
    "people": ("/people/",),
    "person": ("/people/", "Kubanychbek Omuraliev"),
    "offices": ("/offices/",),
    "office": ("/offices/", "Secretary General"),
    "organization": ("/organizations/", "Organization of Turkic States"),
    "source": ("/sources/", "Ilham Aliyev received"),
    "sources": ("/sources/",),
    "nowhere": ("/nowhere/",),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_pictures(chromium: Browser, archive, width: int, scheme):
    PICTURES.mkdir(parents=True, exist_ok=True)
    context = chromium.new_context(
        base_url=archive.address, color_scheme=scheme, viewport={"width": width, "height": 800}, locale="en-GB"
    )
    page = context.new_page()
    for name, (address, *links) in PAGES.items():
        page.goto(address)
        for text in links:
            page.get_by_role("link", name=text).first.click()
        page.screenshot(path=PICTURES / f"{name}-{width}-{scheme}.png", full_page=True)
        if (name, width, scheme) == ("meeting", 1280, "light"):
            page.screenshot(path=ROOT / "docs" / "images" / "meeting.png")
    context.close()
