"""Where each kind of page is found in the archive that browser tests look at: an address, then links by their text."""

from playwright.sync_api import Page

PAGES = {
    "home": ("/",),
    "meetings": ("/meetings/",),
    "found": ("/meetings/?q=Omuraliev+Baku",),
    "wrong": ("/meetings/?from=nonsense",),
    "none": ("/meetings/?q=nobody",),
    "calendar": ("/calendar/",),
    "year": ("/meetings/2022/",),
    "month": ("/meetings/2022/12/",),
    "day": ("/meetings/2022/12/15/",),
    "undated": ("/meetings/undated/",),
    "who-met-whom": ("/who-met-whom/",),
    "meeting": ("/meetings/?language=fr", "2 reports"),
    "people": ("/people/",),
    "person": ("/people/", "Kubanychbek Omuraliev"),
    "offices": ("/offices/",),
    "office": ("/offices/", "Secretary General"),
    "organizations": ("/organizations/",),
    "organization": ("/organizations/", "Organization of Turkic States"),
    "places": ("/places/",),
    "place": ("/places/", "Baku"),
    "sources": ("/sources/",),
    "source": ("/sources/", "Ilham Aliyev received"),
    "about": ("/about/",),
    "search-help": ("/search-help/",),
    "nowhere": ("/nowhere/",),
}


def addresses(page: Page) -> dict[str, str]:
    """Return the address of each kind of page."""
    found = {}
    for name, (address, *links) in PAGES.items():
        if links:
            page.goto(address)
            for text in links:
                page.get_by_role("link", name=text).first.click()
            address = page.url
        found[name] = address
    return found
