"""Text from outside is shown, never obeyed: in every field of every record, on every page."""

import re
from html.parser import HTMLParser

import pytest

from meetings.models import HeldOffice, Participation, Permalink, Tenure
from tests.web import rows

EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7|add:7 }}\u202ejavascript:alert(1)"


@pytest.fixture
def addresses(db) -> list[str]:
    state = rows.organization(EVIL)
    office = rows.office(EVIL, state)
    person, other = rows.person(EVIL, (EVIL + "2", "en")), rows.person("Somebody")
    place = rows.place(EVIL, state)
    meeting = rows.meeting("2022-05-24", (person, office), (other, office), title=EVIL, place=place)
    Participation.objects.update(as_written=EVIL)
    HeldOffice.objects.filter(participation__person=other).update(office=None, title=EVIL)
    text = rows.source(
        f"President Somebody {EVIL}", title=EVIL, url="javascript:alert(1)", file=EVIL, publisher=rows.publisher(EVIL)
    )
    rows.report(meeting, text, date="President", place="President")
    text.evidence.update(reason=EVIL[:300])
    rows.tenure(person, office, "2022-05-24")
    gone = rows.person(EVIL)
    Permalink.objects.filter(pk=gone.permalink_id).update(
        state="withdrawn", reason=EVIL, changed_at="2026-11-03T00:00Z"
    )
    assert Tenure.objects.count() == 1
    records = [r.get_absolute_url() for r in (meeting, person, office, state, place, text, gone)]
    lists = [
        "/",
        "/meetings/",
        "/people/",
        "/offices/",
        "/organizations/",
        "/places/",
        "/sources/",
        "/meetings/2022/05/24/",
    ]
    query = "?" + "&".join(
        f"{name}=%22%3E%3Cscript%3Ealert(1)%3C/script%3E" for name in ("q", "from", "person", "name", "sort")
    )
    return [*records, *lists, "/meetings/" + query, "/people/" + query, "/people/nobody00/%22%3E%3Cscript%3E/"]


class Page(HTMLParser):
    """What a browser would make of a page: the tags, and the attributes that could act."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.acting: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        # What only describes the page in JSON is run by no browser.
        if (tag, dict(attrs).get("type")) != ("script", "application/ld+json"):
            self.tags.add(tag)
        self.acting += [
            (name, value)
            for name, value in attrs
            if name.startswith("on")
            or name == "style"
            or (name in ("href", "src", "action") and "script:" in (value or ""))
        ]


def test_hostile_text_is_harmless_on_every_page(client, addresses):
    for address in addresses:
        answer = client.get(address)
        assert answer.status_code in (200, 404, 410), address
        page = Page(answer.text)
        assert page.acting == [], address
        assert page.tags & {"script", "img", "style", "iframe", "object", "base"} == set(), address


def test_hostile_names_are_isolated_from_what_surrounds_them(client, addresses):
    for address in addresses:
        text = re.sub(r"<(bdi|title|script)[^>]*>.*?</\1>", "", client.get(address).text, flags=re.DOTALL)
        text = re.sub(
            r'(?:value|title|content)="[^"]*"|<(?:h1|article|div class="account").*', "", text, flags=re.DOTALL
        )
        assert "\u202e" not in text, address
