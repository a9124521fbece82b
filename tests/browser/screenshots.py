"""Pictures of every kind of page, to look at: `make pictures` writes them to var/pictures/.

README's own is made on the way. This is no test: pytest runs it only where it is named.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.pages import addresses

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "var" / "pictures"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_pictures(chromium: Browser, archive, width: int, scheme):
    PICTURES.mkdir(parents=True, exist_ok=True)
    context = chromium.new_context(
        base_url=archive.address, color_scheme=scheme, viewport={"width": width, "height": 800}, locale="en-GB"
    )
    page = context.new_page()
    for name, address in addresses(page).items():
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == (404 if name == "nowhere" else 200), address
        page.screenshot(path=PICTURES / f"{name}-{width}-{scheme}.png", full_page=True)
        if (name, width, scheme) == ("meeting", 1280, "light"):
            page.screenshot(path=ROOT / "docs" / "images" / "meeting.png")
    context.close()
